"""What a search for text in pictures found, as its page shows it."""

from typing import Any

from django.utils.translation import gettext as _

# In pixels of the picture: between the words and the frame around them; a number's height, of the picture's width.
FRAME_ROOM = 4
NUMBER_HEIGHT = 1 / 40


def present_found_text(outcome: dict[str, Any]) -> list[dict[str, Any]]:
    """Frames with their places: those that hold an identifier first. A place has a number, a box and words."""
    frames = [_frame(frame) for frame in outcome["frames"]]
    return sorted(frames, key=lambda frame: not frame["marked"])


def _frame(frame: dict[str, Any]) -> dict[str, Any]:
    places = []
    for line in sorted(frame["lines"], key=lambda line: not line["marks"]):
        left, top, right, bottom = line["box"]
        places.append({
            "number": len(places) + 1,
            "x": left - FRAME_ROOM,
            "y": top - FRAME_ROOM,
            "width": right - left + 2 * FRAME_ROOM,
            "height": bottom - top + 2 * FRAME_ROOM,
            "right": right + 2 * FRAME_ROOM,
            "is_marked": bool(line["marks"]),
            "label": f"{len(places) + 1}. {_what(line['marks'])}",
            "value": line["text"],
            "masked": True,
        })  # fmt: skip
    return {
        "path": frame["path"],
        "picture": frame["picture"],
        "width": frame["width"],
        "height": frame["height"],
        "number": frame["frame"] + 1,
        "total": frame["frames"],
        "places": places,
        "number_height": max(1, round(frame["width"] * NUMBER_HEIGHT)),
        "marked": sum(place["is_marked"] for place in places),
    }


def _what(marks: list[str]) -> str:
    words = {
        "name": _("Your name"),
        "birth-date": _("Your birth date"),
        "record-number": _("Your record number"),
        "accession-number": _("The number of this order"),
        "institution": _("The hospital or clinic"),
    }
    return ", ".join(words[mark] for mark in marks) or _("Other text")
