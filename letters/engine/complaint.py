"""What the two complaints share: what happened, when, and what the person wants."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from letters.engine.details import RequestDetails
from letters.engine.errors import Problem
from letters.engine.facts import Widget, fact
from letters.engine.wording import spell_date, write
from letters.engine.words import Words

HAPPENED = Words("What happened: {text}", "Qué pasó: {text}")
HAPPENED_ON = Words("It happened on {day}.", "Ocurrió el {day}.")
LEARNED_ON = Words("I learned of it on {day}.", "Lo supe el {day}.")
WANTED = Words("What I ask for: {text}", "Lo que pido: {text}")
NOT_YET = Words(
    "This date is after the date of the letter. Check it.",
    "Esta fecha es posterior a la de la carta. Revísela.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintDetails(RequestDetails):
    """The facts of a complaint."""

    happened: str = field(
        metadata=fact(
            title=Words("What happened?", "¿Qué pasó?"),
            hint=Words(
                "In your own words: who did what, when and where, and how you know.",
                "Con sus palabras: quién hizo qué, cuándo y dónde, y cómo lo sabe.",
            ),
            blank=Words("Write what happened.", "Escriba qué pasó."),
            widget=Widget.LINES,
        )
    )
    learned_on: date = field(
        metadata=fact(
            title=Words("When did you learn of it?", "¿Cuándo lo supo?"),
            hint=Words(
                "The 180 days for a complaint to the health department count from then.",
                "Los 180 días para una queja ante el departamento de salud se cuentan desde entonces.",
            ),
            blank=Words("Enter the date on which you learned of it.", "Escriba la fecha en que lo supo."),
        )
    )
    happened_on: date | None = field(
        default=None,
        metadata=fact(
            title=Words("When did it happen?", "¿Cuándo ocurrió?"),
            hint=Words("If you know.", "Si lo sabe."),
        ),
    )
    wanted: str = field(
        default="",
        metadata=fact(title=Words("What should they do?", "¿Qué deben hacer?"), widget=Widget.LINES),
    )
    evidence: tuple[str, ...] = field(
        default=(),
        metadata=fact(
            title=Words("Papers that you enclose", "Papeles que adjunta"),
            hint=Words(
                "One on each line. Send copies, keep the originals.",
                "Uno por línea. Envíe copias y guarde los originales.",
            ),
            widget=Widget.LINES,
        ),
    )


def check_dates(details: ComplaintDetails, language: str) -> Iterator[Problem]:
    """What is complained about lies in the past."""
    if details.learned_on > details.written_on:
        yield Problem("learned_on", NOT_YET.to(language))
    if details.happened_on and details.happened_on > details.written_on:
        yield Problem("happened_on", NOT_YET.to(language))


def account_of_events(details: ComplaintDetails, language: str) -> Iterator[str]:
    """The paragraphs that say what happened, when, and what is asked for."""
    yield write(HAPPENED, language, text=details.happened)
    happened_on = details.happened_on
    days = (write(HAPPENED_ON, language, day=spell_date(happened_on, language)),) if happened_on else ()
    yield " ".join((*days, write(LEARNED_ON, language, day=spell_date(details.learned_on, language))))
    if details.wanted:
        yield write(WANTED, language, text=details.wanted)


def enclosed_evidence(details: ComplaintDetails, language: str) -> tuple[str, ...]:
    return details.evidence
