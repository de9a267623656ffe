"""The ledger of disclosures: who got what, when, why, on whose word."""

from collections.abc import Iterator

from letters.engine.accounting_audit.reading import read_date
from letters.engine.words import Words
from letters.models import AccountingReply
from letters.requests import look_up

LEDGER_COLUMNS = (
    Words("Date", "Fecha"),
    Words("Who got it", "Quién lo recibió"),
    Words("What they got", "Qué recibió"),
    Words("Why", "Para qué"),
    Words("On whose word", "Según quién"),
)
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
_WITHOUT_DATE = "9999"


def ledger_rows(actor, language: str) -> list[tuple[str, ...]]:
    """One row for each entry of each answer that the actor may see, by date; rows without a full date come last."""
    rows = list(_rows(actor, language))
    rows.sort(key=lambda row: _sortable(row[0]))
    return rows


def _rows(actor, language: str) -> Iterator[tuple[str, ...]]:
    replies = AccountingReply.objects.visible_to(actor).select_related("request")
    for reply in replies:
        facility = look_up(reply.request.facts, "facility.name") or ""
        source = ANSWER_OF.to(language).format(facility=facility, day=reply.facts["answered_on"])
        for entry in reply.facts["entries"]:
            recipient = ", ".join(filter(None, (entry["recipient"], entry["address"])))
            yield entry["date_text"], recipient, entry["description"], entry["purpose"], source


ANSWER_OF = Words("{facility}, answer of {day}", "{facility}, respuesta del {day}")


def _sortable(text: str) -> str:
    day = read_date(text)
    return day.isoformat() if day else _WITHOUT_DATE


def safe_cell(text: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(FORMULA_SIGNS) else text
