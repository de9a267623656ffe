"""A letter that someone is writing, and the job that turns it into a PDF."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from letters.engine.kind import LetterKind
from letters.engine.kinds import kind_named
from letters.engine.letter import Letter
from letters.engine.reading import read_details
from patientprivacy.encryption import EncryptedJSONField, EncryptedTextField
from patientprivacy.jobs import Job
from patientprivacy.models import EncryptedFile
from patientprivacy.records import VaultRecord


class LetterRequest(VaultRecord):
    """What the person has entered so far for one letter; `facts` are as `letters.engine.reading` reads them."""

    kind_code = models.CharField(max_length=60)
    facts = EncryptedJSONField(default=dict)
    carried_over = EncryptedJSONField(default=dict)
    received_on = EncryptedTextField(null=True, default=None)

    @property
    def kind(self) -> LetterKind:
        return kind_named(self.kind_code)

    def letter(self, language: str = "en") -> Letter:
        """The letter as it stands now; raises UnusableDetails where facts are missing."""
        return self.kind.compose(read_details(self.kind, self.facts, language), language)

    def latest_job(self) -> "LetterJob | None":
        return self.jobs.order_by("-created_at").first()


class LetterJob(Job):
    """Makes the PDF of the facts as they were when the person asked for it."""

    FAILURE_SENTENCES = {
        "too_long": _("This letter is too long to be set in type. Shorten what you wrote and make it again."),
        "unprintable": _(
            "Some characters you used can’t be printed here. Use Latin letters, as in English or Spanish, and make it again."
        ),
        "facts_missing": _("Something in the letter is missing. Check it and make it again."),
    }

    request = models.ForeignKey(LetterRequest, on_delete=models.CASCADE, related_name="jobs")
    facts = EncryptedJSONField(default=dict)
    pdf = models.ForeignKey(EncryptedFile, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")

    def erase(self) -> None:
        """Remove the PDF and the job; a worker that still holds it finds nothing to finish."""
        pdf = self.pdf
        self.delete()
        if pdf is not None:
            pdf.erase()
