"""Disclosure to law enforcement, courts, legal process, national security, public-health or other authorities."""

from consent.engine.clause_rule import LIKELY, SURE, ClauseRule, said, when
from consent.engine.cues import Cue
from consent.engine.vocabulary import DATA, SHARE, USE

AUTHORITY = Cue(
    "authority",
    en="public health activities / health oversight / judicial and administrative / administrative proceeding* / administrative order / lawsuit* / specialized government / correctional / inmates / armed forces / veterans / funeral directors / organ procurement / discovery request / disaster relief / government official* / regulators / tribunal / social services / protective services / security purposes / law enforcement / police / court / courts / court order* / subpoena* / warrant / warrants / legal process / judicial / legal proceeding* / national security / intelligence / public health authorit* / public health agenc* / public health and safety / health department* / department of public health / department of health / county health / "
    "government agenc* / government authorit* / governmental request / regulatory authorit* / regulatory agenc* / authorities / immigration / coroner* / medical examiner* / attorney general / prosecutor / military / homeland / proper authorities / appropriate authorities / child protective / emergency services / government / epidemiologists / public authorities",
    es="actividades de salud publica / seguridad publica / demandas / procesos judiciales / fuerzas armadas / instituciones correccionales / medicos forenses / forense* / funerari* / organismos reguladores / entes de control / autoridades de salud / gobierno / gubernamental* / judicial* / fuerzas de seguridad / cuerpos de seguridad / autoridad* / policia / juez / jueces / juzgado / tribunal* / orden judicial / mandato judicial / orden de un juez / requerimiento judicial / proceso judicial / procedimiento* legal* / ministerio publico / ministerio fiscal / fiscalia / fiscal / seguridad nacional / salud publica / departamento de salud / secretaria de salud / ministerio de salud / inmigracion / "
    "entidad publica / entidades publicas / organismos federales / organismos publicos / administracion publica / autoridades sanitarias / autoridades competentes",
)
BY_LAW = Cue(
    "by-law",
    en="abuse or neglect / abuse, neglect / suspected abuse / neglect or domestic / serious threat to / avert a serious / threat to the health / threat to health / prevent or lessen / prevent a serious / duty to report / mandated report* / mandatory report* / danger to yourself / danger to self / harm to yourself / harm to others / harming yourself / hurt yourself / law may require / law allows / allowed by law / state and federal law require / exceptions to confidentiality / limits of confidentiality / limits to confidentiality / required by law / as required by law / requires by law / law requires / permitted by law / compelled / when the law / mandated by law / obligated by law / legally required / required by applicable law / as the law requires / required under law / required by federal / required or permitted by law / by law to report / required to report / must report / report ... abuse / child abuse / elder abuse / harm to you or others / harm yourself / "
    "unless required by law / reportable / to comply with the law / comply with applicable law / comply with any / comply with legal / applicable law, regulation / legal obligation",
    es="amenaza grave / amenaza seria / peligro para / abuso o negligencia / violencia domestica / limites de la confidencialidad / excepciones a la confidencialidad / imperativo legal / requerimiento legal / requerimientos legales / cumplir con la ley / obligados por ley / obligado por ley / la ley nos / permitido por la ley / permita la ley / disposicion legal / exigid* por la ley / exigid* por ley / lo exija la ley / exija la ley / requerid* por la ley / requerid* por ley / requier* la ley / obligacion legal / obligaciones legales / por mandato legal / mandato de ley / la ley lo / la ley exige / la ley manda / legalmente previstos / legalmente obligad* / exigido legalmente / previstos por la ley / maltrato / abuso de menores / riesgo grave e / ordenado por / la ley senala / lo ordenen / lo ordene",
)
NOT_DISCLOSURE = Cue(
    "not-disclosure",
    en="complain* / required by law to maintain / required by law to protect / federal law requires / certificate of confidentiality / cannot be forced / retain* ... required by law / as long as required / refuse to hand / to keep medical records / privacy commissioner / without a warrant / in the absence of a warrant / supervisory authority / data protection authority / attorney general's office / file a / retention / not required by law",
    es="avisandome / reclam* / queja / presentar una / autoridad de control / agencia espanola / agencia de proteccion / autoridad garante / conserv* / superintendencia / plazo / autoridad de proteccion / en cumplimiento",
)

RULE = ClauseRule(
    category="government-legal",
    polarity="risk",
    patterns=(
        when(
            AUTHORITY,
            SHARE
            | USE
            | Cue(
                "answer",
                en="report* / comply / honored / answers / respond / required / requires / request / order* / oblige* / notify / alert* / investigators / seize / permitted / goes to / may need / access",
                es="report* / notific* / cumplir / atender / requer* / orden* / denunci* / avisar / dar parte / solicit* / inform*",
            ),
            unless=(NOT_DISCLOSURE,),
            confidence=LIKELY,
        ),
        said(
            BY_LAW,
            SHARE
            | USE
            | DATA
            | Cue(
                "unless-exception",
                en="except / unless / authorization / permitted",
                es="excepto / salvo / cuando / notificacion",
            ),
            unless=(NOT_DISCLOSURE,),
            confidence=LIKELY,
        ),
        said(
            Cue(
                "legal-process",
                en="public health activities / health oversight activities / law enforcement purposes / national security / military / coroners / abuse or neglect / court proceedings / legal obligations to disclose / lawsuits and disputes / workers' compensation and / enforce our / subpoenaed / court-ordered / court order / subpoena / law enforcement / legal proceedings / search warrant / lawful request / legal process / required by law enforcement / valid process",
                es="orden judicial / mandamiento judicial / citacion judicial / procedimientos legales / requerimiento de autoridad",
            ),
            unless=(NOT_DISCLOSURE,),
            confidence=SURE,
        ),
    ),
    examples=(
        "We may disclose your records to law enforcement or in response to a subpoena.",
        "Information may be reported to public health authorities as required by law.",
        "Podremos entregar su información a las autoridades cuando exista una orden judicial.",
    ),
    counterexamples=(
        "You may complain to the data protection authority.",
        "The ethics board may look at study records.",
        "Puede presentar una queja ante la autoridad de control.",
    ),
)
