"""Identifiers in text, whoever's they are: each pattern with the words that make it sure and what it is under HIPAA."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mention:
    """What a piece of text was found to name: values of `identifies`, `level` and `hipaa` of a report."""

    identifies: str
    level: str
    hipaa: str | None


@dataclass(frozen=True, slots=True)
class TextPattern:
    """A pattern with examples that it has to find and near misses that it has to leave alone."""

    mention: Mention
    pattern: re.Pattern[str]
    examples: tuple[str, ...]
    counterexamples: tuple[str, ...]


# Strongest first; 45 CFR 164.514(b)(2)(i). No nested repeats: time grows with the length of the text alone.
PATTERNS: tuple[TextPattern, ...] = (
    TextPattern(
        Mention("record-number", "direct", "G"),
        re.compile(r"(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])"),
        ("SSN 912-34-5678", "912-34-5678"),
        ("2024-01-15", "1912-34-56789"),
    ),
    TextPattern(
        Mention("contact", "direct", "F"),
        # What stands before the sign is looked back at from there: a text without one is passed over quickly.
        re.compile(r"(?<=[\w.+-])@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}"),
        ("write to lucia@example.org", "a.b+c@mail.example.com"),
        ("coil @ 3T", "version@2"),
    ),
    TextPattern(
        Mention("contact", "direct", "D"),
        re.compile(
            r"(?<![\d.-])(?:\+?1[ .-])?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?![\d.-])"
            r"|(?i:\b(?:tel|phone|call|cell|mobile|fax|on|at)\b\D{0,12}\d{3}[ .-]\d{4})(?![\d.-])"
        ),
        ("call daughter on 555-0188", "(507) 555-0123", "Tel. 555-0101"),
        ("120-240", "1.25-1000", "kernel B-555-01888"),
    ),
    TextPattern(
        Mention("record-number", "direct", "H"),
        re.compile(
            r"(?i:\b(?:MRN|medical record|patient id|account|acct|member id)\b(?: (?:number|no\.?|#))?)[ :#=]{1,3}"
            r"[A-Za-z]{0,4}-?\d{4,}"
        ),
        ("MRN: 8834421", "account number 00123456"),
        ("MRN unknown", "account of 12 falls"),
    ),
    TextPattern(
        Mention("place", "direct", "B"),
        re.compile(
            r"(?<![\d.,-])\d{1,5} (?:[NSEW]\.? )?(?:[A-Z][a-z]+ ){1,3}"
            r"(?:Avenue|Ave|Boulevard|Blvd|Court|Ct|Drive|Highway|Hwy|Lane|Ln|Parkway|Road|Rd|Street|Terrace|Way)\b"
        ),
        ("lives at 12 Larkspur Lane", "4 N. Oak Hill Road"),
        ("12 slices Lane", "3 Way valve", "Road 12"),
    ),
    TextPattern(
        Mention("contact", "direct", "N"),
        re.compile(
            r"\bhttps?://(?!www\.w3\.org|dicom\.nema\.org|purl\.org|ns\.adobe\.com|schemas\.)[\w.-]{4,}/\S{4,}"
        ),
        ("see https://portal.example.org/p/8834421",),
        ("http://www.w3.org/2001/XMLSchema", "https://dicom.nema.org/medical/dicom"),
    ),
    TextPattern(
        Mention("person-other", "indirect", None),
        re.compile(r"\b(?:Dr|Prof|MD|Mr|Mrs|Ms|Dra)\b\.? ?[A-Z][a-z]{2,}"),
        ("reported by Dr. Quintana", "Mrs Hallberg"),
        ("drift of 3 mm", "DR CHEST"),
    ),
    TextPattern(
        Mention("date", "indirect", "C"),
        re.compile(
            r"(?<!\d)(?:19|20)\d{2}-[01]\d-[0-3]\d(?!\d)"
            r"|(?<![\d.])[0-3]?\d[./][0-3]?\d[./](?:19|20)\d{2}(?!\d|\.\d)"
            r"|(?i:\b[0-3]?\d (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (?:19|20)\d{2}\b)"
        ),
        ("headache since 12 March 2024", "on 2019-05-01", "03/14/2024"),
        ("12 slices 2024", "1.2.2024.5"),
    ),
)
LONGEST_SEARCHED = 200_000


def mention_in(text: str) -> Mention | None:
    """The strongest identifier in a text, or None. Reads at most the first 200,000 characters."""
    searched = text[:LONGEST_SEARCHED]
    return next((p.mention for p in PATTERNS if p.pattern.search(searched)), None)


def is_social_security_number(text: str) -> bool:
    """Whether a text holds a number written like those of 45 CFR 164.514(b)(2)(i)(G)."""
    return PATTERNS[0].pattern.search(text[:LONGEST_SEARCHED]) is not None
