"""One letter to many facilities."""

import io
import uuid
import zipfile

import pytest
from django.urls import reverse
from pypdf import PdfReader

from letters.documents import Typesetter
from letters.engine.facility_list import MOST_FACILITIES, read_facilities
from letters.models import LetterBatch, LetterJob, LetterRequest
from patientprivacy.models import EncryptedFile
from tests.letters.letter_data import MINIMAL, rendered_once
from tests.letters.test_follow_up import letter_of

LIST = """Name,Street,City,State,ZIP,MRN
Desert Imaging,1 Main St,Tucson,AZ,85701,A-1
"Lakeside, Inc.",2 Shore Rd,Mesa,AZ,85201,
"""


@pytest.fixture
def pattern(guest_client) -> LetterRequest:
    letter = letter_of(guest_client)
    letter.jobs.all().delete()
    letter.facts = {**MINIMAL, "record_number": "OLD-1"}
    letter.save()
    return letter


@pytest.fixture
def quick_type(monkeypatch):
    monkeypatch.setattr(Typesetter, "__enter__", lambda self: self)
    monkeypatch.setattr(Typesetter, "pdf_of", lambda self, letter: rendered_once(letter))


def send(client, pattern, text=LIST, submission=None):
    address = reverse("letters:batch_start", args=[pattern.pk])
    return client.post(address, {"text": text, "submission": submission or uuid.uuid4()})


def test_each_facility_gets_its_own_letter(guest_client, pattern, quick_type, jobs_run_at_once):
    with jobs_run_at_once():
        send(guest_client, pattern)
    letters = LetterRequest.objects.filter(batch=LetterBatch.objects.get())
    facilities = {each.facts["facility"]["name"]: each.facts for each in letters}
    assert facilities["Desert Imaging"]["facility"]["address"] == "1 Main St\nTucson, AZ 85701"
    assert facilities["Desert Imaging"]["record_number"] == "A-1"
    assert "record_number" not in facilities["Lakeside, Inc."]
    assert {each.facts["requester"]["name"] for each in letters} == {MINIMAL["requester"]["name"]}
    assert set(LetterJob.objects.values_list("state", flat=True)) == {"done"}


def test_the_persons_own_words_go_into_every_letter(guest_client, pattern, no_broker):
    (ours, *_rest) = pattern.letter().sections[0].paragraphs
    pattern.edits = {"changed": [[ours, "In my own words."]], "added": []}
    pattern.save()
    send(guest_client, pattern)
    for letter_request in LetterRequest.objects.filter(batch__isnull=False):
        (letter,) = letter_request.letters()
        assert letter.sections[0].paragraphs == ("In my own words.",)
        assert letter_request.latest_job().edits == pattern.edits


def test_the_same_form_sent_twice_makes_one_batch(guest_client, pattern, no_broker):
    submission = uuid.uuid4()
    for _ in range(2):
        send(guest_client, pattern, submission=submission)
    assert LetterBatch.objects.count() == 1
    assert LetterJob.objects.count() == 2


def test_all_letters_come_as_a_zip_and_as_one_file_to_print(
    guest_client, pattern, quick_type, jobs_run_at_once
):
    with jobs_run_at_once():
        send(guest_client, pattern)
    batch = LetterBatch.objects.get()
    content = guest_client.get(reverse("letters:batch_zip", args=[batch.pk])).content
    names = zipfile.ZipFile(io.BytesIO(content)).namelist()
    assert names == ["0001 Desert Imaging.pdf", "0002 Lakeside, Inc..pdf"]
    with jobs_run_at_once():
        guest_client.post(reverse("letters:batch_ask_print", args=[batch.pk]))
    response = guest_client.get(reverse("letters:batch_print", args=[batch.pk]))
    printed = PdfReader(io.BytesIO(b"".join(response.streaming_content)))
    assert "2 letters follow" in printed.pages[0].extract_text()
    text = "".join(page.extract_text() for page in printed.pages[1:])
    assert "Desert Imaging" in text
    assert "Lakeside, Inc." in text


def test_the_cover_sheet_is_in_the_language_of_the_page(guest_client, pattern, quick_type, jobs_run_at_once):
    with jobs_run_at_once():
        send(guest_client, pattern)
    batch = LetterBatch.objects.get()
    with jobs_run_at_once():
        guest_client.post(
            reverse("letters:batch_ask_print", args=[batch.pk]), headers={"accept-language": "es"}
        )
    response = guest_client.get(reverse("letters:batch_print", args=[batch.pk]))
    cover = PdfReader(io.BytesIO(b"".join(response.streaming_content)))
    assert "Siguen 2 cartas" in cover.pages[0].extract_text()


def test_a_batch_can_be_erased_whole(guest_client, pattern, quick_type, jobs_run_at_once):
    with jobs_run_at_once():
        send(guest_client, pattern)
    guest_client.post(reverse("letters:batch_forget", args=[LetterBatch.objects.get().pk]))
    assert not LetterBatch.objects.exists()
    assert LetterRequest.objects.get() == pattern
    assert not EncryptedFile.objects.exists()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "Choose a file, or paste the list."),
        ("Desert Imaging,1 Main St", "The first row has to name the columns"),
        ("name,address\n,1 Main St", "Row 2 has no name."),
        ("name,address\nDesert Imaging,", "Row 2 has no address."),
        ("name,address\n", "The list has no facility in it."),
    ],
)
def test_a_list_that_can_not_be_used_says_what_to_mend(guest_client, pattern, text, said):
    page = send(guest_client, pattern, text).content.decode()
    assert said in page
    assert not LetterBatch.objects.exists()


def test_the_same_facility_twice_gets_one_letter_and_too_many_none():
    twice = read_facilities("name;address\nA;1 St\nA;1 St\n")
    assert len(twice.facilities) == 1
    many = "name,address\n" + "".join(f"Clinic {n},{n} Main St\n" for n in range(MOST_FACILITIES + 1))
    assert read_facilities(many).problems == ("The list has more than 1,000 facilities. Split it.",)
