"""`manage.py write_letter KIND --data FILE.json --out FILE.pdf`: one letter, with no server running."""

import json
import sys
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from letters.documents import render_pdf
from letters.engine.errors import UnknownKind, UnusableDetails
from letters.engine.facts import declared_facts
from letters.engine.kind import LetterKind
from letters.engine.kinds import KINDS, kind_named
from letters.engine.reading import read_details
from letters.engine.schema import json_schema
from letters.engine.words import LANGUAGES
from patientprivacy.child_process import ChildStopped
from patientprivacy.typefaces import TypefacesMissing
from patientprivacy.typesetter import UnprintableText

UNUSABLE_INPUT, WRONG_USAGE = 1, 2


class Command(BaseCommand):
    help = "Write one letter as a PDF. Exit codes: 0 done, 1 the data has to be mended, 2 wrong usage."
    requires_system_checks = []

    def add_arguments(self, parser):
        parser.add_argument("kind", nargs="?", metavar="KIND", help="which letter; --list names them")
        parser.add_argument("--data", metavar="FILE.json", help="the facts; - is standard input")
        parser.add_argument(
            "--out", metavar="FILE.pdf", help="where the letter is written; - is standard output"
        )
        parser.add_argument(
            "--language", choices=LANGUAGES, help="instead of the language that the data names"
        )
        parser.add_argument("--list", action="store_true", help="print the kinds and the facts each needs")
        parser.add_argument("--schema", metavar="KIND", help="print the JSON Schema of a kind's data")

    def handle(self, *args, **options):
        if options["list"]:
            self.stdout.write("\n".join(describe(kind) for kind in KINDS))
        elif options["schema"]:
            self.stdout.write(
                json.dumps(json_schema(find_kind(options["schema"])), indent=2, ensure_ascii=False)
            )
        elif options["kind"] and options["data"] and options["out"]:
            kind = find_kind(options["kind"])
            write_out(options["out"], write_letter(kind, read_json(options["data"]), options["language"]))
        else:
            raise CommandError(
                "Give KIND, --data and --out; or --list; or --schema KIND.", returncode=WRONG_USAGE
            )


def describe(kind: LetterKind) -> str:
    """A kind and its facts, required ones marked with a star."""
    facts = (
        f"  {'*' if each.fact.is_required else ' '} {each.path}: {each.fact.title.en}"
        for each in declared_facts(kind.details_type)
    )
    return "\n".join((f"{kind.code}: {kind.title.en} ({kind.law.authority})", *facts))


def find_kind(code: str) -> LetterKind:
    try:
        return kind_named(code)
    except UnknownKind:
        known = ", ".join(kind.code for kind in KINDS)
        raise CommandError(
            f"There is no such kind of letter. Known: {known}.", returncode=WRONG_USAGE
        ) from None


def read_json(name: str):
    try:
        content = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        return json.loads(content)
    except OSError:
        raise CommandError(f"{name} can't be read.", returncode=WRONG_USAGE) from None
    except (ValueError, RecursionError):
        raise CommandError(f"{name} is not JSON.", returncode=UNUSABLE_INPUT) from None


def write_letter(kind: LetterKind, data, language: str | None) -> bytes:
    try:
        details = read_details(kind, data)
    except UnusableDetails as error:
        mend = "; ".join(f"{problem.fact or 'data'}: {problem.sentence}" for problem in error.problems)
        raise CommandError(mend, returncode=UNUSABLE_INPUT) from None
    letters = (kind.compose(details, language),) if language else kind.compose_all(details)
    try:
        return render_pdf(*letters)
    except TypefacesMissing:
        raise CommandError(
            "The letter's fonts are missing. Run `make setup` once.", returncode=WRONG_USAGE
        ) from None
    except UnprintableText as error:
        sentence = f"No font here has these characters: {error.characters}. Use others, or install a font."
        raise CommandError(sentence, returncode=UNUSABLE_INPUT) from None
    except ChildStopped:
        raise CommandError(
            "This letter could not be set in type. Shorten it.", returncode=UNUSABLE_INPUT
        ) from None


def write_out(name: str, pdf: bytes) -> None:
    try:
        if name == "-":
            sys.stdout.buffer.write(pdf)
        else:
            Path(name).write_bytes(pdf)
    except OSError:
        raise CommandError(f"{name} can't be written.", returncode=WRONG_USAGE) from None
