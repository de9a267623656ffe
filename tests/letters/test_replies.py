"""The accounting that came back: given as it is, read, corrected, checked, answered."""

import io
from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone
from PIL import Image, ImageDraw, ImageFont
from weasyprint import HTML

from letters.models import AccountingReply, LetterRequest, ReplyReadingJob
from patientprivacy.models import EncryptedFile
from tests.letters.engine.made_accountings import CSV_TABLE
from tests.letters.test_follow_up import letter_of

TABLE = """<table style="font: 9pt sans-serif; border-spacing: 12pt 2pt"><tr><th>Date<th>Recipient<th>Address<th>Information<th>Purpose</tr>
<tr><td>04/03/2024<td>State Department of Health<td>100 Capitol Ave<td>Tuberculosis test<td>Public health</tr>
<tr><td>01/15/2023<td>County Superior Court<td>201 Jefferson St<td>MRI report<td>Court order</tr></table>"""


@pytest.fixture
def letter(guest_client) -> LetterRequest:
    return letter_of(guest_client)


def answer(client, letter, **values):
    day = timezone.localdate() - timedelta(days=170)
    return client.post(
        reverse("letters:reply_give", args=[letter.pk]), {"answered_on": day.isoformat(), **values}
    )


def upload(name: str, content: bytes) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content)


def checked(client, reply, **values) -> str:
    """The page of findings, after the entries were left as they were read."""
    rows = {"entry-TOTAL_FORMS": len(reply.facts["entries"]), "entry-INITIAL_FORMS": 0}
    for number, entry in enumerate(reply.facts["entries"]):
        rows |= {f"entry-{number}-{field}": text for field, text in entry.items()}
    client.post(
        reverse("letters:reply_entries", args=[reply.pk]),
        {**rows, "remarks": reply.facts["remarks"], **values},
    )
    return client.get(reverse("letters:reply", args=[reply.pk])).content.decode()


def pdf_of_table() -> bytes:
    return HTML(string=TABLE).write_pdf()


def photo_of_table() -> bytes:
    picture = Image.new("RGB", (1700, 400), "white")
    pen, font = ImageDraw.Draw(picture), ImageFont.load_default(26)
    rows = [
        ("Date", "Recipient", "Address", "Information", "Purpose"),
        ("04/03/2024", "State Department of Health", "100 Capitol Ave", "Tuberculosis test", "Public health"),
        ("01/15/2023", "County Superior Court", "201 Jefferson St", "MRI report", "Court order"),
    ]
    for down, row in enumerate(rows):
        for across, cell in zip((40, 260, 700, 1000, 1350), row, strict=True):
            pen.text((across, 60 + 70 * down), cell, font=font, fill="black")
    content = io.BytesIO()
    picture.rotate(1.5, fillcolor="white", expand=True).save(content, "JPEG", quality=70)
    return content.getvalue()


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.csv", CSV_TABLE.encode()), ("a.pdf", pdf_of_table()), ("a.jpg", photo_of_table())],
    ids=["csv", "pdf", "photo"],
)
def test_entries_are_read_from_a_file_and_the_file_is_erased(
    guest_client, letter, jobs_run_at_once, name, content
):
    with jobs_run_at_once():
        answer(guest_client, letter, file=upload(name, content))
    reply = AccountingReply.objects.get()
    assert [entry["recipient"] for entry in reply.facts["entries"]] == [
        "State Department of Health",
        "County Superior Court",
    ]
    assert [entry["date_text"] for entry in reply.facts["entries"]] == ["04/03/2024", "01/15/2023"]
    assert not EncryptedFile.objects.exists()
    assert guest_client.get(reverse("letters:reply_reading", args=[reply.pk])).url == reverse(
        "letters:reply_entries", args=[reply.pk]
    )


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"\x00\x01\x02 nothing", "unknown"),
        (b"%PDF-1.7 broken", "damaged"),
        (b"\xff\xd8\xff broken", "damaged"),
    ],
)
def test_a_file_that_can_not_be_read_says_why_and_leaves_the_typing_open(
    guest_client, letter, jobs_run_at_once, content, problem
):
    with jobs_run_at_once():
        answer(guest_client, letter, file=upload("a.bin", content))
    job = ReplyReadingJob.objects.get()
    assert (job.state, job.failure) == ("failed", problem)
    page = guest_client.get(reverse("letters:reply_reading", args=[job.reply_id])).content.decode()
    assert "Type the entries in" in page
    assert not EncryptedFile.objects.exists()


def test_what_is_missing_is_named_and_a_letter_begun(guest_client, letter):
    answer(guest_client, letter, text="Date: 04/03/2024\nDisclosed to: Various\nInformation: Records\n")
    reply = AccountingReply.objects.get()
    page = checked(guest_client, reply)
    assert "“Various” names no one" in page
    assert "does not say why" in page
    assert "45 CFR 164.528(b)(2)(iv)" in page
    guest_client.post(reverse("letters:reply_write", args=[reply.pk]))
    following = LetterRequest.objects.latest("created_at")
    assert following.kind_code == "follow-up"
    items = [item for section in following.letter().sections for item in section.items]
    assert "Entry 1: “Various” names no one. Give the name of the person or organization." in items


def test_a_typed_entry_that_has_everything_is_fine(guest_client, letter):
    answer(guest_client, letter)
    reply = AccountingReply.objects.get()
    reply.facts = {
        **reply.facts,
        "entries": [
            {
                "date_text": "04/03/2024",
                "recipient": "State Department of Health",
                "address": "100 Capitol Ave",
                "description": "Tuberculosis test",
                "purpose": "Public health report",
                "frequency": "",
                "last_date": "",
            }
        ],
    }
    assert "We found nothing missing" in checked(guest_client, reply)


def test_names_that_the_person_does_not_know_are_worth_asking(guest_client, letter):
    answer(guest_client, letter, text=CSV_TABLE.replace(",", "\t").replace('"', ""))
    reply = AccountingReply.objects.get()
    page = checked(guest_client, reply, known_recipients="County Superior Court")
    assert "State Department of Health" in page
    assert "Do you know who it is?" in page


def test_an_answer_from_before_the_letter_is_refused(guest_client, letter):
    page = answer(guest_client, letter, answered_on="2001-01-01").content.decode()
    assert "This is before the date of your letter." in page
    assert not AccountingReply.objects.exists()
