"""Titles, labels and short sentences about risks, English and Spanish side by side; `why` of each is in its table."""

from functools import cache

from scans.engine.tables.face_match_rates import FACE_MATCH_RATES, FACE_SAID_REMOVED, UNMEASURED
from scans.engine.tables.inferable_traits import INFERABLE_TRAITS
from scans.engine.wording import PREAMBLE_KINDS, READING, RISKS, Words

# In the order in which they are shown, where they matter alike.
RISK_TITLES: dict[str, Words] = {
    "face-reconstruction": Words(
        "Your face may be drawn from this scan", "Se podría dibujar su cara con este estudio"
    ),
    "visual-features": Words("The picture may show who you are", "La imagen puede mostrar quién es usted"),
    "burned-in": Words("Text may be part of the picture", "La imagen puede llevar texto"),
    "sensitive": Words("Something private may be told here", "Aquí puede decirse algo privado"),
    "implant": Words("A device in your body may be named", "Puede nombrarse un aparato en su cuerpo"),
    "linkability": Words("Your files can be tied together", "Sus archivos se pueden relacionar entre sí"),
    "biometric": Words(
        "The picture shows a part that is yours alone", "La imagen muestra una parte que es solo suya"
    ),
    "inference": Words(
        "What software could guess from the picture", "Lo que un programa podría deducir de la imagen"
    ),
    "preamble": Words("Something hides before the scan", "Hay algo escondido antes del estudio"),
    "overlay": Words("A layer lies over the picture", "Hay una capa sobre la imagen"),
    "annotation": Words("Notes are drawn over the picture", "Hay notas dibujadas sobre la imagen"),
    "waveform": Words("A recording is inside", "Hay un registro dentro"),
    "audio": Words("Sound is inside", "Hay sonido dentro"),
    "curve": Words("A drawn line is inside", "Hay una línea dibujada dentro"),
    "radiotherapy": Words("A plan for radiation is inside", "Hay un plan de radioterapia dentro"),
    "signature": Words("The file is signed", "El archivo está firmado"),
    "file-name": Words("A file’s name names you", "El nombre de un archivo lo nombra"),
    "surface-model": Words(
        "A surface in three dimensions is inside", "Hay una superficie en tres dimensiones"
    ),
    "thumbnail": Words("A small copy of the picture is inside", "Hay una copia pequeña de la imagen"),
    "missing-files": Words("The disc’s index names more files", "El índice del disco nombra más archivos"),
    "partly-read": Words("Part of a file could not be read", "Una parte de un archivo no se pudo leer"),
}

RISK_LEVELS: dict[str, Words] = {
    "high": Words("Matters most", "Lo más importante"),
    "medium": Words("Good to check", "Conviene revisar"),
    "low": Words("Good to know", "Bueno saberlo"),
}

