"""Whole forms written for training: plain text, with the categories of a line in braces at its end.

    kind: research-consent
    language: en

    # What happens to your samples
    We keep them for later studies. {broad-research indefinite-retention}
    You may say no and still join. {not-conditioned opt-out}

    - with hospitals abroad {third-party-sharing cross-border-cloud}

One sentence or list item stands on each line. Lines of a paragraph that are no list items follow each other on one
line in the form; an empty line parts paragraphs; "# " marks a heading.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

FORMS = Path(__file__).parent / "forms"
_LABELS = re.compile(r"[ \t]*\{([a-z -]*)\}$")
_ITEM = re.compile(r"[-*•☐☑□\[(_|]|\(?(?:\d{1,2}|[a-z])[.)] ")
_HEADING = "# "


def form_files(folder: Path = FORMS) -> list[Path]:
    """The files of the forms, by name, whatever folder they lie in."""
    return sorted(folder.rglob("*.txt"), key=lambda path: path.name)


def written_forms(folder: Path = FORMS) -> Iterator[dict[str, Any]]:
    """Each form as a labelled document, as the label guide describes them."""
    for path in form_files(folder):
        yield labelled_document(path.stem, path.read_text(encoding="utf-8"))


def labelled_document(name: str, written: str) -> dict[str, Any]:
    """The document that a form's file describes. ValueError names the line where the file breaks the format."""
    head, _, body = written.partition("\n\n")
    facts = dict(line.split(": ", 1) for line in head.splitlines() if ": " in line)
    if not {"kind", "language"} <= facts.keys():
        raise ValueError(f"{name}: the first lines have to name kind and language.")
    text, labels = "", []
    apart = ""
    for number, line in enumerate(body.splitlines(), start=head.count("\n") + 3):
        said = _LABELS.search(line)
        content = (line[: said.start()] if said else line).strip()
        if "{" in content or "}" in content:
            raise ValueError(f"{name}, line {number}: labels stand in one pair of braces at the end.")
        if not content:
            apart = "\n\n"
            continue
        if _ITEM.match(content) and apart != "\n\n":
            apart = "\n"
        text += apart if text else ""
        content = content.removeprefix(_HEADING)
        place = {"start": len(text), "end": len(text) + len(content), "quote": content}
        labels += [{**place, "category": category} for category in (said.group(1).split() if said else ())]
        text += content
        apart = "\n" if _ITEM.match(content) or content.endswith(":") else " "
        if line.startswith(_HEADING):
            apart = "\n\n"
    return {
        "id": name,
        "source": f"written {name}",
        "lang": facts["language"],
        "text": text,
        "labels": labels,
        **facts,
    }
