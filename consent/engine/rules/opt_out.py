"""A choice: a box, a yes/no, or a way to decline this use and still be served."""

from consent.engine.clause_rule import LIKELY, UNSURE, ClauseRule, said, when
from consent.engine.cues import Cue

DECLINE = Cue(
    "decline",
    en="may ask us not / can ask us not / ask us to limit / ask us to restrict / ask for restrictions / right to restrict / request that your / right to limit / do not need to answer / do not need to take part / may skip / can skip / can turn off / may turn off / may disable / can disable / you can tell us / tell us your choices / let us know if you do not / let us know if you would prefer / if you do not want us / if you don't want us / if you prefer not / may choose to / can choose to / you choose to / at your option / your preference* / update your preferences / set your browser / refuse cookies / reject cookies / accept or refuse / restrict our / you may request that / opportunity to object / opportunity to agree or object / has the right to refuse / have the right to refuse / free to choose / choose whether or not / omit any / any restrictions / specify any / off in settings / in settings / off by default / off until / switch that on / if you permit / if you allow / permission at any time / asking your permission / you decide if / decide whether / right to request limits / opt out / opt-out / opting out / opted out / opt in / opt-in / may decline / can decline / free to decline / right to decline / may refuse / can refuse / right to refuse / free to refuse / refuse to answer / decline to answer / skip / omit / refrain from answering / you may choose not / you can choose not / choose not to / can choose whether / may choose whether / choose whether / choose to limit / "
    "you do not have to / do not have to / don't have to / not required to answer / not obliged to / no obligation to / you can decide not / decide not to / choose to further limit / unsubscribe / right to object / object to / right to request a restriction / request a restriction / request restrictions / restriction of / restrict the / limit the use / ask us not to / request that we not / ask that we not / "
    "you can choose / you may choose / you can select / choose the type / you will choose / prompted to choose / your choices / own choices / permission is optional / optional / strike out / struck out / cross out / draw a line through / left off / stay out / hold back / i would rather / turn off / turn it off / switch off / disable / manage your / privacy settings / your settings / preferences / block all cookies / stop the texts / reply stop / have the option / has the option / options on / different options / please specify limitations / if you would prefer / if you'd prefer / if you would rather",
    es="limitar los / restringir / derecho a limitar / derecho a restringir / derecho a negarse / derecho a negarme / derecho a no / libre de omitir / libre de / puede omitir / puede dejar en blanco / solicitar restricciones / solicitar que no / pedir que no / si permites / si lo permite / solo si usted / si eliges / si elige / si usted elige / desactivar / configurar su navegador / configurar el navegador / rechazar las cookies / bloquear / excluirse / negativa para / si marca / usos voluntarios / apagad* / aun puede participar / autoriza o no / usted decide / si lo desea / puede negarse / podra negarse / negarse a / puede rehusar* / rehusarse / puede oponerse / oponerse / oposicion / derecho a oponerse / puede rechazar / rechazar / no esta obligado / no estoy obligad* / no tiene que / no tiene obligacion / puede elegir / puede decidir / puede optar / optar por / decidir si / opcional* / voluntariamente elegir / puede no responder / no responder / facultad de responder / "
    "manifestar su negativa / manifestar la negativa / manifestar su oposicion / en caso de que no desee / si no desea / no desee / limitar el uso / limitacion del / limitacion de / limitacion, / deshabilit* / desactiv* / apagar / gestionar tus / gestionar sus / preferencias de / puede tachar* / tachar / darse de baja / negar la / cortar desde / decidir ignorar / modo anonimo / apagado / salvo que marque / es su eleccion / conceder o denegar / abstenerse",
)
STUDY_CHOICE = Cue(
    "choice-of-use",
    en="i give permission / i do not give permission / i do not consent to / i do not agree to / i do not authorize / i wish / i do not wish / do you agree to / do you consent to / do you give permission / are you interested in / do you want to / please initial / please check one / check one / mark one / mark one box / please select / place my initials / initials here / tap yes / may i use / please state yes / select one or both / i consent to ... optional / please indicate / please don't / not just as welcome / no is just",
    es="no autorizo / no acepto / no doy mi / no deseo que / marque las casillas / marque la casilla / marque una / marcar si / marque con / marcar todo / si no / escribo mis iniciales / pone sus iniciales / indique si / acepto no acepto / autorizo el uso de mi / autorizo el uso de mis / autorizo la grabacion / quisiera / si acepta",
)
NOT_CHOICE = Cue(
    "not-choice",
    en="alternatives to / do not have to pay / doctor may / sponsor may / investigator may / i have read / required / do not have to be / we do not have to / researchers may choose / we may decline / may decline to begin / if you decide not to / if you choose not to / if you do not want to take part / whether or not to participate",
    es="el investigador puede / el medico puede / he leido / no sera / sin embargo / cuando no",
)

RULE = ClauseRule(
    category="opt-out",
    polarity="protection",
    patterns=(
        said(DECLINE, unless=(NOT_CHOICE,), confidence=LIKELY, in_context=False),
        said(STUDY_CHOICE, confidence=LIKELY, in_context=False),
        when(
            Cue(
                "if-you-like",
                en="if you do not want / if you don't want / if you would not like / if you do not wish / if you prefer not / if you object / with your permission / if you choose this / separately, you can",
                es="si no quiere / si no desea / si usted no quiere / si prefiere no / si esta dispuesto",
            ),
            unless=(NOT_CHOICE,),
            confidence=UNSURE,
            in_context=False,
        ),
    ),
    examples=(
        "You may opt out of data sharing and still take part.",
        "You may refuse to answer any question.",
        "Puede oponerse al uso de sus datos para publicidad.",
    ),
    counterexamples=(
        "Your data are stored on our servers.",
        "The scan takes thirty minutes.",
        "La prueba dura treinta minutos.",
    ),
)
