"""The sentence that the page begins with, and its four large figures."""

from typing import Any

from scans.engine.page_words import PAGE


def headline(report: dict[str, Any], language: str) -> str:
    summary = report["summary"]
    if not summary["files"]:
        return PAGE["nothing read"].in_language(language)
    key = "names you" if summary["direct"] else "does not name you"
    return PAGE[key].in_language(language).format(**summary)


def cards_of(report: dict[str, Any], language: str) -> list[dict[str, Any]]:
    summary = report["summary"]
    figures = (
        (summary["direct"], "direct card", "grave" if summary["direct"] else "plain"),
        (summary["indirect"], "indirect card", "care" if summary["indirect"] else "plain"),
        (summary["risks"], "risks card", "care" if summary["risks"] else "plain"),
        (summary["files"], "files card", "plain"),
    )
    return [
        {
            "figure": figure,
            "label": PAGE[words + (", one" if figure == 1 else "")].in_language(language),
            "tone": tone,
        }
        for figure, words, tone in figures
    ]
