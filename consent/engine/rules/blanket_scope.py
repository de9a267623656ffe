"""What is covered is boundless or vague."""

from consent.engine.clause_rule import LIKELY, SURE, ClauseRule, said, when
from consent.engine.cues import Cue

BOUNDLESS = Cue(
    "boundless",
    en="any and all / all of my / all of your electronic / all my health / all my medical / all medical records / all health information / all information about / all records / any information / any other information / any purpose / any lawful purpose / any manner / any media / any medium / "
    "any other purpose / any other use / all purposes / entire medical record / entire record / entire health record / entire chart / complete medical record / complete health record / complete record / whole of my chart / whole medical record / in whole or in part / "
    "as we deem / as it deems / deems appropriate / deem appropriate / deems fitting / finds fitting / sees fit / see fit / think fit / at our discretion / at its discretion / sole discretion / as we see fit / without limitation / without restriction / unrestricted / "
    "now known or / whether now known / now or hereafter / of any kind / of whatever kind / in whatever form / whatever form / any person, firm / any and every / such other purposes / such further ends / such other use / other purposes / for anything / whatever else / by any means / "
    "past, present / past and future / everything that / by anyone for anything / not operating as a limit / before and after the date / regardless of / professional judgment / legitimate interest / or otherwise record",
    es="todos y cada uno / toda la informacion / toda informacion / todo el expediente / expediente completo / expediente clinico completo / historia clinica completa / historial completo / cualquier fin / cualquier finalidad / cualquier proposito / cualquier otro fin / cualquier otra finalidad / "
    "cualquier uso / cualquier medio / cualesquiera / cualquier otro dato / cualquier otra informacion / sin limite / sin limitacion* / sin restriccion* / sin excepcion / a juicio de / a su criterio / a nuestro criterio / estime conveniente* / estime pertinente / considere conveniente / consideremos / considere oportuno / convenientes para / "
    "de cualquier naturaleza / de cualquier indole / de la indole que / cuantos datos / lo demas que / conocido o por conocer / todas las fechas / informacion continua / todos mis registros / toda mi informacion / necesarios o convenientes / entre otras finalidades",
)
NOT_LIMITED = Cue(
    "not-limited",
    en="including but not limited to / including, but not limited to / including without limitation / include, but are not limited to / includes but is not limited to / includes, but is not limited to / include but are not limited to / but not limited to / not limited to",
    es="incluyendo pero no limit* / incluyendo, pero no limit* / incluidos pero no limit* / incluye, pero no se limita / incluidas pero sin limit* / incluyendo sin limit* / de manera enunciativa / enunciativa mas no limitativa / pero no se limita / sin limitarse a / no limitad* a / sin limitarse",
)
TOPIC = Cue(
    "scope-topic",
    en="information / data / records / record / chart / use / used / uses / purpose / purposes / disclos* / release / share / image / images / recordings / likeness / media / material* / health / collected / persons / history / conditions / activities / portal",
    es="informacion / datos / expediente / historia / historial / uso / usos / fin / fines / finalidad* / registros / imagenes / personas / antecedentes / actividades / servicio*",
)
HARMLESS = Cue(
    "harmless-any",
    en="any information that identifies / any information collected / any questions / at any time / any reason / any answer / not give up / do not waive / risks / side effects / complications / any liability / any and all claims / any and all liability / destroy all / delete all / all information is confidential / protect all / responsib* / answers / "
    "side effect / will be kept confidential / withdraw / deleted / removed / claim / claims / liability",
    es="riesgos / complicaciones / efectos secundarios / en cualquier momento / cualquier pregunta / cualquier duda / responsabilidad / confidencial / eliminar",
)

RULE = ClauseRule(
    category="blanket-scope",
    polarity="risk",
    patterns=(
        when(BOUNDLESS, TOPIC, unless=(HARMLESS,)),
        said(NOT_LIMITED, TOPIC, unless=(HARMLESS,), confidence=LIKELY),
        said(
            Cue(
                "entire-record",
                en="entire medical record / my entire / complete medical record / any and all / all of your electronic health / all my records / past, present and future / past, present, and future / in any manner / any media now / whether now known",
                es="expediente medico completo / expediente completo / historia clinica completa / toda informacion de salud / toda la informacion de salud / informacion continua",
            ),
            unless=(HARMLESS,),
            confidence=SURE,
        ),
    ),
    examples=(
        "I authorize release of any and all information in my entire medical record.",
        "Your images may be used for any purpose we deem appropriate.",
        "Autorizo el uso de mi expediente completo para cualquier fin.",
    ),
    counterexamples=(
        "Only the report of your scan of 3 May will be sent.",
        "You may ask any questions at any time.",
        "Puede hacer cualquier pregunta en cualquier momento.",
    ),
)
