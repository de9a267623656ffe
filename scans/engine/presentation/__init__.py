"""A pooled report as a page shows it: grouped by whom it tells about, counted instead of repeated, in one language.

The page only loops over what this gives, on a server and in a browser tab alike. One module a section.
"""

from typing import Any

from scans.engine.acquisitions import acquisitions_of
from scans.engine.instances import instances_of
from scans.engine.page_words import PAGE, TITLES
from scans.engine.presentation.file_lists import skipped_files, unread_files
from scans.engine.presentation.groups import present_groups
from scans.engine.presentation.headline import cards_of, headline
from scans.engine.presentation.identity_card import identity_card
from scans.engine.presentation.inside import Query, all_series, search_form, series_of
from scans.engine.presentation.known_facts import KnownFacts
from scans.engine.presentation.other_places import other_places
from scans.engine.presentation.questions import questions_about
from scans.engine.presentation.removal import removal
from scans.engine.presentation.stranger import learned_by_a_stranger
from scans.engine.presentation.time_line import time_line
from scans.engine.risks.presentation import present_risks
from scans.engine.tables.confidentiality_profile import EDITION


def present(report: dict[str, Any], language: str = "en") -> dict[str, Any]:
    """`report` is what PooledReport.to_json gives; `language` a code such as "en" or "es"."""
    facts = KnownFacts(report)
    series = series_of(report, language)
    return {
        "summary": report["summary"],
        "headline": headline(report, language),
        "cards": cards_of(report, language),
        "card": identity_card(report, facts, language),
        "time_line": time_line(acquisitions_of(instances_of(report)), facts, language),
        "stranger": learned_by_a_stranger(facts, language),
        "groups": present_groups(report, language),
        "words": {key: words.in_language(language) for key, words in TITLES.items()},
        "risks": present_risks(report, language),
        "questions": questions_about(report, language),
        "elsewhere": other_places(report, language),
        "removal": removal(report, language),
        "search": search_form(series, Query(), language),
        "inside": all_series(series, language),
        "errors": unread_files(report, language),
        "skipped": skipped_files(report, language),
        "edition": PAGE["edition"].in_language(language).format(edition=EDITION),
        "limits_of_report": PAGE["limits"].in_language(language),
    }
