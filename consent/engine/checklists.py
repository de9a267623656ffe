"""What laws ask a form to say, as a page shows it: first what is missing or unclear, with what to ask, then what is said."""

from typing import Any

from consent.engine.authorization.words import AUTHORIZATION_TITLE, ELEMENT_WORDS, MISSING_LEAD
from consent.engine.document_kind import is_signed_permission
from consent.engine.form_duties.finding import FRAMEWORKS
from consent.engine.words import Words

Shown = dict[str, Any]

STATES: dict[str, Words] = {
    "missing": Words("Not found", "No encontrado"),
    "unclear": Words("Unclear, ask", "Poco claro, pregunte"),
    "present": Words("Said in the form", "Lo dice el formulario"),
}
_ORDER = ("missing", "unclear")


def checklists(report: dict[str, Any], language: str) -> list[Shown]:
    """One list for each law that `report`'s text falls under; `report` is a ConsentReport's JSON with its text."""
    lists = [_authorization(report, language)] if is_signed_permission(report["text"]) else []
    for key, framework in FRAMEWORKS.items():
        places = {duty["duty"]: duty for duty in report["duties"] if duty["framework"] == key}
        if places:
            items = [
                _item(report["text"], places[duty.key], duty.label, duty.ask, duty.provision, language)
                for duty in framework.duties
            ]
            lists.append(_list(key, framework.title, framework.lead, items, language))
    return lists


def _authorization(report: dict[str, Any], language: str) -> Shown:
    items = []
    for place in report["element_places"]:
        words = ELEMENT_WORDS[place["element"]]
        items.append(_item(report["text"], place, words.label, words.ask, words.provision, language))
    return _list("authorization", AUTHORIZATION_TITLE, MISSING_LEAD, items, language)


def _item(text: str, place: dict[str, Any], label: Words, ask: Words, provision: str, language: str) -> Shown:
    found = place["start"] is not None
    return {
        "state": place["state"],
        "state_label": STATES[place["state"]].in_language(language),
        "label": label.in_language(language),
        "ask": ask.in_language(language),
        "law": provision,
        "quote": " ".join(text[place["start"] : place["end"]].split()) if found else "",
    }


def _list(key: str, title: Words, lead: Words, items: list[Shown], language: str) -> Shown:
    to_ask = sorted(
        (item for item in items if item["state"] in _ORDER), key=lambda item: _ORDER.index(item["state"])
    )
    return {
        "id": key,
        "title": title.in_language(language),
        "lead": lead.in_language(language),
        "to_ask": to_ask,
        "said": [item for item in items if item["state"] == "present"],
        "said_label": STATES["present"].in_language(language),
    }
