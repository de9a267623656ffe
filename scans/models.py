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
    # The person lets the files lie for the hour in which they are erased anyway, to look into the pictures.
    keeps_files = models.BooleanField(default=False)

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
        for picture in self.pictures.select_related("stored"):
            picture.stored.erase()
        for printed in PrintJob.objects.filter(inspection__upload=self).select_related("pdf"):
            printed.erase()
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


class ScanPicture(VaultRecord):
    """A picture that we made from an upload, as PNG; `name` says which: "face-front", "text-0"."""

    upload = models.ForeignKey(ScanUpload, on_delete=models.CASCADE, related_name="pictures")
    name = models.SlugField(max_length=20)
    stored = models.OneToOneField(EncryptedFile, on_delete=models.CASCADE, related_name="+")

    class Meta:
        verbose_name = _("picture from a scan")
        constraints = [models.UniqueConstraint(fields=["upload", "name"], name="one_picture_a_name")]

    @classmethod
    def keep(cls, upload: ScanUpload, name: str, png: bytes) -> "ScanPicture":
        """Keep a picture, in the place of an earlier one of that name."""
        for earlier in cls.objects.filter(upload=upload, name=name).select_related("stored"):
            earlier.stored.erase()
        stored = EncryptedFile.write(upload.vault, [png])
        return cls.objects.create(vault=upload.vault, upload=upload, name=name, stored=stored)


class PictureJob(Job):
    """Looks into the pictures of an upload, when the person asks for it."""

    FAILURE_SENTENCES = {
        "files-gone": _("Your files are erased already. Send them again to look into the pictures."),
        "hostile": _("These pictures stopped our reader. Ask for a fresh copy of the disc."),
        "unreadable": _("The pictures are packed in a way that we can’t open. Nothing was drawn from them."),
        "no-head": _("We found no series of slices of a head in these files."),
        "no-pictures": _("We found no pictures in these files."),
    }

    outcome = EncryptedJSONField(null=True, blank=True)

    class Meta(Job.Meta):
        abstract = True


class FacePreview(PictureJob):
    """Draws the face from a head scan. `outcome` is {"judgement": …, "views": names of ScanPictures}."""

    upload = models.OneToOneField(ScanUpload, on_delete=models.CASCADE, related_name="face_preview")

    class Meta(PictureJob.Meta):
        verbose_name = _("face preview")


class TextSearch(PictureJob):
    """Reads the text that is drawn into pictures. `outcome` is {"frames": […], "unread": n}; see scans.text_search."""

    upload = models.OneToOneField(ScanUpload, on_delete=models.CASCADE, related_name="text_search")

    class Meta(PictureJob.Meta):
        verbose_name = _("search for text in pictures")


class PrintJob(Job):
    """Makes the PDF of one report."""

    FAILURE_SENTENCES = {
        "too_long": _(
            "This report is too long to be set in type. Download it as a table or as data instead."
        ),
    }

    inspection = models.ForeignKey(InspectionJob, on_delete=models.CASCADE, related_name="prints")
    language = models.CharField(max_length=10)
    # Without them the names, numbers and dates are left out, so that the paper can be shown to others.
    shows_values = models.BooleanField(default=False)
    pdf = models.ForeignKey(EncryptedFile, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")

    class Meta(Job.Meta):
        verbose_name = _("printed report")

    def erase(self) -> None:
        """Remove the PDF and the job; a worker that still holds it finds nothing to finish."""
        pdf = self.pdf
        self.delete()
        if pdf is not None:
            pdf.erase()
