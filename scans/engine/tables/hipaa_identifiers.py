"""The eighteen identifiers of Safe Harbor, 45 CFR 164.514(b)(2)(i)(A) to (R), in short words."""

from scans.engine.wording import Words

SAFE_HARBOR: dict[str, Words] = {
    "A": Words("names", "nombres"),
    "B": Words("places smaller than a state", "lugares más pequeños que un estado"),
    "C": Words("dates except the year, and ages over 89", "fechas salvo el año, y edades de más de 89"),
    "D": Words("telephone numbers", "números de teléfono"),
    "E": Words("fax numbers", "números de fax"),
    "F": Words("e-mail addresses", "direcciones de correo electrónico"),
    "G": Words("social security numbers", "números de seguro social"),
    "H": Words("medical record numbers", "números de expediente médico"),
    "I": Words("health plan numbers", "números de plan de salud"),
    "J": Words("account numbers", "números de cuenta"),
    "K": Words("certificate and license numbers", "números de certificados y licencias"),
    "L": Words("vehicle identifiers", "identificadores de vehículos"),
    "M": Words("device identifiers and serial numbers", "identificadores y números de serie de aparatos"),
    "N": Words("web addresses", "direcciones web"),
    "O": Words("internet (IP) addresses", "direcciones de internet (IP)"),
    "P": Words("fingerprints and voice prints", "huellas dactilares y de voz"),
    "Q": Words("full-face pictures", "imágenes de la cara completa"),
    "R": Words("any other unique number or code", "cualquier otro número o código único"),
}
