"""Files that were not read to their end, and those left out, under the reason."""

from typing import Any

from scans.engine.page_words import PAGE
from scans.engine.wording import all_sentences

FILES_NAMED = 20


def unread_files(report: dict[str, Any], language: str) -> list[dict[str, Any]]:
    by_reason: dict[str, list[str]] = {}
    for file in report["files"]:
        if file["error"]:
            by_reason.setdefault(file["error"], []).append(file["path"])
    return _with_paths(by_reason, language)


def skipped_files(report: dict[str, Any], language: str) -> list[dict[str, Any]]:
    by_reason: dict[str, list[str]] = {}
    for skipped in report["skipped"]:
        by_reason.setdefault(skipped["reason"], []).append(skipped["path"])
    return _with_paths(by_reason, language)


def _with_paths(by_reason: dict[str, list[str]], language: str) -> list[dict[str, Any]]:
    return [
        {
            "reason": in_language(reason, language),
            "count_words": _count_of_files(len(paths), language),
            "which_words": PAGE["which files"].in_language(language),
            "paths": paths[:FILES_NAMED],
            "more_words": _more_files(len(paths) - FILES_NAMED, language),
        }
        for reason, paths in by_reason.items()
    ]


def _count_of_files(count: int, language: str) -> str:
    return PAGE["one file" if count == 1 else "several files"].in_language(language).format(count=count)


def _more_files(count: int, language: str) -> str:
    return PAGE["more values"].in_language(language).format(count=count) if count > 0 else ""


def in_language(sentence: str, language: str) -> str:
    """A fixed sentence of a report in another language; anything else as it is."""
    words = all_sentences().get(sentence)
    return words.in_language(language) if words else sentence
