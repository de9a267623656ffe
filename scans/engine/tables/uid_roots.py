"""Who issues UIDs that begin with a root (PS3.5, section 9).

Only roots that can be checked: in files of those makers' scanners and in the sources of the programs named. A root
tells who made the machine or the program that wrote the number, not who the patient is.
"""

UID_ROOTS = {
    "1.2.840.113619": "GE HealthCare",
    "1.3.12.2.1107.5": "Siemens Healthineers",
    "1.3.46.670589": "Philips",
    "1.2.392.200036.9116": "Canon (formerly Toshiba)",
    "1.2.840.114340": "SonoSite",
    "1.2.276.0.7230010.3": "OFFIS DCMTK",
    "1.2.826.0.1.3680043.8.498": "pydicom",
    "1.2.826.0.1.3680043.2.1143": "GDCM",
    "1.3.6.1.4.1.5962": "PixelMed",
    "1.3.6.1.4.1.14519.5.2.1": "The Cancer Imaging Archive",
    "2.25": "random number (PS3.5, B.2)",
}


def issuer_of(uid: str) -> tuple[str, str] | None:
    """The root and its issuer, or None for a root that we don't know: "1.3.12.2.1107.5.2.32" -> ("1.3.12.2.1107.5", …)."""
    parts = uid.split(".")
    for length in range(len(parts) - 1, 1, -1):
        root = ".".join(parts[:length])
        if root in UID_ROOTS:
            return root, UID_ROOTS[root]
    return None
