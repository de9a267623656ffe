"""The codes of standards that fit a category: GA4GH Data Use Ontology (DUO) and HL7 v3 (as FHIR uses them).

Sources: the DUO term list of github.com/EBISPOT/DUO (release 2021-02-23); HL7 Terminology's v3-ActReason (purposes) and
v3-ActCode (policies). A category without a fitting code is not here; a code that no published release of these lists
is known to hold is not here either.
"""

from dataclasses import dataclass
from typing import Any, Final

from consent.engine.normalization import fold

DUO_SYSTEM: Final = "http://purl.obolibrary.org/obo/duo.owl"
PURPOSE_SYSTEM: Final = "http://terminology.hl7.org/CodeSystem/v3-ActReason"
POLICY_SYSTEM: Final = "http://terminology.hl7.org/CodeSystem/v3-ActCode"

DUO_NAMES: Final[dict[str, str]] = {
    "DUO:0000004": "no restriction",
    "DUO:0000006": "health or medical or biomedical research",
    "DUO:0000007": "disease specific research",
    "DUO:0000015": "no general methods research",
    "DUO:0000018": "not for profit, non commercial use only",
    "DUO:0000021": "ethics approval required",
    "DUO:0000022": "geographical restriction",
    "DUO:0000025": "time limit on use",
    "DUO:0000026": "user specific restriction",
    "DUO:0000027": "project specific restriction",
    "DUO:0000028": "institution specific restriction",
    "DUO:0000042": "general research use",
    "DUO:0000043": "clinical care use",
    "DUO:0000045": "not for profit organisation use only",
    "DUO:0000046": "non-commercial use only",
}


@dataclass(frozen=True, slots=True)
class StandardCodes:
    """What a clause grants (`duo`, and for which HL7 `purposes`) and the limits to ask for (`duo_limits`, `policies`)."""

    duo: tuple[str, ...] = ()
    duo_limits: tuple[str, ...] = ()
    purposes: tuple[str, ...] = ()
    policies: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """As a finding's `codes` holds them; kinds of code without one are left out."""
        kinds = {
            "duo": [{"id": code, "name": DUO_NAMES[code]} for code in self.duo],
            "duo_limits": [{"id": code, "name": DUO_NAMES[code]} for code in self.duo_limits],
            "hl7_purposes": list(self.purposes),
            "hl7_policies": list(self.policies),
        }
        return {kind: codes for kind, codes in kinds.items() if codes}


CODES: Final[dict[str, StandardCodes]] = {
    "ai-training": StandardCodes(duo=("DUO:0000042",), duo_limits=("DUO:0000015",), purposes=("HRESCH",)),
    "broad-research": StandardCodes(
        duo=("DUO:0000042", "DUO:0000006"),
        duo_limits=("DUO:0000007", "DUO:0000027", "DUO:0000021"),
        purposes=("HRESCH", "BIORCH", "CLINTRCH"),
    ),
    "third-party-sharing": StandardCodes(
        duo_limits=("DUO:0000026", "DUO:0000028"), policies=("NOAUTH", "NOLIST")
    ),
    "redisclosure": StandardCodes(duo_limits=("DUO:0000026", "DUO:0000028"), policies=("NORDSCLCD",)),
    "commercial-use": StandardCodes(duo_limits=("DUO:0000046", "DUO:0000045", "DUO:0000018")),
    "deidentified-reuse": StandardCodes(
        duo=("DUO:0000004",), duo_limits=("DUO:0000021",), policies=("DEID", "NOREUSE")
    ),
    "identity-risk": StandardCodes(policies=("NORELINK",)),
    "data-linkage": StandardCodes(policies=("NORELINK", "NOINTEGRATE")),
    "indefinite-retention": StandardCodes(duo_limits=("DUO:0000025",), policies=("DELAU",)),
    "blanket-scope": StandardCodes(
        duo=("DUO:0000004",), duo_limits=("DUO:0000027",), policies=("GRANTORCHOICE",)
    ),
    "marketing-contact": StandardCodes(purposes=("HMARKT",)),
    "government-legal": StandardCodes(purposes=("GOV", "HLEGAL", "PUBHLTH")),
    "employer-insurer": StandardCodes(purposes=("HPAYMT", "COVERAGE")),
    "cross-border-cloud": StandardCodes(duo_limits=("DUO:0000022",), policies=("ENCRYPT",)),
    "deemed-consent": StandardCodes(policies=("OPTIN",)),
    "hie-sharing": StandardCodes(duo_limits=("DUO:0000043",), purposes=("TREAT", "ETREAT")),
}

# v3-ActCode's sensitivity labels and the beginnings of the words (folded, English and Spanish) that call for them.
SENSITIVITIES: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    ("HIV", ("hiv", "aids", "vih", "sida")),
    ("PSY", ("mental", "psychiatr", "psychother", "psiquiatr", "psicolog", "psicoter")),
    ("ETH", ("alcohol", "drug", "substance", "drogas", "sustancias", "adiccion", "addiction")),
    ("GDIS", ("genetic", "genom", "dna", "adn")),
    ("SEX", ("sexual", "reproduct")),
)


def codes_for(category: str) -> StandardCodes:
    """The codes of a category; none at all where no standard's code fits."""
    return CODES.get(category, StandardCodes())


def sensitivities_in(quote: str) -> tuple[str, ...]:
    """The sensitivity labels of the facts that a clause names."""
    words = fold(quote).split()
    return tuple(
        code
        for code, beginnings in SENSITIVITIES
        if any(word.strip("()[],.;:/\"'").startswith(beginnings) for word in words)
    )