# What evidence is called, where scans.engine.tables.plain_names has no words for it.
EVIDENCE_LABELS: dict[str, Words] = {
    "Modality": Words("Kind of scan", "Tipo de estudio"),
    "BodyPartExamined": Words("Part of the body", "Parte del cuerpo"),
    "BurnedInAnnotation": Words("Does the file say that text is drawn in?", "¿Dice el archivo que lleva texto dibujado?"),
    "RecognizableVisualFeatures": Words("Does the file say that one can be recognized?", "¿Dice el archivo que se puede reconocer a alguien?"),
    "ConversionType": Words("How it became a picture", "Cómo se hizo la imagen"),
    "SOPClassUID": Words("Kind of file", "Clase de archivo"),
    "ImageType": Words("Kind of picture", "Clase de imagen"),
    "DeidentificationMethod": Words("What was done to hide who you are", "Qué se hizo para ocultar quién es usted"),
    "ProtocolName": Words("Name of the protocol", "Nombre del protocolo"),
    "MRAcquisitionType": Words("Flat or 3D", "Por cortes o 3D"),
    "SliceThickness": Words("Thickness of a slice, in mm", "Grosor de un corte, en mm"),
    "SpacingBetweenSlices": Words("From slice to slice, in mm", "De corte a corte, en mm"),
    "PixelSpacing": Words("From point to point, in mm", "De punto a punto, en mm"),
    "Rows": Words("Rows of points", "Filas de puntos"),
    "Columns": Words("Columns of points", "Columnas de puntos"),
    "StudyTime": Words("The exact time", "La hora exacta"),
    "SequenceName": Words("The scanner’s name for the method", "Nombre del método en el escáner"),
    "PersonNamesToUseSequence": Words("Names you want to be called by", "Nombres con los que quiere que le llamen"),
    "ThirdPersonPronounsSequence": Words("Your pronouns", "Sus pronombres"),
    "GenderIdentitySequence": Words("Your gender identity", "Su identidad de género"),
    "SexParametersForClinicalUseCategorySequence": Words("Sex, as needed for care", "Sexo, según lo que requiere la atención"),
    "MedicalAlerts": Words("Medical alerts", "Alertas médicas"),
    "Allergies": Words("Allergies", "Alergias"),
    "SpecialNeeds": Words("Special needs", "Necesidades especiales"),
    "PatientState": Words("Your state", "Su estado"),
    "PatientReligiousPreference": Words("Religion", "Religión"),
    "EthnicGroup": Words("Ethnic group", "Grupo étnico"),
    "SmokingStatus": Words("Smoking", "Tabaquismo"),
    "PregnancyStatus": Words("Pregnancy", "Embarazo"),
    "ImplantName": Words("The implant", "El implante"),
    "ImplantPartNumber": Words("The implant’s part number", "Número de pieza del implante"),
    "BreastImplantPresent": Words("Breast implant", "Implante mamario"),
    "FrameOfReferenceUID": Words("World-wide number of your position in the scanner", "Número mundial de su posición en el escáner"),
    "DeviceUID": Words("World-wide number of the machine", "Número mundial del aparato"),
    "UDISequence": Words("Official identifier of a device (UDI)", "Identificador oficial de un aparato (UDI)"),
    "Manufacturer": Words("The machine’s maker", "Fabricante del aparato"),
    "ManufacturerModelName": Words("The machine’s model", "Modelo del aparato"),
    "SoftwareVersions": Words("The machine’s software", "Programa del aparato"),
    "UID root": Words("Who issued the number", "Quién asignó el número"),
    "serial number inside the UID": Words("The machine’s serial number, inside that number", "Número de serie del aparato, dentro de ese número"),
    "volume": Words("Size of the volume", "Tamaño del volumen"),
    "voxel": Words("Size of one point", "Tamaño de un punto"),
    "stands in": Words("Where it stands", "Dónde está"),
    "files named": Words("Files that the index names", "Archivos que nombra el índice"),
    "files missing": Words("Not among what you chose", "No están entre lo que eligió"),
    "reason": Words("Why", "Por qué"),
    "looks like": Words("What it looks like", "Qué parece ser"),
    "bytes": Words("Size in bytes", "Tamaño en bytes"),
    "first bytes": Words("First bytes", "Primeros bytes"),
    "format": Words("Format", "Formato"),
}  # fmt: skip

SHOWN: dict[str, Words] = {
    "series": Words("Series {number}", "Serie {number}"),
    "slices": Words("{count} slices", "{count} cortes"),
    "one slice": Words("1 slice", "1 corte"),
    "apart": Words("{mm} mm apart", "cada {mm} mm"),
    "covers": Words("covers {mm} mm", "abarca {mm} mm"),
    "matrix": Words("{rows} × {columns} points", "{rows} × {columns} puntos"),
    "points": Words("{rows} × {columns} points of {mm} mm", "{rows} × {columns} puntos de {mm} mm"),
    "sagittal": Words("cut from side to side", "cortes de lado a lado"),
    "coronal": Words("cut from front to back", "cortes de adelante hacia atrás"),
    "axial": Words("cut from top to bottom", "cortes de arriba abajo"),
    "too little": Words(
        "What is here is too few slices, or too thin a slab, for a whole face.",
        "Lo que hay aquí son muy pocos cortes, o una franja muy delgada, para una cara completa.",
    ),
    "more values": Words("and {count} more", "y {count} más"),
    "more series": Words("More series", "Más series"),
    "sources": Words("Source:", "Fuente:"),
}  # fmt: skip


@cache
def risk_sentences() -> dict[str, Words]:
    """Every fixed sentence in which risks leave the engine, by its English text."""
    sentences = [*RISKS.values(), *READING.values(), *PREAMBLE_KINDS.values(), UNMEASURED, FACE_SAID_REMOVED]
    sentences += [rate.why for rate in FACE_MATCH_RATES]
    sentences += [words for row in INFERABLE_TRAITS for words in (row.why, row.trait)]
    return {words.en: words for words in sentences}
