"""What a State gives beyond the federal rule, for letters to a facility there (45 CFR 160.203: the stronger law wins).

Texts of the statutes or summaries of them, checked November 2026. A State or a right that is not here is not settled
enough to be claimed in a letter.
"""

from dataclasses import dataclass, replace

from letters.engine.law_table import LAW, LetterLaw
from letters.engine.periods import Period, Unit
from letters.engine.words import Words


@dataclass(frozen=True, slots=True)
class StateRight:
    """The sentence for one kind of letter in one State, and the shorter time where the State sets one."""

    provision: str
    sentence: Words
    deadline: Period | None = None


STATE_RIGHTS: dict[tuple[str, str], StateRight] = {
    ("CA", "records-and-images"): StateRight(
        "California Health and Safety Code 123110",
        Words(
            "California law gives me copies within 15 days (Health and Safety Code 123110).",
            "La ley de California me da copias en un plazo de 15 días (Health and Safety Code 123110).",
        ),
        Period(15),
    ),
    ("TX", "records-and-images"): StateRight(
        "Texas Health and Safety Code 181.102",
        Words(
            "Texas law gives me my electronic record within 15 business days of a written request (Health and Safety Code 181.102).",
            "La ley de Texas me da mi expediente electrónico en un plazo de 15 días hábiles desde una solicitud escrita (Health and Safety Code 181.102).",
        ),
        Period(15, Unit.BUSINESS_DAYS),
    ),
    ("CA", "restriction"): StateRight(
        "California Civil Code 56.10",
        Words(
            "California law also bars selling my medical information, or using it for marketing or for anything not needed for my care, without my authorization (Civil Code 56.10), and bars re-identifying it (Civil Code 1798.148).",
            "La ley de California también prohíbe vender mi información médica, o usarla para publicidad o para algo que mi atención no necesita, sin mi autorización (Civil Code 56.10), y prohíbe volver a identificarla (Civil Code 1798.148).",
        ),
    ),
    ("TX", "restriction"): StateRight(
        "Texas Health and Safety Code 181.151 and 181.153",
        Words(
            "Texas law also bars selling my health information and re-identifying it (Health and Safety Code 181.153 and 181.151).",
            "La ley de Texas también prohíbe vender mi información de salud y volver a identificarla (Health and Safety Code 181.153 y 181.151).",
        ),
    ),
    ("TX", "data-handling-questions"): StateRight(
        "Texas Senate Bill 1188 and House Bill 149",
        Words(
            "Texas law requires that electronic health records are stored in the United States (SB 1188) and that the use of artificial intelligence in care is disclosed (SB 1188, HB 149).",
            "La ley de Texas exige que los expedientes electrónicos se guarden en Estados Unidos (SB 1188) y que se informe del uso de inteligencia artificial en la atención (SB 1188, HB 149).",
        ),
    ),
    ("CA", "data-handling-questions"): StateRight(
        "California Civil Code 1798.130(a)(5)(D)",
        Words(
            "California law makes businesses say in their privacy policy whether they sell or disclose de-identified patient data (Civil Code 1798.130(a)(5)(D)).",
            "La ley de California obliga a las empresas a decir en su política de privacidad si venden o comparten datos de pacientes sin identidad (Civil Code 1798.130(a)(5)(D)).",
        ),
    ),
    ("CA", "opt-out"): StateRight(
        "California Civil Code 56.10",
        Words(
            "California law requires my authorization for any use of my medical information that my care does not need (Civil Code 56.10).",
            "La ley de California exige mi autorización para usos de mi información médica que mi atención no necesita (Civil Code 56.10).",
        ),
    ),
    ("TX", "opt-out"): StateRight(
        "Texas Health and Safety Code 181.154",
        Words(
            "Texas law requires my authorization for many electronic disclosures of my health information (Health and Safety Code 181.154).",
            "La ley de Texas exige mi autorización para muchas divulgaciones electrónicas de mi información de salud (Health and Safety Code 181.154).",
        ),
    ),
}


def state_sentences(kind_code: str, state: str, language: str) -> tuple[str, ...]:
    """What a letter of this kind says about the law of `state`; empty where nothing is known."""
    right = STATE_RIGHTS.get((state, kind_code))
    return (right.sentence.to(language),) if right else ()


def law_for(kind_code: str, state: str = "") -> LetterLaw:
    """The row of the table, with the State's shorter time where it sets one. `state` is a postal code or empty."""
    law, right = LAW[kind_code], STATE_RIGHTS.get((state, kind_code))
    if right is None or right.deadline is None:
        return law
    return replace(law, deadline=right.deadline, deadline_provision=right.provision, extension=None)
