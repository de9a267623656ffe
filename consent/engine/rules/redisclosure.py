"""Once disclosed, information may be disclosed again and is no longer protected by privacy law."""

from consent.engine.clause_rule import LIKELY, SURE, ClauseRule, said, when
from consent.engine.cues import Cue

NO_LONGER_PROTECTED = Cue(
    "no-longer-protected",
    en="might no longer / may no longer / not have the same / not be required / not be obligated / not obligated to / might not be protected / might not have to follow / may not have to follow / might not follow / may not be covered / not be covered / not be subject / no longer cover / no longer protect* / not protect the / not considered protected / not protected under / not governed / not be bound / not be confidential / no longer be confidential / not have to comply / passes us by / are neither / not a health care provider / no longer be protected / no longer protected / not be protected by / not protected by / may not be protected / no longer be covered / no longer covered / no longer subject to / no longer apply / not be subject to / not subject to / "
    "not required to protect / not required by law to protect / not be required to protect / not required to follow / not required to comply / not bound by / not have to follow / not have to obey / not have to protect / do not have to keep / outside the protection / lose* its protection / lose the protection / lose protection / stops protecting / "
    "does not apply / do not apply to / not a covered entity / not covered by / not covered entities / are not governed / ceases to protect / cease to be protected / does not follow it / not bind / beyond the protection / no longer guard* / unprotected",
    es="podria no estar protegid* / podrian no estar / podria dejar de / es posible que no / puede que no / no tengan que / no tenga que / no estara protegid* / no estaran protegid* / no se encuentr* protegid* / no obligan a / no rigen / fuera de la proteccion / no esten obligad* / podria no tener / no cubre / ya no este* protegid* / ya no estar* protegid* / ya no esta protegid* / dejar* de estar protegid* / deje de estar / no este* protegid* / no estar* protegid* / perder* la proteccion / pierd* la proteccion / ya no estara* amparad* / no estar* sujet* / no estan sujet* / no este* sujet* / "
    "ya no se aplic* / no obligad* a proteger / no estan obligad* / no tenga* obligacion / no tenga que cumplir / no se aplica a / ya no la protege* / no los proteg* / ya no proteg* / no quedar* protegid* / ya no ampar* / puedan vigilarlo",
)
LAW = Cue(
    "privacy-law",
    en="hippa / privacy protections / privacy protection / confidentiality rules / same rules / same privacy / privacy / protected health information / law / laws / regulation* / hipaa / privacy rule / privacy rules / federal / rules / act / covered entity / protections",
    es="ley / leyes / regulacion* / hipaa / normas / federal* / norma / reglamento / legislacion",
)
AGAIN = Cue(
    "again",
    en="re-released / further shared / further released / further share / further use or disclos* / re-share* / reshare* / share it without / use or share your / given to others / disclosed to others / pass along / released again / re-disclos* by / disclose it to / redisclos* / re-disclos* / re disclos* / redisclosure / further disclos* / disclosed further / disclose it further / disclose it again / shared again / share it again / pass it on / passed on / pass ... on / disclose it to others / shared with others / share it with others / share ... with others / share your information with / disclosed again / hand* on",
    es="redivulg* / re-divulg* / volver a divulg* / volver a revelar* / volver a compartir* / vuelva a / volver a comunicar* / divulgar* nuevamente / revelar* nuevamente / nuevamente divulgad* / compartir* nuevamente / pasar* a otros / pase a su vez / divulgad* de nuevo / nueva divulgacion / a su vez",
)
FORBIDDEN = Cue(
    "redisclosure-forbidden",
    en="prohibit* / may not re / advised not to / not to re / shall not re / must not / without my further / without your further / agree* not to",
    es="prohib* / no podra* volver / no debe* volver / nuevo permiso",
)

RULE = ClauseRule(
    category="redisclosure",
    polarity="risk",
    patterns=(
        said(NO_LONGER_PROTECTED, LAW),
        when(
            AGAIN,
            Cue(
                "may-be",
                en="may / might / could / can / potential / possib* / subject to / recipient*",
                es="podria* / puede* / pueda* / podra* / posib* / destinatario* / receptor* / que ",
            ),
            unless=(FORBIDDEN,),
        ),
        said(
            Cue(
                "not-hipaa",
                en="not a covered entity / hipaa does not / not covered by hipaa / not subject to hipaa / not protected by hipaa / not required to comply with hipaa",
                es="hipaa no / no cubierta por hipaa",
            ),
            confidence=SURE,
        ),
        said(
            Cue(
                "beyond-control",
                en="cannot control all the ways / cannot control how / cannot control what / no control over how",
                es="no podemos controlar",
            ),
            Cue(
                "others",
                en="others / recipient* / they / once / outside",
                es="otros / terceros / destinatario*",
            ),
            confidence=LIKELY,
        ),
    ),
    examples=(
        "Once disclosed, my information may be redisclosed and no longer protected by federal privacy law.",
        "The recipient may not be required to protect it, and the privacy rule may no longer apply.",
        "La información divulgada podría volver a divulgarse y ya no estar protegida por la ley federal.",
    ),
    counterexamples=(
        "Federal law protects the privacy of your records.",
        "The recipient is prohibited from redisclosing this information.",
        "La ley protege su información.",
    ),
)
