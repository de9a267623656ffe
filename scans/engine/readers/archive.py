"""Zips: the central directory is the truth, ranges may not overlap, and one budget is spent while reading."""

import io
import stat
import struct
import zipfile
from collections.abc import Iterator
from typing import BinaryIO, cast

from scans.engine.errors import LimitExceeded
from scans.engine.limits import InspectionLimits
from scans.engine.report import SkippedFile
from scans.engine.sources import Source
from scans.engine.wording import SKIPPING

END_RECORD = struct.Struct("<4s4H2LH")
END_MAGIC = b"PK\x05\x06"
END_SEARCH_BYTES = END_RECORD.size + 0xFFFF
UNKNOWN_COUNT = 0xFFFF
READ_METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
ENCRYPTED_FLAG = 0x1
LOCAL_HEADER_BYTES = 30
# The header of most scans; what is read ahead is unpacked in vain where nobody asks for it.
READ_AHEAD_BYTES = 16 * 1024
SYMLINK_OR_DEVICE = {stat.S_IFLNK, stat.S_IFCHR, stat.S_IFBLK, stat.S_IFIFO, stat.S_IFSOCK}


class UnpackingBudget:
    """Bytes that may still be unpacked in this inspection, whatever sizes a zip declares."""

    def __init__(self, total: int) -> None:
        self._left = total

    def spend(self, size: int) -> None:
        self._left -= size
        if self._left < 0:
            raise LimitExceeded(SKIPPING["zip total"].en)


class BudgetedReader(io.RawIOBase):
    """Reads one entry and spends the budget for every byte unpacked, passed over ones too."""

    def __init__(self, entry: BinaryIO, budget: UnpackingBudget) -> None:
        self._entry = entry
        self._budget = budget

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._entry.tell()

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        before = self._entry.tell()
        position = self._entry.seek(offset, whence)
        self._budget.spend(max(0, position - before))
        return position

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        part = self._entry.read(len(buffer))
        self._budget.spend(len(part))
        buffer[: len(part)] = part
        return len(part)

    def close(self) -> None:
        self._entry.close()
        super().close()


def entries_of(
    file: BinaryIO, path: str, size: int, limits: InspectionLimits, budget: UnpackingBudget
) -> Iterator[Source | SkippedFile]:
    """The files of a zip in the order of their bytes, as sources named `path/name`, and what is left out with why."""
    try:
        _check_end_record(file, size, limits)
        archive = zipfile.ZipFile(file)
    except LimitExceeded as limit:
        yield SkippedFile(path, limit.reason)
        return
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError, struct.error):
        yield SkippedFile(path, SKIPPING["zip damaged"].en)
        return
    infos = sorted(
        (info for info in archive.infolist() if not info.is_dir()), key=lambda info: info.header_offset
    )
    if len(infos) > limits.zip_entries:
        yield SkippedFile(path, SKIPPING["zip too many"].en)
        return
    if _overlap(infos, archive.start_dir):
        yield SkippedFile(path, SKIPPING["zip overlapping"].en)
        return
    for info in infos:
        shown_path = f"{path}/{info.filename}"
        if problem := _problem(info, limits):
            yield SkippedFile(shown_path, SKIPPING[problem].en)
        else:
            yield Source(shown_path, info.file_size, _opener(archive, info, budget))


def _opener(archive: zipfile.ZipFile, info: zipfile.ZipInfo, budget: UnpackingBudget):  # type: ignore[no-untyped-def]
    return lambda: io.BufferedReader(
        BudgetedReader(cast(BinaryIO, archive.open(info)), budget), buffer_size=READ_AHEAD_BYTES
    )


def _check_end_record(file: BinaryIO, size: int, limits: InspectionLimits) -> None:
    """Refuse a directory that is too long before the library reads all of it."""
    file.seek(max(0, size - END_SEARCH_BYTES))
    tail = file.read(END_SEARCH_BYTES)
    at = tail.rfind(END_MAGIC)
    if at < 0 or len(tail) - at < END_RECORD.size:
        raise zipfile.BadZipFile
    _, _, _, _, count, directory_bytes, _, _ = END_RECORD.unpack_from(tail, at)
    too_many = count != UNKNOWN_COUNT and count > limits.zip_entries
    if too_many or (directory_bytes != 0xFFFFFFFF and directory_bytes > limits.zip_directory_bytes):
        raise LimitExceeded(SKIPPING["zip too many"].en)


def _overlap(infos: list[zipfile.ZipInfo], directory_at: int) -> bool:
    end = 0
    for info in infos:
        if info.header_offset < end:
            return True
        end = info.header_offset + LOCAL_HEADER_BYTES + info.compress_size
    return end > directory_at


def _problem(info: zipfile.ZipInfo, limits: InspectionLimits) -> str:
    if stat.S_IFMT(info.external_attr >> 16) in SYMLINK_OR_DEVICE:
        return "zip special"
    if info.flag_bits & ENCRYPTED_FLAG:
        return "zip locked"
    if info.compress_type not in READ_METHODS:
        return "zip method"
    if info.file_size > limits.zip_entry_bytes:
        return "zip entry too large"
    return ""
