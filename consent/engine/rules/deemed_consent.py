"""Agreement is inferred: by using, continuing, arriving or not objecting."""

from consent.engine.clause_rule import LIKELY, SURE, ClauseRule, said
from consent.engine.cues import Cue

BY_DOING = Cue(
    "by-doing",
    en="by using / by continuing / by accessing / by visiting / by entering / by attending / by downloading / by uploading / by registering / by creating / by submitting / by contributing / by participating / by clicking / by proceeding / by being / by completing / by providing / by scheduling / by checking in / by logging in / by taking part / if you continue to use / continued use / continuing to use / use of the service / use of this / "
    "use of our / use of the site / your use of / logging in / turning up / presenting myself / arrival / from your first / when you use",
    es="al usar / al utilizar / al acceder / al ingresar / al registrarse / al continuar / al navegar / al descargar / al crear / al enviar / al solicitar / al recibir este / al completar / al asistir / el uso de / el uso del / el acceso / la permanencia / su permanencia / el registro / si continua / crear la cuenta / abrirlo / subir el primer / los usuarios que acced* / cualquier usuario que / usuario al estar navegando / la utilizacion / la navegacion / abrir la",
)
AGREES = Cue(
    "agrees",
    en="you agree / you consent / you accept / you are agreeing / you are consenting / you acknowledge and agree / you declare / i agree / i consent / means you / means that you / constitutes / signifies / deemed / indicates your / indicates that you / treated as / treat you as / counts as / is acceptance / implies / implied / will be governed / you authorize / you give consent / you have agreed / i am agreeing / agree to",
    es="usted acepta / acepta los / acepta la / acepta las / acepta que / aceptas / se entiende que / se entendera / se entiende / supone la / supone su / implica la / implica su / implica que / equivale / presumir / da por acept* / se da por / se tendr* por / declara conocer / declaran conocer / vale como / constituye / ha dado su consentimiento / esta aceptando / consiente / consientes / es tanto como / declaro haber sido / se considera* acept* / conformidad con / aceptacion de",
)
BY_SILENCE = Cue(
    "by-silence",
    en="unless you object / unless you opt out / unless you opt-out / unless you tell us / unless you notify / unless i notify / unless you request / if you do not object / if we do not hear / if no box / if no / automatically enrolled / automatically included / automatic enrollment / automatically be / enrolled by default / by default / silence / unless you indicate / if you do not respond / if you do not write / matter of course / "
    "adds each patient / until you opt out / until i lodge / have not come back / recorded as a yes / unless otherwise / must notify ... if i do not / do nothing / deemed to have",
    es="salvo que se oponga / a menos que se oponga / salvo que usted / si no se opone / si no manifiesta / no manifiesta / si no responde / si no indica / sin respuesta / silencio / consentimiento tacito / tacitamente / tacita / automaticamente / por defecto / de no recibirse / no nos corrige / si en * dias / no hay oposicion / queda inscrito / se le considerara / sin haber marcado / en caso de no manifestar / si usted no manifiesta",
)
ENROLLED = Cue(
    "enrolled-by-silence",
    en="will be / are included / be included / treat the form / will share / may / is opened / enrolled / recorded / goes into / included in / each patient / acceptance / remain / agree / consent / yes / nothing",
    es="se entender* / acept* / consent* / inscri* / incluid* / daremos por / apuntamos / autoriz* / tendr* por / decir que si / tratamiento",
)
BY_SIGNING = Cue(
    "by-signing",
    en="by signing / by my signature / if you sign / signature below / by initialing / i have read",
    es="al firmar / con mi firma / mediante mi firma",
)
OTHER = Cue(
    "silence-safe",
    en="silence means no / not be deemed / does not mean / off by default / private by default / agrees to maintain / researchers agree / agree to keep",
    es="no implica / no supone / apagado por defecto / desactivad* por defecto",
)

RULE = ClauseRule(
    category="deemed-consent",
    polarity="risk",
    patterns=(
        said(BY_DOING, AGREES, unless=(BY_SIGNING, OTHER), confidence=SURE, in_context=False),
        said(BY_SILENCE, ENROLLED, unless=(BY_SIGNING, OTHER), confidence=LIKELY, in_context=False),
    ),
    examples=(
        "By using this website you agree to this policy.",
        "Unless you object in writing, you will be enrolled in the exchange.",
        "Al utilizar la aplicación usted acepta estos términos.",
    ),
    counterexamples=(
        "By signing below you agree to take part.",
        "Only your signature counts as agreement.",
        "Solo su firma cuenta como aceptación.",
    ),
)
