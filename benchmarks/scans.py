"""Compares our inspection of scans with others' reading of the same files, in one run, as ratios.

python benchmarks/scans.py FOLDER [ZIP] [--runs 5] [--peer-files 100] [--peers-python PYTHON] [--only NAME …]

FOLDER holds DICOM files (`../shared/scans/make_study.py` makes such a folder), ZIP the same files. Every contender runs
in a process of its own, start-up taken off, in turn, --runs times; the best counts. The de-identifiers are slow: they get
the first --peer-files files. They need the packages of requirements-benchmarks.txt, where --peers-python finds them; what
is not installed is named as left out.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from scan_contenders import CONTENDERS, NOT_INSTALLED

OURS = "inspect_scan"
DE_IDENTIFIERS = ("deid", "dicognito", "dicom-anonymizer")
ZIP_BASE = "64 KiB of zip entries"
LONGEST_SECONDS = 600
# What was set out to be reached: contender -> the most that our time may be of its time, per file.
GOALS = {
    "pydicom, values": 0.35,
    "deid": 1 / 8,
    "dicognito": 1 / 8,
    "dicom-anonymizer": 1 / 8,
    "dcmdump": 1.0,
}
GOAL_OF_ZIP = 1.3


def main() -> None:
    options = _options()
    count = sum(path.is_file() for path in options.folder.rglob("*"))
    with tempfile.TemporaryDirectory() as few_files:
        some = _link_some(options.folder, Path(few_files), options.peer_files)
        works = {name: (options.folder, count) for name in options.only if name != ZIP_BASE}
        works |= {name: (Path(few_files), some) for name in DE_IDENTIFIERS if name in works}
        best = _best_of(options, works)
    print(f"{count} files, best of {options.runs}\n")
    _print_folder_table(best, works)
    if options.zip and OURS in best:
        _print_zip_table(options, best[OURS])


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("zip", type=Path, nargs="?")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--peer-files", type=int, default=100)
    parser.add_argument("--peers-python", default=sys.executable)
    parser.add_argument("--only", nargs="+", choices=CONTENDERS, default=list(CONTENDERS))
    return parser.parse_args()


def _link_some(folder: Path, target: Path, count: int) -> int:
    """Links to the first `count` files of a folder; gives how many there were."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())[:count]
    for number, file in enumerate(files):
        (target / f"{number:05}").symlink_to(file.resolve())
    return len(files)


def _best_of(options: argparse.Namespace, works: dict[str, tuple[Path, int]]) -> dict[str, dict[str, float]]:
    """The fastest run of each contender; those that are not installed are left out."""
    best: dict[str, dict[str, float]] = {}
    for _ in range(options.runs):
        for name, (path, _count) in works.items():
            result = _run(name, path, options.peers_python)
            if result and (name not in best or result["seconds"] < best[name]["seconds"]):
                best[name] = result
    return best


def _run(name: str, path: Path, peers_python: str) -> dict[str, float] | None:
    python = peers_python if name in DE_IDENTIFIERS else sys.executable
    script = Path(__file__).with_name("scan_contenders.py")
    done = subprocess.run(
        [python, str(script), name, str(path)], capture_output=True, text=True, timeout=LONGEST_SECONDS, check=False
    )  # fmt: skip
    if done.returncode == NOT_INSTALLED:
        return None
    if done.returncode:
        sys.exit(f"{name}: {done.stderr}")
    return json.loads(done.stdout.splitlines()[-1])


def _print_folder_table(best: dict[str, dict[str, float]], works: dict[str, tuple[Path, int]]) -> None:
    ours = best[OURS]["seconds"] / works[OURS][1] if OURS in best else None
    print("| reader | ms per file | ours takes of that | asked | peak MiB |")
    print("| --- | --- | --- | --- | --- |")
    for name, (_path, count) in works.items():
        if name not in best:
            print(f"| {name} | left out | | | |")
            continue
        seconds = best[name]["seconds"] / count
        ratio = f"{ours / seconds:.3f}" if ours else ""
        goal = f"at most {GOALS[name]:.3g}" if name in GOALS else ""
        print(f"| {name} | {seconds * 1000:.3f} | {ratio} | {goal} | {best[name]['peak_mib']:.0f} |")


def _print_zip_table(options: argparse.Namespace, folder: dict[str, float]) -> None:
    works = {OURS: (options.zip, 1), ZIP_BASE: (options.zip, 1)}
    best = _best_of(options, works)
    base = best[ZIP_BASE]["seconds"] + folder["seconds"]
    ratio = best[OURS]["seconds"] / base
    print(
        f"\nzip: {best[OURS]['seconds']:.3f} s, {ratio:.2f} times 64 KiB of each entry and the folder ({base:.3f} s);"
    )
    print(f"asked: at most {GOAL_OF_ZIP}; peak {best[OURS]['peak_mib']:.0f} MiB")


if __name__ == "__main__":
    main()
