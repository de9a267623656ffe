"""Images of discs as hospitals hand them out: ISO 9660 with or without Joliet (ECMA-119; Joliet Specification)."""

from collections import deque
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from scans.engine.errors import LimitExceeded, UnreadableFile
from scans.engine.limits import InspectionLimits
from scans.engine.metadata import Field, finding_of
from scans.engine.readers.file_format import DISC_MAGIC, DISC_MAGIC_AT
from scans.engine.readers.reading import read_at, text_from
from scans.engine.report import FileReport, SkippedFile
from scans.engine.sources import Source, slice_of
from scans.engine.tables.identifying_attributes import Judgement
from scans.engine.wording import READING, SKIPPING

SECTOR = 2048
FIRST_DESCRIPTOR, MOST_DESCRIPTORS = 16, 32
PRIMARY, SUPPLEMENTARY, TERMINATOR = 1, 2, 255
JOLIET_ESCAPES = (b"%/@", b"%/C", b"%/E")
ROOT_RECORD = slice(156, 190)
RECORD_BYTES = 33
DIRECTORY_FLAG, CONTINUED_FLAG = 0x02, 0x80
LONGEST_DIRECTORY = 4 * 2**20
# A label often holds the patient's name; it is searched for like any text.
LABEL = Judgement("free-text", "indirect", None, "study")
PLACE = Judgement("place", "indirect", "B", "place")
MACHINE = Judgement("device", "indirect", None, "machine")
DATE = Judgement("date", "indirect", "C", "dates")
# Fields of the primary descriptor: name -> (bytes, what they identify) (ECMA-119, 8.4).
VOLUME_FIELDS = {
    "SystemIdentifier": (slice(8, 40), MACHINE),
    "VolumeIdentifier": (slice(40, 72), LABEL),
    "VolumeSetIdentifier": (slice(190, 318), LABEL),
    "PublisherIdentifier": (slice(318, 446), PLACE),
    "DataPreparerIdentifier": (slice(446, 574), PLACE),
    "ApplicationIdentifier": (slice(574, 702), MACHINE),
    "VolumeCreationDate": (slice(813, 829), DATE),
    "VolumeModificationDate": (slice(830, 846), DATE),
}


class _Record(NamedTuple):
    """An entry of a directory (ECMA-119, 9.1)."""

    name: bytes
    start: int
    size: int
    flags: int


def is_disc_image(file: BinaryIO, size: int) -> bool:
    """Whether a volume descriptor stands where ISO 9660 puts it; the file is left at its start."""
    if size < DISC_MAGIC_AT + SECTOR:
        return False
    file.seek(DISC_MAGIC_AT)
    found = file.read(len(DISC_MAGIC))
    file.seek(0)
    return found == DISC_MAGIC


def disc_entries(
    file: BinaryIO, path: str, size: int, limits: InspectionLimits
) -> Iterator[Source | SkippedFile | FileReport]:
    """What the disc says of itself, and its files in the order of their bytes, as sources named `path/folder/name`."""
    try:
        descriptors = _descriptors(file)
        primary = next((sector for sector in descriptors if sector[0] == PRIMARY), descriptors[0])
        yield _volume_report(primary, path, size)
        joliet = next((s for s in descriptors if s[0] == SUPPLEMENTARY and s[88:91] in JOLIET_ESCAPES), None)
        records = list(_files(file, size, joliet or primary, is_joliet=joliet is not None, limits=limits))
    except LimitExceeded:
        yield SkippedFile(path, SKIPPING["disc too many"].en)
        return
    except UnreadableFile:
        yield SkippedFile(path, SKIPPING["disc damaged"].en)
        return
    for name, record in sorted(records, key=lambda found: found[1].start):
        shown_path = f"{path}/{name}"
        if record.flags & CONTINUED_FLAG:
            yield SkippedFile(shown_path, SKIPPING["zip entry too large"].en)
        elif record.start + record.size > size:
            yield SkippedFile(shown_path, SKIPPING["disc cut short"].en)
        else:
            yield slice_of(file, shown_path, record.start, record.size)


def _descriptors(file: BinaryIO) -> list[bytes]:
    found = []
    for number in range(FIRST_DESCRIPTOR, FIRST_DESCRIPTOR + MOST_DESCRIPTORS):
        sector = read_at(file, number * SECTOR, SECTOR)
        if sector[1:6] != DISC_MAGIC or sector[0] == TERMINATOR:
            break
        found.append(sector)
    if not found:
        raise UnreadableFile(READING["damaged"].en)
    return found


def _volume_report(descriptor: bytes, path: str, size: int) -> FileReport:
    fields = [
        Field(
            f"Disc/{name}", name, text_from(descriptor[place]).strip("0"), "characters", judgement=judgement
        )
        for name, (place, judgement) in VOLUME_FIELDS.items()
    ]
    findings = (finding_of(field) for field in fields)
    return FileReport(path, "unknown", size, tuple(finding for finding in findings if finding.value))


def _files(
    file: BinaryIO, size: int, descriptor: bytes, *, is_joliet: bool, limits: InspectionLimits
) -> Iterator[tuple[str, _Record]]:
    """Every file of the tree; each directory is read once, however many point to it."""
    waiting = deque([("", _record(descriptor[ROOT_RECORD]), 0)])
    seen: set[int] = set()
    entries = 0
    while waiting:
        prefix, directory, depth = waiting.popleft()
        if directory.start in seen or directory.size > LONGEST_DIRECTORY:
            continue
        seen.add(directory.start)
        for record in _records(read_at(file, directory.start, directory.size)):
            entries += 1
            if entries > limits.disc_entries or depth > limits.disc_nesting:
                raise LimitExceeded(READING["too many fields"].en)
            name = prefix + _name(record.name, is_joliet=is_joliet)
            if record.flags & DIRECTORY_FLAG:
                waiting.append((f"{name}/", record, depth + 1))
            else:
                yield name, record


def _records(directory: bytes) -> Iterator[_Record]:
    """The entries of a directory without itself and its parent; none crosses the end of a sector."""
    at = 0
    while at + RECORD_BYTES < len(directory):
        length = directory[at]
        if length == 0:
            at = (at // SECTOR + 1) * SECTOR
            continue
        record = _record(directory[at : at + length])
        if record.name not in (b"", b"\0", b"\1"):
            yield record
        at += length


def _record(raw: bytes) -> _Record:
    if len(raw) < RECORD_BYTES:
        raise UnreadableFile(READING["damaged"].en)
    start, size = int.from_bytes(raw[2:6], "little"), int.from_bytes(raw[10:14], "little")
    return _Record(raw[33 : 33 + raw[32]], (start + raw[1]) * SECTOR, size, raw[25])


def _name(raw: bytes, *, is_joliet: bool) -> str:
    """Without the version number (";1") and the dot of a name without ending."""
    name = raw.decode("utf-16-be", "replace") if is_joliet else raw.decode("ascii", "replace")
    return text_from(name.encode()).partition(";")[0].rstrip(".")
