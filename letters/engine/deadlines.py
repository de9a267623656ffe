"""When an answer is due. The day of receipt is day 0; no date rolls over a weekend.

Nothing here reads the clock: dates come in, dates go out.
"""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from letters.engine import federal_holidays
from letters.engine.law_table import LetterLaw
from letters.engine.periods import Period, Unit
from letters.engine.wording import spell_date
from letters.engine.words import Words

DUE = Words(
    "Received {received} + {period} = {due}.",
    "Recibida el {received} + {period} = {due}.",
)
BUSINESS_DAYS = Words(
    "Business days are Mondays to Fridays without the public holidays of the United States ({source}).",
    "Los días hábiles son de lunes a viernes, sin los feriados públicos de Estados Unidos ({source}).",
)
LEFT_OUT = Words("Left out here: {holidays}.", "Aquí no cuentan: {holidays}.")
MAY_BE_EXTENDED = Words(
    "One extension of up to {extra}, to {latest}, if they write to you by {due} with the reason and the new date.",
    "Una sola prórroga de hasta {extra}, hasta el {latest}, si a más tardar el {due} le escriben con el motivo y la nueva fecha.",
)
EXTENDED = Words(
    "They wrote by {due} that they need more time, so the last day is {ends}.",
    "Escribieron a más tardar el {due} que necesitan más tiempo; el último día es el {ends}.",
)
NOTICE_TOO_LATE = Words(
    "Their notice of {notice} came after {due}, so it moves nothing.",
    "Su aviso del {notice} llegó después del {due}, así que no cambia nada.",
)
ONLY_WISHED = Words(
    "The law sets no date here. Your letter asks for an answer within {period}: {due}.",
    "La ley no fija una fecha. Su carta pide una respuesta en {period}: {due}.",
)


@dataclass(frozen=True, slots=True)
class Deadline:
    """`due_on` is the last day for the answer, `latest_on` the last day if an extension is announced in time, `ends_on`
    the day that counts now. `provision` is empty where the law sets no date and the person's wish stands in for it.
    """

    received_on: date
    due_on: date
    latest_on: date
    ends_on: date
    period: Period
    extension: Period | None
    provision: str
    is_estimated: bool
    notice_on: date | None = None

    @property
    def is_extended(self) -> bool:
        return self.ends_on > self.due_on

    @property
    def is_only_wished(self) -> bool:
        return not self.provision

    def workings(self, language: str = "en") -> str:
        """The sum, in words, so that the person can check it."""
        words = {
            "received": spell_date(self.received_on, language),
            "period": self.period.spell(language),
            "due": spell_date(self.due_on, language),
            "latest": spell_date(self.latest_on, language),
            "ends": spell_date(self.ends_on, language),
            "extra": self.extension.spell(language) if self.extension else "",
            "notice": spell_date(self.notice_on, language) if self.notice_on else "",
            "source": federal_holidays.SOURCE,
            "holidays": self._holidays(language),
        }
        return " ".join(sentence.to(language).format(**words) for sentence in self._sentences())

    def _sentences(self) -> list[Words]:
        if self.is_only_wished:
            return [ONLY_WISHED]
        counted = [DUE]
        if self.period.unit is Unit.BUSINESS_DAYS:
            counted += [BUSINESS_DAYS, LEFT_OUT] if self._holidays("en") else [BUSINESS_DAYS]
        if self.notice_on is not None and self.notice_on > self.due_on:
            return [*counted, NOTICE_TOO_LATE]
        if self.is_extended:
            return [*counted, EXTENDED]
        return [*counted, MAY_BE_EXTENDED] if self.extension else counted

    def _holidays(self, language: str) -> str:
        """ "November 26, 2026 (Thanksgiving Day)"; those between receipt and the due day."""
        kept = federal_holidays.holidays_after(self.received_on, self.due_on)
        return "; ".join(f"{spell_date(day, language)} ({name.to(language)})" for day, name in kept)


def answer_due(
    law: LetterLaw,
    received_on: date,
    *,
    is_estimated: bool = False,
    notice_on: date | None = None,
    new_date: date | None = None,
) -> Deadline:
    """The deadline under a row of the law's table for a letter received on `received_on` (estimated where it is a guess).

    `notice_on` and `new_date` are those of a written notice of more time: it counts where it was written by the due day,
    and up to the new date or the law's last day, whichever comes first.
    """
    period = law.deadline or law.wished
    extension = law.extension if law.deadline else None
    due_on = period.after(received_on)
    latest_on = _extended(received_on, due_on, period, extension)
    counts = extension is not None and notice_on is not None and notice_on <= due_on
    ends_on = max(due_on, min(new_date or latest_on, latest_on)) if counts else due_on
    return Deadline(
        received_on=received_on,
        due_on=due_on,
        latest_on=latest_on,
        ends_on=ends_on,
        period=period,
        extension=extension,
        provision=law.deadline_provision if law.deadline else "",
        is_estimated=is_estimated,
        notice_on=notice_on,
    )


def _extended(received_on: date, due_on: date, period: Period, extension: Period | None) -> date:
    if extension is None:
        return due_on
    if period.unit is extension.unit is Unit.MONTHS:
        # Three months from receipt, not two from a shortened first month (Regulation (EEC) 1182/71, Article 3).
        return Period(period.count + extension.count, Unit.MONTHS).after(received_on)
    return extension.after(due_on)


def day_in(zone: str, instant: datetime) -> date:
    """The calendar day of an instant (with a time zone) in the zone named as in the IANA database."""
    return instant.astimezone(ZoneInfo(zone)).date()
