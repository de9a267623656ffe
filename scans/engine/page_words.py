"""Headings, labels and short sentences of the report's page, English and Spanish side by side."""

from scans.engine.wording import Words

# The groups of the page in their order: title and one sentence.
GROUP_WORDS: dict[str, tuple[Words, Words]] = {
    "you": (
        Words("About you", "Sobre usted"),
        Words(
            "Who you are, and what is written down about you.",
            "Quién es usted y qué está escrito sobre usted.",
        ),
    ),
    "family": (
        Words("About your family", "Sobre su familia"),
        Words("Names of people close to you.", "Nombres de personas cercanas a usted."),
    ),
    "staff": (
        Words("Your doctors and the staff", "Sus médicos y el personal"),
        Words("Who sent you, did the scan or read it.", "Quién lo envió, hizo el estudio o lo leyó."),
    ),
    "study": (
        Words("Words about the scan", "Palabras sobre el estudio"),
        Words(
            "Descriptions and comments. They may tell why you were scanned.",
            "Descripciones y comentarios. Pueden decir por qué le hicieron el estudio.",
        ),
    ),
    "place": (
        Words("The place", "El lugar"),
        Words(
            "The hospital or clinic, and where in it you were.", "El hospital o la clínica, y dónde estuvo."
        ),
    ),
    "dates": (
        Words("Dates and times", "Fechas y horas"),
        Words(
            "When things were done. An exact day and place often fit one person only.",
            "Cuándo se hizo cada cosa. Un día y lugar exactos suelen corresponder a una sola persona.",
        ),
    ),
    "machine": (
        Words("The machine", "El aparato"),
        Words(
            "Which scanner and software made the pictures.", "Qué escáner y programa hicieron las imágenes."
        ),
    ),
    "links": (
        Words("Links between files", "Vínculos entre archivos"),
        Words(
            "Numbers that are the same wherever a copy of this scan lies. Whoever holds two copies can join them.",
            "Números iguales en cada copia de este estudio. Quien tenga dos copias puede relacionarlas.",
        ),
    ),
    "notes": (
        Words("Private notes of the scanner's maker", "Notas privadas del fabricante del escáner"),
        Words(
            "Only the maker knows for sure what these mean. Some repeat your name or number.",
            "Solo el fabricante sabe con certeza qué significan. Algunas repiten su nombre o número.",
        ),
    ),
}

# Titles and labels that hold no number.
TITLES: dict[str, Words] = {
    "risks": Words("Beyond single facts", "Más allá de los datos"),
    "pictures_title": Words("Looking into the pictures", "Mirar dentro de las imágenes"),
    "pictures_elsewhere": Words(
        "Your browser can’t draw a face from a scan or read words in its pictures. Our server can, if you choose to send the files.",
        "Su navegador no puede dibujar una cara a partir de un estudio ni leer palabras en sus imágenes. Nuestro servidor sí, si usted decide enviar los archivos.",
    ),
    "pictures_again": Words(
        "To see what could be drawn from a head scan, or to have words in pictures read, send the files again and let us keep them for an hour.",
        "Para ver lo que se podría dibujar con un estudio de la cabeza, o para que leamos palabras en las imágenes, envíe los archivos otra vez y déjenos guardarlos una hora.",
    ),
    "pictures_how": Words("Choose files and send them", "Elegir archivos y enviarlos"),
    "unread": Words("Files we could not read to the end", "Archivos que no pudimos leer hasta el final"),
    "skipped": Words("Left out", "Lo que no se revisó"),
    "next_title": Words(
        "Next: ask who received this scan", "Lo siguiente: pregunte quién recibió este estudio"
    ),
    "next_text": Words(
        "You have a right to a list of certain disclosures of your records. We help you write the letter.",
        "Usted tiene derecho a una lista de ciertas divulgaciones de su expediente. Le ayudamos a escribir la carta.",
    ),
    "next_label": Words("Write to this facility", "Escribir a este centro"),
    "again": Words("Choose other files", "Elegir otros archivos"),
}

PAGE: dict[str, Words] = {
    "names you": Words(
        "Anyone who gets these files can read who you are.",
        "Cualquiera que reciba estos archivos puede leer quién es usted.",
    ),
    "does not name you": Words(
        "We found nothing that names you by itself. Other facts together may still point to you.",
        "No encontramos nada que lo nombre por sí solo. Otros datos juntos aún pueden señalarlo.",
    ),
    "nothing read": Words(
        "We found no scan in what you chose. The list below says why for each file.",
        "No encontramos ningún estudio en lo que eligió. La lista de abajo dice por qué en cada archivo.",
    ),
    "direct card": Words("facts that name you", "datos que lo nombran"),
    "direct card, one": Words("fact that names you", "dato que lo nombra"),
    "indirect card": Words("facts that point to you together", "datos que lo señalan en conjunto"),
    "indirect card, one": Words("fact that may point to you", "dato que puede señalarlo"),
    "risks card": Words("things to know beyond single facts", "cosas que saber además de los datos"),
    "risks card, one": Words("thing to know beyond single facts", "cosa que saber además de los datos"),
    "files card": Words("files read", "archivos leídos"),
    "files card, one": Words("file read", "archivo leído"),
    "private element": Words("Private Element", "Elemento privado"),
    "maker": Words("{name} ({maker})", "{name} ({maker})"),
    "further": Words("Show {count} more", "Mostrar {count} más"),
    "which files": Words("Which files", "Qué archivos"),
    "one file": Words("1 file", "1 archivo"),
    "several files": Words("{count} files", "{count} archivos"),
    "more values": Words("and {count} more", "y {count} más"),
    "more places": Words("and {count} more places", "y {count} lugares más"),
    "direct": Words("names you by itself", "lo nombra por sí solo"),
    "in the file": Words("in this file", "en este archivo"),
    "in all files": Words("in all {files} files", "en los {files} archivos"),
    "in some files": Words("in {count} of {files} files", "en {count} de {files} archivos"),
    "only in": Words("only in {names}", "solo en {names}"),
    "in all but": Words("in all {files} files but {names}", "en los {files} archivos menos {names}"),
    "safe harbor": Words("HIPAA: {words} ({letter})", "HIPAA: {words} ({letter})"),
    "edition": Words(
        "Judged by DICOM PS3.15 Table E.1-1, edition {edition}, and the Safe Harbor list, 45 CFR 164.514(b)(2).",
        "Según la tabla E.1-1 de DICOM PS3.15, edición {edition}, y la lista Safe Harbor, 45 CFR 164.514(b)(2).",
    ),
    "limits": Words(
        "We read what is written in the files. We did not look at the pictures themselves.",
        "Leemos lo que está escrito en los archivos. No miramos las imágenes mismas.",
    ),
}
