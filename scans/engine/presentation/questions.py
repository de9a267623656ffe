"""What does not fit together, as questions to the clinic, each with its evidence."""

from typing import Any

from scans.engine.inconsistencies import Evidence, Inconsistency, inconsistencies_in
from scans.engine.inconsistencies.words import QUESTIONS
from scans.engine.page_words import PAGE
from scans.engine.presentation.labels import plain_name
from scans.engine.wording import Words

EVIDENCE_SHOWN = 6
PATHS_SHOWN = 3
QUESTIONS_SHOWN = 20
# Numbers that the machine counts up; everything else may tell of a person, or is long.
SHOWN_OPENLY = frozenset({"InstanceNumber", "ImagePositionPatient", "PatientAge", "StudyDate", "SeriesDate", "AcquisitionDate", "ContentDate"})  # fmt: skip
# What evidence is called where the attribute's own name would tell a patient nothing.
EVIDENCE_LABELS: dict[str, Words] = {
    "InstanceNumber": Words("Number of the picture", "Número de la imagen"),
    "ImagePositionPatient": Words(
        "Step to the next slice (usual step)", "Paso al corte siguiente (paso habitual)"
    ),
    "PixelData": Words("Digest of the picture", "Huella digital de la imagen"),
    "MediaStorageSOPInstanceUID": Words("The label outside", "La etiqueta por fuera"),
    "SOPInstanceUID": Words("World-wide number inside", "Número mundial por dentro"),
    "MediaStorageSOPClassUID": Words(
        "Kind of file by the label outside", "Clase de archivo según la etiqueta"
    ),
    "SOPClassUID": Words("Kind of file inside", "Clase de archivo por dentro"),
}
SECTION = {
    "title": Words("Things that don't seem to fit", "Cosas que no parecen coincidir"),
    "intro": Words(
        "Most of these have a simple reason. If one surprises you, ask the clinic.",
        "La mayoría tiene una razón sencilla. Si algo le sorprende, pregunte en la clínica.",
    ),
    "more": Words("and {count} more questions of this kind", "y {count} preguntas más de este tipo"),
    "more rows": Words("More", "Más"),
}


def questions_about(report: dict[str, Any], language: str) -> dict[str, Any]:
    """{title, intro, entries, more}; no entries where everything fits."""
    found = inconsistencies_in(report)
    paths = [file["path"] for file in report["files"]]
    more = len(found) - QUESTIONS_SHOWN
    return {
        "title": SECTION["title"].in_language(language),
        "intro": SECTION["intro"].in_language(language),
        "entries": [
            _entry(number, one, paths, language)
            for number, one in enumerate(found[:QUESTIONS_SHOWN], start=1)
        ],
        "more": SECTION["more"].in_language(language).format(count=more) if more > 0 else "",
    }


def _entry(number: int, found: Inconsistency, paths: list[str], language: str) -> dict[str, Any]:
    words = QUESTIONS[found.kind]
    rows = [_row(evidence, paths, language) for evidence in found.evidence[:EVIDENCE_SHOWN]]
    more = len(found.evidence) - len(rows)
    if more:
        value = PAGE["more values"].in_language(language).format(count=more)
        rows.append({"label": SECTION["more rows"].in_language(language), "value": value, "masked": False})
    return {
        "id": f"question-{number}",
        "title": words.title.in_language(language),
        "why": words.why.in_language(language),
        "ask": words.ask.in_language(language),
        "rows": rows,
    }


def _row(evidence: Evidence, paths: list[str], language: str) -> dict[str, Any]:
    named = ", ".join(paths[place] for place in evidence.places[:PATHS_SHOWN])
    more = len(evidence.places) - PATHS_SHOWN
    words = EVIDENCE_LABELS.get(evidence.attribute)
    return {
        "label": words.in_language(language) if words else plain_name(evidence.attribute, language),
        "value": evidence.value,
        "masked": evidence.attribute not in SHOWN_OPENLY,
        "note": f"{named} {PAGE['more values'].in_language(language).format(count=more)}"
        if more > 0
        else named,
    }
