"""Data go to or are readable through a health information exchange or shared regional record."""

from consent.engine.clause_rule import HINT, LIKELY, UNSURE, ClauseRule, when
from consent.engine.cues import Cue
from consent.engine.vocabulary import DATA, SHARE

EXCHANGE = Cue(
    "exchange",
    en="health information organization* / exchange network / electronic health network / health record system shared / shared electronic / shared medical record / epic / statewide / community health record / health data network / exchange of health information / electronic exchange / medical information exchange / prescription database / health information exchange* / health information network* / health data exchange / information exchange / hie / hies / record exchange / regional exchange / regional health / state exchange / the exchange / carequality / commonwell / care everywhere / healthix / tefca / shared chart / shared record* / record network / records network / network of clinics / participating providers / participating hospital* / member clinic* / "
    "member office* / other participating / electronic exchange / nationwide network / qualified entity / rhio / interoperab* / county exchange",
    es="sistema de intercambio / expediente clinico electronico / historia clinica electronica / historia de salud digital / plataforma de interoperabilidad / red nacional / red de salud / intercambio de informacion de salud / intercambio de informacion medica / intercambio de informacion sanitaria / intercambio de informacion / red de intercambio / red de expedientes / expedientes compartidos / historia clinica compartida / historia clinica electronica unica / expediente electronico compartido / red estatal / red regional / visor regional / hospitales adheridos / clinica afiliada / demas clinicas / la red / "
    "clinicas de la red / hie / interoperab*",
)
FLOWS = Cue(
    "flows",
    en="access / accessed / look up / view / viewed / viewable / read / open / opened / search / exchange / participat* / supply / supplying / include / send / sent / query / pull / post / available / copy / displayed / share / shared / my chart / my record / my records / gathers / conditions",
    es="acced* / consult* / ver / vean / vea / leer* / compart* / inscrit* / participa* / disponible* / abrir / conect* / pasan / entre mi / envi*",
)
NOT_HEALTH = Cue(
    "other-exchange",
    en="student exchange / stock exchange / in exchange for / social network* / ad network* / advertising network* / home network / wi-fi / internet service / opt out / opting out / out of the exchange / stay out / declin* / not join / out. no member / left out of / neither open nor",
    es="a cambio de / redes sociales / red publicitaria / no participar / nadie lo vea",
)

RULE = ClauseRule(
    category="hie-sharing",
    polarity="risk",
    patterns=(
        when(EXCHANGE, SHARE | FLOWS, unless=(NOT_HEALTH,), confidence=LIKELY, in_context=False),
        when(
            Cue(
                "hie-named",
                en="health information exchange / healthix / carequality / commonwell / hie / hies / through the exchange",
                es="intercambio de informacion de salud / red de expedientes / historia clinica compartida",
            ),
            DATA,
            unless=(NOT_HEALTH,),
            confidence=HINT,
        ),
        when(
            Cue(
                "other-clinics",
                en="other clinics / other hospitals / other providers who / other clinicians",
                es="otras clinicas / otros hospitales / otros centros publicos",
            ),
            Cue(
                "read-there",
                en="can be read / may read / can open / can see / open it / be sent your chart / make your records viewable",
                es="puedan ver / pueden abrir / pueden ver / lo ven",
            ),
            confidence=UNSURE,
        ),
    ),
    examples=(
        "Your records will be available to other providers through the health information exchange.",
        "Participating providers in the HIE may access your chart.",
        "Su expediente estará disponible en la red de intercambio de información de salud.",
    ),
    counterexamples=(
        "You receive a gift card in exchange for your time.",
        "We do not take part in any health information exchange.",
        "La clínica no participa en ninguna red de intercambio de información.",
    ),
)
