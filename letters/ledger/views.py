"""The ledger of all disclosures: the page, the file, and the rows that the person writes down."""

import csv
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from letters.ledger.forms import LedgerEntryForm
from letters.ledger.rows import LEDGER_COLUMNS, ledger_rows
from letters.models import LedgerEntry
from letters.page_language import page_language
from patientprivacy.spreadsheet_cells import harmless


@require_safe
def ledger(request):
    """Who got what, when, why, on whose word."""
    context = {"columns": _columns(), "rows": ledger_rows(request.actor, page_language())}
    return render(request, "letters/ledger/ledger.html", context)


@require_safe
def ledger_csv(request):
    """The ledger as a file."""
    response = HttpResponse(content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="disclosures.csv"'
    writer = csv.writer(response)
    writer.writerow(_columns())
    for row in ledger_rows(request.actor, page_language()):
        writer.writerow(map(harmless, row.cells))
    return response


def add(request):
    """Write down a disclosure that no answer lists."""
    form = LedgerEntryForm(request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        LedgerEntry.objects.create(vault=request.actor.vault_for_new_item(), facts=form.cleaned_data)
        return redirect("letters:ledger")
    return render(request, "letters/ledger/entry.html", {"form": form})


def change(request, entry_id: UUID):
    """Change what was written down."""
    entry = _visible(request, entry_id)
    form = LedgerEntryForm(request.POST if request.method == "POST" else None, initial=entry.facts)
    if form.is_bound and form.is_valid():
        entry.facts = form.cleaned_data
        entry.save(update_fields=["facts"])
        return redirect("letters:ledger")
    return render(request, "letters/ledger/entry.html", {"form": form, "entry": entry})


@require_POST
def remove(request, entry_id: UUID):
    """Remove what was written down."""
    _visible(request, entry_id).delete()
    messages.success(request, _("The entry is removed."))
    return redirect("letters:ledger")


def _columns() -> list[str]:
    return [words.to(page_language()) for words in LEDGER_COLUMNS]


def _visible(request, entry_id: UUID) -> LedgerEntry:
    return get_object_or_404(LedgerEntry.objects.visible_to(request.actor), pk=entry_id)
