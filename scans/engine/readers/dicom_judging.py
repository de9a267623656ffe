"""Elements as they stand in a file to rows of a report. Equal elements are decoded and judged once, then remembered."""

from collections.abc import Sequence

from scans.engine.attributes import judge, profile_action
from scans.engine.dictionary import keyword_of, name_of
from scans.engine.patient_identity import IDENTITY_TAGS, PatientIdentity, identity_from
from scans.engine.readers.dicom_elements import PIXEL_DATA, RawElement
from scans.engine.readers.dicom_values import shown, text_of, words_under_number
from scans.engine.report import ElementFinding
from scans.engine.risks import USED
from scans.engine.tag_path import TAG_IN_PATH

# What is remembered is bounded by its encoded bytes, so that memory does not grow with the number of files.
KEPT_BYTES = 32 * 2**20
KEPT_OVERHEAD = 1000
LONGEST_KEPT_VALUE = 64 * 1024


class ElementJudge:
    """Judges the elements of one file after the other."""

    def __init__(self) -> None:
        self._findings: dict[tuple[object, ...], ElementFinding | None] = {}
        self._kept_bytes = 0

    def finding(self, element: RawElement, identity: PatientIdentity) -> ElementFinding | None:
        """The element's row; None where it has no value."""
        if not (element.length if element.items is None else element.items):
            return None
        if element.length > LONGEST_KEPT_VALUE:
            return _judged(element, identity)
        key = (
            element.path, element.vr, element.value, element.length, element.items, element.creator,
            element.character_set, identity,
        )  # fmt: skip
        if key in self._findings:
            return self._findings[key]
        finding = _judged(element, identity)
        self._kept_bytes += len(element.value or b"") + KEPT_OVERHEAD
        if self._kept_bytes > KEPT_BYTES:
            self._findings.clear()
            self._kept_bytes = 0
        self._findings[key] = finding
        return finding


def identity_in(elements: Sequence[RawElement]) -> PatientIdentity:
    """Whom the file names as its patient."""
    return identity_from([(e.tag, _text(e)) for e in elements if e.tag in IDENTITY_TAGS and e.value])


def header_of(elements: Sequence[RawElement]) -> dict[str, str]:
    """What risks are judged by: the used attributes at the top level, a sequence by the number of its items."""
    return {
        USED[e.tag]: _items_in_words(e.items) if e.items is not None else _text(e)
        for e in elements
        if e.tag in USED and len(e.path) == TAG_IN_PATH and (e.value or e.items)
    }


def _judged(element: RawElement, identity: PatientIdentity) -> ElementFinding | None:
    if element.items is not None:
        text = value = _items_in_words(element.items)
    elif element.value is None:
        text, value = "", f"{element.length} bytes"
    elif words := words_under_number(element.vr, element.value):
        text = value = words
    else:
        text = _text(element)
        value = shown(element.vr, text, element.length)
    if not value:
        return None
    judgement = judge(element.tag, element.vr, text or value, _parents(element.path), identity)
    is_pixels = element.tag in PIXEL_DATA
    return ElementFinding(
        path=element.path,
        keyword=keyword_of(element.tag),
        name=name_of(element.tag, element.creator),
        vr=element.vr,
        value=value,
        private_creator=element.creator,
        identifies="none" if is_pixels else judgement.identifies,
        level="none" if is_pixels else judgement.level,
        hipaa=None if is_pixels else judgement.hipaa,
        profile=profile_action(element.tag),
    )


def _text(element: RawElement) -> str:
    return text_of(element.vr, element.value or b"", element.character_set, is_little=element.is_little)


def _items_in_words(count: int) -> str:
    return f"{count} item" + ("" if count == 1 else "s")


def _parents(path: str) -> tuple[int, ...]:
    return tuple(int(step[1:5] + step[6:10], 16) for step in path.split(".")[:-1])
