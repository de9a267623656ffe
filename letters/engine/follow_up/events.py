"""What can happen to a letter after it was written."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from letters.engine.words import Words


class EventKind(StrEnum):
    """The kinds of event; the values are what is stored."""

    SENT = "sent"
    RECEIVED = "received"
    EXTENDED = "extended"
    ANSWERED_IN_PART = "answered-in-part"
    ANSWERED = "answered"
    DENIED = "denied"
    WROTE_AGAIN = "wrote-again"
    COMPLAINED = "complained"


@dataclass(frozen=True, slots=True)
class EventWords:
    """How a kind is named in a list to choose from, and in the history."""

    choice: Words
    happened: Words
    wants_new_date: bool = False
    wants_way: bool = False


EVENT_WORDS = {
    EventKind.SENT: EventWords(
        Words("I sent the letter", "Envié la carta"), Words("Sent", "Enviada"), wants_way=True
    ),
    EventKind.RECEIVED: EventWords(
        Words("They got the letter", "Recibieron la carta"), Words("Received by them", "Recibida por ellos")
    ),
    EventKind.EXTENDED: EventWords(
        Words("They wrote that they need more time", "Escribieron que necesitan más tiempo"),
        Words("They asked for more time", "Pidieron más tiempo"),
        wants_new_date=True,
    ),
    EventKind.ANSWERED_IN_PART: EventWords(
        Words("They answered, but not everything", "Respondieron, pero no todo"),
        Words("Answered in part", "Respondida en parte"),
    ),
    EventKind.ANSWERED: EventWords(
        Words("They answered everything", "Respondieron todo"), Words("Answered", "Respondida")
    ),
    EventKind.DENIED: EventWords(Words("They said no", "Dijeron que no"), Words("Denied", "Negada")),
    EventKind.WROTE_AGAIN: EventWords(
        Words("I wrote again", "Escribí otra vez"), Words("Written again", "Escrita otra vez")
    ),
    EventKind.COMPLAINED: EventWords(
        Words("I sent a complaint", "Envié una queja"), Words("Complaint sent", "Queja enviada")
    ),
}

WAYS_TO_SEND = {
    "certified-mail": Words("By certified mail", "Por correo certificado"),
    "mail": Words("By mail", "Por correo postal"),
    "portal": Words("Through the patient portal", "Por el portal del paciente"),
    "email": Words("By e-mail", "Por correo electrónico"),
    "fax": Words("By fax", "Por fax"),
    "by-hand": Words("By hand", "En persona"),
}
# First-class mail takes one to five days; the latest of them keeps an estimate on the careful side. Whatever goes over a
# wire or a counter is there the same day.
DAYS_ON_THE_WAY = {"certified-mail": 5, "mail": 5, "portal": 0, "email": 0, "fax": 0, "by-hand": 0}


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened. `new_date` is what a notice of more time names; `way` a key of WAYS_TO_SEND."""

    kind: EventKind
    on: date
    way: str = ""
    tracking_number: str = ""
    new_date: date | None = None
    note: str = ""
