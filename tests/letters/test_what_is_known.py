"""Nobody types a thing twice: details, addresses and facts from reports are filled in where a letter asks for them."""

import io

import pytest
from django.urls import reverse
from pypdf import PdfReader

from letters import address_book, requests
from letters.engine.kinds import KINDS
from letters.models import KnownFacility, LetterRequest
from letters.wishes import WISH_GROUPS
from patientprivacy.letter_facts import LetterFacts
from tests.letters.letter_data import MINIMAL, data_with, letter_from, rendered_once
from tests.letters.test_journey import ABOUT_YOU, ORIGIN_ID, THE_CLINIC, begin, fill_in, url


def begin_kind(client, code: str, **origin) -> LetterRequest:
    client.post(reverse("letters:start"), {"kind": code, **origin})
    return LetterRequest.objects.latest("created_at")


@pytest.fixture
def first_letter(guest_client) -> LetterRequest:
    letter_request = begin(guest_client)
    fill_in(guest_client, letter_request)
    return letter_request


# ---- Wishes ----


def test_every_kind_is_offered_by_a_wish():
    offered = {code for group in WISH_GROUPS for wish in group.wishes for code in wish.kind_codes}
    assert offered == {kind.code for kind in KINDS}


def test_a_wish_with_two_letters_says_how_they_go_together(guest_client):
    for group in WISH_GROUPS:
        for wish in group.wishes:
            assert bool(wish.note) == (len(wish.kind_codes) > 1)
    page = guest_client.get(reverse("letters:start")).content.decode()
    assert "Keep my scans out of AI training" in page
    assert "The second takes you out of programs you may be in." in page


def test_the_start_page_says_cost_time_and_signers_of_each_letter(guest_client):
    page = guest_client.get(reverse("letters:start")).content.decode()
    assert "They have to answer within 60 days of getting it." in page
    assert "The law sets no time for an answer." in page
    assert "an advocate whom the patient named in a signed paper" in page


@pytest.mark.parametrize("kind", KINDS, ids=[kind.code for kind in KINDS])
def test_every_kind_can_be_begun_and_shows_its_steps(guest_client, kind):
    letter_request = begin_kind(guest_client, kind.code)
    for step in ("about-you", "the-clinic", "what-to-ask"):
        for language in ("en", "es"):
            page = guest_client.get(url("step", letter_request, step), headers={"Accept-Language": language})
            assert page.status_code == 200
    assert guest_client.get(url("review", letter_request)).status_code == 200


# ---- The person ----


def test_the_next_letter_knows_who_writes(guest_client, first_letter):
    second = begin_kind(guest_client, "records-and-images")
    assert second.facts["requester"]["name"] == ABOUT_YOU["requester-name"]
    page = guest_client.get(url("step", second, "about-you")).content.decode()
    assert "We filled this in from your last letter" in page


def test_a_letter_that_asks_for_less_takes_over_less(guest_client, first_letter):
    assert "birth_date" not in begin_kind(guest_client, "privacy-notice").facts["requester"]


def test_a_stranger_s_letter_knows_nothing_of_it(first_letter, other_guest_client):
    assert "requester" not in begin_kind(other_guest_client, "records-and-images").facts


def test_facts_of_a_report_fill_in_only_what_the_letter_asks_for(guest_client, monkeypatch):
    facts = LetterFacts(facility="Mercy Radiology", record_number="MRN-7", birth_date="1975-03-04")
    monkeypatch.setattr(requests, "facts_from", lambda source, actor, pk: facts)
    notice = begin_kind(guest_client, "privacy-notice", **{"from": "scan", "id": ORIGIN_ID})
    assert notice.facts["facility"] == {"name": "Mercy Radiology"}
    assert "record_number" not in notice.facts


def test_limits_of_a_form_take_back_a_part_of_it(guest_client, monkeypatch):
    facts = LetterFacts(concerns=("No AI training with my images.",))
    monkeypatch.setattr(requests, "facts_from", lambda source, actor, pk: facts)
    revocation = begin_kind(guest_client, "revocation", **{"from": "consent", "id": ORIGIN_ID})
    assert (revocation.facts["extent"], revocation.facts["limits"]) == ("part", list(facts.concerns))


# ---- Facilities ----


def test_a_clinic_once_entered_is_offered_again(guest_client, first_letter):
    second = begin_kind(guest_client, "records-and-images")
    page = guest_client.get(url("step", second, "the-clinic")).content.decode()
    assert "Places you wrote to" in page
    assert THE_CLINIC["facility-name"] in page
    entry = KnownFacility.objects.get()
    guest_client.post(url("use_facility", second, entry.pk))
    second.refresh_from_db()
    assert second.facts["facility"] == entry.facility
    assert second.facts["facility"]["address"] == "200 E Speedway Blvd\nTucson, AZ 85705"


def test_a_clinic_written_to_again_is_one_entry(guest_client, first_letter):
    fill_in(guest_client, first_letter)
    assert KnownFacility.objects.count() == 1


def test_a_clinic_can_be_struck_out(guest_client, first_letter):
    guest_client.post(url("use_facility", first_letter, KnownFacility.objects.get().pk), {"remove": "yes"})
    assert not KnownFacility.objects.exists()
    first_letter.refresh_from_db()
    assert first_letter.facts["facility"]["name"] == "Desert Imaging Center"


def test_the_address_book_keeps_the_latest(guest_vault, monkeypatch):
    monkeypatch.setattr(address_book, "MOST_FACILITIES", 2)
    for name in ("Zeta", "Alpha", "Beta"):
        address_book.remember_facility(guest_vault, {"name": name})
    assert [entry.facility["name"] for entry in address_book.facilities_of(guest_vault)] == ["Alpha", "Beta"]


def test_what_the_address_book_holds_is_encrypted(first_letter):
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("SELECT facility FROM letters_knownfacility")
        assert b"Desert" not in bytes(cursor.fetchone()[0])


# ---- Languages ----


def test_english_and_a_spanish_copy_come_in_one_file_each_with_its_own_page_numbers():
    from letters.documents import render_pdf
    from letters.engine.reading import read_details
    from tests.letters.letter_data import ACCOUNTING

    letters = ACCOUNTING.compose_all(read_details(ACCOUNTING, data_with({"language": "en+es"})))
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(render_pdf(*letters))).pages]
    assert ["1 of 2" in pages[0], "2 of 2" in pages[1], "1 de 2" in pages[2], "2 de 2" in pages[3]] == [
        True
    ] * 4
    assert "Copia en español para leer" in pages[2]


def test_a_spanish_letter_that_is_sent_is_no_copy():
    letter = letter_from(data_with({"language": "es"}), "es")
    assert letter.reading_note == ""
    assert "Reading copy" in letter_from(data_with({"language": "es"}), "en").reading_note


def test_the_page_about_the_mailing_is_not_counted_as_a_page_of_the_letter():
    letter = letter_from(data_with({"mailing_record": "yes"}, MINIMAL))
    first, second, record = [
        page.extract_text() for page in PdfReader(io.BytesIO(rendered_once(letter))).pages
    ]
    assert "1 of 2" in first
    assert "2 of 2" in second
    assert "Do not send it." in record
    assert " of " not in record.split("Answer due on")[1]
