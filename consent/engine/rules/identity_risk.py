"""Anonymity can't be guaranteed: someone might identify the patient, or a breach or interception may happen."""

from consent.engine.clause_rule import LIKELY, SURE, UNSURE, ClauseRule, said, when
from consent.engine.cues import Cue

SOMEONE = Cue(
    "someone-might",
    en="linked back to you / link back to you / linked to you / connect you / traced back / could find out / may find out / be able to link / learn something about you / guess your identity / determine your identity / figure out / data back to you / ways of linking / picked out / give you away / identity could / identity may / identity might / reveal your identity / discover your / someone could / someone might / someone may / somebody could / could be identified / might be identified / may be identified / may be able to identify / might be able to identify / could identify you / can identify you / "
    "could be used to identify / be used to identify / could be traced / possible to identify / possibly identify / recogniz* / recognis* / re-identif* / reidentif* / trace* / could find you / able to re-identify / able to identify / allow you to be identified / "
    "may be seen or heard / spoken aloud / may be recognizable / might guess / known to others",
    es="alguien podria / alguien pueda / alguien vuelva / alguien adivine / podria* identificar* / pueda* identificar* / permitir* identificar* / podria* ser identificad* / reidentific* / pueda ser reconocid* / usarse para identificar* / "
    "señala a su / senala a su / personas no autorizadas / individuos no autorizados / terceros no autorizados",
)
NO_GUARANTEE = Cue(
    "no-guarantee",
    en="never fully guarantee / never completely / not completely / no way to guarantee / no guarantees / not possible to completely / no one can guarantee / we cannot be / cannot eliminate / not absolutely / not entirely secure / not risk free / 100% secure / cannot fully / completely secure / absolutely secure / entirely secure / guarantee the security / guarantee the confidentiality / guarantee your privacy / guarantee complete / guarantee total / guarantee absolute / cannot guarantee / can not guarantee / can't guarantee / cannot be guaranteed / cannot fully guarantee / cannot promise / cannot ensure / cannot assure / no guarantee / not guarantee / cannot be completely / cannot be fully / not be guaranteed / "
    "cannot completely / not completely secure / not 100% / no absolute / not possible to guarantee / impossible to guarantee / complete confidentiality / absolute confidentiality / total privacy / cannot swear / cannot control / "
    "no method of / no system / no computer system / no network / no electronic system / no security / no data transmission / does not and cannot / not fully secure / can never be / never wholly anonymous / wholly anonymous",
    es="no podemos garantizar* / no se puede garantizar* / no puede garantizar* / no es posible garantizar* / no garantiz* / no podemos asegurar / no se garantiza / no podemos prometer / no puede descartarse / ninguna transmision / ningun sistema / "
    "no es completamente segur* / no ser completamente segur* / no puede ser completamente / no existe seguridad absoluta / no son infalibles / absolutamente segur*",
)
PRIVACY = Cue(
    "privacy",
    en="privacy / private / confidential* / identity / anonym* / identif* / secur* / data / information / records / internet / transmission",
    es="privacidad / confidencial* / identidad / anonim* / identific* / segur* / datos / informacion / internet / transmision",
)
BREACH = Cue(
    "breach",
    en="data breach / security breach / breach of security / security protocols could fail / could fail / could be accessed / accessed by unauthorized / improper access / misuse / misused / seen by people who / inadvertent* / unintentional* / lost or / technical failure* / security failures / risk to privacy / risks to privacy / privacy risks / confidentiality risks / risks are to your privacy / loss of your / lose your privacy / cyber* / eavesdrop* / hacking / leak* / fall into / illegally / disclosed by accident / be exposed / unauthorised / loss of confidentiality / loss of privacy / breach of confidentiality / breach of privacy / breach* / confidentiality being breached / confidentiality could be / privacy could be / intercept* / hacked / hackers / hack / "
    "unauthorized access / unauthorized person* / without permission / do not have permission / not authorized / break into / broken into / intrusion* / security failure* / data leak* / compromise of / could be compromised / be compromised / unintended disclosure / accidental disclosure / accidentally / "
    "privacy risk* / risk to your privacy / risks to your privacy / risk of identif* / risk of disclosure / invasion of privacy / listened in on / other people ... hear / overhear* / stolen",
    es="violacion de seguridad / violaciones de seguridad / violacion de datos / riesgo de privacidad / riesgos de privacidad / fallas de seguridad / fallas en / fallos en / robo de / mal uso / filtrar* / filtren / perdida de datos / divulgacion no autorizada / personas ajenas / hackers / perdida de confidencialidad / perdida de privacidad / perdida de la confidencialidad / vulneracion de la / violacion de la / intercept* / hacke* / acceso no autorizado / accesos no autorizados / accedan a sus / filtracion / fuga de / divulgacion accidental / "
    "fallo de seguridad / fallos de seguridad / brecha* / meterse sin permiso / podria leer* / entrega incorrecta / a la vista de extranos / riesgo para su privacidad / riesgos para la privacidad / ataques",
)
CHANCE = Cue(
    "chance",
    en="risk / risks / chance / may / might / could / possib* / potential / can be / although / however / always",
    es="riesgo* / posib* / podria* / puede* / pueda* / existe / alguna vez / que un",
)
PROMISE = Cue(
    "breach-promise",
    en="notify you / notification / will tell you / inform you of / minimize this risk / protect against / prevent / guard against / safeguards against / to avoid / required by law to / reasonable steps / we tell you / measures to protect / in the event of a breach / measures in place",
    es="le notificar* / le avisar* / se le informar* / evitar* / proteger contra / prevenir / impedir / comunicaremos / medidas",
)

RULE = ClauseRule(
    category="identity-risk",
    polarity="risk",
    patterns=(
        said(NO_GUARANTEE, PRIVACY, in_context=False),
        when(BREACH, CHANCE, unless=(PROMISE,)),
        when(SOMEONE, CHANCE, unless=(PROMISE,)),
        when(
            Cue(
                "small-risk",
                en="small risk / small chance / slight risk / there is a risk / there is a chance / risk that / potential risk / main risk / risk of",
                es="existe el riesgo / riesgo de que / hay un riesgo / posible riesgo / existe un",
            ),
            Cue(
                "being-known",
                en="identif* / confidential* / privacy / private / your information / your identity / your data",
                es="identific* / confidencial* / privacidad / sus datos / su informacion / su identidad",
            ),
            unless=(PROMISE,),
            confidence=SURE,
        ),
        said(
            Cue(
                "person-shows",
                en="aspects of your home / as individual as a / dna is unique / unique to you / face ... reconstruct* / cannot be fully anonym* / difficult to anonymi*",
                es="es unico",
            ),
            confidence=UNSURE,
        ),
        said(
            Cue(
                "known-forever",
                en="identity will never become known / never be traced / could never be traced / no one ever will",
                es="inviolables / totalmente anonim*",
            ),
            confidence=LIKELY,
        ),
    ),
    examples=(
        "We cannot guarantee that your information will stay private.",
        "There is a small risk that someone could identify you from your scan.",
        "Existe el riesgo de que personas no autorizadas accedan a sus datos.",
    ),
    counterexamples=(
        "The contrast agent carries a small risk of an allergic reaction.",
        "We will notify you of any breach within 30 days.",
        "La inyección puede causar dolor leve.",
    ),
)
