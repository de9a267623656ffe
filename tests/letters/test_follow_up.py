"""After the letter is sent: what happened is noted, the days are reckoned, the next letter is offered."""

from datetime import UTC, datetime, timedelta

import pytest
from django.core import mail
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from letters.follow_up import reminders
from letters.models import LetterEvent, LetterJob, LetterRequest
from tests.letters.letter_data import MINIMAL

TODAY = timezone.localdate


def days_ago(days: int) -> str:
    return (TODAY() - timedelta(days=days)).isoformat()


@pytest.fixture
def letter(guest_client) -> LetterRequest:
    return letter_of(guest_client)


def letter_of(client) -> LetterRequest:
    client.post(reverse("letters:start"), {"kind": "accounting-of-disclosures"})
    letter_request = LetterRequest.objects.latest("created_at")
    letter_request.facts = {**MINIMAL, "written_on": days_ago(200)}
    letter_request.save()
    LetterJob.objects.create(vault=letter_request.vault, request=letter_request)
    return letter_request


def note(client, letter, kind, **values):
    return client.post(reverse("letters:note", args=[letter.pk, kind]), values)


def tracked(client, letter) -> str:
    return client.get(reverse("letters:track", args=[letter.pk])).content.decode()


def test_a_letter_that_was_not_sent_says_so(guest_client, letter):
    letter.facts = {**MINIMAL, "written_on": TODAY().isoformat()}
    letter.save()
    assert "Not sent yet" in tracked(guest_client, letter)


def test_sent_and_received_are_noted_and_the_day_is_reckoned(guest_client, letter):
    note(guest_client, letter, "sent", on=days_ago(10), way="certified-mail", tracking_number="9407 1")
    note(guest_client, letter, "received", on=days_ago(8))
    page = tracked(guest_client, letter)
    assert "Waiting for their answer" in page
    assert "52 days left" in page
    assert "By certified mail" in page
    assert "Tracking number 9407 1" in page


def test_when_the_day_has_passed_the_next_letters_are_offered(guest_client, letter):
    note(guest_client, letter, "received", on=days_ago(61))
    page = tracked(guest_client, letter)
    assert "The day has passed" in page
    assert "1 day ago" in page
    assert "Write again." in page
    assert "45 CFR 160.306" in page


@pytest.mark.parametrize(
    ("zone", "day"),
    [
        ("Pacific/Kiritimati", "April 2, 2026"),
        ("Pacific%2FHonolulu", "April 1, 2026"),
        ("../../etc/passwd", "April 1, 2026"),
        ("", "April 1, 2026"),
    ],
)
def test_today_is_that_of_the_persons_clock(guest_client, letter, monkeypatch, zone, day):
    noon = datetime(2026, 4, 1, 12, tzinfo=UTC)
    monkeypatch.setattr(timezone, "now", lambda: noon)
    guest_client.cookies["time_zone"] = zone
    page = guest_client.get(reverse("letters:history", args=[letter.pk])).content.decode()
    assert f"As of {day}" in page


def test_a_double_click_notes_it_once(guest_client, letter):
    for _ in range(2):
        note(guest_client, letter, "received", on=days_ago(8))
    assert LetterEvent.objects.count() == 1


def test_what_was_noted_by_mistake_can_be_taken_back(guest_client, letter):
    note(guest_client, letter, "denied", on=days_ago(8))
    guest_client.post(reverse("letters:take_back", args=[letter.pk, LetterEvent.objects.get().pk]))
    assert not LetterEvent.objects.exists()


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({}, "Enter the date."),
        ({"on": "2001-01-01"}, "This is before the date of the letter."),
        ({"on": days_ago(-3)}, "This day is still to come."),
        ({"on": "spring"}, "Enter a date such as"),
    ],
)
def test_a_day_that_can_not_be_is_said_at_the_field(guest_client, letter, values, said):
    page = note(guest_client, letter, "received", **values).content.decode()
    assert said in page
    assert not LetterEvent.objects.exists()


def test_how_it_was_sent_has_to_be_chosen(guest_client, letter):
    assert "Choose how you sent it." in note(guest_client, letter, "sent", on=days_ago(1)).content.decode()


def test_an_unknown_kind_of_event_is_not_there(guest_client, letter):
    assert guest_client.get(reverse("letters:note", args=[letter.pk, "lost-interest"])).status_code == 404


def test_a_notice_of_more_time_moves_the_day(guest_client, letter):
    note(guest_client, letter, "received", on=days_ago(70))
    note(guest_client, letter, "extended", on=days_ago(15), new_date=days_ago(-10))
    page = tracked(guest_client, letter)
    assert "Waiting for their answer" in page
    assert "10 days left" in page


