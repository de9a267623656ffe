"""The elements that we list are those that an independent reader lists: dcmdump of DCMTK, over every real file there is.

Read are the DICOM files in pydicom's wheel and, where they are installed, those of pydicom-data (whose package is named
data_store) and deid-data.
"""

import re
import shutil
import subprocess
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import pytest

from scans.engine.readers.file_format import HEAD_BYTES, kind_of
from tests.scans.inspecting import found, inspect_one

DCMDUMP = shutil.which("dcmdump")
pytestmark = pytest.mark.skipif(DCMDUMP is None, reason="dcmdump (package dcmtk) is not installed")

COLLECTIONS = {"pydicom": "data", "data_store": "data", "deid_data": "data"}
ELEMENT = re.compile(r"( *)\(([0-9a-f]{4}),([0-9a-f]{4})\) (\S\S) (.*)")
NO_VALUE = re.compile(r"\(no value available\)|\[\s*\]")


@dataclass(frozen=True)
class Difference:
    """Why the two readers differ: paths that begin with `only_ours`, and exactly `only_theirs`."""

    reason: str
    only_ours: str = "none"
    only_theirs: frozenset[str] = frozenset()


OPENED = "a sequence stands in an element of unknown VR: we open it, dcmdump shows its bytes"
EXPLAINED = {
    "SC_rgb_jpeg.dcm": Difference(
        "the dataset is implicit where the transfer syntax says explicit: we believe the bytes, dcmdump gets lost",
        "(",
        frozenset({"(4544,4952)"}),
    ),
    "priv_SQ.dcm": Difference(OPENED, "(3F03,1001)[0]."),
    "rtdose_rle.dcm": Difference(OPENED, "(300C,0002)[0]."),
    "rtdose_rle_1frame.dcm": Difference(OPENED, "(300C,0002)[0]."),
    "bad_sequence.dcm": Difference(OPENED, "(0018,9346)[0]."),
    "emri_small_jpeg_2k_lossless_too_short.dcm": Difference(
        "the file ends inside the compressed picture: we say so in place of the picture's size",
        only_theirs=frozenset({"(7FE0,0010)"}),
    ),
}


def real_files() -> list:
    files = []
    for package, folder in COLLECTIONS.items():
        spec = find_spec(package)
        if spec is None or not spec.submodule_search_locations:
            reason = f"{package} is not installed"
            files.append(pytest.param(None, id=package, marks=pytest.mark.skip(reason=reason)))
            continue
        root = Path(spec.submodule_search_locations[0], folder)
        files += [
            pytest.param(path, id=f"{package}/{path.relative_to(root)}")
            for path in sorted(root.rglob("*"))
            if path.is_file() and path.suffix != ".py" and kind_of(path.read_bytes()[:HEAD_BYTES]) == "dicom"
        ]
    return files


def dumped_paths(path: Path) -> set[str]:
    """The tag paths of all elements with a value that dcmdump prints, items counted from 0."""
    done = subprocess.run([DCMDUMP, "-q", "+E", str(path)], capture_output=True, check=False)
    paths, prefixes, items = set(), [""], [0]
    for line in done.stdout.decode("latin-1").splitlines():
        match = ELEMENT.match(line)
        if match is None:
            continue
        indent, group, element, vr, value = match.groups()
        depth = len(indent) // 2
        tag = f"({group},{element})".upper()
        if vr == "pi" or tag in {"(FFFE,E00D)", "(FFFE,E0DD)"}:
            continue
        del prefixes[depth + 1 :], items[depth + 1 :]
        if tag == "(FFFE,E000)":
            prefixes.append(f"{prefixes[depth]}[{items[depth]}].")
            items[depth] += 1
            items.append(0)
            continue
        own = prefixes[depth] + tag
        if vr == "SQ":
            prefixes.append(own)
            items.append(0)
            if "#=0)" not in value:
                paths.add(own)
        elif not NO_VALUE.match(value):
            paths.add(own)
    return paths


@pytest.mark.parametrize("path", real_files())
def test_our_elements_are_those_of_dcmdump(path):
    # What stands in a document inside the file has a path through that document.
    ours = {element for element in found(inspect_one(path.read_bytes())) if "/" not in element}
    theirs = dumped_paths(path)
    explained = EXPLAINED.get(path.name, Difference("none is known"))
    assert {element for element in ours - theirs if not element.startswith(explained.only_ours)} == set()
    assert theirs - ours == explained.only_theirs
    assert path.name not in EXPLAINED or ours != theirs
