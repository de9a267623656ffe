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
    """A form as it was given: a file until it is read, or nothing but a name where its words were pasted."""

    # Made with the form, so that a form sent twice is one document.
    submission = models.UUIDField(default=uuid.uuid4)
    name = EncryptedTextField()
    stored = models.OneToOneField(
        EncryptedFile, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        verbose_name = _("consent form")
        constraints = [
            models.UniqueConstraint(fields=["vault", "submission"], name="one_document_a_submission")
        ]

    def erase_file(self) -> None:
        """Remove the file's bytes, now; the report stays."""
        if self.stored is not None:
            self.stored.erase()
            self.stored = None

    def erase(self) -> None:
        """Remove the file and everything that was made from it."""
        self.erase_file()
        self.delete()


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
