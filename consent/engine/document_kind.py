"""What kind of document a text is, as far as its first words tell: some kinds are permissions that someone signs."""

from typing import Literal

from consent.engine.normalization import fold

Kind = Literal["authorization", "research", "media", "exchange", "treatment", "telehealth", "notice", "app"]

OPENING = 600
# In this order: a research consent names treatment, an app policy names authorizations, so the surest comes first.
_SIGNS: tuple[tuple[Kind, tuple[str, ...]], ...] = (
    (
        "app",
        (
            "privacy policy",
            "politica de privacidad",
            "terms of use",
            "terms of service",
            "terminos y condiciones",
        ),
    ),
    ("notice", ("notice of privacy practices", "privacy notice", "aviso de privacidad")),
    (
        "exchange",
        ("health information exchange", "intercambio de informacion", "record exchange", "record network"),
    ),
    (
        "media",
        (
            "photo release",
            "media release",
            "photo consent",
            "image release",
            "video release",
            "derechos de imagen",
        ),
    ),
    ("research", ("research", "study", "investigacion", "estudio", "biobank", "biobanco")),
    (
        "telehealth",
        ("telehealth", "telemedicin", "teleconsulta", "telesalud", "video visit", "videoconsulta"),
    ),
    ("treatment", ("consent to treat", "consent for treatment", "consentimiento para tratamiento")),
    ("authorization", ("authoriz", "autoriz", "release of information", "hipaa", "consent", "consient")),
)
SIGNED_PERMISSIONS: frozenset[Kind] = frozenset({"authorization", "research", "media", "exchange"})


def kind_of(text: str) -> Kind | None:
    """The kind that the opening of `text` speaks of; None where it speaks of none."""
    opening = fold(text[:OPENING])
    return next((kind for kind, signs in _SIGNS if any(sign in opening for sign in signs)), None)


def is_signed_permission(text: str) -> bool:
    """Whether the nine elements of 45 CFR 164.508(c) are worth asking of this text."""
    return kind_of(text) in SIGNED_PERMISSIONS
