"""The answer that came back: given, read, corrected, checked against the rule."""

from typing import Any
from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from letters.engine.accounting_audit.check import KIND
from letters.engine.accounting_audit.reading import read_text
from letters.engine.kinds import kind_named
from letters.follow_up.history import written_on
from letters.follow_up.next_letter import begin_next
from letters.models import AccountingReply, LetterRequest
from letters.page_language import page_language
from letters.replies import answers
from letters.replies.forms import MOST_EDITABLE, AnswerForm, EntryFormSet, KnowledgeForm, lines_of_forms
from letters.replies.reading import as_json
from patientprivacy.jobs import Job

REFRESH_SECONDS = 2
FOLLOW_UP = "follow-up"


def give(request, pk: UUID):
    """Tell what came back: a file, pasted words, or entries to type in."""
    letter_request = get_object_or_404(
        LetterRequest.objects.visible_to(request.actor).filter(kind_code=KIND), pk=pk
    )
    data = (request.POST, request.FILES) if request.method == "POST" else ()
    form = AnswerForm(written_on(letter_request), *data)
    if form.is_bound and form.is_valid():
        given = form.cleaned_data
        facts: dict[str, Any] = {"answered_on": given["answered_on"], "fee_charged": given["fee_charged"]}
        if given["text"].strip() and not given["file"]:
            facts |= as_json(read_text(given["text"]))
        stored = given["file"].stored if given["file"] else None
        reply = answers.begin(letter_request, facts, stored)
        return redirect("letters:reply_reading" if stored else "letters:reply_entries", reply.pk)
    return render(request, "letters/replies/give.html", {"form": form, "pk": pk})


@require_safe
def reading(request, reply_id: UUID):
    """The page while a file is read; leads on by itself."""
    reply = _visible(request, reply_id)
    job = reply.jobs.order_by("-created_at").first()
    if job is None or job.state == Job.State.DONE:
        entries = reverse("letters:reply_entries", args=[reply_id])
        return HttpResponse(headers={"HX-Redirect": entries}) if request.htmx else redirect(entries)
    template = "letters/replies/_reading.html" if request.htmx else "letters/replies/reading.html"
    context = {"job": job, "reply": reply, "refresh_seconds": 0 if job.is_over else REFRESH_SECONDS}
    return render(request, template, context)


def entries(request, reply_id: UUID):
    """What was read, to be corrected, and what the person knows from elsewhere."""
    reply = _visible(request, reply_id)
    is_editable = len(reply.facts["entries"]) <= MOST_EDITABLE
    data = request.POST if request.method == "POST" else None
    # A bound row that equals its initial values would count as left empty.
    known_rows = reply.facts["entries"] if data is None else None
    formset = EntryFormSet(data, initial=known_rows, prefix="entry") if is_editable else None
    knowledge = KnowledgeForm(data, initial=_known(reply.facts))
    if data is not None and knowledge.is_valid() and (formset is None or formset.is_valid()):
        facts = knowledge.facts()
        if formset is not None:
            facts["entries"] = [row for row in formset.cleaned_data if any(row.values())]
        answers.keep(reply, facts)
        return redirect("letters:reply", reply_id)
    context = {"reply": reply, "formset": formset, "form": knowledge, "count": len(reply.facts["entries"])}
    return render(request, "letters/replies/entries.html", context)


def _known(facts: dict[str, Any]) -> dict[str, Any]:
    return {**facts, "signed_forms": lines_of_forms(facts.get("signed_forms", []))}


@require_safe
def result(request, reply_id: UUID):
    """What the answer leaves out, what is worth asking, and the letter for it."""
    reply, language = _visible(request, reply_id), page_language()
    defects = answers.defects_of(reply, language)
    context = {
        "reply": reply,
        "count": len(reply.facts["entries"]),
        "missing": [_shown(each, language) for each in defects if each.kind.weight == "defect"],
        "questions": [_shown(each, language) for each in defects if each.kind.weight == "question"],
    }
    return render(request, "letters/replies/result.html", context)


@require_POST
def write(request, reply_id: UUID):
    """Begin the letter that asks for what is missing."""
    reply = _visible(request, reply_id)
    asks = [defect.ask("en") for defect in answers.defects_of(reply, "en")]
    if not asks:
        return redirect("letters:reply", reply_id)
    return redirect("letters:review", begin_next(reply.request, kind_named(FOLLOW_UP), asks).pk)


def _shown(defect, language: str) -> dict[str, str]:
    return {"sentence": defect.sentence(language), "provision": defect.kind.provision}


def _visible(request, reply_id: UUID) -> AccountingReply:
    reply = AccountingReply.objects.visible_to(request.actor).filter(pk=reply_id).first()
    if reply is None:
        raise Http404
    return reply
