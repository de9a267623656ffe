"""The engine's sentences, English and Spanish side by side."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """One sentence or label in every language of the product."""

    en: str
    es: str

    def in_language(self, language: str) -> str:
        """`language` is a code such as "en" or "es-mx"; English where there is no other."""
        return self.es if language.startswith("es") else self.en


# Why a file was not read to its end (`error` of a FileReport).
READING = {
    "cut short": Words(
        "The file ends in the middle. We report what stands before that; a fresh copy may hold more.",
        "El archivo termina a la mitad. Mostramos lo que está antes; una copia nueva puede contener más.",
    ),
    "damaged": Words(
        "Part of this file makes no sense to us. We report what stands before that part.",
        "Una parte de este archivo no se entiende. Mostramos lo que está antes de esa parte.",
    ),
    "damaged compression": Words(
        "The compressed part of this file is damaged. We report what could be unpacked.",
        "La parte comprimida de este archivo está dañada. Mostramos lo que se pudo descomprimir.",
    ),
    "too deep": Words(
        "This file nests its parts deeper than 64 levels, which real scans don't do. We report what stands before that.",
        "Este archivo anida sus partes a más de 64 niveles, algo que un estudio real no hace. Mostramos lo que está antes.",
    ),
    "too many elements": Words(
        "This file holds more than 500,000 entries. We report the first 500,000.",
        "Este archivo contiene más de 500,000 datos. Mostramos los primeros 500,000.",
    ),
    "too many items": Words(
        "This file holds lists with more than 100,000 parts. We report what stands before that.",
        "Este archivo contiene listas con más de 100,000 partes. Mostramos lo que está antes.",
    ),
    "inflates too far": Words(
        "This file unpacks to more than 256 MB of text entries, which real scans don't do. We report what stands before that.",
        "Este archivo se descomprime a más de 256 MB de datos, algo que un estudio real no hace. Mostramos lo que está antes.",
    ),
    "no elements": Words(
        "This file starts like a scan, but nothing in it could be read. Ask for a fresh copy.",
        "Este archivo empieza como un estudio, pero no se pudo leer nada. Pida una copia nueva.",
    ),
    "not readable": Words(
        "This file could not be read: its contents don't fit its format. Other files are not affected.",
        "No se pudo leer este archivo: su contenido no corresponde a su formato. Los demás archivos no se ven afectados.",
    ),
    "too costly": Words(
        "Reading this file took more time or memory than we allow one file. Other files are not affected.",
        "Leer este archivo requería más tiempo o memoria de lo que permitimos. Los demás archivos no se ven afectados.",
    ),
    "field inflates too far": Words(
        "A note in this file unpacks to more than 4 MB, which real notes don't do. We report what stands before it.",
        "Una nota de este archivo ocupa más de 4 MB al descomprimirse, algo que una nota real no hace. Mostramos lo que está antes.",
    ),
    "too many fields": Words(
        "This file holds more entries than we read in one file. We report those that come first.",
        "Este archivo contiene más datos de los que leemos en un archivo. Mostramos los primeros.",
    ),
    "doctype": Words(
        "A note in this file brings its own definitions (DOCTYPE), which can grow without end. We report what stands before it.",
        "Una nota de este archivo trae sus propias definiciones (DOCTYPE), que pueden crecer sin fin. Mostramos lo que está antes.",
    ),
    "header too long": Words(
        "The notes at the head of this file are longer than 4 MB. We report what stands in the first 4 MB.",
        "Las notas al comienzo de este archivo ocupan más de 4 MB. Mostramos lo que está en los primeros 4 MB.",
    ),
    "pdf too large": Words(
        "This PDF is larger than 50 MB. Split it and choose its parts.",
        "Este PDF ocupa más de 50 MB. Divídalo y elija sus partes.",
    ),
    "pdf too much text": Words(
        "This PDF holds more than 1,000,000 characters. We report what stands in the first 1,000,000.",
        "Este PDF contiene más de 1,000,000 de caracteres. Mostramos lo que está en el primer millón.",
    ),
    "pdf too many pages": Words(
        "This PDF has more than 300 pages. We report what stands on the first 300.",
        "Este PDF tiene más de 300 páginas. Mostramos lo que está en las primeras 300.",
    ),
    "locked": Words(
        "This PDF is locked with a password. Save a copy without one and choose that.",
        "Este PDF está protegido con contraseña. Guarde una copia sin contraseña y elíjala.",
    ),
    "locked by AES": Words(
        "This PDF is locked in a way that your browser's copy of our reader can't open. Save a copy without a lock, or send it to us.",
        "Este PDF está protegido de una forma que nuestro lector en su navegador no puede abrir. Guarde una copia sin protección o envíelo.",
    ),
}

# Why a file was left out (`reason` of a SkippedFile).
SKIPPING = {
    "empty": Words("The file is empty.", "El archivo está vacío."),
    "other": Words("Not an image or document.", "No es una imagen ni un documento."),
    "other picture": Words(
        "A picture in a format that we don't read yet. Save it as JPEG or PNG and choose that.",
        "Una imagen en un formato que todavía no leemos. Guárdela como JPEG o PNG y elija esa copia.",
    ),
    "program": Words(
        "A program, often the viewer on a hospital's disc. We don't run or read programs.",
        "Un programa, a menudo el visor del disco del hospital. No ejecutamos ni leemos programas.",
    ),
    "system": Words(
        "A note that the computer keeps for itself, not part of your records.",
        "Una nota que la computadora guarda para sí, no es parte de su expediente.",
    ),
    "zip damaged": Words(
        "This zip could not be opened: it is damaged or incomplete. Download it again, or unpack it and choose the folder.",
        "No se pudo abrir este zip: está dañado o incompleto. Descárguelo de nuevo, o descomprímalo y elija la carpeta.",
    ),
    "zip overlapping": Words(
        "The parts of this zip overlap, which no honest zip does. It was not unpacked.",
        "Las partes de este zip se superponen, algo que ningún zip normal hace. No se descomprimió.",
    ),
    "zip too many": Words(
        "This zip holds more than 50,000 files. Unpack it and choose one study at a time.",
        "Este zip contiene más de 50,000 archivos. Descomprímalo y elija un estudio a la vez.",
    ),
    "zip too deep": Words(
        "A zip inside a zip inside a zip. Unpack it and choose what is inside.",
        "Un zip dentro de un zip dentro de otro zip. Descomprímalo y elija lo que hay dentro.",
    ),
    "zip inside too large": Words(
        "A zip inside a zip, larger than 128 MB. Unpack it and choose it by itself.",
        "Un zip dentro de un zip, de más de 128 MB. Descomprímalo y elíjalo por separado.",
    ),
    "zip entry too large": Words(
        "This part of the zip unpacks to more than 4 GB. Unpack it and choose it by itself.",
        "Esta parte del zip ocupa más de 4 GB descomprimida. Descomprímala y elíjala por separado.",
    ),
    "zip total": Words(
        "This zip unpacks to more than 20 GB. What came before this part was read.",
        "Este zip ocupa más de 20 GB descomprimido. Se leyó lo que estaba antes de esta parte.",
    ),
    "zip locked": Words(
        "This part of the zip is locked with a password. Unpack it and choose the folder.",
        "Esta parte del zip está protegida con contraseña. Descomprímala y elija la carpeta.",
    ),
    "zip method": Words(
        "This part of the zip is packed in a way that we don't read. Unpack it and choose the folder.",
        "Esta parte del zip usa una compresión que no leemos. Descomprímala y elija la carpeta.",
    ),
    "gzip damaged": Words(
        "This packed file is incomplete. A fresh copy may hold more.",
        "Este archivo comprimido está incompleto. Una copia nueva puede contener más.",
    ),
    "disc damaged": Words(
        "This image of a disc is damaged or incomplete. Open it on a computer and choose the folder in it.",
        "Esta imagen de disco está dañada o incompleta. Ábrala en una computadora y elija la carpeta que contiene.",
    ),
    "disc too many": Words(
        "This image of a disc holds more than 50,000 files, or folders deeper than 32 levels. Choose one folder at a time.",
        "Esta imagen de disco contiene más de 50,000 archivos, o carpetas de más de 32 niveles. Elija una carpeta a la vez.",
    ),
    "disc cut short": Words(
        "The image of the disc ends before this file does. A fresh copy may hold it.",
        "La imagen del disco termina antes que este archivo. Una copia nueva puede contenerlo.",
    ),
    "zip special": Words("A link or device entry, not a file.", "Un enlace o dispositivo, no un archivo."),
}

# Why a risk is listed (`why` of a Risk).
RISKS = {
    "burned-in": Words(
        "The picture itself may show text, such as a name or a birth date. Taking out the file's entries would not remove it.",
        "La imagen misma puede mostrar texto, como un nombre o una fecha de nacimiento. Quitar los datos del archivo no lo borraría.",
    ),
    "face in volume": Words(
        "This volume has the size and detail of a head scan. If it is one, a face may be drawn from it, unless it was taken out.",
        "Este volumen tiene el tamaño y el detalle de un estudio de la cabeza. Si lo es, se podría dibujar una cara, salvo que se haya quitado.",
    ),
    "implant": Words(
        "These words may tell of a device in your body. Few people have the same one, and its number is yours alone.",
        "Estas palabras pueden hablar de un aparato en su cuerpo. Pocas personas tienen el mismo, y su número es solo suyo.",
    ),
    "biometric": Words(
        "Teeth, hands and eyes differ from person to person. Such pictures have long been used to tell who someone is.",
        "Los dientes, las manos y los ojos varían de una persona a otra. Desde hace mucho se usan estas imágenes para saber quién es alguien.",
    ),
    "sensitive": Words(
        "This may tell something about your health or your life. Such words can also stand for what a doctor wanted to rule out.",
        "Esto puede contar algo de su salud o de su vida. Estas palabras también pueden nombrar lo que un médico quería descartar.",
    ),
    "linkability": Words(
        "Whoever holds two files with the same entry can tell that they belong together, even if your name is gone from both.",
        "Quien tenga dos archivos con el mismo dato puede saber que van juntos, aunque su nombre ya no esté en ninguno.",
    ),
    "inference": Words(
        "Software can guess things about a person from the picture itself. Taking out the file’s entries does not change that.",
        "Un programa puede deducir cosas de una persona a partir de la imagen misma. Quitar los datos del archivo no lo cambia.",
    ),
    "visual-features": Words(
        "The file says that the picture shows features by which a person may be recognized.",
        "El archivo indica que la imagen muestra rasgos con los que se puede reconocer a una persona.",
    ),
    "preamble": Words(
        "The first 128 bytes of this scan hold something else, which a standard scan leaves empty. It may be a program.",
        "Los primeros 128 bytes de este estudio contienen otra cosa, donde un estudio normal los deja vacíos. Puede ser un programa.",
    ),
    "partly-read": Words(
        "Part of this file breaks the rules of its format. We could not look into that part; it may hold more.",
        "Una parte de este archivo no sigue las reglas de su formato. No pudimos revisarla; puede contener más.",
    ),
    "thumbnail": Words(
        "The file keeps a small copy of its picture. Where the picture was cropped or blurred, the copy may still show all of it.",
        "El archivo guarda una copia pequeña de su imagen. Si la imagen se recortó o difuminó, la copia aún puede mostrarla entera.",
    ),
    "not-opened": Words(
        "A document stands inside this file, of a kind that we don't read. It may hold more.",
        "Dentro de este archivo hay un documento de un tipo que no leemos. Puede contener más.",
    ),
    "preamble is a picture": Words(
        "The first 128 bytes let picture programs open this scan as a TIFF. That is allowed; the picture may carry notes of its own.",
        "Los primeros 128 bytes permiten abrir este estudio como una imagen TIFF. Está permitido; la imagen puede llevar notas propias.",
    ),
    "overlay": Words(
        "A layer lies over the picture. It may be drawn text, such as your name, which blanking the picture leaves in place.",
        "Hay una capa sobre la imagen. Puede ser texto dibujado, como su nombre, que queda aunque se borre en la imagen.",
    ),
    "annotation": Words(
        "Notes and drawings are kept to be shown over the picture. They may hold names or what a doctor thought.",
        "Se guardan notas y dibujos para mostrarlos sobre la imagen. Pueden contener nombres o lo que pensó un médico.",
    ),
    "curve": Words(
        "The file keeps a drawn line, such as a heart rhythm. Such a line can differ from person to person.",
        "El archivo guarda una línea dibujada, como un ritmo cardíaco. Esa línea puede variar de una persona a otra.",
    ),
    "waveform": Words(
        "The file keeps a recording, such as a heart rhythm or a voice. Recordings can differ from person to person.",
        "El archivo guarda un registro, como un ritmo cardíaco o una voz. Los registros pueden variar de una persona a otra.",
    ),
    "audio": Words(
        "The file keeps sound. A voice can tell who someone is, and names may be spoken.",
        "El archivo guarda sonido. Una voz puede revelar quién es alguien, y se pueden decir nombres.",
    ),
    "radiotherapy": Words(
        "The file holds a plan or outlines for radiation. It tells what was treated, and outlines can show the shape of a face.",
        "El archivo contiene un plan o contornos de radioterapia. Dice qué se trató, y los contornos pueden mostrar la forma de la cara.",
    ),
    "signature": Words(
        "The file is signed. The signature names who signed and when. We did not check whether it still fits the file.",
        "El archivo está firmado. La firma dice quién firmó y cuándo. No comprobamos si aún corresponde al archivo.",
    ),
    "missing-files": Words(
        "This index of a disc names files that are not among those you chose. Other pictures of you may be on the disc.",
        "Este índice de un disco nombra archivos que no están entre los que eligió. Puede haber más imágenes suyas en el disco.",
    ),
    "file-name": Words(
        "The name of this file or of its folder names you. Anyone who sees the folder reads it, even without opening a file.",
        "El nombre de este archivo o de su carpeta lo nombra. Cualquiera que vea la carpeta lo lee, aun sin abrir un archivo.",
    ),
    "surface-model": Words(
        "The file holds a surface in three dimensions, made from a scan. Of a head, it shows the face.",
        "El archivo contiene una superficie en tres dimensiones, hecha a partir de un estudio. Si es de la cabeza, muestra la cara.",
    ),
}

# What the bytes before a scan look like.
PREAMBLE_KINDS = {
    "TIFF": Words("the head of a TIFF picture", "el comienzo de una imagen TIFF"),
    "Windows": Words("a program for Windows", "un programa para Windows"),
    "Linux": Words("a program for Linux", "un programa para Linux"),
    "macOS": Words("a program for macOS", "un programa para macOS"),
    "script": Words("a script, which is a program as text", "un script, que es un programa en texto"),
    "PDF": Words("a PDF document", "un documento PDF"),
    "zip": Words("a zip", "un zip"),
    "web page": Words("a web page", "una página web"),
}


def all_sentences() -> dict[str, Words]:
    """Every fixed sentence of a report by its English text, to show a report in another language."""
    tables = (READING, SKIPPING, RISKS)
    return {words.en: words for table in tables for words in table.values()}
