"""Words of the look inside, English and Spanish side by side."""

from scans.engine.wording import Words

# The tone of a badge by the level of an element.
TONES = {"direct": "grave", "indirect": "care", "none": "plain"}
INSIDE: dict[str, Words] = {
    "title": Words("Look inside the files", "Mirar dentro de los archivos"),
    "intro": Words(
        "Search for a name, a date, a number or any word. Or open a series, then a file, then a single entry.",
        "Busque un nombre, una fecha, un número o cualquier palabra. O abra una serie, luego un archivo, luego un dato.",
    ),
    "all series": Words("All series", "Todas las series"),
    "other files": Words("Other files", "Otros archivos"),
    "series": Words("Series {number}", "Serie {number}"),
    "back": Words("Back to all series", "Volver a todas las series"),
    "back to series": Words("Back to the series", "Volver a la serie"),
    "earlier": Words("Earlier ones", "Anteriores"),
    "later": Words("Further ones", "Siguientes"),
    "shown": Words("{first} to {last} of {count}", "{first} a {last} de {count}"),
    "entries": Words("{count} entries", "{count} datos"),
    "one entry": Words("1 entry", "1 dato"),
    "no entries": Words("Nothing could be read in this file.", "No se pudo leer nada en este archivo."),
    "value": Words("What it says", "Qué dice"),
    "tells": Words("What that tells", "Qué revela"),
    "removal": Words("Before sharing", "Antes de compartir"),
    "kind": Words("Kind of entry", "Clase de dato"),
    "direct": Words("Names you", "Lo nombra"),
    "indirect": Words("Points to you", "Lo señala"),
    "none": Words("Tells nothing about you", "No revela nada de usted"),
    "maker": Words("Private note of {maker}", "Nota privada de {maker}"),
    "found": Words("{count} kinds of entries found", "Se encontraron {count} clases de datos"),
    "found, one": Words("1 kind of entry found", "Se encontró 1 clase de dato"),
    "found none": Words(
        "Nothing found. Try fewer words, or another spelling.", "No se encontró nada. Pruebe menos palabras u otra forma."
    ),
    "found more": Words("The first {count} are shown. More words find less.", "Se muestran los primeros {count}. Con más palabras saldrán menos."),
    "open": Words("Open in {file}", "Abrir en {file}"),
    "search": Words("Search", "Buscar"),
    "words": Words("A word, a value, or a tag such as 0010,0010", "Una palabra, un valor o una etiqueta como 0010,0010"),
    "show": Words("What to show", "Qué mostrar"),
    "show all": Words("Everything", "Todo"),
    "show direct": Words("Only what names you", "Solo lo que lo nombra"),
    "show indirect": Words("Only what points to you", "Solo lo que lo señala"),
    "show private": Words("Only private notes of the maker", "Solo notas privadas del fabricante"),
    "show risk": Words("Only what the risks rest on", "Solo aquello en que se basan los riesgos"),
    "where": Words("In which series", "En qué serie"),
    "file": Words("In files whose name holds", "En archivos cuyo nombre contiene"),
    "more filters": Words("Narrow it down", "Afinar la búsqueda"),
}  # fmt: skip


def say(key: str, language: str, **values: object) -> str:
    """One of INSIDE in a language, with its places filled."""
    words = INSIDE[key].in_language(language)
    return words.format(**values) if values else words
