"""What a person reads when a document gave no text: what is wrong, and what to do."""

from django.utils.translation import gettext_lazy as _

PROBLEM_SENTENCES = {
    "empty": _("This file is empty. Choose the file again, or paste the words of the form."),
    "too-large": _(
        "This file is larger than we can read: PDF files up to 50 MB, Word files up to 20 MB. Paste the words instead."
    ),
    "too-long": _("This text is longer than we can read: up to 1,000,000 characters. Check it in parts."),
    "too-many-pages": _("This PDF has more than 300 pages. Check only the pages that you are asked to sign."),
    "photo": _(
        "This is a photo. We can't read photos yet. Ask for the form as a file, or type or paste its words."
    ),
    "no-text": _(
        "This file holds pictures of pages, but no words that we can read. Ask for the form as a text file, or paste its words."
    ),
    "locked": _(
        "This PDF is locked with a password. Open it, save a copy without the password, and choose that copy."
    ),
    "damaged": _("This file is damaged, so we could not read it. Ask for a fresh copy, or paste its words."),
    "unknown": _(
        "This is not a file that we can read. Choose a PDF, Word (DOCX), web page (HTML) or text file, or paste the words."
    ),
}
