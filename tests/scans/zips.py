"""Zips made in code, honest and hostile."""

import io
import struct
import zipfile
import zlib

from tests.scans.studies import ct_file

LOCAL, CENTRAL, END = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
FLAGS, METHOD, UNPACKED_SIZE, NAME_LENGTH, ATTRIBUTES, HEADER_OFFSET = 8, 10, 24, 28, 38, 42
END_COUNT, END_DIRECTORY_SIZE, END_DIRECTORY_OFFSET = 10, 12, 16


def zipped(entries: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def directory_changed(content: bytes, field: int, packed: bytes) -> bytes:
    """The last entry of the central directory with other bytes at this offset of its record."""
    at = content.rindex(CENTRAL) + field
    return content[:at] + packed + content[at + len(packed) :]


def end_changed(content: bytes, field: int, packed: bytes) -> bytes:
    at = content.rindex(END) + field
    return content[:at] + packed + content[at + len(packed) :]


def overlapping() -> bytes:
    return directory_changed(
        zipped({"a": b"A" * 5000, "b": b"B" * 5000}, zipfile.ZIP_STORED),
        HEADER_OFFSET,
        struct.pack("<I", 100),
    )


def one_kernel_named_often(count: int) -> bytes:
    """Every entry of the directory leads to the same packed bytes."""
    content = zipped({"a": bytes(10**6)})
    directory_at, end_at = content.index(CENTRAL), content.index(END)
    directory = content[directory_at:end_at] * count
    return content[:directory_at] + directory + _end(count, len(directory), directory_at)


def nested(depth: int) -> bytes:
    content = ct_file()
    for _ in range(depth):
        content = zipped({"a.zip": content})
    return content


def forged_small(size: int) -> bytes:
    """An entry that says it is a small scan, and unpacks to `size` bytes of one value."""
    scan = ct_file()[:-44] + struct.pack("<HH2sHI", 0x0040, 0xA160, b"UT", 0, size)
    packed = zipped({"a": scan + bytes(size)})
    return directory_changed(packed, UNPACKED_SIZE, struct.pack("<I", 5000))


def empty_entries(count: int, said: int) -> bytes:
    """Entries without bytes; the end record says that there are `said`."""
    names = [b"%06d" % number for number in range(count)]
    local = b"".join(LOCAL + struct.pack("<5H3L2H", 20, 0, 0, 0, 0, 0, 0, 0, 6, 0) + name for name in names)
    directory = b"".join(
        CENTRAL + struct.pack("<6H3L5H2L", 20, 20, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 36 * number) + name
        for number, name in enumerate(names)
    )
    said_at_most = min(said, 0xFFFE)
    return local + directory + _end(said_at_most, len(directory), len(local))


def zip64_directory(size: int, count: int) -> bytes:
    """A zip64 end record that tells of a directory of `size` bytes."""
    content = zipped({"a": ct_file()})
    directory_at, end_at = content.index(CENTRAL), content.index(END)
    record = b"PK\x06\x06" + struct.pack("<QHHIIQQQQ", 44, 45, 45, 0, 0, count, count, size, directory_at)
    locator = b"PK\x06\x07" + struct.pack("<IQI", 0, end_at, 1)
    return content[:end_at] + record + locator + _end(0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF)


def zeros(mebibytes: int) -> bytes:
    """One entry: a scan with a text of so many zeros, a kilobyte packed for each mebibyte."""
    size = mebibytes * 2**20
    text_header = struct.pack("<HH2sHI", 0x0040, 0xA160, b"UT", 0, size)
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    head = packer.compress(ct_file()[:-44] + text_header) + packer.flush(zlib.Z_FULL_FLUSH)
    # After a full flush every block is packed into the same bytes.
    block = packer.compress(bytes(2**20)) + packer.flush(zlib.Z_FULL_FLUSH)
    body = head + block * mebibytes + packer.flush()
    sizes = (len(body), size)
    local = LOCAL + struct.pack("<5H3L2H", 20, 0, 8, 0, 0, 0, *sizes, 1, 0) + b"a"
    directory = CENTRAL + struct.pack("<6H3L5H2L", 20, 20, 0, 8, 0, 0, 0, *sizes, 1, 0, 0, 0, 0, 0, 0) + b"a"
    return local + body + directory + _end(1, len(directory), len(local) + len(body))


def _end(count: int, directory_bytes: int, directory_at: int) -> bytes:
    return END + struct.pack("<4H2LH", 0, 0, count, count, directory_bytes, directory_at, 0)
