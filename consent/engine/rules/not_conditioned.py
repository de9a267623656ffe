"""Refusing or withdrawing does not affect care, benefits or participation; it is voluntary."""

from consent.engine.clause_rule import LIKELY, ClauseRule, denied, said
from consent.engine.cues import Cue

VOLUNTARY = Cue(
    "voluntary",
    en="voluntary / voluntarily / completely your choice / entirely your choice / is your choice / is up to you / own free will / of my own free / without penalty / no penalty / without any penalty / without consequence* / no consequence* / without prejudice / without loss of / no negative consequences / not be penalized / without affecting / without any effect / without repercussion* / without jeopard* / free choice / separate from giving consent / separate from consenting / just the same / lose nothing / entirely separate",
    es="voluntari* / voluntariamente / libremente / sin consecuencia* / sin ninguna consecuencia / ninguna consecuencia / no habra consecuencia* / sin repercusion* / sin perjuicio para / sin penaliz* / sin que ello afecte / sin que esto / sin que me afecte / sin afectar / sin ningun perjuicio / no es obligatori* / no es una obligacion / nadie me obliga / por propia voluntad / sin coste ni / sin represalias",
)
AFFECT = Cue(
    "affect",
    en="affect / affects / affected / change / influence / condition / conditioned / depend / deny / denied / refuse / withhold / withheld / lose / jeopardize / penalize / penalized / result in any penalty / have no bearing / bearing on / interfere / harm / prejudice / turns on / retaliate",
    es="afect* / condicion* / depend* / influir* / perder* / pierde / negar* / perjudic* / interf* / repercut* / motivo para",
)
CARE = Cue(
    "care-benefits",
    en="care / treatment / benefits / payment / enrollment / enrolment / eligib* / services / relationship / participation / coverage / grade* / employment / standing / penalty / rights to / compensation / class / medical care / form",
    es="atencion / tratamiento / beneficios / pago / inscripcion / elegibilidad / servicio* / relacion / calidad / cobertura / cuidado / participacion / calificaciones / cita",
)
CHOICE = Cue(
    "choosing",
    en="sign / signing / refuse / refusal / refusing / decision / decline / declines / choice / choose / not to / withdraw* / authorization / consent / revoke / opting / opt out / do not / if you / depend upon / leaving / skip",
    es="firm* / negativa / negarse / rechaz* / decision / decid* / retir* / autorizacion / consentimiento / revoc* / no participar / elec*",
)
NOT_FREE = Cue(
    "bound",
    en="you cannot participate / can't take part / cannot take part / not affect the / does not affect any / not affect disclosures / not affect information / already / before / data collected / volunteers for / payment for your / healthy volunteer* / voluntary muscle / voluntary hospital / voluntary movement / not be able to",
    es="ya divulgad* / ya realizad* / efecto retroactivo / datos ya / no podra participar / la informacion ya / excepto / pago no afecta / no afecta a la / no afecta informacion",
)
STILL_SERVED = Cue(
    "still-served",
    en="not required to sign / do not have to sign / can still take part / still take part / may still / still receive / can still participate / not lose any benefits / not lose any / won't lose / will not lose / same care / regardless of whether / whether or not you sign / may refuse to sign / will not condition / may not condition / not be conditioned / won't change the medical care / not affect your / not affect my / no effect on",
    es="no afectar* su / no afectar* mi / no afectar* la / no condicionar* / no puede condicionar* / no podra condicionar* / podra seguir / seguira recibiendo / la misma atencion / no perder* / no esta obligado a firmar / no tiene que firmar / no podra ser un motivo / no sera motivo / no se vera afectad*",
)

UNCONDITIONAL_CARE = (
    denied(AFFECT, CARE, CHOICE, unless=(NOT_FREE,)),
    said(STILL_SERVED, CARE, unless=(NOT_FREE,), confidence=LIKELY, in_context=False),
)

RULE = ClauseRule(
    category="not-conditioned",
    polarity="protection",
    patterns=(
        said(VOLUNTARY, unless=(NOT_FREE,), in_context=False),
        *UNCONDITIONAL_CARE,
    ),
    examples=(
        "Refusing to sign will not affect your care.",
        "Your participation is voluntary.",
        "Su participación es voluntaria y no afectará a su atención médica.",
    ),
    counterexamples=(
        "If you do not sign, we cannot treat you.",
        "The medicine may affect your sleep.",
        "El medicamento puede afectar el sueño.",
    ),
)
