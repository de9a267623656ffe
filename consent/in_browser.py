"""A consent form checked in a browser tab: the steps of `consent.checking`, with a worker in the place of the child.

Runs in Pyodide only; `static/engine/worker.mjs` calls it.
"""

import json
from collections.abc import Callable, Collection, Iterator
from typing import Any

from django.utils import translation

from consent.engine.check import check_text
from consent.engine.fhir.consent_resource import fhir_consent
from consent.engine.marked_clauses import enclosed_clauses
from consent.engine.negotiation import (
    limited_text,
    limits_for_letter,
    negotiation_words,
    present_choices,
    present_redline,
    refusable,
)
from consent.engine.page_places import add_pages
from consent.engine.presentation import asked_for_wording, present
from consent.engine.reading_notices import reading_notices
from consent.engine.redline import redline
from consent.reading.limits import MAX_CHARACTERS
from consent.reading_problems import PROBLEM_SENTENCES
from consent.sandboxed import check
from patientprivacy.in_browser.chosen_files import ChosenFiles, TypedArray
from patientprivacy.in_browser.letter_fields import form_fields
from patientprivacy.in_browser.rendering import render


class TabCheck:
    """One form: checked, then shown."""

    def __init__(self) -> None:
        self._report: dict[str, Any] = {}
        self._problem = ""
        self._addresses: dict[str, str] = {}
        self._redline: dict[str, Any] = {}

    @property
    def report(self) -> dict[str, Any]:
        """The report's JSON; empty where there is none."""
        return self._report

    def run_file(self, read_slice: Callable[[int, int], TypedArray], size: int, name: str) -> Iterator[str]:
        """Read and check a document; yields each page that was read as JSON, as `consent.sandboxed.check` does."""
        for event in check({"name": name, "language": None}, [ChosenFiles(read_slice, size)]):
            self._report = event.get("report", self._report)
            self._problem = event.get("problem", self._problem)
            if "page" in event:
                yield json.dumps(event)

    def run_text(self, text: str) -> None:
        """Check pasted words."""
        if not text.strip():
            self._problem = "empty"
        elif len(text) > MAX_CHARACTERS:
            self._problem = "too-long"
        else:
            self._report = check_text(text).to_json("")

    def problem(self, language: str) -> str:
        """Why there is no report, in a sentence; "" where there is one."""
        with translation.override(language):
            return str(PROBLEM_SENTENCES[self._problem]) if self._problem else ""

    def page(self, language: str, addresses: str) -> str:
        """The report as HTML; `addresses` is JSON of what the template takes beside `page` and `facts`."""
        self._addresses = json.loads(addresses)
        shown = add_pages(present(self._report, language), self._report, language)
        shown["notices"] = reading_notices(self._report, language)
        context = {"page": shown, **self._kit(asked_for_wording(self._report), language)}
        return render("on_device/report/consent.html", context, language)

    def redline(self, categories: str, language: str) -> str:
        """The negotiation kit as HTML, with the redline for `categories`: JSON of a list of risk categories."""
        chosen = json.loads(categories)
        ticked = [each for each in refusable(self._report) if each in chosen]
        concerns = limits_for_letter(ticked) or asked_for_wording(self._report)
        context = self._kit(concerns, language, ticked) | {"page_has_errors": not ticked}
        if ticked:
            self._redline = redline(self._report, ticked).to_json()
            context["redline"] = present_redline(self._redline, ticked, language)
        return render("on_device/report/kit.html", context, language)

    def limited_text(self) -> str:
        """The form as the person would sign it, from the redline that was made last."""
        return limited_text(self._redline)

    def _kit(self, concerns: tuple[str, ...], language: str, ticked: Collection[str] = ()) -> dict[str, Any]:
        facts = {"concerns": concerns}
        clauses, chosen = enclosed_clauses(self._report, ticked or None)
        return self._addresses | {
            "clauses": [{"line": line, "is_chosen": line in chosen} for line in clauses],
            "form_text": self._report["text"],
            "choices": present_choices(self._report, language, ticked),
            "choose_words": negotiation_words(language),
            "choose_url": "",
            "facts": facts,
            "fields": form_fields(facts),
        }

    def json_pieces(self) -> Iterator[str]:
        """The report as `analyze_consent --format json` gives it."""
        yield json.dumps(self._report, ensure_ascii=False)

    def fhir(self, checked_at: str) -> str:
        """The FHIR R4 Consent, as JSON; `checked_at` is a FHIR dateTime."""
        return json.dumps(fhir_consent(self._report, checked_at), ensure_ascii=False)
