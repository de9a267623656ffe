"""What kind of document a text is, as far as its first words tell: some kinds are permissions that someone signs."""

from typing import Literal

from consent.engine.normalization import fold

Kind = Literal["authorization", "research", "media", "exchange", "treatment", "telehealth", "notice", "app"]

OPENING = 600
TITLE = 120
Signs = tuple[tuple[Kind, tuple[str, ...]], ...]
# What a title says outweighs what the opening says. In this order: a research consent names treatment, an app policy
# names authorizations, so the surest comes first.
_TITLE_SIGNS: Signs = (
    ("notice", ("notice of privacy practices", "privacy notice", "aviso de privacidad")),
    (
        "telehealth",
        (
            "telehealth",
            "telemedicin",
            "teleconsulta",
            "telesalud",
            "video visit",
            "virtual visit",
            "virtual care",
        ),
    ),
    (
        "exchange",
        ("information exchange", "record exchange", "record network", "shared chart", "shared record"),
    ),
    ("exchange", ("intercambio de", "historia compartida", "expediente compartido")),
    ("app", ("politica de privacidad", "politicas de privacidad", "politica de datos", "privacy policy")),
    ("media", ("photo", "video", "media release", "image release", "likeness", "testimonial")),
    ("media", ("fotograf", "cesion de imagen", "uso de imagen", "derechos de imagen", "grabacion")),
    ("app", ("privacy terms", "privacy statement", "your privacy", "privacy at a glance")),
    ("app", ("terms of use", "terms of service", "small print", "how your data", "how we use your data")),
    ("app", ("terminos y condiciones", "su privacidad", ": privacy")),
    ("research", ("research", "study", "investigacion", "estudio", "biobank", "biobanco", "registry")),
    ("treatment", ("consent to treat", "consent for treatment", "para tratamiento", "para el tratamiento")),
    ("treatment", ("conditions of admission", "conditions of service", "treatments")),
)
_OPENING_SIGNS: Signs = (
    ("app", ("privacy policy", "politica de privacidad", "terms of use", "terms of service")),
    ("app", ("terminos y condiciones", "this app", "our app", "esta app", "la aplicacion")),
    ("notice", ("notice of privacy practices", "privacy notice", "aviso de privacidad")),
    ("exchange", ("health information exchange", "intercambio de informacion", "record exchange")),
    ("exchange", ("record network", "shared chart", "shared record")),
    ("media", ("photo release", "media release", "photo consent", "image release", "video release")),
    ("media", ("derechos de imagen", "use of my image", "photographs and video", "photos or videos")),
    ("media", ("cesion de imagen", "fotografias y/o videos", "photos and videos")),
    ("research", ("research", "study", "investigacion", "estudio", "biobank", "biobanco")),
    (
        "telehealth",
        ("telehealth", "telemedicin", "teleconsulta", "telesalud", "video visit", "videoconsulta"),
    ),
    ("treatment", ("consent to treat", "consent for treatment", "para tratamiento", "para el tratamiento")),
    ("authorization", ("authoriz", "autoriz", "release of information", "hipaa", "consent", "consient")),
    ("authorization", ("permission", "permiso")),
)
SIGNED_PERMISSIONS: frozenset[Kind] = frozenset({"authorization", "research", "media", "exchange"})


def kind_of(text: str) -> Kind | None:
    """The kind that the title or else the opening of `text` speaks of; None where they speak of none."""
    return _first_sign(text[:TITLE], _TITLE_SIGNS) or _first_sign(text[:OPENING], _OPENING_SIGNS)


def _first_sign(text: str, kinds: Signs) -> Kind | None:
    folded = fold(text)
    return next((kind for kind, signs in kinds if any(sign in folded for sign in signs)), None)


def is_signed_permission(text: str) -> bool:
    """Whether the nine elements of 45 CFR 164.508(c) are worth asking of this text."""
    return kind_of(text) in SIGNED_PERMISSIONS
