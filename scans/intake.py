"""Taking in what a person sends: a form's files at once, or a folder piece by piece."""

import hashlib
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from patientprivacy.jobs import enqueue
from patientprivacy.limits import SCAN_UPLOAD_BYTES
from patientprivacy.models import PIECE_BYTES, EncryptedFile
from scans.models import InspectionJob, ScanUpload, UploadedFile

MOST_FILES = 50_000
LONGEST_PATH = 4_000
UNFINISHED_UPLOAD_LIFE = timedelta(hours=1)


class UploadRefused(Exception):
    """What was sent can't be taken; the text is a sentence for the person and holds nothing of theirs."""


@dataclass(frozen=True, slots=True)
class AnnouncedFile:
    """A file that a page is about to send in pieces."""

    path: str
    size: int


def accept_form_files(*, vault, submission: UUID, files: list, keeps_files: bool = False) -> InspectionJob:
    """Take the files of a sent form (EncryptedUpload objects) and start their inspection; once for a submission."""
    with transaction.atomic():
        upload, is_new = ScanUpload.objects.get_or_create(
            vault=vault, submission=submission, defaults={"keeps_files": keeps_files}
        )
        if is_new:
            _add_files(upload, [(file.name, file.size, file.stored) for file in files])
            return _start(upload)
    for file in files:
        file.stored.erase()
    return upload.job


def announce_upload(
    *, vault, submission: UUID, files: list[AnnouncedFile], keeps_files: bool = False
) -> ScanUpload:
    """Make room for files that will come in pieces; raises UploadRefused. Announcing again gives the same upload."""
    _check_announcement(files)
    with transaction.atomic():
        upload, is_new = ScanUpload.objects.get_or_create(
            vault=vault, submission=submission, defaults={"keeps_files": keeps_files}
        )
        if is_new:
            stored = [EncryptedFile.begin(vault, keep_for=UNFINISHED_UPLOAD_LIFE) for _file in files]
            _add_files(
                upload, [(file.path, file.size, place) for file, place in zip(files, stored, strict=True)]
            )
            for place, file in zip(stored, files, strict=True):
                if file.size == 0:
                    place.finish()
        elif not _is_announced(upload, files):
            raise UploadRefused(
                _("These are other files than before. Open this page anew and choose them again.")
            )
    return upload


def accept_piece(file: UploadedFile, *, index: int, data: bytes, sha256: str) -> int:
    """Keep one piece of 8 MiB (the last may be shorter) whose digest fits; gives the number of pieces kept.

    Raises UploadRefused for a piece that does not fit, and PieceOutOfOrder for one that is not the next.
    """
    if hashlib.sha256(data).hexdigest() != sha256:
        raise UploadRefused(_("A part of the file changed on its way. It will be sent again."))
    expected = min(PIECE_BYTES, file.declared_size - index * PIECE_BYTES)
    if len(data) != expected:
        raise UploadRefused(
            _("A part of the file has another length than announced. Choose the files again.")
        )
    file.stored.append_piece(index, data)
    if file.stored.size == file.declared_size and not file.stored.is_complete:
        file.stored.finish()
    return len(file.stored.piece_sizes)


def finish_upload(upload: ScanUpload) -> InspectionJob:
    """Start the inspection once every file is here; finishing twice gives the same job. Raises UploadRefused."""
    job = InspectionJob.objects.filter(upload=upload).first()
    if job is not None:
        return job
    if not upload.is_complete:
        raise UploadRefused(_("Some files are not here yet. Keep this page open until all are sent."))
    try:
        with transaction.atomic():
            return _start(upload)
    except IntegrityError:
        return upload.job


def _check_announcement(files: list[AnnouncedFile]) -> None:
    if not files:
        raise UploadRefused(_("Choose the files of your scan first."))
    if len(files) > MOST_FILES:
        raise UploadRefused(_("That is more than 50,000 files. Choose one study at a time."))
    if sum(file.size for file in files) > SCAN_UPLOAD_BYTES:
        raise UploadRefused(_("That is more than 8 GB. Choose one study at a time."))


def _is_announced(upload: ScanUpload, files: list[AnnouncedFile]) -> bool:
    return [(file.path, file.declared_size) for file in upload.files.all()] == [
        (f.path, f.size) for f in files
    ]


def _add_files(upload: ScanUpload, files: list[tuple[str, int, EncryptedFile]]) -> None:
    UploadedFile.objects.bulk_create(
        UploadedFile(
            vault=upload.vault, upload=upload, position=position, path=path, declared_size=size, stored=stored
        )
        for position, (path, size, stored) in enumerate(files)
    )


def _start(upload: ScanUpload) -> InspectionJob:
    job = InspectionJob.objects.create(vault=upload.vault, upload=upload, progress_total=upload.files.count())
    enqueue(job)
    return job
