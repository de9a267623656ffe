"""The start page: a wish, and the letters that help with it."""

from uuid import UUID

from django.shortcuts import redirect, render

from letters import requests
from letters.engine.errors import UnknownKind
from letters.engine.kind import LetterKind
from letters.engine.kinds import kind_named
from letters.engine.law_table import Signer
from letters.page_language import page_language
from letters.steps import STEPS
from letters.wishes import WISH_GROUPS, WishGroup


def start(request):
    """Choose by wish; a report that led here is named in the address by its kind and id."""
    if request.method == "POST":
        return _begin(request)
    source, record_id = _origin(request.GET)
    context = {
        "groups": [_offered_group(group) for group in WISH_GROUPS],
        "source": source if record_id else "",
        "record_id": record_id or "",
    }
    return render(request, "letters/start.html", context)


def _begin(request):
    try:
        kind = kind_named(request.POST.get("kind", ""))
    except UnknownKind:
        return redirect("letters:start")
    source, record_id = _origin(request.POST)
    letter_request = requests.open_request(actor=request.actor, kind=kind, source=source, record_id=record_id)
    return redirect("letters:step", letter_request.pk, STEPS[0].code)


def _origin(values) -> tuple[str, UUID | None]:
    try:
        return values.get("from", ""), UUID(values.get("id", ""))
    except ValueError:
        return "", None


def _offered_group(group: WishGroup) -> dict:
    wishes = [
        {"title": wish.title, "note": wish.note, "kinds": [_offered(kind) for kind in wish.kinds]}
        for wish in group.wishes
    ]
    return {"title": group.title, "wishes": wishes}


def _offered(kind: LetterKind) -> dict:
    language, law = page_language(), kind.law
    return {
        "code": kind.code,
        "title": kind.title.to(language),
        "summary": kind.summary.to(language),
        "fee": law.fee.to(language),
        "authority": law.authority,
        "answered_within": law.deadline.spell(language) if law.deadline else "",
        "advocate_may_sign": Signer.ADVOCATE in law.signers,
    }
