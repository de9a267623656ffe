"""`manage.py inspect_scan`: what files, folders and zips say about a person, without a server."""

import io
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError, CommandParser

from scans.engine.inspector import FileInspected, Inspected, inspect_files
from scans.engine.report import StudyReport
from scans.engine.sources import Source
from scans.text_report import text_report

# The header of most scans.
READ_AHEAD_BYTES = 16 * 1024


class Command(BaseCommand):
    help = "Inspect scans: every element with a value, whom it identifies, and risks beyond single elements."
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("paths", nargs="+", metavar="PATH", help="a file, a folder or a zip")
        parser.add_argument("--format", choices=["text", "json"], default="text", dest="output_format")
        parser.add_argument("--digests", action="store_true", help="read every byte and give SHA-256 digests")

    def handle(self, *args, **options) -> None:
        sources = list(_sources(options["paths"]))
        report = self._inspect(sources, options["digests"])
        if options["output_format"] == "json":
            self._write_json(report)
        else:
            self.stdout.write(text_report(report))
        if any(file.error for file in report.files):
            sys.exit(1)

    def _inspect(self, sources: list[Source], digests: bool) -> StudyReport:
        for event in inspect_files(sources, digests=digests):
            if isinstance(event, FileInspected) and event.file.error:
                self.stderr.write(f"{event.file.path}: {event.file.error}")
            elif isinstance(event, Inspected):
                return event.report
        raise AssertionError("an inspection ends with its report")

    def _write_json(self, report: StudyReport) -> None:
        """One object, written file by file: a study's JSON is many times larger than what it takes in memory."""
        self.stdout.write('{"files": [', ending="")
        for number, file in enumerate(report.files):
            self.stdout.write(("," if number else "") + json.dumps(file.to_json(), ensure_ascii=False))
        rest = {
            "summary": report.summary.to_json(),
            "skipped": [skipped.to_json() for skipped in report.skipped],
        }
        self.stdout.write("], " + json.dumps(rest, ensure_ascii=False)[1:])


def _sources(paths: list[str]) -> Iterator[Source]:
    """Folders are walked in name order, links in them not followed; paths are shown as they were given."""
    for given in map(Path, paths):
        if given.is_dir():
            yield from _files_under(str(given))
        elif given.is_file():
            yield _source(str(given), given.stat().st_size)
        else:
            raise CommandError(f"{given}: there is no such file or folder.", returncode=2)


def _files_under(folder: str) -> Iterator[Source]:
    with os.scandir(folder) as found:
        entries = sorted(found, key=lambda entry: entry.name)
    for entry in entries:
        if entry.is_file(follow_symlinks=False):
            yield _source(entry.path, entry.stat().st_size)
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            yield from _files_under(entry.path)


def _source(path: str, size: int) -> Source:
    return Source(path, size, lambda: io.BufferedReader(io.FileIO(path), READ_AHEAD_BYTES))
