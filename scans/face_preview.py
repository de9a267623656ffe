"""Draws the face from an upload's head scan in a sandboxed child, and keeps the pictures."""

import base64
import io
from collections.abc import Callable
from typing import Any

from patientprivacy.child_process import ChildLimits, ChildStopped, run_in_child
from patientprivacy.encryption import Tampered
from patientprivacy.jobs import JobRefused
from scans.engine.risks.presentation import head_series
from scans.models import InspectionJob, ScanPicture, ScanUpload
from scans.stored_files import StoredFilesReader

ENGINE = "scans.pictures.sandboxed_face:draw_face"
# A series of 600 slices at 256 x 256, and the same volume stood upright.
LIMITS = ChildLimits(seconds_per_event=60, memory_bytes=3 * 2**30)
REFUSALS = {
    "no slices": "no-head",
    "no place": "unreadable",
    "unreadable": "unreadable",
    "too large": "unreadable",
}


def preview_face(upload: ScanUpload, report_progress: Callable[[int, int], None]) -> dict[str, Any]:
    """The outcome of a FacePreview. Raises JobRefused."""
    arguments = what_to_draw(upload.job.report)
    if arguments is None:
        raise JobRefused("no-head")
    files = list(upload.files.select_related("stored"))
    if not files:
        raise JobRefused("files-gone")
    arguments["parts"] = [(file.path, file.stored.size) for file in files]
    reader = io.BufferedReader(StoredFilesReader([file.stored for file in files]), buffer_size=256 * 1024)
    outcome: dict[str, Any] = {"views": []}
    try:
        for event in run_in_child(ENGINE, arguments, [reader], LIMITS):
            if "problem" in event:
                raise JobRefused(REFUSALS[event["problem"]])
            if "read" in event:
                report_progress(event["read"], len(arguments["paths"]))
            elif "judgement" in event:
                outcome["judgement"] = event["judgement"]
            else:
                name = f"face-{event['view']}"
                ScanPicture.keep(upload, name, base64.b64decode(event["png"]))
                outcome["views"].append(name)
    except ChildStopped:
        raise JobRefused("hostile") from None
    except Tampered:
        raise JobRefused("files-gone") from None
    return outcome


def what_to_draw(report: dict[str, Any]) -> dict[str, Any] | None:
    """The files of the head series that shows most, else of the first NIfTI volume of a head; None where there is neither."""
    files = report["files"]
    if series := head_series(report):
        return {"format": "dicom", "paths": [files[place]["path"] for place in series[0].files]}
    volumes = [file["path"] for file in files if file["format"] == "nifti" and _may_show_face(file)]
    return {"format": "nifti", "paths": volumes[:1]} if volumes else None


def _may_show_face(file: dict[str, Any]) -> bool:
    return any(risk["kind"] == "face-reconstruction" for risk in file["risks"])


def can_be_asked(inspection: InspectionJob) -> bool:
    """Whether there is a head scan and its files are still here."""
    return inspection.upload.files.exists() and what_to_draw(inspection.report) is not None
