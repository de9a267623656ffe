"""XMP packets (ISO 16684-1): properties as fields, whatever file they stand in."""

from collections.abc import Iterator

from scans.engine.limits import InspectionLimits
from scans.engine.metadata import Field, Notice, Part
from scans.engine.readers.dicom_values import escape_controls
from scans.engine.readers.xml_text import xml_texts

# Steps that hold properties and lists together and say nothing themselves.
FRAME = ("x:", "rdf:", "@rdf:", "@x:")
THUMBNAIL = "xmpGImg:image"


def xmp_parts(packet: bytes, limits: InspectionLimits, prefix: str = "XMP") -> Iterator[Part]:
    """One field for each text and attribute, named by its property ("dc:creator"); repeated ones counted from 0."""
    counts: dict[str, int] = {}
    for text in xml_texts(packet.strip(b"\0 \r\n\t"), limits):
        steps = [step.removeprefix("@") for step in text.steps if not step.startswith(FRAME)]
        if not steps:
            continue
        path = f"{prefix}/{'/'.join(steps)}"
        number = counts.get(path, 0)
        counts[path] = number + 1
        if steps[-1] == THUMBNAIL:
            yield Notice("thumbnail", (("stands in", path),))
            yield Field(path, steps[-1], f"{len(text.value)} characters", "image")
            continue
        yield Field(f"{path}[{number}]" if number else path, steps[-1], escape_controls(text.value))
