"""The provisions that letters cite. Text checked against the editions named; general information, not legal advice."""

from dataclasses import dataclass

from letters.engine.words import Words

PRIVACY_RULE_SOURCE = "HIPAA Privacy Rule, 45 CFR Part 164, Subpart E"
PRIVACY_RULE_EDITION = Words(
    "text after the 2013 amendments (78 FR 5566), checked November 2026",
    "texto posterior a las enmiendas de 2013 (78 FR 5566), revisado en noviembre de 2026",
)


@dataclass(frozen=True, slots=True)
class Provision:
    """One provision: how it is cited, what it is about, where its text is and in which edition it was read."""

    citation: str
    title: Words
    source: str = PRIVACY_RULE_SOURCE
    edition: Words = PRIVACY_RULE_EDITION


PROVISIONS = {
    provision.citation: provision
    for provision in (
        Provision(
            "45 CFR 164.502(g)",
            Words("Personal representatives", "Representantes personales"),
        ),
        Provision(
            "45 CFR 164.512(i)",
            Words("Uses and disclosures for research", "Usos y divulgaciones para investigación"),
        ),
        Provision(
            "45 CFR 164.514(b)",
            Words("Methods of de-identification", "Métodos para quitar la identidad de los datos"),
        ),
        Provision(
            "45 CFR 164.514(h)",
            Words("Verification of identity and authority", "Verificación de identidad y autoridad"),
        ),
        Provision(
            "45 CFR 164.522(a)",
            Words("Right to ask for a restriction", "Derecho a pedir una restricción"),
        ),
        Provision(
            "45 CFR 164.528",
            Words("Accounting of disclosures", "Informe de divulgaciones"),
        ),
    )
}
