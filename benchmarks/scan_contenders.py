"""What is timed against each other by scans.py: each reads the headers of DICOM files in its own way.

python benchmarks/scan_contenders.py NAME PATH

Runs one of CONTENDERS once over a folder (or zip) and prints JSON: its seconds, start-up and imports taken off, and the
most memory that the process held, in MiB. Needs for NAME what that imports; ends with exit code 3 where it is missing.
"""

import io
import json
import os
import resource
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

NOT_INSTALLED = 3
HEADER_BYTES = 16 * 1024
ENTRY_BYTES = 64 * 1024
Work = Callable[[Path], None]


def inspect_scan() -> Work:
    """`manage.py inspect_scan --format text`, called in this process."""
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "patientprivacy.settings")
    import django
    from django.core.management import call_command

    django.setup()
    from scans.management.commands import inspect_scan  # noqa: F401 - its import is start-up

    return lambda path: call_command("inspect_scan", str(path), stdout=io.StringIO())


def header_bytes() -> Work:
    """The least that any reader has to do: open each file and read its first bytes."""

    def read(folder: Path) -> None:
        for file in _files(folder):
            with io.FileIO(file) as opened:
                opened.read(HEADER_BYTES)

    return read


def zip_entries() -> Work:
    """The least for a zip: 64 KiB of each entry, unpacked by zipfile."""

    def read(path: Path) -> None:
        with zipfile.ZipFile(path) as archive:
            for info in archive.infolist():
                with archive.open(info) as entry:
                    entry.read(ENTRY_BYTES)

    return read


def pydicom_headers() -> Work:
    import pydicom

    def read(folder: Path) -> None:
        for file in _files(folder):
            pydicom.dcmread(file, stop_before_pixels=True)

    return read


def pydicom_values() -> Work:
    """Every value decoded once."""
    import pydicom

    def decode(dataset: pydicom.Dataset) -> None:
        for element in dataset:
            if element.VR == "SQ":
                for item in element.value:
                    decode(item)

    def read(folder: Path) -> None:
        for file in _files(folder):
            decode(pydicom.dcmread(file, stop_before_pixels=True))

    return read


def dcmdump() -> Work:
    return _program("dcmdump", "--version")


def exiftool() -> Work:
    return _program("exiftool", "-ver")


def deid() -> Work:
    """Its list of the identifiers of each file; nothing is written."""
    from deid.dicom import get_identifiers

    return lambda folder: get_identifiers([str(file) for file in _files(folder)])


def dicognito() -> Work:
    """Each header anonymized in memory; nothing is written."""
    import pydicom
    from dicognito.anonymizer import Anonymizer

    def anonymize(folder: Path) -> None:
        anonymizer = Anonymizer()
        for file in _files(folder):
            anonymizer.anonymize(pydicom.dcmread(file, stop_before_pixels=True))

    return anonymize


def dicom_anonymizer() -> Work:
    """Each header anonymized in memory; nothing is written."""
    import pydicom
    from dicomanonymizer import anonymize_dataset

    def anonymize(folder: Path) -> None:
        for file in _files(folder):
            anonymize_dataset(pydicom.dcmread(file, stop_before_pixels=True))

    return anonymize


CONTENDERS: dict[str, Callable[[], Work]] = {
    "inspect_scan": inspect_scan,
    "first 16 KiB": header_bytes,
    "64 KiB of zip entries": zip_entries,
    "pydicom, headers": pydicom_headers,
    "pydicom, values": pydicom_values,
    "dcmdump": dcmdump,
    "exiftool": exiftool,
    "deid": deid,
    "dicognito": dicognito,
    "dicom-anonymizer": dicom_anonymizer,
}


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def _program(name: str, version_option: str) -> Work:
    """A program over all files at once. That it was started once before leaves its own start-up in, some milliseconds."""

    def run(folder: Path) -> None:
        files = map(str, _files(folder))
        subprocess.run([name, *files], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)

    subprocess.run([name, version_option], stdout=subprocess.DEVNULL, check=True)
    return run


def main() -> None:
    name, path = sys.argv[1:]
    try:
        work = CONTENDERS[name]()
    except (ModuleNotFoundError, FileNotFoundError):
        sys.exit(NOT_INSTALLED)
    began = time.perf_counter()
    work(Path(path))
    seconds = time.perf_counter() - began
    kib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(json.dumps({"seconds": seconds, "peak_mib": kib / 1024}))


if __name__ == "__main__":
    main()
