"""The words that show each of the nine elements of 45 CFR 164.508(c) in a form, in English and Spanish.

An element is shown by a field ("Release to: ____") or by a sentence. `strong` patterns show it, `weak` ones only hint.
"""

from dataclasses import dataclass

from consent.engine.clause_rule import Pattern, said
from consent.engine.cues import Cue


@dataclass(frozen=True, slots=True)
class ShownBy:
    """A category of findings that shows an element, in sentences that hold one cue or lack another."""

    category: str
    having: Cue | None = None
    lacking: Cue | None = None


@dataclass(frozen=True, slots=True)
class ElementRule:
    """How a form shows one element. `field` names the labels of a field for it."""

    field: Cue
    strong: tuple[Pattern, ...]
    weak: tuple[Pattern, ...] = ()
    findings: tuple[ShownBy, ...] = ()


RELEASE = Cue(
    "release",
    en="release / releases / released / disclose / discloses / disclosed / furnish / furnished / hand out / hand over / give out / report "
    "/ provide / provided / send / sent / share / shared / exchange / obtain / access / look up / open / transfer / talk with / make available",
    es="divulg* / revel* / entreg* / proporcion* / facilit* / envi* / compart* / comunicar / comunique / informar / intercambi* / obtener / "
    "acced* / consult* / transfer* / ceder / cedo / den / dar / publicar",
)
_USE = Cue(
    "use-data",
    en="use / uses / used / collect / collects / collected / record / recorded / gather / gathered / store / stored / "
    "analyze / analyzed / analyse / analysed / film / photograph / reproduce / display / distribute / publish / "
    "includes / include / covers / consists / measure / measured / sequence / tracks / log",
    es="usar / usa / uso / usen / usara* / usad* / utiliz* / recab* / recog* / recopil* / grab* / registr* / guard* / almacen* / conserv* / analiz* / estudi* / tom* / film* / "
    "fotograf* / reproduc* / difund* / incluye* / comprend* / emple* / pregunt* / solicit* / trat* / recibir* / medir / responda*",
)
_DATA_KIND = Cue(
    "data-kind",
    en="records / chart / charts / notes / reports / x-rays / x-ray / image / images / scan / scans / photograph* / photos / pictures / "
    "video / videos / audio / recordings / recording / likeness / voice / film / test results / lab results / results of tests / results of my / diagnosis / diagnoses / medication* / medicines / "
    "prescription* / immunization* / lab values / saliva / blood / sample / samples / specimen* / tissue / answers / responses / "
    "your name / age / birth date / date of birth / email address / health information / medical information / personal information / "
    "contact information / identifiable information / personal data / information about you / following information / data about / medical history / health history / measurements / eeg / dna / "
    "genetic / location / demographic / papers / story / interview / survey data / heart rate / usage data / information from / audio- / webcam",
    es="expediente / expedientes / historia clinica / historias clinicas / notas / informes / radiografia* / imagen / imagenes / tomografia / "
    "resonancia* / fotografia* / fotos / video / videos / grabacion* / voz / resultado / resultados / diagnostico* / medicinas / medicamentos / "
    "medicacion / recetas / vacunas / analisis de / muestra / muestras / sangre / saliva / tejido* / respuestas / su nombre / nombre / edad / "
    "fecha de nacimiento / correo electronico / datos de salud / datos clinicos / datos personales / informacion medica / informacion de salud / "
    "informacion personal / informacion sobre usted / siguiente informacion / siguientes datos / antecedentes / encuesta* / cuestionario* / datos de / "
    "ubicacion / adn / genes / ficha / entrevista",
)
_ANAPHOR = Cue(
    "as-said-before",
    en="these records / such records / these documents / these data / this information / the records will / send records / the images / name will not / will not be",
    es="estos documentos / dichos documentos / esos documentos / dichos datos / estos datos se / enviar documentos / las imagenes",
)
_AUTHORIZE = Cue(
    "authorize",
    en="i authorize / i hereby authorize / undersigned authorizes / hereby authorizes / undersigned directs / enrollee authorizes / is authorized to / are authorized to / i allow / i permit / i direct / i ask / "
    "i request / i give ... permission / i give my permission / i hereby give permission / give* permission to / i hereby grant / i grant / you grant / you allow / you authorize / "
    "gives permission / permission for and grant",
    es="autorizo a / autorizo al / autorizo que / autorizo para / autoriza a / autoriza al / permito / permite que / doy permiso / doy mi permiso / doy mi autorizacion / ordeno / pido a / solicito a / faculta / faculto / "
    "queda autorizado / quedan autorizados / consiento que / pueden solicitar mi / otorgo permiso",
)
_HOLDER = Cue(
    "record-holder",
    en="doctor* / physician* / hospital / hospitals / clinic / clinics / provider / providers / laboratory / laboratories / pharmacy / pharmacies / "
    "health plan / records department / health care / healthcare / whoever / medical center / center / organization* / health and / practice / member clinic* / places that have provided",
    es="medico / medicos / hospital / hospitales / clinica / clinicas / proveedor* / laboratorio* / farmacia / farmacias / plan de salud / "
    "centro / centros / archivo clinico / institucion* / consultorio* / salud",
)
_MAY_RELEASE = Cue(
    "may-release",
    en="may disclose / may release / may report / may share your / may give / may send / will disclose / will release / will send / can release / "
    "allowed to provide / allowed to give / allowed to release / permission to release / authorized to disclose / authorized to release / may access all / may open everything / "
    "authorised to disclose / disclose your / release your / supply my / have provided you",
    es="podra* divulgar* / podra* informar / podra* entregar / podra* revelar / pueden proporcionar* / puede proporcionar* / puede entregar* / "
    "pueden entregar* / puede divulgar / pueden divulgar / autorizado* a divulgar / autorizado* a proporcionar / entregara / divulgara",
)
_RECEIVED_BY = Cue(
    "received-by",
    en="given to / sent to / send them to / send it to / disclosed to / released to / provided to / furnished to / shall be made to / made available to / "
    "available to / accessible to / shared with / share with / share it with / share them with / share your / share my / share ... with / recipients are / recipient is / recipients / will receive / "
    "may receive / receives it / receive it / recipient of / who may see / will see / have access / has access / access to your / access to the / "
    "posted on / posted to / on our website / on the website / on social media / on its website / newspapers / television / television stations / publicly / made public / "
    "other researchers / qualified researchers / third parties / broadcast / show it to / distribute",
    es="se entrega a / se entregara a / entregad* a / divulgad* a / enviad* a / los enviara a / lo enviara a / la recibira* / las recibira* / lo recibira* / recibira* la / la recibe / "
    "recibiran / destinatari* / podran darse a / se dara* a / compartid* con / se comparte* con / se compartira* con / compartir* con / compartir* sus / tendra* acceso / tienen acceso / acceso a sus / "
    "pueden recibirlos / a quien / la entrega se hara a / se haran a / periodicos / television / redes sociales / pagina web / "
    "otros investigadores / investigadores calificados / terceros / se publicar* / difund* / podran ver / solo las veran / la veran / lo veran",
)
_TO_THE_PERSON = Cue(
    "to-the-person",
    en="you will receive / given to you / provided to you / sent to you / available to you / compensation / pillows / explicit permission / we will provide you / shared or",
    es="usted recibira / recibira usted / se le entregara / compensacion",
)
_PURPOSE = Cue(
    "purpose",
    en="purpose / purposes / in order to / the goal / goal of / the aim / aim of / aims to / aims at / objective* / so that / used to / be used for / used in / used for / use it to / use them to / "
    "use the information to / use it for / use them for / reason / the reasons / needed for / need it to / needed to / wanted for / asked for them / "
    "do this to / wants them / want to learn / want to find / want to know / want to understand / to learn / to understand / study is about / study about / research about / "
    "research on / study on / study of / research project / research study / this study / part of a research / the study / to investigate / we investigate / investigates / investigating / study examines / we examine / designed to / to evaluate / to improve / help us / to help / "
    "for my treatment / for my care / for my records / for treatment / for continuing / for a second opinion / for teaching / for research / for publicity / to treat / treatment purposes / your care / to promote / educational / for the following",
    es="proposito / propositos / finalidad / finalidades / fin de / fines / con el fin / objetivo / objetivos / objeto de / tiene por objeto / por objeto / para que / se usar* para / se usaran para / "
    "se utilizar* para / se utiliza* / usaran / servira para / servir* / hace falta para / la necesitan para / lo haran para / se quiere para / quiere para / "
    "la quieren para / los quiere para / los pidieron / los pidio para / motivo / motivos / a peticion / investigacion sobre / estudio sobre / este estudio / investigar / este proyecto / la investigacion / "
    "para mi tratamiento / para mi atencion / para el tratamiento / para continuar / mejorar / conocer / desarrollar / ayudar a",
)
_PERMISSION = Cue(
    "permission",
    en="authorization / consent / permission / release / license / licence / form / order / authority / agreement / duration / it / letter",
    es="autorizacion / consentimiento / permiso / cesion / licencia / duracion / facultad / hoja / el documento",
)
_ENDS = Cue(
    "ends",
    en="expires / expire / expiration / expiry / lapses / lapse / runs out / run out / is good for / good for / good until / lasts / last for / valid for / valid until / remains valid / "
    "remain in effect / remains in effect / in effect until / effective until / effective for / until revoked / until i revoke / until you revoke / until withdrawn / in force / ends / will end / does not end / terminates / terminate / shall terminate / is spent / ceases / no end date / "
    "no expiration / no time limit / does not expire / until the end / until the study / perpetual / in perpetuity / indefinite / indefinitely / forever / continue until",
    es="vence / vencera / vencimiento / expira / expirara / caduca / caducara / vale / valido / valida / validez / vigente / vigencia / termina / "
    "terminara / se acaba / dura / duracion / se extinguira / se extingue / se agota / cesa / sin fecha / no vence / hasta que / indefinid* / indefinidamente",
)
_PERIOD = Cue(
    "period",
    en="days / months / year / years / weeks / date / day / until / study is complete / study ends / end of the study / claim / final order / season / "
    "school year / no end / once / december / expiration date / event / indefinitely / perpetual / permanently / forever",
    es="dias / mes / meses / ano / anos / semanas / fecha / dia / hasta / concluya / finalice / termine / curso / al pagarse / sentencia / "
    "diciembre / suceso / evento / indefinid* / indefinidamente / permanente*",
)
_KEPT = Cue(
    "kept",
    en="kept / keep / stored / store / retained / retain / held / archived / remain / remains / destroyed / deleted / erased / preserved",
    es="conserv* / guard* / almacen* / archiv* / destru* / elimin* / borr* / mantendr* / permanec*",
)
_KEPT_FOR = Cue(
    "kept-for",
    en="years / months / indefinitely / permanently / forever / until / end of the study / end of the project / after the study / as long as / no later than / for a period / "
    "for at least / after completion / for the duration / in perpetuity / no end / for life / as required",
    es="anos / meses / indefinid* / indefinidamente / permanente* / hasta / al finalizar / al termino / mientras / el tiempo / durante el",
)
_TAKE_BACK = Cue(
    "take-back",
    en="revoke / revoked / revocation / revoking / rescind / withdraw / withdrawal / withdrawing / withdrawn / cancel / cancels / cancellation / take back / take it back / "
    "taken back / change your mind / changed your mind / change my mind / called back / call back / recall / recalls / opt out / opt-out / stop participating / stop taking part / stop your participation / discontinue / quit / "
    "leave the study / drop out / end your participation / end my participation / may end it / can end it / stop at any time / signed and sorry / take my yes back / take your yes back / departure card / switch at any time",
    es="revoc* / retirar / retirarse / retirarme / retira / retirarlo / retirarla / retirada / retire / cancelar / cancelarlo / cancelarla / cancelacion / se cancela / cancela / anular / dejar sin efecto / "
    "dejarlo sin efecto / terminarlo / cambia de opinion / cambiar de opinion / cambio de idea / cambia de idea / abandonar el estudio / volverme atras / volverse atras / echarse atras / arrepent* / dar de baja / darse de baja / salirse / salir de la red / "
    "suspender su participacion / interrumpir",
)
_HOW_OR_RIGHT = Cue(
    "how-or-right",
    en="may / can / could / right / free to / able to / in writing / written / write / writing / letter / mail / mailing / email / e-mail / contact / notify / notice / call / "
    "any time / anytime / whenever / any day / any point / note / request / without penalty / tell us / let us know / you want to / card / form",
    es="puede / pueda / podra / podre / puedo / puedes / podes / derecho / libre / por escrito / escrito / escriba / carta / correo / llam* / contact* / aviso / avise / solicitud / "
    "en cualquier momento / cuando quiera / cualquier dia / nota firmada / sin consecuencia* / sin perjuicio",
)
_NOT_BY_THE_PERSON = Cue(
    "not-by-the-person",
    en="investigator may withdraw / may withdraw you / unless i cancel sooner / unless revoked / unless i revoke / withdraw from school / blood will be withdrawn / withdraw blood",
    es="si no lo cancelo antes / salvo revocacion / el investigador podra retirar",
)
_NOT_SIGNING = Cue(
    "not-signing",
    en="do not sign / don't sign / not sign / not signing / refuse / refusing / refusal / refuses / decline / declines / declining / saying no / say no / says no / not to sign / "
    "not agree / not to agree / whether i sign / whether or not / whether you sign / agreeing / do not have to sign / need not sign / does not depend / do not depend / depend upon / depend on / "
    "condition / conditioned / conditional / not participate / not to participate / not to take part / not take part / withdraw* / voluntary / participation / decision / choose not / skip / choice / without it / turned down / "
    "opt out / mandatory / obligation",
    es="no firma / no firmar / no firme / sin mi firma / sin su firma / firme o no / me niego / se niega / niega a / negarse / negarme / negativa / rechaza* / decir que no / dice que no / "
    "no acepto / no acepta / no aceptar / no autoriza / no tiene que firmar / no dependen / no depende / depender / ni el tratamiento / ni el pago / condicion* / decide no / no participar / voluntari* / "
    "retir* / participacion / decision / obligat* / no firmar no",
)
_SERVED = Cue(
    "served",
    en="care / treatment / treated / treat / treats / treating / payment / payments / pay / eligib* / benefits / benefit / enrollment / services / service / seen / be in the study / "
    "be in this study / not be performed / process my claim / join / participate / take part / counseling / charged / bed / coverage / program / grade* / "
    "class / standing / relationship / membership / loss of / penalty / penalties / consequence* / employment / app works / visit / study / club / children / continue",
    es="atencion / tratamiento / tratara* / tratarme / atendid* / atendamos / atiende / atender* / pago / pagar / beneficios / beneficio / inscripcion / servicio* / cobra / sesiones / "
    "estudio / no se realiza / entrar en / elegibilidad / cuidado* / consulta / cobertura / calificaciones / relacion / consecuencia* / perjuicio / repercusion* / penaliz* / participar",
)
_SERVED_OR_PENALIZED = Cue(
    "served-or-penalized",
    en="care / treatment / treat / treats / treated / payment / benefit / benefits / eligib* / enrollment / services / bill / billing / charged / price / cost / coverage / "
    "grade* / grades / class / employment / relationship / compensation / penalty / consequence* / prejudice / see you / just the same / just as before / still take part / "
    "still participate / app works / separate from / medical",
    es="atencion / tratamiento / trat* / pago / pagar / beneficio / beneficios / inscripcion / servicio* / cobr* / cobertura / calificaciones / empleo / relacion / "
    "sancion / consecuencia* / perjuicio / repercusion* / medica / cuidado / participar / igual / coste / demora / condicion*",
)
_CONDITION = Cue(
    "condition",
    en="will not condition / may not condition / not be conditioned / shall be conditioned / not condition / without penalty / no penalty / no negative consequence* / "
    "same care / same medical care / not affect your / not affect my / not affect treatment / no effect on / makes no difference / makes no change / not change your care / no loss of / without loss / "
    "will not be performed / cannot be in the study / not lose any / cannot take part / can't take part / depend upon this / without consequence* / without prejudice / lose nothing / just the same / regardless of / must agree to / not required to sign",
    es="no condicion* / no puede condicionar* / la misma atencion / no afecta / no afectara / sin consecuencia* / sin perjuicio / no cambia en nada / no cambiara / "
    "seran iguales / trataran igual / tratara igual / atiende ... igual / no dependen / no perdera / sin repercusion* / ninguna consecuencia / no podra participar",
)
_ONWARD = Cue(
    "onward",
    en="re-disclos* / redisclos* / re disclos* / disclosed again / disclosed to others / be disclosed to / disclose it to / shared again / share it again / share it with others / share it / further sharing / "
    "share what it / shared further / pass it on / pass along / pass them / passed along / pass the / pass on / travel further / travel onward / show it to others / copy and share / released again / further disclos* / disclose it / "
    "may share / could share / may use or share / might use or share / share your health information with / be re-released / given to others / passed to / who receives / once disclosed / once it has left / reposted / lose control",
    es="redivulg* / re-divulg* / volver a divulg* / divulgad* de nuevo / nueva divulgacion / divulgarse otra vez / divulgarse de nuevo / volver a compart* / volver a comunic* / pasarla a / "
    "pasarlo a / pasar a otros / pasar* mas adelante / compartirla con otros / compartir lo que reciba / seguir circulando / mostrarlo a otros / ensenarselos a otros / copiarlo y compartirlo / se comparta mas / comunicado por ella a otros / "
    "ser divulgada por / compartirla / una vez divulgada / una vez fuera",
)
_UNPROTECTED = Cue(
    "unprotected",
    en="no longer be protected / no longer protected / no longer be covered / no longer be subject / no longer apply / may not follow / might not follow / not be required to / not be subject to / not required to follow / not required by law / laws may not / law may not / rules may not / laws do not / hipaa does not / not a covered entity / not governed by / not protected by / same privacy / same protection* / less protection / lose these protections / no longer protects / no longer protects / no longer protect / no longer covered / may not be protected / not be protected / may no longer apply / not bound by / not be bound / not covered by / "
    "not required to protect / may not have to follow / might not have to follow / not have to follow / may not protect / might not protect / may not stop / may not prevent / not apply to / lose the protection / lose its protection / lose protection / cease to be protected / "
    "outside the federal / duties end / not a health care provider under / without hipaa / not subject to / lose the shelter / without the shelter / not covered entit* / no covered entity / leave the reach / not a body to which / passes us by / "
    "same laws that / bind a hospital / under whatever rules",
    es="dejar de estar protegid* / ya no est* protegid* / no est* protegid* / ya no los ampar* / ya no lo ampar* / ya no la ampar* / ya no se aplic* / no les aplic* / no obligad* a / no esten obligad* / ya no lo protege* / ya no la protege* / ya no esta cubiert* / no esta sujet* / no estan sujet* / no estan obligados / no tengan que seguir / no lo impida / no la impida / no impida / "
    "sin esa proteccion / perder la proteccion / sin la proteccion / no se le aplica / fuera de las reglas / terminan nuestros deberes / no es proveedor de salud / no estar protegid* / ya no lo protejan / se lo impida / "
    "no la detenga / no tiene que cumplir / sin quedar sujet*",
)
_NOT_PROTECTED_BY = Cue(
    "not-protected-by",
    en="no longer ... protect* / no longer ... cover* / not ... protected by / not ... covered by / not ... required to / not ... bound by / "
    "not ... subject to / may not ... protect* / might not ... protect* / not have to ... follow / does not apply / do not apply / may not apply / "
    "not apply / lose ... protection* / loses ... protection*",
    es="no ... protegid* / no ... obligad* a / no ... sujet* a / dejar* de ... proteg* / perd* ... proteccion / no se aplic* / no aplic* / "
    "no ... amparad* / no ... cubiert* por",
)
_PRIVACY_LAW = Cue(
    "privacy-law",
    en="law / laws / hipaa / federal / privacy / rule / rules / regulation*",
    es="ley / leyes / hipaa / federal* / privacidad / norma / normas / reglamento* / normativa",
)
_OTHER_GAPS = Cue(
    "other-gaps-of-law",
    en="gina / discriminat* / insurance / certificate / required to sign / we are required / harm to yourself / report*",
    es="gina / discrimin* / seguros de / certificado / obligado a firmar / obligada a firmar",
)
_ONWARD_MAY = Cue(
    "onward-may",
    en="may / might / could / can / subject to / may not / possible",
    es="puede* / podria* / podra* / pueda* / quiza / posib*",
)
_ONWARD_FORBIDDEN = Cue(
    "onward-forbidden",
    en="prohibited from / may not re / must not / shall not re / not share it / without asking you / with your permission / not disclose it",
    es="prohib* / no podra volver / no debera volver",
)

