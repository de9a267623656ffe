"""The texts and attributes of an XML document, flat, as they come. Documents with a DOCTYPE are refused: entities can
grow without end or ask for other files.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from xml.parsers import expat

from scans.engine.errors import LimitExceeded, UnreadableFile
from scans.engine.limits import InspectionLimits
from scans.engine.wording import READING

MOST_DEEP = 200
STEP = 64 * 1024


@dataclass(frozen=True, slots=True)
class XmlText:
    """A text or an attribute's value, and the steps to it: names as written, an attribute with "@" in front."""

    steps: tuple[str, ...]
    value: str


class _Gatherer:
    """Turns expat's calls into XmlTexts; keeps the open elements alone."""

    def __init__(self, limits: InspectionLimits) -> None:
        self._limits = limits
        self._steps: list[str] = []
        self._texts: list[list[str]] = []
        self._nodes = 0
        self.found: list[XmlText] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._nodes += 1 + len(attributes)
        if self._nodes > self._limits.xml_nodes or len(self._steps) >= MOST_DEEP:
            raise LimitExceeded(READING["too many fields"].en)
        self._steps.append(name)
        self._texts.append([])
        for attribute, value in attributes.items():
            if value.strip() and not attribute.startswith(("xmlns", "xml:")):
                self.found.append(XmlText((*self._steps, f"@{attribute}"), value))

    def end(self, name: str) -> None:
        text = "".join(self._texts.pop()).strip()
        if text:
            self.found.append(XmlText(tuple(self._steps), text))
        self._steps.pop()

    def text(self, piece: str) -> None:
        if self._texts:
            self._texts[-1].append(piece)

    def refuse(self, *_declaration: object) -> None:
        raise UnreadableFile(READING["doctype"].en)


def xml_texts(content: bytes, limits: InspectionLimits) -> Iterator[XmlText]:
    """Every text and attribute in order; raises UnreadableFile after those that stand before a fault."""
    gatherer = _Gatherer(limits)
    parser = expat.ParserCreate()
    parser.StartElementHandler = gatherer.start
    parser.EndElementHandler = gatherer.end
    parser.CharacterDataHandler = gatherer.text
    parser.StartDoctypeDeclHandler = gatherer.refuse
    parser.EntityDeclHandler = gatherer.refuse
    try:
        for at in range(0, len(content), STEP):
            parser.Parse(content[at : at + STEP], at + STEP >= len(content))
            yield from gatherer.found
            gatherer.found.clear()
    except expat.ExpatError:
        yield from gatherer.found
        raise UnreadableFile(READING["damaged"].en) from None
    except UnreadableFile:
        yield from gatherer.found
        raise
