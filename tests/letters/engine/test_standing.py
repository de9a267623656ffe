"""Where a letter stands, from what has happened to it."""

from datetime import date

import pytest

from letters.engine.follow_up.events import Event, EventKind
from letters.engine.follow_up.standing import Status, standing
from letters.engine.follow_up.time_line import LENGTH, time_line
from letters.engine.law_table import LAW
from letters.engine.next_steps import NextStep

ACCOUNTING = LAW["accounting-of-disclosures"]
WRITTEN = date(2026, 3, 1)
SENT = Event(EventKind.SENT, date(2026, 3, 1), way="certified-mail")
RECEIVED = Event(EventKind.RECEIVED, date(2026, 3, 3))


def on(today, *events, law=ACCOUNTING):
    return standing(law, WRITTEN, events, today)


def test_a_letter_that_was_not_sent_waits_for_the_person():
    stands = on(date(2026, 3, 2))
    assert stands.status is Status.NOT_SENT
    assert stands.needs_the_person


def test_until_receipt_is_known_the_date_is_an_estimate():
    stands = on(date(2026, 3, 10), SENT)
    assert stands.deadline.is_estimated
    assert stands.deadline.received_on == date(2026, 3, 6)


def test_what_is_handed_over_arrives_the_same_day():
    stands = on(date(2026, 3, 10), Event(EventKind.SENT, date(2026, 3, 1), way="by-hand"))
    assert stands.deadline.received_on == date(2026, 3, 1)


def test_the_rule_counts_from_receipt():
    stands = on(date(2026, 5, 2), SENT, RECEIVED)
    assert (stands.status, stands.deadline.due_on, stands.days_left) == (Status.WAITING, date(2026, 5, 2), 0)
    assert stands.deadline.workings().startswith("Received March 3, 2026 + 60 days = May 2, 2026.")


def test_the_day_after_it_is_overdue_and_the_next_steps_open():
    stands = on(date(2026, 5, 3), SENT, RECEIVED)
    assert stands.status is Status.OVERDUE
    assert stands.next_steps == (
        NextStep.FOLLOW_UP,
        NextStep.PRIVACY_OFFICER,
        NextStep.OFFICE_FOR_CIVIL_RIGHTS,
    )
    assert stands.complain_by == date(2026, 10, 30)


def test_a_notice_in_time_moves_the_day_up_to_the_laws_last():
    notice = Event(EventKind.EXTENDED, date(2026, 4, 30), new_date=date(2026, 7, 1))
    stands = on(date(2026, 5, 20), SENT, RECEIVED, notice)
    assert (stands.status, stands.deadline.ends_on) == (Status.WAITING, date(2026, 6, 1))


def test_a_notice_too_late_moves_nothing():
    notice = Event(EventKind.EXTENDED, date(2026, 5, 3), new_date=date(2026, 5, 20))
    stands = on(date(2026, 5, 5), SENT, RECEIVED, notice)
    assert stands.status is Status.OVERDUE
    assert "moves nothing" in stands.deadline.workings()


def test_what_was_done_is_not_offered_again():
    again = Event(EventKind.WROTE_AGAIN, date(2026, 5, 5))
    assert NextStep.FOLLOW_UP not in on(date(2026, 5, 6), SENT, RECEIVED, again).next_steps


@pytest.mark.parametrize(
    ("kind", "status", "needs"),
    [
        (EventKind.ANSWERED, Status.ANSWERED, False),
        (EventKind.ANSWERED_IN_PART, Status.ANSWERED_IN_PART, True),
        (EventKind.DENIED, Status.DENIED, True),
    ],
)
def test_an_answer_ends_the_waiting(kind, status, needs):
    stands = on(date(2026, 9, 1), SENT, RECEIVED, Event(kind, date(2026, 4, 1)))
    assert (stands.status, stands.needs_the_person) == (status, needs)


def test_after_a_denial_180_days_run_for_a_complaint():
    stands = on(date(2026, 4, 2), SENT, RECEIVED, Event(EventKind.DENIED, date(2026, 4, 1)))
    assert stands.complain_by == date(2026, 9, 28)


def test_where_the_law_sets_no_date_the_wish_is_said_to_be_one():
    stands = on(date(2026, 3, 10), SENT, RECEIVED, law=LAW["restriction"])
    assert stands.deadline.is_only_wished
    assert "sets no date" in stands.deadline.workings()


def test_the_line_holds_every_date_in_order():
    stands = on(date(2026, 4, 1), SENT, RECEIVED)
    marks = time_line(stands.deadline, (SENT, RECEIVED), date(2026, 4, 1), "es")
    assert [mark.role for mark in marks] == ["event", "event", "today", "due", "latest"]
    assert [marks[0].at, marks[-1].at] == [0, LENGTH]
    assert [mark.at for mark in marks] == sorted(mark.at for mark in marks)
    assert marks[0].day == "1 de marzo de 2026"
