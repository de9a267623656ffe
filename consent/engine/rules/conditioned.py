"""Care, payment, enrolment, use of the service or of the study is refused without agreement."""

from consent.engine.clause_rule import LIKELY, SURE, UNSURE, ClauseRule, said
from consent.engine.cues import Cue

IF_NOT = Cue(
    "if-not",
    en="refusal to / refusing to / choosing not to / not providing / if consent is not / if you withhold / withholding / without it / not okay with / not agree to / decline to provide / if you stop / if you withdraw this / without your agreement / if the participant does not / if the patient does not / if you do not / if you don't / if i do not / if i don't / if you choose not / if you decide not / if you decline / if i decline / if you refuse / if i refuse / without signing / without your signature / without this authorization / without such authorization / without accepting / without providing this / without agreeing / without your consent / "
    "unless you sign / unless you agree / unless i sign / unless you accept / until ... signed / failure to sign / refusal to sign / declines to / those who / who declines / who have turned / a child without / anyone who declines / not sign this / permission is withdrawn / do not accept / do not agree",
    es="negarse a / no otorgar / no proporcionar / si no proporciona / si no desea / la falta de consentimiento / quien no acepte / sin este / si retira / si no firma* / si no autoriz* / si no acept* / si no admite / si me niego / si usted no / si no consiente / si se niega / sin firmar / sin mi firma / sin la firma / sin su firma / sin aceptacion / sin su consentimiento no / sin su autorizacion no / quien no firma / a quien no / quien no consienta / quien no admita / de no firmar / de no aceptar / de no otorgar / en caso de no aceptar / en caso de no / la negativa a firmar / la falta de",
)
REFUSED = Cue(
    "refused",
    en="not be able to participate / cannot treat / may result in / could result in / may limit / will limit / might not be able / may prevent / unable to / cannot offer / not provide / not be possible to provide / refuse to provide / not the app for you / cannot give you / will not be allowed / be excluded / delay* / terminate / cannot participate / can't participate / can't take part / cannot take part / not be able to / cannot be / not be treated / cannot provide / unable to provide / will not be / cannot use / can not use / may not participate / may not be able / may be denied / may refuse / may decline / refuse to treat / denied / cannot serve / cannot join / "
    "cannot take / not be admitted / not be eligible / cannot enroll / not be enrolled / may not function / may not receive / cannot continue / may no longer / please do not / do not use / turn you away / will not begin / closes to / no longer be available / not be in the / asked to book / cannot be in / not receive",
    es="impedir / no podria / limitar / no sera atendid* / no estaremos en / imposibilidad / no es posible / no tendra acceso / no se prestar* / excluid* / no podra* / no podre* / no podremos / no se podra* / no puede / no se realiza* / no se dara / no se le / no se abre / no hay / no sera posible / no lo puede / no pued* / sera* rechazad* / se le negara / debera* acudir / consecuencias / no recibir*",
)
MUST = Cue(
    "must-agree",
    en="requires your / will need to sign / must be signed / required in order / is required to / are required to provide / need your agreement / need your consent / consent is required / must consent / you must provide / you need to provide / must give / nobody can be / must agree / must sign / must accept / must consent / required to sign / required to agree / required to consent / need to agree / need to sign / condition of treatment / condition of participation / condition of receiving / conditioned on / condition treatment / as a condition / conditional upon / only if you sign / only if you agree / "
    "have signed this consent / have signed the consent / in order to participate / in order to receive / in order for you to / in order to use / would need to execute / open solely to / whole list or none / prior to participating / in order to be in",
    es="debe aceptar / debe firmar / deberan aceptar / debe autorizar / es obligatori* / es requisito / requisito indispensable / condicion para / es necesario que acepte / es necesario firmar / tiene la responsabilidad legal de adoptar / para poder participar debe / condicionad* a / indispensable para / obligacion de aceptar / deben aceptar",
)
FREE = Cue(
    "free-to-refuse",
    en="may not condition / will not condition / not condition / not be conditioned / will not affect / not affect / no penalty / without penalty / not be denied / voluntary / cannot be conditioned / may not be conditioned / not required to sign / do not have to sign / still participate / still take part / lose no / not lose / without losing / none of which / not depend",
    es="no puede condicionar* / no podra condicionar* / no condicion* / no afectar* / no se condicion* / sin consecuencia* / voluntari* / no sera motivo / no podra ser un motivo / no podra ser motivo / no implica / sin que esto / no esta obligad*",
)
DEVICE = Cue(
    "not-about-signing",
    en="eat or drink / pregnan* / metal / pacemaker / do not understand / questions / feel uncomfortable / allerg*",
    es="embaraz* / marcapasos / alerg* / preguntas",
)

RULE = ClauseRule(
    category="conditioned",
    polarity="risk",
    patterns=(
        said(IF_NOT, REFUSED, unless=(FREE, DEVICE), confidence=LIKELY, in_context=False),
        said(MUST, unless=(FREE, DEVICE), confidence=LIKELY, in_context=False),
        said(
            Cue(
                "cannot-without",
                en="cannot participate in / cannot use the / cannot take part in / not be able to use / cannot take people who / eligible to participate in this research if / cannot, however / unable to participate",
                es="excepto en circunstancias limitadas / no podra registrarse / no podra utilizar / no podra hacer uso",
            ),
            unless=(FREE, DEVICE),
            confidence=UNSURE,
            in_context=False,
        ),
        said(
            Cue(
                "exception-to-free",
                en="except in limited circumstances / except for research-related treatment / research-related treatment",
                es="excepto en circunstancias limitadas / salvo que el tratamiento",
            ),
            confidence=SURE,
        ),
    ),
    examples=(
        "If you do not sign this form, you cannot take part in the study.",
        "You must agree to these terms to use the portal.",
        "Si no firma este documento, no podrá recibir el servicio.",
    ),
    counterexamples=(
        "If you do not sign, your care will not be affected.",
        "Your treatment may not be conditioned on signing this form.",
        "Si no firma, no afectará a su atención médica.",
    ),
)
