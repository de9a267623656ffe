"""What a person sent to be inspected, and the job that inspects it."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _

from patientprivacy.encryption import EncryptedJSONField, EncryptedTextField
from patientprivacy.jobs import Job
from patientprivacy.models import EncryptedFile
from patientprivacy.records import VaultRecord


class ScanUpload(VaultRecord):
    """The files of one inspection, while they arrive and until they are erased."""

    # Made with the form, so that a form sent twice is one upload.
    submission = models.UUIDField(default=uuid.uuid4)

    class Meta:
        verbose_name = _("scan upload")
        constraints = [
            models.UniqueConstraint(fields=["vault", "submission"], name="one_upload_a_submission")
        ]

    @property
    def is_complete(self) -> bool:
        return not self.files.filter(stored__is_complete=False).exists()

    def erase_files(self) -> None:
        """Remove the bytes, now; the report stays."""
        for file in self.files.select_related("stored"):
            file.stored.erase()

    def erase(self) -> None:
        """Remove the bytes and everything that was made from them."""
        self.erase_files()
        self.delete()


class UploadedFile(VaultRecord):
    """One file of an upload: its path as the person's computer named it, and where its bytes lie."""

    upload = models.ForeignKey(ScanUpload, on_delete=models.CASCADE, related_name="files")
    position = models.PositiveIntegerField()
    path = EncryptedTextField()
    declared_size = models.PositiveBigIntegerField()
    stored = models.OneToOneField(EncryptedFile, on_delete=models.CASCADE, related_name="+")

    class Meta:
        verbose_name = _("uploaded file")
        ordering = ["position"]
        constraints = [models.UniqueConstraint(fields=["upload", "position"], name="one_file_a_position")]


class InspectionJob(Job):
    """Inspects one upload. `report` is the pooled JSON of scans.engine.pool."""

    FAILURE_SENTENCES = {
        "files-gone": _("The files were erased before we could read them. Choose them again."),
        "hostile": _(
            "Too many of these files stopped our reader. Choose fewer files, or ask for a fresh copy of the disc."
        ),
    }

    upload = models.OneToOneField(ScanUpload, on_delete=models.CASCADE, related_name="job")
    report = EncryptedJSONField(null=True, blank=True)

    class Meta(Job.Meta):
        verbose_name = _("inspection")