RULES: dict[str, ElementRule] = {
    "description": ElementRule(
        field=Cue(
            "description-field",
            en="information to be / information that / information covered / covered information / what information / which information / which records / what will be released / what is released / "
            "records to be / type of information / description of / documents to be / what is covered / send / information released",
            es="informacion que se / informacion a / que informacion / informacion comprendida / que se entrega / se envia / tipo de informacion / "
            "documentos que / datos cuya / lo que abarca / descripcion de / datos que",
        ),
        strong=(
            said(_DATA_KIND, RELEASE | _USE, unless=(_ANAPHOR,), in_context=False),
            said(
                Cue(
                    "described-as",
                    en="information used in / information covered is / health information includes / they may exchange / following information",
                    es="informacion comprendida es / que se usara incluye / podran intercambiar / siguiente informacion",
                ),
                in_context=False,
            ),
        ),
        weak=(said(_DATA_KIND, in_context=False),),
    ),
    "discloser": ElementRule(
        field=Cue(
            "discloser-field",
            en="release from / released from / releasing / sending / disclosing / who gives / who holds / who may disclose / who will disclose / who may release / information from / from whom / that will release / provider* releasing / records held by / discloser",
            es="para divulgar / quien entrega / quien la entrega / quien da / quien divulga / quien puede entregar* / quien puede divulgar* / centro que entrega / consultorio que envia / consultorio que entrega / que entrega / que divulga / entidad que",
        ),
        strong=(
            said(
                _AUTHORIZE,
                RELEASE | _USE,
                unless=(Cue("need-not-give", en="do not have to / will be", es="no tiene que"),),
            ),
            said(_HOLDER, _MAY_RELEASE, in_context=False),
            said(
                Cue(
                    "grant",
                    en="i grant / you grant / hereby grant / permission for and grant / grants ... permission / gives permission to / give permission to the / hereby give permission to / agree to grant",
                    es="otorgo a / otorgo al / concedo a / concedo al / cedo a / cedo al",
                ),
                unless=(Cue("not-bound-to", en="do not have to / does not grant", es="no tiene que"),),
                in_context=False,
            ),
        ),
        weak=(said(_AUTHORIZE, in_context=False), said(_HOLDER, RELEASE, in_context=False)),
        findings=(ShownBy("hie-sharing"),),
    ),
    "recipient": ElementRule(
        field=Cue(
            "recipient-field",
            en="release to / released to / recipient / recipients / receiving / who gets / who may receive / who will receive / who is to get / who receives / to whom / send to / disclosed to / disclose to / that will receive / shared with / who will see / who may see / who can see / where i may share / who may / who we share",
            es="para recibir / a quien / a quienes / quien la recibe / quien puede recibir* / quien recibe / escuela que la recibe / empresa que recibe / consultorio que recibe / que recibe / destinatari* / se entrega a / con quien",
        ),
        strong=(said(_RECEIVED_BY, unless=(_TO_THE_PERSON,), in_context=False),),
        weak=(said(RELEASE, in_context=False),),
        findings=(
            ShownBy("third-party-sharing", lacking=_AUTHORIZE | _MAY_RELEASE),
            ShownBy("hie-sharing"),
        ),
    ),
    "purpose": ElementRule(
        field=Cue(
            "purpose-field",
            en="reason / reasons / purpose / purposes / why / for / use / uses / goal",
            es="motivo / motivos / proposito / para que / finalidad / finalidades / para / por que / uso / usos / objetivo",
        ),
        strong=(said(_PURPOSE, in_context=False),),
    ),
    "expiration": ElementRule(
        field=Cue(
            "expiration-field",
            en="expiration / expires / good until / valid until / duration / how long is / how long does / how long do / how long we / how long it lasts / ends on / ends / end date / retention / kept / time limit",
            es="vencimiento / vence / fecha o suceso / vale hasta / duracion / cuanto dura / cuanto tiempo / vigencia / plazo / termina",
        ),
        strong=(
            said(_ENDS, _PERIOD, in_context=False),
            said(_KEPT, _KEPT_FOR, in_context=False),
        ),
        weak=(said(_ENDS, _PERMISSION, in_context=False),),
        findings=(ShownBy("expiry"), ShownBy("indefinite-retention")),
    ),
    "revocation": ElementRule(
        field=Cue(
            "revocation-field",
            en="withdrawal / cancel / revocation / right to withdraw / right to revoke / change your mind / changed your mind / signed and sorry / can i withdraw / can i stop / can i leave / how do i stop",
            es="retirada / revocacion / se cancela / derecho a revocar / cambio de idea / cambia de opinion / cambia de idea / puedo retirarme / me arrepiento",
        ),
        strong=(said(_TAKE_BACK, _HOW_OR_RIGHT, unless=(_NOT_BY_THE_PERSON,), in_context=False),),
        weak=(said(_TAKE_BACK, in_context=False),),
        findings=(ShownBy("can-revoke"),),
    ),
    "conditioning": ElementRule(
        field=Cue(
            "conditioning-field", en="free choice / if you say no", es="libre eleccion / si dice que no"
        ),
        strong=(
            said(_NOT_SIGNING, _SERVED, _CONDITION, in_context=False),
            said(
                Cue(
                    "choice",
                    en="do not have to sign / not signing / saying no / refuse / decline / say no / declines / whether or not i / whether or not you sign / whether or not you agree / do not sign / not sign / make treatment / not depend on my / depend on this / choose not / entirely separate / declined",
                    es="no firmar / decir que no / niego / firme o no / no tiene que firmar / no dependen / no acepto / niega / dice que no / no firma / depender / decide no / dependen del / depende de",
                ),
                _SERVED,
                in_context=False,
            ),
            said(
                Cue(
                    "no-penalty",
                    en="without penalty / without any penalty / no penalty / without loss of / no loss of / without consequence* / no consequence* / no negative consequence* / without prejudice / not affect your / not affect my / "
                    "not affect the care / not affect any / no effect on your / no impact on / not impact your / not influence / not be penalized / not jeopardize / will not lose / not be denied / refuse to treat / same care / same treatment",
                    es="sin penaliz* / sin sancion* / sin consecuencia* / ninguna consecuencia / sin perjuicio / sin repercusion* / ninguna repercusion / no afectar* / no influir* / no repercut* / sin que ello / sin que esto / no perder* / no se le negara / sin represalias / no tendra consecuencia* / sin perder",
                ),
                unless=(
                    Cue(
                        "of-other-things",
                        en="legal rights / lawfulness / already / ability to sue",
                        es="ya realizad* / licitud / derechos legales",
                    ),
                ),
                in_context=False,
            ),
            said(
                Cue(
                    "no-effect",
                    en="no bearing / will not prevent / still receive / still be able / treated differently / won't affect / won't change / not change your / will not change / "
                    "in no way affect / not result in / not cause you to lose / held against / without affecting / without jeopard* / not affected / not required in order / regardless of whether",
                    es="no tiene efecto / seguira recibiendo / recibira ... igual / no cambiar* / no modificar* / sin afectar / no impedira / no se vera afectad* / no sera tratado de",
                ),
                _SERVED_OR_PENALIZED,
                in_context=False,
            ),
            said(
                Cue(
                    "treated-alike",
                    en="treat you exactly / treat you the same / treat me the same / treat you just as / look after you just / see you just as before / treats you the same / bills you the same",
                    es="tratara igual / tratarme igual / atendera igual / atiende igual / atendera y me cobrara lo mismo / vamos a atender igual",
                ),
                in_context=False,
            ),
            said(
                Cue(
                    "must-agree",
                    en="must agree / must consent / must accept / must sign",
                    es="debe aceptar / debe firmar / debe consentir",
                ),
                _SERVED | Cue("go-on", en="participat* / use / proceed", es="usar / seguir"),
                in_context=False,
            ),
            said(
                Cue(
                    "without-my-signature",
                    en="will not be performed if / not be treated if / if i do not sign / if you do not sign / if you don't sign / is neither refused",
                    es="sin mi firma / si no firma / de no firmar / a quien no firma",
                ),
                in_context=False,
            ),
        ),
        weak=(
            said(
                Cue(
                    "free",
                    en="voluntary / voluntarily / your choice / up to you / free to / free will / optional",
                    es="voluntari* / voluntariamente / libremente / es libre de / opcional",
                ),
                in_context=False,
            ),
        ),
        findings=(
            ShownBy("conditioned", having=_SERVED_OR_PENALIZED | _SERVED),
            ShownBy("not-conditioned", having=_SERVED_OR_PENALIZED),
        ),
    ),
    "redisclosure": ElementRule(
        field=Cue(
            "redisclosure-field", en="redisclosure / re-disclosure", es="redivulgacion / nueva divulgacion"
        ),
        strong=(
            said(_UNPROTECTED, in_context=False, unless=(_ONWARD_FORBIDDEN,)),
            said(_NOT_PROTECTED_BY, _PRIVACY_LAW, in_context=False, unless=(_ONWARD_FORBIDDEN, _OTHER_GAPS)),
            said(
                Cue(
                    "redisclosed",
                    en="redisclos* / re-disclos* / re disclos* / disclosed again / shared again / share it again",
                    es="redivulg* / re-divulg* / volver a divulg* / nueva divulgacion",
                ),
                _ONWARD_MAY,
                unless=(_ONWARD_FORBIDDEN,),
                in_context=False,
            ),
            said(
                Cue(
                    "passed-on",
                    en="pass it on / pass along / pass them to / passed along / show it to others / copy and share / travel further / travel onward / share what it gets / share it with others / share your health information with someone else / show them to / might pass / may pass / may be passed / disclose it to others / share it further / share it with someone / be forwarded / hand it on / share them with others / give it to others",
                    es="pasarla a / pasarlo a / pasarlo mas / pasar a otros / compartirla con otros / mostrarlo a otros / ensenarselos a otros / compartir lo que reciba / copiarlo y compartirlo / compartirlos con otros / comunicarlos a otr* / comunicarla a otr* / revelarla a / transmitirla a / pase a otr* / difundirla / reenvi*",
                ),
                _ONWARD_MAY,
                unless=(_ONWARD_FORBIDDEN,),
                in_context=False,
            ),
        ),
        weak=(said(_ONWARD, _ONWARD_MAY, unless=(_ONWARD_FORBIDDEN,), in_context=False),),
        findings=(ShownBy("redisclosure"),),
    ),
}
