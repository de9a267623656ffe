"""What a person reads when a document gave no text: what is wrong, and what to do."""

from django.utils.translation import gettext_lazy as _

PROBLEM_SENTENCES = {
    "empty": _("This file is empty. Choose the file again, or paste the words of the form."),
    "too-large": _(
        "This file is larger than we can read: PDF files up to 50 MB, Word files up to 20 MB. Paste the words instead."
    ),
    "too-long": _("This text is longer than we can read: up to 1,000,000 characters. Check it in parts."),
    "too-many-pages": _("This PDF has more than 300 pages. Check only the pages that you are asked to sign."),
    "too-many-photos": _("These are more than 10 photos. Choose up to 10, or check the form in parts."),
    "photo": _(
        "This is a photo, and this device can't read photos by itself. Choose “On our server” above, or paste the words."
    ),
    "photo-too-large": _(
        "This photo is larger than we can read: up to 25 MB and 40 megapixels. Take it again with a smaller size."
    ),
    "mixed-files": _(
        "We can read one document at a time, or photos of its pages together. Choose one document, or photos alone."
    ),
    "scanned": _(
        "This file holds pictures of pages, and this device can't read pictures by itself. Choose “On our server” above, or paste the words."
    ),
    "no-text": _(
        "We found no words that we can read. Take the photo in good light with the whole page in it, or paste the words."
    ),
    "locked": _(
        "This PDF is locked with a password. Open it, save a copy without the password, and choose that copy."
    ),
    "damaged": _("This file is damaged, so we could not read it. Ask for a fresh copy, or paste its words."),
    "unknown": _(
        "This is not a file that we can read. Choose a PDF, a Word (DOCX), web page (HTML) or text file, or photos, or paste the words."
    ),
}
