"""The nine things that a valid HIPAA authorization holds: core elements and statements of 45 CFR 164.508(c)(1)-(2)."""

from dataclasses import asdict, dataclass

from consent.engine.clause_rule import Pattern, places_of, said, when
from consent.engine.cues import Cue
from consent.engine.form_text import FormText
from consent.engine.rules import (
    can_revoke,
    conditioned,
    expiry,
    indefinite_retention,
    not_conditioned,
    redisclosure,
)
from consent.engine.vocabulary import DATA, IMAGES, KEEP, OUTSIDER, SHARE, USE


@dataclass(frozen=True, slots=True)
class AuthorizationElements:
    """Whether the form holds each element, in any wording."""

    description: bool
    discloser: bool
    recipient: bool
    purpose: bool
    expiration: bool
    signature: bool
    revocation: bool
    conditioning: bool
    redisclosure: bool

    def to_json(self) -> dict[str, bool]:
        """As design.md's contract says."""
        return asdict(self)


_DESCRIBED = Cue(
    "described",
    en="information to be / information that may be / information to be released / records to be / following information / health information / medical record* / personal information / recordings / recording / photograph* / photos / images / videos / video / sample* / specimen* / scan* / test results / survey / responses / data collected / collect / name, / health history / likeness / age / email address / eeg / mri / measurements / answers / chart / dna / data",
    es="informacion que / siguiente informacion / expediente / historia clinica / imagenes / fotografias / grabaciones / muestras / resultados / datos personales / datos de / encuesta* / nombre, / edad / diagnostico*",
)
_DISCLOSER = Cue(
    "discloser",
    en="i authorize ... to / i hereby authorize ... to / authorizes ... to / authorize ... to disclose / authorize ... to release / authorize ... to use / authorize the / authorize the release / permission to release / my doctor / my doctors / your doctor / your doctors / your health care provider* / your healthcare provider* / health care providers / who may disclose / who will disclose / who may use / disclosing part* / "
    "may disclose your / may release / may disclose ... outside / from your medical record / from your doctor / obtain your medical records / provider organization* / hospital may / furnished by / permission to the following / authorized to release / the hospital / i grant / grant* ... permission / records department / permission for the study / covered entity",
    es="autorizo a / autoriza a / autoriza al / autorizo al / autorizo que / autorizo para que / mi medico / mis medicos / su medico / a los medicos / proveedor* de / quien puede divulgar / quien divulga / persona u organizacion / entidad que divulga / obtener copias / autorizo / pueden solicitar mi",
)
_RECIPIENT = Cue(
    "recipient",
    en="disclose ... to / release ... to / give ... to / send ... to / to whom / recipient / recipients / disclosed to / released to / release to / provided to / sent to / shared with / share with / share it with / share them with / receive the information / who may receive / who will receive / who may use / who will see / who will have access / have access / accessible to / available to / given to / send to / access to / shared / public / other researchers / anyone / posted / on our website",
    es="destinatari* / a quien / a quienes / divulgad* a / entregad* a / compartid* con / se compartira* / compartir / podra* recibir / recibir la informacion / quien recibira / quienes podran / tendran acceso / acceso a / enviad* a / entregue a / entregar a / otros investigadores / terceros",
)
_PURPOSE = Cue(
    "purpose",
    en="for my / purpose / purposes / in order to / the goal of / the aim of / aims to / we are doing this / the reason / so that / used for / used to / will be used / for research / for the study / study is to / this study is about / why are we / why is this / to learn / for treatment / at my request / to help us / for use in / to understand / investigat* / examine / for teaching / for marketing",
    es="finalidad* / proposito / propositos / fines / con el fin / objetivo / objeto de / para que / se utilizar* / se usar* / motivo / a peticion / investigacion / con fines",
)
_EXPIRES = Cue(
    "expires",
    en="expire / expires / expiration / expiry / no end date / does not expire / no time limit / until the end of / end of the study / indefinitely / indefinite / perpetual / in perpetuity / valid until / remain in effect / retained for / kept for / stored for / be retained / until revoked / no scheduled date / destroyed after / destroyed at / deleted after / ends on / ends when / ends one / as long as necessary / after the study / five years / until / for a period / permanent",
    es="expira* / vence* / vencimiento / caduca* / vigencia / vigente / hasta que finalice / hasta la conclusion / indefinid* / indefinidamente / valida hasta / valido hasta / se conservar* / sin fecha / un plazo / no hay una fecha / al finalizar / hasta que / durante el tiempo",
)
_SIGNATURE = Cue(
    "signature",
    en="signature / signature: / signed: / sign here / sign below / by signing / your signature / signature of / print name / printed name / name (print) / please sign / signing below / typed signature / sign your name / initials / sign and date",
    es="firma / firmas / firma del / al firmar / firmar / firmo / firmado / nombre y firma / firmante / rubrica",
)
_NO_PENALTY = Cue(
    "no-penalty",
    en="without penalty / no penalty / without any penalty / without consequence* / no consequence* / negative consequences / "
    "without prejudice / without any effect on / same care / just the same",
    es="sin consecuencia* / sin ninguna consecuencia / ninguna consecuencia / sin repercusion* / no habra consecuencia* / "
    "consecuencia adversa / tratara igual / lo mismo aunque",
)
_KEPT_FOR = Cue(
    "kept-for",
    en="years / months / indefinitely / permanently / forever / until / end of the study / after the study",
    es="anos / meses / indefinid* / hasta / permanente* / al finalizar",
)
_PERMISSION = Cue(
    "permission",
    en="authorization / consent / permission / release / license / form / order / destroyed / deleted",
    es="autorizacion / consentimiento / permiso / cesion / destru* / elimin* / vale / dura",
)
_CONDITIONS: tuple[Pattern, ...] = (
    *conditioned.RULE.patterns,
    *not_conditioned.UNCONDITIONAL_CARE,
    said(_NO_PENALTY, in_context=False),
)

_PATTERNS: dict[str, tuple[Pattern, ...]] = {
    "description": (said(_DESCRIBED, USE | SHARE | DATA | IMAGES, in_context=False),),
    "discloser": (said(_DISCLOSER, SHARE | USE | DATA | IMAGES, in_context=False),),
    "recipient": (said(_RECIPIENT, DATA | IMAGES, in_context=False), when(SHARE, OUTSIDER)),
    "purpose": (said(_PURPOSE, in_context=False),),
    "expiration": (
        said(_EXPIRES, DATA | IMAGES | _PERMISSION),
        said(_KEPT_FOR, KEEP | _PERMISSION, in_context=False),
        *expiry.RULE.patterns,
        *indefinite_retention.RULE.patterns,
    ),
    "signature": (said(_SIGNATURE, in_context=False),),
    "revocation": can_revoke.RULE.patterns,
    "conditioning": _CONDITIONS,
    "redisclosure": redisclosure.RULE.patterns,
}


def find_elements(form: FormText) -> AuthorizationElements:
    """Which of the nine elements the form holds."""
    return AuthorizationElements(
        **{
            name: any(places_of(pattern, form) for pattern in patterns)
            for name, patterns in _PATTERNS.items()
        }
    )
