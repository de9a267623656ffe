"""An inspection in a browser tab: the steps of `scans.inspection`, with a worker in the place of the sandboxed child.

Runs in Pyodide only; `static/engine/worker.mjs` calls it.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any
from urllib.parse import parse_qsl

from patientprivacy.in_browser.chosen_files import ChosenFiles, TypedArray
from patientprivacy.in_browser.letter_fields import form_fields
from patientprivacy.in_browser.rendering import render
from scans.csv_report import csv_report
from scans.engine.facility import facility_facts
from scans.engine.pool import PooledReport
from scans.engine.presentation import present
from scans.engine.presentation.inside import Query, inside
from scans.engine.sandboxed import inspect
from scans.engine.wording import READING
from scans.json_report import json_report

# What the addresses of the look inside begin with: a part of the page, so that nothing is asked of a server.
INSIDE = "#inside/"


class TabInspection:
    """Gathers what is found. A worker that had to be ended takes its gatherer along; the page then hands the events
    of its runs to a new one, which goes on after the file that was too costly.
    """

    def __init__(self) -> None:
        self._gathered = PooledReport()

    def replay(self, events: Iterable[str], unread_path: str) -> None:
        """Take the events of an earlier run, which ended at the file `unread_path`."""
        self._gathered.begin_run()
        for event in events:
            self._gather(json.loads(event))
        self._gathered.add_unread(unread_path, READING["too costly"].en)

    def run(
        self, read_slice: Callable[[int, int], TypedArray], parts: str, start_at: int, leave_out: str
    ) -> Iterator[str]:
        """Inspect the chosen files from index `start_at` on; yields each event as JSON.

        `parts` is JSON of [path, size] pairs, in the order in which `read_slice` has the files; `leave_out` is JSON of
        the indexes of files not to touch again.
        """
        arguments = {"parts": json.loads(parts), "start_at": start_at, "leave_out": json.loads(leave_out)}
        files = ChosenFiles(read_slice, sum(size for _, size in arguments["parts"]))
        self._gathered.begin_run()
        for event in inspect(arguments, [files]):
            self._gather(event)
            yield json.dumps(event)

    def _gather(self, event: dict[str, Any]) -> None:
        if "file" in event:
            self._gathered.add(event["file"], event["new_elements"])
        elif "skipped" in event:
            self._gathered.add_skipped(**event["skipped"])

    def page(self, language: str, addresses: str) -> str:
        """The report as HTML; `addresses` is JSON of what the template takes beside `page` and `facts`."""
        report = self._gathered.to_json()
        facts = _letter_facts(report)
        context = {
            "page": present(report, language),
            "facts": facts,
            "fields": form_fields(facts),
            "inside_url": INSIDE,
        }
        context |= json.loads(addresses)
        return render("on_device/report/scan.html", context, language)

    def inside(self, address: str, form: str, language: str) -> str:
        """One part of the look inside as HTML. `address` is what follows INSIDE, `form` JSON of the search's fields.

        Raises LookupError for an address that leads nowhere.
        """
        path, _, options = address.partition("?")
        part, _, number = path.strip("/").partition("/")
        asked = dict(parse_qsl(options))
        fields = json.loads(form)
        shown = inside(
            self._gathered.to_json(),
            language,
            part=part,
            number=int(number or 0),
            start=int(asked.get("from", 0)),
            element=int(asked["element"]) if "element" in asked else None,
            query=Query.from_form(fields) if fields is not None else None,
        )
        return render("scans/report/inside_part.html", {"part": shown, "inside_url": INSIDE}, language)

    def json_pieces(self) -> Iterator[str]:
        """The report as `inspect_scan --format json` gives it, in pieces."""
        return json_report(self._gathered.to_json())

    def csv_pieces(self) -> Iterator[str]:
        """The report as a table, line by line."""
        return csv_report(self._gathered.to_json())


def _letter_facts(report: dict[str, Any]) -> dict[str, Any]:
    """What a letter to the facility takes along, under the names of `LetterFacts`."""
    facts = facility_facts(report)
    return {
        "facility": facts.facility,
        "facility_address": facts.address,
        "service_dates": facts.study_dates,
        "record_number": facts.record_number,
        "accession_numbers": facts.accession_numbers,
        "patient_name": facts.patient_name,
        "birth_date": facts.birth_date,
    }
