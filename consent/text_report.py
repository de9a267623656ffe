"""A report as lines for a terminal: risks first, then promises, then what a valid authorization lacks."""

from typing import Any

from consent.engine.advice import advice_for
from consent.engine.authorization.words import ELEMENT_WORDS
from consent.engine.document_kind import is_signed_permission

LONGEST_QUOTE = 160


def text_report(report: dict[str, Any]) -> str:
    """`report` is a ConsentReport's JSON, text included."""
    findings = report["findings"]
    risks = [f for f in findings if f["polarity"] == "risk"]
    promises = [f for f in findings if f["polarity"] == "protection"]
    readability = report["readability"]
    lines = [
        f"{report['id']}: {report['words']} words, {len(risks)} risks, {len(promises)} promises, "
        f"reading grade {readability['grade']} ({readability['method']})"
    ]
    lines += _section("Risks", [_risk_line(finding) for finding in risks])
    lines += _section("Promises", [_line(finding) for finding in promises])
    if is_signed_permission(report["text"]):
        missing = [name for name, present in report["elements"].items() if not present]
        lines += _section(
            "A valid authorization also says", [f"  {ELEMENT_WORDS[name].label.en}" for name in missing]
        )
    return "\n".join(lines)


def _section(title: str, lines: list[str]) -> list[str]:
    return ["", title, *lines] if lines else []


def _risk_line(finding: dict[str, Any]) -> str:
    return f"{_line(finding)}\n    {finding['why']}\n    Ask: {finding['ask']}\n    Instead: {finding['instead']}"


def _line(finding: dict[str, Any]) -> str:
    quote = " ".join(finding["quote"].split())
    shown = quote if len(quote) <= LONGEST_QUOTE else quote[: LONGEST_QUOTE - 1] + "…"
    severity = f", {finding['severity']}" if "severity" in finding else ""
    return f"  {advice_for(finding['category'], 'en').label} [{finding['category']}{severity}]: {shown}"
