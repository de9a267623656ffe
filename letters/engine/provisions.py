"""The provisions that letters cite. Text checked against the editions named; general information, not legal advice."""

from dataclasses import dataclass

from letters.engine.words import Words

BREACH_RULE_SOURCE = "HIPAA Breach Notification Rule, 45 CFR Part 164, Subpart D"
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


CHECKED_2026 = Words("checked November 2026", "revisado en noviembre de 2026")
GDPR_SOURCE = "General Data Protection Regulation, (EU) 2016/679"
GDPR_EDITION = Words(
    "consolidated text; UK GDPR as amended, in force since 5 February 2026",
    "texto consolidado; UK GDPR con sus cambios, en vigor desde el 5 de febrero de 2026",
)


def _gdpr(article: str, en: str, es: str) -> Provision:
    return Provision(f"GDPR {article}", Words(en, es), GDPR_SOURCE, GDPR_EDITION)


def _rule(section: str, en: str, es: str) -> Provision:
    return Provision(f"45 CFR {section}", Words(en, es))


PROVISIONS = {
    provision.citation: provision
    for provision in (
        Provision(
            "45 CFR 160.306",
            Words("Complaints to the Secretary", "Quejas ante el Departamento"),
            "HIPAA Administrative Requirements, 45 CFR Part 160",
            CHECKED_2026,
        ),
        Provision(
            "45 CFR 164.404",
            Words("Breach: notice to individuals", "Filtración: aviso a las personas"),
            BREACH_RULE_SOURCE,
            CHECKED_2026,
        ),
        Provision(
            "45 CFR 164.402",
            Words("Breach: what counts as one", "Filtración: qué se considera una"),
            BREACH_RULE_SOURCE,
            CHECKED_2026,
        ),
        _rule("164.312(b)", "Audit controls (Security Rule)", "Controles de auditoría (Regla de Seguridad)"),
        _rule("164.502(g)", "Personal representatives", "Representantes personales"),
        _rule("164.508(b)(5)", "Revocation of authorizations", "Revocación de autorizaciones"),
        _rule("164.512(i)", "Uses and disclosures for research", "Usos y divulgaciones para investigación"),
        _rule("164.514(b)", "Methods of de-identification", "Métodos para quitar la identidad de los datos"),
        _rule("164.520(c)", "Provision of the privacy notice", "Entrega del aviso de privacidad"),
        _rule("164.522(a)", "Right to ask for a restriction", "Derecho a pedir una restricción"),
        _rule("164.522(b)", "Confidential communications", "Comunicaciones confidenciales"),
        _rule("164.524", "Access to one’s own health information", "Acceso a la propia información de salud"),
        _rule("164.526", "Amendment of health information", "Corrección de la información de salud"),
        _rule("164.528", "Accounting of disclosures", "Informe de divulgaciones"),
        _rule("164.530(a)", "Privacy official and contact", "Encargado de privacidad y contacto"),
        _rule("164.530(d)", "Complaints to the covered entity", "Quejas ante la entidad"),
        _rule("164.530(g)", "No retaliation", "Sin represalias"),
        _gdpr("Article 12(3)", "Time to answer", "Plazo de respuesta"),
        _gdpr("Article 15", "Right of access", "Derecho de acceso"),
        _gdpr("Article 17", "Right to erasure", "Derecho de supresión"),
        _gdpr("Article 21", "Right to object", "Derecho de oposición"),
    )
}
