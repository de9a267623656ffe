"""Two forms compared in a browser tab. Runs in Pyodide only; `static/engine/worker.mjs` calls it."""

import json

from consent.engine.comparison.page import present_comparison
from consent.in_browser import TabCheck
from patientprivacy.in_browser.rendering import render


class TabComparison:
    """Two checks, each run by itself, then shown as one comparison."""

    def __init__(self) -> None:
        self.older = TabCheck()
        self.newer = TabCheck()

    def problem(self, language: str) -> str:
        """Why there is no comparison, in a sentence; "" where there is one."""
        return self.older.problem(language) or self.newer.problem(language)

    def page(self, language: str, addresses: str) -> str:
        """The comparison as HTML; `addresses` is JSON of what the template takes beside `page`."""
        page = present_comparison(self.older.report, self.newer.report, language)
        return render("on_device/report/comparison.html", {"page": page, **json.loads(addresses)}, language)
