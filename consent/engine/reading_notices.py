"""What reading a document brought to light beside its words: words that nobody sees, pages that nobody read."""

from typing import Any

from consent.engine.words import Words

LONGEST_QUOTE = 300
MOST_QUOTES = 5

_HIDDEN_TITLE = Words("Words hidden in the document", "Palabras ocultas en el documento")
_HIDDEN = Words(
    "This file holds words that you don't see when you look at it. We checked them too. {words}",
    "Este archivo contiene palabras que no se ven al mirarlo. También las revisamos. {words}",
)
_HOW: dict[str, Words] = {
    "colour": Words("In the colour of the paper: “{quote}”", "Del color del papel: «{quote}»"),
    "size": Words("In letters too small to read: “{quote}”", "En letras demasiado pequeñas: «{quote}»"),
    "outside": Words("Outside of the page: “{quote}”", "Fuera de la página: «{quote}»"),
    "style": Words("Marked as not to be shown: “{quote}”", "Marcadas para no mostrarse: «{quote}»"),
}
_UNREAD_TITLE = Words("Pages that were not read", "Páginas que no se leyeron")
_UNREAD = Words(
    "These pages are pictures, and nobody has read them here: {pages}. Our server can read up to 60 such pages.",
    "Estas páginas son imágenes y aquí no se leyeron: {pages}. Nuestro servidor puede leer hasta 60 de ellas.",
)


def reading_notices(report: dict[str, Any], language: str) -> list[dict[str, str]]:
    """Title and text of each notice; `report` is a report's JSON."""
    notices: list[dict[str, str]] = []
    if hidden := report.get("hidden_passages"):
        words = " ".join(
            _HOW[each["hiding"]]
            .in_language(language)
            .format(quote=_shortened(report["text"][each["start"] : each["end"]]))
            for each in hidden[:MOST_QUOTES]
        )
        notices.append(
            {
                "title": _HIDDEN_TITLE.in_language(language),
                "text": _HIDDEN.in_language(language).format(words=words),
            }
        )
    if unread := report.get("unread_pages"):
        pages = ", ".join(map(str, unread))
        notices.append(
            {
                "title": _UNREAD_TITLE.in_language(language),
                "text": _UNREAD.in_language(language).format(pages=pages),
            }
        )
    return notices


def _shortened(quote: str) -> str:
    words = " ".join(quote.split())
    return words if len(words) <= LONGEST_QUOTE else words[: LONGEST_QUOTE - 1] + "…"
