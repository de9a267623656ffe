"""What a letter about a form carries behind its signature: the marked sentences, and the form itself."""

import io
import re
import zipfile

import pytest
from django.urls import reverse

from consent.models import CheckJob, ConsentDocument
from letters.documents import render_pdf
from letters.engine.errors import UnusableDetails
from letters.engine.kinds import kind_named
from letters.engine.plain_text import plain_text
from letters.engine.reading import read_details
from letters.word_documents import render_docx
from patientprivacy.jobs import Job
from patientprivacy.letter_facts import MOST_FORM_BYTES
from patientprivacy.models import HandedOverFacts
from tests.consent.forms import FORM, PROMISE, RISK
from tests.letters.letter_data import minimal_data, rendered_once
from tests.letters.pdf_ua import violations
from tests.letters.test_documents import pages_of
from tests.letters.test_journey import url, what_to_ask
from tests.letters.test_what_is_known import begin_kind

ENCLOSED = {
    "signed_on": "2026-03-01",
    "clauses": ["“We may sell your images.” (page 2, paragraph 9, under 4.2)", "“At any time.” (page 1)"],
    "copy_enclosed": "printed",
    "form_text": "AUTHORIZATION\n\n4.2 We may sell your images.\n<b>Signed</b>",
}


def letters_with(facts=ENCLOSED, **more):
    kind = kind_named("revocation")
    return kind.compose_all(read_details(kind, {**minimal_data("revocation"), **facts, **more}))


@pytest.fixture
def checked_form(guest_client) -> CheckJob:
    """A form that this guest checked."""
    from accounts.representation import Actor
    from consent.engine.check import check_text

    session = guest_client.session
    vault = Actor(None, session).vault_for_new_item()
    session.save()
    document = ConsentDocument.objects.create(vault=vault, name="form.txt")
    report = check_text(FORM).to_json("form.txt")
    job = CheckJob.objects.create(vault=vault, document=document)
    job.report = report
    job.save()
    CheckJob.objects.filter(pk=job.pk).update(state=Job.State.DONE, finished_at=job.created_at)
    return job


@pytest.fixture
def revocation(guest_client, checked_form):
    return begin_kind(guest_client, "revocation", **{"from": "consent", "id": str(checked_form.pk)})


def test_they_stand_on_pages_of_their_own_and_among_the_enclosures():
    (letter,) = letters_with()
    letter_itself, clauses, form = pages_of(rendered_once(letter))
    listed = " ".join(letter_itself.split())
    assert "The sentences of the form that this letter is about (attached page)" in listed
    assert "The words of the authorization that I revoke (attached pages)" in listed
    assert "“We may sell your images.” (page 2, paragraph 9, under 4.2)" in " ".join(clauses.split())
    assert "4.2 We may sell your images." in form
    assert "<b>Signed</b>" in form


def test_the_pdf_stays_accessible_and_the_same():
    letters = letters_with(form_text="\n".join(f"Paragraph {number} of the form." for number in range(300)))
    pdf = rendered_once(*letters)
    assert not list(violations(pdf))
    assert "Paragraph 299 of the form." in pages_of(pdf)[-1]
    assert render_pdf(*letters) == pdf


def test_word_and_plain_text_hold_them_too():
    (letter,) = letters_with()
    document = zipfile.ZipFile(io.BytesIO(render_docx(letter))).read("word/document.xml").decode()
    for words in ("under 4.2)", "4.2 We may sell your images."):
        assert words in document
        assert words in plain_text(letter)


def test_a_copy_for_reading_does_not_repeat_the_form():
    to_send, copy = letters_with(language="en+es")
    assert len(to_send.appendices) == 2
    assert len(copy.appendices) == 1
    assert copy.enclosures[-1] == "El texto de la autorización que revoco (páginas adjuntas)"


def test_a_form_to_be_printed_needs_its_words():
    with pytest.raises(UnusableDetails) as refused:
        letters_with(form_text="")
    assert [problem.fact for problem in refused.value.problems] == ["form_text"]


def test_a_restriction_lists_the_sentences_too():
    kind = kind_named("restriction")
    data = {**minimal_data("restriction"), "clauses": ENCLOSED["clauses"]}
    (letter,) = kind.compose_all(read_details(kind, data))
    assert letter.enclosures[-1] == "The sentences of the form that this letter is about (attached page)"


def test_the_risky_sentences_of_a_checked_form_are_ticked(guest_client, revocation):
    page = guest_client.get(url("step", revocation, "what-to-ask")).content.decode()
    boxes = re.findall(r'<input type="checkbox" name="marked_clauses"[^>]*>[^<]*', page)
    ticked = [box for box in boxes if " checked" in box]
    assert ticked
    assert all(RISK in box for box in ticked)
    assert any(PROMISE in box for box in set(boxes) - set(ticked))
    assert revocation.facts["form_text"] == FORM


def test_what_is_ticked_goes_with_the_letter(guest_client, revocation):
    offered = revocation.carried_over["marked_clauses"]
    promise = next(number for number, line in enumerate(offered) if PROMISE in line)
    guest_client.post(
        url("step", revocation, "what-to-ask"),
        what_to_ask(
            form_title="Research form",
            extent="part",
            limits="No sale.",
            marked_clauses=[str(promise)],
            clauses="“Mine.”",
            copy_enclosed="printed",
            form_text=FORM,
        ),
    )
    revocation.refresh_from_db()
    assert revocation.facts["clauses"] == [offered[promise], "“Mine.”"]
    assert revocation.facts["copy_enclosed"] == "printed"


def test_a_form_in_the_browser_hands_over_what_was_ticked(guest_client):
    guest_client.post(
        reverse("hand_over"),
        {
            "source": "consent",
            "concerns": ["No sale."],
            "chosen_clauses": ["“A.” (paragraph 1)"],
            "form_text": "A.",
        },
    )
    kept = HandedOverFacts.objects.get()
    revocation = begin_kind(guest_client, "revocation", **{"from": "consent", "id": str(kept.pk)})
    assert revocation.facts["clauses"] == revocation.carried_over["marked_clauses"] == ["“A.” (paragraph 1)"]
    assert revocation.facts["form_text"] == "A."


def test_a_form_too_long_to_print_is_left_out_whole(guest_client):
    guest_client.post(reverse("hand_over"), {"source": "consent", "form_text": "x" * (MOST_FORM_BYTES + 1)})
    assert HandedOverFacts.objects.get().facts["form_text"] == ""
