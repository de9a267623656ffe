"""The ledger of disclosures: who got what, when, why, on whose word; from answers, and written down by the person."""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from letters.engine.accounting_audit.reading import read_date
from letters.engine.words import Words
from letters.models import AccountingReply, LedgerEntry
from letters.requests import look_up

LEDGER_COLUMNS = (
    Words("Date", "Fecha"),
    Words("Who got it", "Quién lo recibió"),
    Words("What they got", "Qué recibió"),
    Words("Why", "Para qué"),
    Words("On whose word", "Según quién"),
)
ANSWER_OF = Words("{facility}, answer of {day}", "{facility}, respuesta del {day}")
YOURS = Words("You wrote this down", "Lo anotó usted")
YOURS_FROM = Words("You wrote this down: {source}", "Lo anotó usted: {source}")
_WITHOUT_DATE = "9999"


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One disclosure: a cell for each of LEDGER_COLUMNS, and where it can be changed, in an answer or by itself."""

    cells: tuple[str, ...]
    reply_id: UUID | None = None
    entry_id: UUID | None = None


def ledger_rows(actor, language: str) -> list[LedgerRow]:
    """Every disclosure that the actor may see, by date; rows without a full date come last."""
    rows = [*_from_answers(actor, language), *_written_down(actor, language)]
    return sorted(rows, key=lambda row: _sortable(row.cells[0]))


def _from_answers(actor, language: str) -> Iterator[LedgerRow]:
    for reply in AccountingReply.objects.visible_to(actor).select_related("request"):
        facility = look_up(reply.request.facts, "facility.name") or ""
        source = ANSWER_OF.to(language).format(facility=facility, day=reply.facts["answered_on"])
        for entry in reply.facts["entries"]:
            recipient = ", ".join(filter(None, (entry["recipient"], entry["address"])))
            cells = (entry["date_text"], recipient, entry["description"], entry["purpose"], source)
            yield LedgerRow(cells, reply_id=reply.pk)


def _written_down(actor, language: str) -> Iterator[LedgerRow]:
    for entry in LedgerEntry.objects.visible_to(actor):
        facts = entry.facts
        words = YOURS_FROM if facts["source"] else YOURS
        source = words.to(language).format(source=facts["source"])
        cells = (facts["date_text"], facts["recipient"], facts["description"], facts["purpose"], source)
        yield LedgerRow(cells, entry_id=entry.pk)


def _sortable(text: str) -> str:
    day = read_date(text)
    return day.isoformat() if day else _WITHOUT_DATE