def test_what_was_noted_is_encrypted(guest_client, letter):
    from django.db import connection

    note(guest_client, letter, "denied", on=days_ago(8), note="They laughed")
    with connection.cursor() as cursor:
        cursor.execute("SELECT facts FROM letters_letterevent")
        assert b"laughed" not in bytes(cursor.fetchone()[0])


def test_the_history_can_be_printed(guest_client, letter):
    note(guest_client, letter, "received", on=days_ago(8), note="Signed by the front desk")
    page = guest_client.get(reverse("letters:history", args=[letter.pk])).content.decode()
    assert "Signed by the front desk" in page
    assert "<form" not in page.partition("<main")[2].partition("</main")[0]


def test_the_calendar_file_holds_the_day_and_nothing_else(guest_client, letter):
    note(guest_client, letter, "received", on=days_ago(8))
    response = guest_client.get(reverse("letters:calendar", args=[letter.pk]))
    text = response.content.decode()
    due = TODAY() + timedelta(days=52)
    assert response["Content-Type"].startswith("text/calendar")
    assert f"DTSTART;VALUE=DATE:{due:%Y%m%d}" in text
    assert "BEGIN:VALARM" in text
    assert letter.facts["facility"]["name"] not in text


def test_what_needs_the_person_stands_first(guest_client, letter):
    waits = letter_of(guest_client)
    note(guest_client, waits, "received", on=days_ago(8))
    note(guest_client, letter, "received", on=days_ago(90))
    page = guest_client.get(reverse("letters:waiting")).content.decode()
    assert page.index("The day has passed") < page.index("Waiting for their answer")


def test_a_page_without_letters_leads_to_the_first(guest_client):
    assert reverse("letters:start") in guest_client.get(reverse("letters:waiting")).content.decode()


@pytest.fixture
def account_letter(stranger_client, settings) -> LetterRequest:
    settings.EMAIL_HOST = "mail.example.org"
    return letter_of(stranger_client)


def test_a_reminder_is_sent_once_and_reveals_nothing(stranger_client, account_letter):
    note(stranger_client, account_letter, "received", on=days_ago(55))
    stranger_client.post(reverse("letters:remind", args=[account_letter.pk]), {"wanted": "yes"})
    account_letter.refresh_from_db()
    assert account_letter.remind_on == TODAY() + timedelta(days=6)
    day = account_letter.remind_on
    assert [reminders.send_due(day), reminders.send_due(day)] == [1, 0]
    (message,) = mail.outbox
    assert message.to == [User.objects.get().email]
    for personal in (MINIMAL["requester"]["name"], MINIMAL["facility"]["name"], "disclosure", "record"):
        assert personal.casefold() not in f"{message.subject} {message.body}".casefold()


def test_an_answer_ends_the_reminders(stranger_client, account_letter):
    stranger_client.post(reverse("letters:remind", args=[account_letter.pk]), {"wanted": "yes"})
    note(stranger_client, account_letter, "received", on=days_ago(8))
    note(stranger_client, account_letter, "answered", on=days_ago(2))
    account_letter.refresh_from_db()
    assert account_letter.remind_on is None


def test_a_guest_gets_no_reminder(guest_client, letter, settings):
    settings.EMAIL_HOST = "mail.example.org"
    assert "Remind me by e-mail" not in tracked(guest_client, letter)


def go_on(client, letter, kind) -> LetterRequest:
    client.post(reverse("letters:go_on", args=[letter.pk]), {"kind": kind})
    return LetterRequest.objects.latest("created_at")


@pytest.mark.parametrize("kind", ["follow-up", "complaint-to-privacy-officer", "complaint-to-ocr"])
def test_the_next_letter_is_filled_in_and_can_be_made_at_once(guest_client, letter, kind):
    note(guest_client, letter, "sent", on=days_ago(100), way="mail")
    note(guest_client, letter, "received", on=days_ago(97))
    following = go_on(guest_client, letter, kind)
    assert following.follows == letter
    text = " ".join(" ".join(section.paragraphs) for section in following.letter().sections)
    text += " ".join(" ".join(section.closing) for section in following.letter().sections)
    assert "164.528" in text
    page = guest_client.get(reverse("letters:review", args=[following.pk])).content.decode()
    assert "error-summary" not in page


def test_a_refusal_is_told_in_the_complaint(guest_client, letter):
    note(guest_client, letter, "denied", on=days_ago(20))
    following = go_on(guest_client, letter, "complaint-to-ocr")
    assert "They refused." in following.facts["happened"]
    assert following.facts["learned_on"] == days_ago(20)


def test_a_kind_that_does_not_exist_leads_back(guest_client, letter):
    response = guest_client.post(reverse("letters:go_on", args=[letter.pk]), {"kind": "love-letter"})
    assert response.url == reverse("letters:track", args=[letter.pk])
