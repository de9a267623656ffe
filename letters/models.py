"""A letter that someone is writing, the job that turns it into a PDF, and the addresses they wrote to."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from letters.engine.edits import Edits
from letters.engine.kind import LetterKind
from letters.engine.kinds import kind_named
from letters.engine.letter import Letter
from letters.engine.reading import read_details
from letters.engine.writing import written_letters
from patientprivacy.encryption import EncryptedJSONField
from patientprivacy.jobs import Job
from patientprivacy.models import EncryptedFile
from patientprivacy.records import VaultRecord


def edits_of(kept: dict[str, Any] | None) -> Edits:
    """Edits as they are kept: "changed" is a list of [our paragraph, the person's words], "added" a list; or none."""
    if kept is None:
        return Edits()
    return Edits(changed=dict(kept.get("changed", [])), added=tuple(kept.get("added", [])))


class KnownFacility(VaultRecord):
    """One entry of a person's address book: the facts under `facility` of the letters they wrote."""

    facility = EncryptedJSONField(default=dict)


class LetterRequest(VaultRecord):
    """What the person has entered so far for one letter.

    `facts` are as `letters.engine.reading` reads them; `edits` are the person's own words in place of ours, as
    `edits_of` reads them.
    """

    kind_code = models.CharField(max_length=60)
    facts = EncryptedJSONField(default=dict)
    edits = EncryptedJSONField(null=True, default=None)
    carried_over = EncryptedJSONField(default=dict)
    batch = models.ForeignKey("LetterBatch", on_delete=models.SET_NULL, null=True, related_name="requests")
    # The letter that this one follows up, such as a request that was not answered.
    follows = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, related_name="followed_by")
    # Reminders by e-mail: the language that the person asked for them in, and the day of the next one. A bare date, since
    # the clock has to find it.
    reminder_language = models.CharField(max_length=10, blank=True)
    remind_on = models.DateField(null=True, db_index=True)

    @property
    def kind(self) -> LetterKind:
        return kind_named(self.kind_code)

    def letter(self, language: str = "en") -> Letter:
        """The letter in our words; raises UnusableDetails where facts are missing."""
        return self.kind.compose(read_details(self.kind, self.facts, language), language)

    def letters(self, language: str = "en") -> tuple[Letter, ...]:
        """The letter to send, in the person's words, then its reading copy where one is wanted.

        Raises UnusableDetails with sentences in `language`.
        """
        return written_letters(self.kind, self.facts, edits_of(self.edits), language)

    def latest_job(self) -> "LetterJob | None":
        return self.jobs.order_by("-created_at").first()


class LetterBatch(VaultRecord):
    """One request to many facilities; `submission` is the form it came by, so that a double click makes one batch."""

    submission = models.UUIDField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["vault", "submission"], name="one_batch_for_one_submission")
        ]


class LetterEvent(VaultRecord):
    """Something that happened to a letter after it was made; `facts` are as `follow_up.history` writes them."""

    request = models.ForeignKey(LetterRequest, on_delete=models.CASCADE, related_name="events")
    facts = EncryptedJSONField(default=dict)


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
    edits = EncryptedJSONField(null=True, default=None)
    pdf = models.ForeignKey(EncryptedFile, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")

    def erase(self) -> None:
        """Remove the PDF and the job; a worker that still holds it finds nothing to finish."""
        pdf = self.pdf
        self.delete()
        if pdf is not None:
            pdf.erase()


class AccountingReply(VaultRecord):
    """An accounting of disclosures that came back; `facts` are as `letters.replies.answers` writes them."""

    request = models.ForeignKey(LetterRequest, on_delete=models.CASCADE, related_name="replies")
    facts = EncryptedJSONField(default=dict)


class LedgerEntry(VaultRecord):
    """A disclosure that the person wrote into their ledger; `facts` are as `ledger.forms.LedgerEntryForm` cleans them."""

    facts = EncryptedJSONField(default=dict)


class ReplyReadingJob(Job):
    """Reads the entries from what the person uploaded, then erases the file."""

    FAILURE_SENTENCES = {
        "empty": _("This file is empty. Choose the file with the clinic’s answer, or type the entries in."),
        "too-large": _(
            "This file is too large to be read here. Choose one of up to 25 MB, or type the entries in."
        ),
        "locked": _("This PDF asks for a password. Save it without one, or type the entries in."),
        "damaged": _("This file could not be read. Choose another one, or type the entries in."),
        "no-text": _("We found no text in this file. Take a sharper photo, or type the entries in."),
        "unknown": _("This is no PDF, photo, CSV or text file. Choose another one, or type the entries in."),
    }

    reply = models.ForeignKey(AccountingReply, on_delete=models.CASCADE, related_name="jobs")
    stored = models.ForeignKey(EncryptedFile, on_delete=models.SET_NULL, null=True, related_name="+")

    def erase_file(self) -> None:
        stored = self.stored
        if stored is not None:
            ReplyReadingJob.objects.filter(pk=self.pk).update(stored=None)
            stored.erase()


class PrintFileJob(Job):
    """Puts the letters of a batch into one file to print, behind a cover sheet that lists them."""

    batch = models.ForeignKey(LetterBatch, on_delete=models.CASCADE, related_name="print_jobs")
    language = models.CharField(max_length=10, default="en")
    pdf = models.ForeignKey(EncryptedFile, on_delete=models.SET_NULL, null=True, related_name="+")

    def erase(self) -> None:
        pdf = self.pdf
        self.delete()
        if pdf is not None:
            pdf.erase()
