"""A law or certificate that protects is named as applying, or a right to complain is given."""

from consent.engine.clause_rule import LIKELY, SURE, ClauseRule, said, when
from consent.engine.cues import Cue

LAW_NAMED = Cue(
    "law-named",
    en="hippa / privacy law / law protects / laws that protect / laws protect / federal laws / state laws / genetic information / privacy acts / federal rules / federal regulations / confidentiality laws / law requires us / laws require / we are required by law / we must follow / confidentiality of / professional ethics / privileged / privacy rights / hipaa / health insurance portability / gdpr / general data protection / data protection act / certificate of confidentiality / gina / genetic information nondiscrimination / genetic privacy act* / privacy act / ccpa / ferpa / 42 cfr / common rule / federal law / state law / federal and state / state and federal / federal privacy / applicable law* / applicable privacy laws / applicable data protection / privacy laws / data protection law* / laws and regulations / privacy rule / standard contractual clauses / law against genetic / certificate that lets",
    es="hipaa / rgpd / lopdgdd / lopd / reglamento general / ley organica / ley federal / ley de proteccion / ley general / ley 1581 / ley n / ley de portabilidad / gina / gdpr / lfpdppp / proteccion de datos personales / legislacion / normativa / decreto / leyes / certificado de confidencialidad / codigo deontologico / ley,",
)
PROTECTS = Cue(
    "protects",
    en="illegal / apply to / also apply / shield* / abide / follows / adhere* / certificate / discriminat* / duties / penalties / provides / compliant / protect / protects / protected / protection / protections / comply / complies / compliance / complying / in accordance with / accordance with / subject to / required by law to / requires us / require us / requires / entitle* / bars / prohibits / governed by / regulate / under the / bind us / must / guard / follow* / gives you rights / covers / prohibit* / refuse to / rights under",
    es="ilegal / no pueden usar / sigue lo dispuesto / otorga derechos / conservo los derechos / protegera / protegida / rige / alineado / conforme / proteg* / cumpl* / conforme a / de conformidad / de acuerdo con / en observancia / exige* / ampara / al amparo / prohibe / regid* / regul* / tratad* conforme / sujet* / se apega / establece / respet* / garantiz* / obliga / en los terminos / vigil* / derechos reconocidos / estricta / reserva legal",
)
COMPLAIN = Cue(
    "complain",
    en="complain / complaint / complaints / file a complaint / lodge a complaint / grievance / secretary of health / office for civil rights / supervisory authority / data protection authority / ethics officer / retaliat* / information commissioner / attorney general",
    es="reclamacion ante / presentar una reclamacion / presentar una queja / presentar quejas / reclamar ante / queja ante / quejas ante / denuncia ante / agencia espanola de proteccion / autoridad de control / autoridad de proteccion / autoridad garante / superintendencia / oficina de derechos civiles / acudir a la / inai",
)
RIGHTS_KEPT = Cue(
    "rights-kept",
    en="do not give up / not giving up / not give up / do not waive / not waive any / no way does this waive / do not lose any of your legal / not lose any legal / does not limit your rights / not release the / without prejudice to my legal / your legal rights / keep your own rights / not giving up ownership / does not take away / cannot be waived / rights that this form does not",
    es="no renuncio a / no renuncia a / no renuncia* / no pierde ninguno / sus derechos legales / derechos legales",
)
BREACH_NOTICE = Cue(
    "breach-notice",
    en="notify you of a breach / notify you if / notify you in the event / notify you following / notified of a breach / notice of a breach / breach notification / notify affected / you will be notified if / be notified following a breach / in the event of a breach / if anyone breaks in / tell you within",
    es="notificar* ... brecha / se le notificar* ... vulnera* / le avisaremos si / se le informara de inmediato / se lo comunicaremos / nos obliga a avisar*",
)
LAW_FAILS = Cue(
    "law-fails",
    en="no longer protected / not protected by / no longer be protected / may not be protected / not a covered entity / does not apply / no longer apply / not required / as required by law / when required by law / required or permitted by law / if required by law / except as / unless required / not cover / does not protect / no longer covered / law enforcement / as permitted by / redisclos* / permitted by law / contact for complaints / chief complaint / may be required / certain laws / not subject to / outside the united states / arbitrat* / of the united states may not / reports / retain / says nothing / will not cover / certainly",
    es="ya no / no estara protegid* / no este protegid* / no se aplica / exigid* por la ley / no protege* a / orden judicial / redivulg* / volver a divulg* / renunciando / jurisdiccion / salvo / conserv* / no es necesario su / jueces",
)

RULE = ClauseRule(
    category="legal-protection",
    polarity="protection",
    patterns=(
        when(LAW_NAMED, PROTECTS, unless=(LAW_FAILS,), in_context=False),
        said(
            COMPLAIN,
            Cue(
                "complaint-way",
                en="may / can / right / contact / file / against / please / us / will not / if you / complain to / about",
                es="puede* / podra* / derecho / ante / presentar / acudir",
            ),
            unless=(
                Cue(
                    "clinical-complaint",
                    en="chief complaint / presenting complaint / medical complaint / complaints of pain / physical complaint*",
                    es="motivo de consulta",
                ),
            ),
            in_context=False,
        ),
        said(RIGHTS_KEPT, confidence=SURE, in_context=False),
        said(BREACH_NOTICE, confidence=LIKELY),
        when(
            Cue(
                "certificate",
                en="certificate of confidentiality / hipaa and other laws / required by law to maintain the privacy / required by law to protect / law requires us to / comply with hipaa / compliance with hipaa / gdpr",
                es="rgpd / lopdgdd / certificado de confidencialidad",
            ),
            unless=(LAW_FAILS,),
            confidence=LIKELY,
            in_context=False,
        ),
    ),
    examples=(
        "Federal law requires us to protect the privacy of your health information.",
        "You do not give up any of your legal rights by signing.",
        "Puede presentar una reclamación ante la autoridad de control.",
    ),
    counterexamples=(
        "Information may no longer be protected by federal law.",
        "We disclose records as required by law.",
        "La información ya no estará protegida por la ley federal.",
    ),
)
