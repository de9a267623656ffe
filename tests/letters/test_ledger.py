"""The ledger: who got what, from answers and from what the person wrote down."""

import pytest
from django.urls import reverse

from letters.models import LedgerEntry
from tests.letters.engine.made_accountings import CSV_TABLE
from tests.letters.letter_data import MINIMAL
from tests.letters.test_follow_up import letter_of
from tests.letters.test_replies import answer, upload

KNOWN = {
    "recipient": "Wrong Street Clinic",
    "date_text": "06/01/2023",
    "description": "MRI on a disc",
    "purpose": "Mailed to the wrong address",
    "source": "a phone call",
}


@pytest.fixture
def answered(guest_client, jobs_run_at_once) -> None:
    hostile = CSV_TABLE.replace("County Superior Court", "=HYPERLINK(1)")
    letter = letter_of(guest_client)
    with jobs_run_at_once():
        answer(guest_client, letter, file=upload("a.csv", hostile.encode()))


def ledger(client) -> str:
    return client.get(reverse("letters:ledger")).content.decode()


def write_down(client, **values):
    return client.post(reverse("letters:ledger_add"), {**KNOWN, **values})


def test_it_lists_every_entry_by_date_and_as_a_safe_table(guest_client, answered):
    page = ledger(guest_client)
    assert page.index("01/15/2023") < page.index("04/03/2024")
    assert MINIMAL["facility"]["name"] in page
    table = guest_client.get(reverse("letters:ledger_csv")).content.decode()
    assert "'=HYPERLINK(1)" in table


def test_what_the_person_knows_stands_between_the_entries_of_answers(guest_client, answered):
    write_down(guest_client)
    page = ledger(guest_client)
    assert page.index("01/15/2023") < page.index("Wrong Street Clinic") < page.index("04/03/2024")
    assert "You wrote this down: a phone call" in page
    table = guest_client.get(reverse("letters:ledger_csv")).content.decode()
    assert "06/01/2023,Wrong Street Clinic,MRI on a disc" in table


def test_only_the_recipient_has_to_be_known(guest_client):
    page = write_down(guest_client, recipient="").content.decode()
    assert "Enter who got your information." in page
    assert not LedgerEntry.objects.exists()
    write_down(guest_client, date_text="", description="", purpose="", source="")
    assert "You wrote this down</td>" in ledger(guest_client)


def test_an_entry_is_changed_and_removed(guest_client):
    write_down(guest_client)
    entry = LedgerEntry.objects.get()
    form = guest_client.get(reverse("letters:ledger_change", args=[entry.pk])).content.decode()
    assert "MRI on a disc" in form
    guest_client.post(
        reverse("letters:ledger_change", args=[entry.pk]), {**KNOWN, "recipient": "Right Clinic"}
    )
    assert "Right Clinic" in ledger(guest_client)
    assert "Wrong Street Clinic" not in ledger(guest_client)
    guest_client.post(reverse("letters:ledger_remove", args=[entry.pk]))
    assert not LedgerEntry.objects.exists()


def test_nobody_else_sees_it(guest_client, other_guest_client):
    write_down(guest_client)
    assert "Wrong Street Clinic" not in ledger(other_guest_client)


def test_what_was_written_down_is_encrypted(guest_client):
    from django.db import connection

    write_down(guest_client)
    with connection.cursor() as cursor:
        cursor.execute("SELECT facts FROM letters_ledgerentry")
        assert b"Wrong Street" not in bytes(cursor.fetchone()[0])
