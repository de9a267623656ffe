"""A consent form that a person gave, and the job that checks it."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _

from consent.reading_problems import PROBLEM_SENTENCES
from patientprivacy.encryption import EncryptedJSONField, EncryptedTextField
from patientprivacy.jobs import Job
from patientprivacy.models import EncryptedFile
from patientprivacy.records import VaultRecord


class ConsentDocument(VaultRecord):
    """A form as it was given: files until they are read, or nothing but a name where its words were pasted."""

    # Made with the form, so that a form sent twice is one document.
    submission = models.UUIDField(default=uuid.uuid4)
    name = EncryptedTextField()
    # The person wants to see the marks on the pages: the files stay as long as the report.
    keeps_files = models.BooleanField(default=False)

    class Meta:
        verbose_name = _("consent form")
        constraints = [
            models.UniqueConstraint(fields=["vault", "submission"], name="one_document_a_submission")
        ]

    def stored_files(self) -> list[EncryptedFile]:
        """The files in the order of the pages."""
        return [each.stored for each in self.files.select_related("stored")]

    def erase_files(self) -> None:
        """Remove the files' bytes, now; the report stays."""
        for stored in self.stored_files():
            stored.erase()

    def erase(self) -> None:
        """Remove the files and everything that was made from them."""
        self.erase_files()
        for printed in PrintJob.objects.filter(check_job__document=self).select_related("pdf"):
            printed.erase()
        self.delete()


class DocumentFile(VaultRecord):
    """One file of a form: the document, or the photo of one of its pages."""

    document = models.ForeignKey(ConsentDocument, on_delete=models.CASCADE, related_name="files")
    position = models.PositiveSmallIntegerField()
    stored = models.OneToOneField(EncryptedFile, on_delete=models.CASCADE, related_name="+")

    class Meta:
        verbose_name = _("file of a consent form")
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(fields=["document", "position"], name="one_form_file_a_position")
        ]


class CheckJob(Job):
    """Checks one document. `report` is a ConsentReport's JSON, the form's text included."""

    FAILURE_SENTENCES = {
        **PROBLEM_SENTENCES,
        "file-gone": _("The file was erased before we could read it. Choose it again."),
    }

    document = models.OneToOneField(ConsentDocument, on_delete=models.CASCADE, related_name="job")
    report = EncryptedJSONField(null=True, blank=True)

    class Meta(Job.Meta):
        verbose_name = _("check of a consent form")


class Negotiation(VaultRecord):
    """What a person does not accept of a checked form. `redline` is a Redline's JSON, the form's words included."""

    job = models.OneToOneField(CheckJob, on_delete=models.CASCADE, related_name="negotiation")
    categories = EncryptedJSONField(default=list)
    redline = EncryptedJSONField(default=dict)

    class Meta:
        verbose_name = _("negotiation of a consent form")


class PrintJob(Job):
    """Makes the PDF of one report."""

    FAILURE_SENTENCES = {
        "too_long": _("This report is too long to be set in type. Download it as data instead."),
    }

    check_job = models.ForeignKey(CheckJob, on_delete=models.CASCADE, related_name="prints")
    language = models.CharField(max_length=10)
    pdf = models.ForeignKey(EncryptedFile, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")

    class Meta(Job.Meta):
        verbose_name = _("printed report on a form")

    def erase(self) -> None:
        """Remove the PDF and the job; a worker that still holds it finds nothing to finish."""
        pdf = self.pdf
        self.delete()
        if pdf is not None:
            pdf.erase()
