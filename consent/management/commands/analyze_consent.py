"""`manage.py analyze_consent`: what consent forms would permit and promise, without a server."""

import json
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from consent.checking import check_document
from consent.pasted_text import check_pasted_text
from consent.reading.unreadable import UnreadableDocument
from consent.reading_problems import PROBLEM_SENTENCES
from consent.text_report import text_report


class Command(BaseCommand):
    help = "Check consent forms: risks, promises, what a valid authorization lacks, and how hard the form is to read."
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "files",
            nargs="*",
            metavar="FILE",
            help="a PDF, DOCX, HTML or text file, or a photo of a page; - is standard input",
        )
        parser.add_argument(
            "--corpus", metavar="DOCS.jsonl", help='documents, one JSON object a line, with "id" and "text"'
        )
        parser.add_argument(
            "--format",
            choices=["text", "json"],
            default=None,
            dest="output_format",
            help="text (default), or json: one object a line; a corpus is always json",
        )

    def handle(self, *args, **options) -> None:
        if bool(options["files"]) == bool(options["corpus"]):
            raise CommandError("Give files to check, or one corpus with --corpus.", returncode=2)
        if options["corpus"] and options["output_format"] == "text":
            raise CommandError("A corpus is answered as JSON.", returncode=2)
        as_json = bool(options["corpus"]) or options["output_format"] == "json"
        reports = (
            _corpus_reports(options["corpus"]) if options["corpus"] else self._file_reports(options["files"])
        )
        self._unread = False
        for report in reports:
            self.stdout.write(json.dumps(report, ensure_ascii=False) if as_json else text_report(report))
        if self._unread:
            sys.exit(1)

    def _file_reports(self, files: list[str]) -> Iterator[dict[str, Any]]:
        for file in files:
            if file != "-" and not Path(file).is_file():
                raise CommandError(f"{file}: there is no such file.", returncode=2)
        for file in files:
            try:
                with BytesIO(sys.stdin.buffer.read()) if file == "-" else Path(file).open("rb") as source:
                    yield check_document([source], name=file)
            except UnreadableDocument as reason:
                self._unread = True
                self.stderr.write(f"{file}: {PROBLEM_SENTENCES[reason.problem]}")


def _corpus_reports(path: str) -> Iterator[dict[str, Any]]:
    """Reports without the text: offsets are into the text of the corpus."""
    try:
        lines = Path(path).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        raise CommandError(f"{path}: this file can't be read.", returncode=2) from None
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                document = json.loads(line)
                report = check_pasted_text(document["text"], name=document["id"])
            except (ValueError, KeyError, TypeError, UnreadableDocument):
                raise CommandError(
                    f'{path}: line {number} is no document with "id" and "text".', returncode=2
                ) from None
            del report["text"]
            yield report
