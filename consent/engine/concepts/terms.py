"""On what terms: consent, refusal, withdrawal, conditions, time, law, safeguards, rights given up or kept."""

from consent.engine.concepts.concept import Concept

TERMS = (
    Concept(
        "not",
        en="""
            not / no / never / nor / neither / none / cannot / t / nobody / nothing / without / no one /
            refrain / prohibit* / forbid* / unable / impossible / non
        """,
        es="""
            no / nunca / jamas / ni / ningun / ninguna / ninguno / nadie / nada / sin / tampoco / prohib* /
            imposible
        """,
    ),
    Concept(
        "may",
        en="""
            may / might / could / can / will / would / shall / able to / allow* / permit* / authoriz* /
            authoris* / hereby / grant* / right to / agree that / consent to / permission to
        """,
        es="""
            puede / pueden / podra* / podria* / poder / permit* / autoriz* / otorg* / conced* / sera / seran
            / faculta* / acepto que / podemos / podamos / podr* / pueda / puedan / debo permitir / permita
        """,
    ),
    Concept(
        "must",
        en="must / require* / need to / have to / necessary / obligat* / oblig* / mandatory",
        es="""
            debe / deben / debera* / exig* / obligatori* / necesari* / requier* / requisit* / tiene que /
            debemos / deban / debo / hace falta / es preciso / precis*
        """,
    ),
    Concept(
        "agree",
        en="""
            agree* / accept* / consent* / authoriz* / permission / permissions / authorisation / acknowledg*
            / understand / understood / approve* / approval / assent* / willing
        """,
        es="""
            acept* / acuerdo / consent* / consient* / autoriz* / permiso* / reconoc* / entiend* /
            comprend* / aprueb* / aprob* / conform* / asent* / anuencia* / anuente*
        """,
    ),
    Concept(
        "sign",
        en="""
            sign / signed / signing / signature* / initial / initials / execute* / form / document / sheet /
            print name / witness
        """,
        es="firm* / rubrica* / inicial* / formulario* / documento / hoja / suscrib*",
    ),
    Concept(
        "choose",
        en="""
            choose / choice / choices / chooses / option / options / optional* / opt / opt out / opt in /
            opting / decide* / decision / prefer* / check / checkbox* / check box* / box / boxes / tick /
            yes / yes no / select* / mark / indicate / initial one / toggle* / turn off / disable* /
            settings / unsubscribe* / opt out link / unless you / i agree / i do not agree / do you agree /
            would you like / you can say / uncheck / unchecked / i do / i do not / your preference
        """,
        es="""
            eleg* / elij* / opcion / opciones / opcional* / opt* / decid* / decision* / prefer* /
            casilla* / marque / marcar / marca / si no / seleccion* / indique / indicar / desactiv*
            / ajustes / configuracion / darse de baja / baja / salvo que usted / a menos que usted /
            quiero / no quiero / prefiero / elijo / autorizo no autorizo / si acepto / no acepto /
            consiento / no consiento / tild* / palome* / talon
        """,
    ),
    Concept(
        "refuse",
        en="""
            refuse* / refusal / refusing / declin* / object / objects / objection* / say no / do not want /
            do not wish / don t want / do not agree / not to participate / not participate / restrict* /
            restriction* / skip / not answer / do not have to / don t have to / not required to / not have
            to / not obligated / not agree / choose not / limit / block / without signing / leave blank / do
            not sign / do not have to agree / say yes or no / turn down / no thanks
        """,
        es="""
            niega / niego / rechaz* / rehus* / opon* / oposicion / no desea / no quiere / no acept* / no
            particip* / no esta obligad* / no tiene que / no dar / objet* / bloque* / abstener* / negar* /
            negativa / niegue / nieguen / negarse / limitar / limitacion / limite el / restringir /
            restriccion* / decir que no / no marc* / no firm* / no autoriz* / no consient*
        """,
    ),
    Concept(
        "withdraw",
        en="""
            withdraw* / withdrew / revok* / revoc* / rescind* / cancel* / change your mind / change
            my mind / changed your mind / stop participat* / stop taking part / stop at any / leave
            the study / quit / drop out / discontinu* / take back / end your / opt out / terminat* /
            at any time / any time / come off / strike out / hand back
        """,
        es="""
            retir* / revoc* / cancel* / cambi* de opinion / cambia de idea / dejar de particip* /
            abandon* / desist* / anul* / retract* / en cualquier momento / cualquier momento /
            interrump* / dejar el estudio / suspend* / dejar sin efecto / arrepent* / echarse atras
            / echarme atras
        """,
    ),
    Concept(
        "in-writing",
        en="""
            in writing / written / write to / letter / written notice / written request / send a /
            contacting / privacy officer / privacy official / submitting / by mail / by email / notify*
        """,
        es="""
            por escrito / escrito / carta / solicitud* / escribir a / escribiendo / dirigir* / mediante /
            correo a / notific* / oficial de privacidad / delegado
        """,
    ),
    Concept(
        "already",
        en="""
            already / prior to / previous* / before / in reliance / reliance / relied / taken action /
            action has been / acted / up to that / until then / to that point / has been / have been / once
            / after / retroactive* / past / collected before / collected prior / extent that / distributed
        """,
        es="""
            ya / antes / anterior* / previ* / hasta ese / hasta entonces / hasta el momento / retroactiv* /
            una vez / despues / en la medida / haya* / hayan / tomado medidas / actuad*
        """,
    ),
    Concept(
        "cannot-undo",
        en="""
            cannot be / can not be / not be possible / unable to / not be able / cannot take back /
            cannot get back / get back / take back / retrieve* / recall* / returned / undo / undone
            / irrevocab* / permanent* / may not be removed / not be removed / impossible to / called
            back / continue to use / continue to be / still be used / still use / remain in / will
            not be destroyed / no way to / lose the right / claw back / clawed back / un send /
            unsend / pull back / fetch back / call back / chase / left the building / unlearn* /
            stays sent / recalling / beyond recall / out of reach / no means of getting / fished out
            / made to forget
        """,
        es="""
            no se podra* / no podra* / no sera posible / no es posible / no sea posible / imposible /
            recuperar / devolver / deshacer / irrevocab* / permanente* / no se puede / seguir* / continuar*
            / seguira* / no podemos / no afectar* / sin efecto* retroactiv*
        """,
    ),
    Concept(
        "condition",
        en="""
            condition* / if / unless / except* / provided that / only if / in order to / eligib* /
            depend* / as long as / when / where / subject to / part of the price / waiting list /
            fewer points / lose the discount
        """,
        es="""
            condicion* / si / salvo / except* / siempre que / a menos / para poder / depend* / cuando / en
            caso / supedit* / sujet*
        """,
    ),
    Concept(
        "care",
        en="""
            care / treatment / treat / treated / services / service / benefits / benefit / enrollment /
            enrolment / payment / eligibility / medical care / health care / healthcare / appointment* /
            relationship / grade / grades / standing / employment status / test / exam / procedure
        """,
        es="""
            atencion / tratamiento / tratar* / servicio / servicios / beneficio* / inscripcion / pago /
            elegibilidad / asistencia / cita / citas / relacion / notas / calificacion* / examen /
            procedimiento*
        """,
    ),
    Concept(
        "consequence",
        en="""
            affect* / penalt* / loss of / lose / losing / consequence* / prejudice / jeopardiz* / impact* /
            influence / change the / same care / still receive / still get / continue to receive / negative
            / disadvantage / reprisal / retaliat* / discriminat* / deny / denied / refused / withheld /
            unable to provide / not be able to / cannot participate / not be able / cannot take part /
            ineligible / excluded / may not be able / will not be able
        """,
        es="""
            afect* / penaliz* / sancion* / perjui* / perjud* / consecuencia* / repercu* / influ* / misma
            atencion / seguira* recibiendo / represali* / discrimin* / deneg* / no podra* / excluid* /
            impacto / desventaja / negar* / niega / niegan / perder* / pierd* / perdida de
        """,
    ),
    Concept(
        "voluntary",
        en="""
            voluntar* / free to / freely / up to you / your choice / your decision / entirely / no
            obligation / not mandatory / same price / no charge for refusing / all the same / in any
            event / nothing hangs on / either way / just the same
        """,
        es="""
            voluntari* / libre* / libremente / usted decide / decision es suya / ninguna obligacion
            / no es obligatori* / por su propia / sin obligacion / por voluntad / por propia
            voluntad / sin presion* / porque quiero / mismo trato / como siempre / por igual
        """,
    ),
    Concept(
        "forever",
        en="""
            indefinite* / forever / perpetual* / perpetuity / no expir* / not expire / does not
            expire / never expire* / no end date / no time limit / without time limit / no limit /
            as long as / until the research / end of the research / unlimited / in perpetuity /
            permanently / lasting / ongoing / continue* / no set / for as long / long term / for
            many years / for good
        """,
        es="""
            indefinid* / siempre / perpetu* / perpetuidad / no vence* / no caduc* / no expir* / sin fecha /
            sin limite / sin vencimiento / mientras / tiempo que sea / tiempo necesario / plazo necesario /
            el tiempo / largo plazo / ilimitad* / permanente* / vigente / vigencia
        """,
    ),
    Concept(
        "time",
        en="""
            year / years / month / months / day / days / week / weeks / hour / hours / date / period
            / until / after / expire* / expir* / end of / duration / end on / within / deadline /
            upon completion / completion / at the end / lapse / lapses / runs out / run out / rolls
            over / roll over
        """,
        es="""
            ano / anos / mes / meses / dia / dias / semana* / hora / horas / fecha / plazo / periodo / hasta
            / tras / venc* / expir* / caduc* / final / duracion / dentro de / al terminar / al finalizar /
            conclu* / termin*
        """,
    ),
    Concept(
        "number",
        en="""
            one / two / three / four / five / six / seven / ten / twelve / 1 / 2 / 3 / 5 / 6 / 7 / 10 / 12 /
            15 / 18 / 20 / 25 / 30 / 60 / 90 / 180 / 24 / 48 / 72
        """,
        es="""
            un / uno / dos / tres / cuatro / cinco / seis / siete / diez / doce / 1 / 2 / 3 / 5 / 6 / 7 / 10
            / 12 / 15 / 18 / 20 / 25 / 30 / 60 / 90 / 180
        """,
    ),
    Concept(
        "redisclose",
        en="""
            redisclos* / re disclos* / further disclos* / disclosed again / shared again / passed on
            / no longer protected / no longer be protected / not protected / lose protection / not
            be protected / not subject to / not covered by / not bound / may not protect / loses /
            no longer subject / no longer covered / beyond our control / not a covered / not apply /
            do not apply / does not apply / does not follow / leaves its protection / outside our
            protection / no control over it / cannot control what
        """,
        es="""
            redivulg* / volver a divulgar* / divulgar* de nuevo / nuevamente / vuelta a / ya no este* / ya
            no estar* / dejar de estar / dejara* de estar / no esten protegid* / no estar* protegid* / no
            este* sujet* / no se aplic* / no aplica / no esta sujeta / volver a compart* / divulgacion
            posterior
        """,
    ),
    Concept(
        "law",
        en="""
            law / laws / legal* / legally / act / regulation* / statute* / rule / rules / hipaa /
            gdpr / ccpa / gina / genetic information nondiscrimination / privacy rule / federal law
            / state law / article / section / cfr / part 164 / applicable law / compliance / comply
            / complies / coppa / ferpa / certificate of confidentiality / grand jury
        """,
        es="""
            ley / leyes / legal* / norma* / normativa* / reglamento* / regulacion* / decreto* /
            articulo* / rgpd / lopd / lopdgdd / hipaa / gina / habeas data / legislacion /
            disposicion* / cumpl* / certificado de confidencialidad / estatut* / oficio judicial /
            citacion* / mandamiento*
        """,
    ),
    Concept(
        "certificate",
        en="""
            certificate of confidentiality / certificate / gina / breach notification / notify you of a
            breach / notify you if / breach of / data protection authority / supervisory authority / file a
            complaint / complain* / office for civil rights / secretary of health / grievance* / lodge /
            data protection officer / your rights / legal rights / rights as / rights under / protected by
            law / protects / compliant
        """,
        es="""
            certificado de confidencialidad / gina / brecha* / violacion de seguridad / autoridad de control
            / autoridad de proteccion / agencia espanola / aepd / reclam* / queja* / denuncia* / delegado de
            proteccion / derechos / derechos legales / protegid* por la ley / amparad* / ampar* / conforme a
            la ley / superintendencia
        """,
    ),
    Concept(
        "protect",
        en="""
            protect* / confidential* / privacy / private / secure* / security / safeguard* / safe / encrypt*
            / password* / locked / lock / firewall* / restricted / access control* / authorized personnel /
            limited access / https / ssl / tls / two factor / authentication / audit* / blur* / defac* /
            pixelat* / cropp* / mask* / redact* / physical / technical / administrative measures / security
            measures / trained / confidentiality agreement* / only the research team / need to know / key /
            separate* / separately
        """,
        es="""
            protec* / proteg* / confidencial* / privacidad / privad* / segur* / salvaguard* / cifr* /
            encript* / contrasena* / bajo llave / cerrad* / cortafuegos / acceso restringido / restringid* /
            control* de acceso / personal autorizado / acceso limitado / autenticacion / auditor* / difumin*
            / pixel* / enmascar* / medidas tecnicas / medidas de seguridad / acuerdo* de confidencialidad /
            solo el equipo / separad*
        """,
    ),
    Concept(
        "strong-lock",
        en="""
            encrypt* / password* / locked / firewall* / access control* / https / ssl / tls / two factor /
            multi factor / authentication / audit log* / locked cabinet / blur* / defac* / code number /
            coded / restricted access / password protected / security measures / technical measures / secure
            server*
        """,
        es="""
            cifr* / encript* / contrasena* / bajo llave / cortafuegos / control* de acceso / autenticacion /
            ssl / tls / https / difumin* / medidas de seguridad / medidas tecnicas / servidor* seguro* /
            acceso restringido / codigo
        """,
    ),
    Concept(
        "risk-breach",
        en="""
            risk / risks / guarantee* / breach* / hack* / unauthoriz* / unauthoris* / loss of
            confidentiality / loss of privacy / intercept* / stolen / theft / lost / leak* / compromise* /
            re identif* / reidentif* / identify you / figure out / trace* back / absolute confidentiality /
            complete confidentiality / total confidentiality / completely secure / 100 / no method / cannot
            guarantee / can not guarantee / cannot ensure / not secure / absolute* / could be identified /
            may be identified / recognizable / recognize you / possibility / possible that / chance / third
            party could / misuse* / accidental*
        """,
        es="""
            riesgo* / garantiz* / garantia* / brecha* / vulner* / hack* / no autorizad* / perdida de
            confidencialidad / perdida de privacidad / intercept* / robo* / roba* / filtr* /
            reidentific* / identificarlo / identificarle / identificarte / absolut* / completamente
            segur* / 100 / no podemos garantizar / ningun metodo / ningun sistema / posibilidad /
            posible que / alguien pudiera / alguien podria / mal uso / accidental* / infalible* /
            invulnerab* / inexpugnab* / impenetrab*
        """,
    ),
    Concept(
        "waive",
        en="""
            waiv* / releas* from / release and discharge / discharge / hold harmless / indemnif* /
            liabilit* / liable / relinquish* / give up / forfeit* / surrender* / claims / claim /
            lawsuit* / sue / arbitrat* / jury / class action / own / owns / owned / ownership /
            property of / belong* / copyright* / rights to inspect / inspect or approve / approve
            the / right of approval / no right / no rights / title / interest in / not responsible /
            not be responsible / responsib* / disclaim* / moral rights / royalty free / as is /
            renounce* / veto / gives up / giving up / no say / no stake / gift / as a donation
        """,
        es="""
            renunci* / exoner* / exim* / indemn* / responsab* / liber* de / ced* los derechos / cesion de
            derechos / reclam* / demand* / arbitra* / jurado / propiedad / propiedad de / pertenec* /
            derechos de autor / titularidad / propietari* / inspeccionar o aprobar / derecho de aprob* /
            deslind* / no nos hacemos / no se hace responsable / tal cual / libre de regalias
        """,
    ),
    Concept(
        "change",
        en="""
            change* / modif* / amend* / update* / revis* / alter* / reserve the right / from time to time /
            new version / new terms / effective date / updated version / current version / new notice /
            periodically
        """,
        es="""
            cambi* / modific* / actualiz* / revis* / alter* / reserv* el derecho / derecho a
            modificar / nueva version / nuevas versiones / periodicamente / vigente / ocasionalmente
            / de vez en cuando / reform* / adecuar / adecue* / variar
        """,
    ),
    Concept(
        "by-using",
        en="""
            by using / by continuing / by accessing / by clicking / by submitting / by entering / by
            attending / by visiting / by registering / by creating / by participating / by
            completing / by proceeding / by providing / by downloading / by signing up / by checking
            / continued use / continuing to / your use of / use of this / use of the / automatically
            enrolled / automatically / unless you opt / unless you object / unless you tell / if you
            do not object / deemed / implied / implies / constitutes / presumed / presence /
            attendance / presumption / you are agreeing / you agree to these / silence / no answer /
            counts as a yes / count as a yes / taken to have / walk past / switched on / turned on
            for / by scanning / by placing / on by default / included unless / do nothing / if we do
            not hear
        """,
        es="""
            al usar / al utilizar / al continuar / al acceder / al hacer clic / al registrar* / al
            enviar / al asistir / al ingresar / al navegar / al participar / al completar / al
            descargar / al crear / al proporcionar / el uso de / uso continuado / seguir usando /
            continuar usando / automaticamente / se entender* / se considera* / se presum* /
            implica* / supone* / tacit* / implicit* / salvo que se oponga / si no se opone /
            constituye* / da por / equivale a / vale como / se tendra por / silencio / importa
            adhesion / se entiende que
        """,
    ),
    Concept(
        "future",
        en="""
            future / later / unspecified / other purposes / other research / further research / additional
            research / additional stud* / future stud* / future research / other stud* / any research / not
            yet known / unknown / yet to be / new research / secondary / related research / similar research
            / any future / other questions / other diseases / other conditions / broad* / general* / wide
            range / variety of / many types / research and development / biobank* / repositor* / registr* /
            databank* / data bank* / tissue bank* / database / databases / library / archive / someday /
            some day / one day / down the road / down the line / later on / in years to come / years from
            now / years ahead / eventually / over time / coming years / to come / hereafter / in due course
            / at some point / sometime / next project* / next study / next studies / follow on / follow up
            studies / subsequent* / downstream / one of these days / sooner or later / when the time / as
            time goes / new questions / other projects / other topics / other subjects / other aims /
            different stud* / different research / different project* / long after / generations / decades /
            lie ahead / lies ahead / further ahead / science of tomorrow / tomorrow s
        """,
        es="""
            futur* / posterior* / posteriormente / mas adelante / ulterior* / otros fines / otra
            investigacion / otras investigaciones / nuevas investigaciones / nuevos estudios / otros
            estudios / cualquier investigacion / aun no / todavia no / secundari* / relacionad* / similares
            / ampli* / general* / investigacion y desarrollo / biobanco* / repositori* / registro / banco de
            / base de datos / bases de datos / biblioteca / archivo / algun dia / un dia / mas tarde / con
            el tiempo / con los anos / venider* / proximos anos / que vengan / por venir / vendran / llegado
            el momento / en su dia / en su momento / eventual* / eventualmente / en algun momento / tarde o
            temprano / a futuro / porvenir / anos despues / dentro de unos / otros temas / otras preguntas /
            otros proyectos / otro proyecto / otros asuntos / otras cuestiones / nuevas preguntas / nuevos
            proyectos / generaciones / decadas / el dia que / a la larga / cuando llegue / el dia de manana
            / de manana mismo / el manana / proximos proyectos / proximo proyecto / proximas decadas
        """,
    ),
    Concept(
        "research",
        en="""
            research* / study / studies / scientific* / science / investigat* / experiment* / clinical
            trial* / trial / trials / survey / project / projects / statistic* / discover* / explor* /
            inquir* / enquir* / hypothes* / breakthrough* / scholarly / scholarship / academic work /
            advance medicine / medical progress / further medicine / medical advances / lab work / new
            treatments
        """,
        es="""
            investigacion* / estudio / estudios / cientific* / ciencia / ensayo* / experiment* / encuesta* /
            proyecto* / estadistic* / descubr* / explor* / indag* / hipotesis / pesquis* / teoria* / nuevos
            tratamientos / nuevas terapias / hallazgo* / labor cientifica / tarea cientifica / investigar* /
            investigue* / investigan / investigamos / investigando
        """,
    ),
    Concept(
        "repository",
        en="""
            biobank* / bio bank* / repositor* / registr* / databank* / data bank* / tissue bank* / database
            / databases / dbgap / central bank* / data librar* / genbank / osf / open science framework /
            data archive* / dataverse / databrary / zenodo / openneuro / huggingface / kaggle / shared
            database*
        """,
        es="""
            biobanco* / repositori* / registro de / banco de datos / banco de tejidos / banco de
            muestras / bancos / base de datos / bases de datos / dbgap / archivo de datos / acervo*
            / lago de datos
        """,
    ),
    Concept(
        "only",
        en="""
            only / solely / exclusively / strictly / nothing else / no other purpose / limited to /
            specific* / just / this study only / purpose of this / purposes of this / for this study / this
            study / this research / nothing but / no more than / nowhere else / for that alone / for this
            alone / alone / and nothing more / nothing more / that is all / and no other / for no other /
            sole / no one but / nobody but / none but / nobody except / end there / ends there / stop there
            / stops there / purely / merely
        """,
        es="""
            solo / solamente / unicamente / exclusivamente / estrictamente / ningun otro / limitad* a /
            especific* / este estudio / esta investigacion / nada mas / para otros fines / otra finalidad /
            nada mas que / y nada mas / y punto / exclusiv* / tan solo / meramente / para eso y / ninguna
            otra / no mas que / para nada mas / ahi termina / ahi acaba / ahi se queda / ahi queda / sino
            para / mas que para / nadie mas que / solo para / solo con / mas uso que / otro uso que / otro
            destino / unico fin / unico proposito / unica finalidad / unico uso / unico objeto / unico
            destino / exclusiva
        """,
    ),
    Concept(
        "purpose",
        en="""
            purpose* / in order to / so that / goal / aim / reason / intended / for nothing else /
            ruled out
        """,
        es="proposito* / fin / fines / finalidad* / objetivo* / con el fin / motivo*",
    ),
    Concept(
        "ask-again",
        en="""
            ask you again / ask your permission / ask for your / contact you again / re contact* /
            recontact* / contacted again / additional consent / new consent / separate consent /
            separate permission / separate authorization / new authorization / further consent /
            further permission / additional permission / without asking / ask you first / asked
            first / your permission / your consent / your written / prior consent / explicit consent
            / express consent / with your consent / with your permission / without your consent /
            without your permission / without your written / your authorization / written permission
            / written authorization / prior written / only with your / notify you before / before
            using / say so / your okay / okay from you / your go ahead / go ahead / your blessing /
            only if you / only when you / case by case / come back to you / check with you / agree
            first / your say so / a fresh yes / new yes / yes from you / asked anew / ask anew /
            asked again / consent anew / sign again / first ask / without you knowing / ask you
            before / asking you first / asking you before / asking you again / ask for a new / each
            new use / every new use / anew / fresh consent / fresh permission / ring you / asked
            afresh / decide again / asks each time / ask each time / a new yes
        """,
        es="""
            preguntar* de nuevo / pedir* permiso / pedir* su / solicitar* su / volver a contactar /
            contactar* de nuevo / nuevo consentimiento / nueva autorizacion / consentimiento adicional /
            consentimiento separado / su consentimiento / su permiso / su autorizacion / sin su
            consentimiento / sin su autorizacion / consentimiento expreso / autorizacion expresa / previo
            consentimiento / consentimiento previo / previa autorizacion / autorizacion previa /
            autorizacion escrita / preguntarle / sin preguntar* / pedirle / solo si usted / si usted dice /
            diga que si / dice que si / su visto bueno / su venia / su aprobacion / le preguntemos / le
            preguntaremos / le preguntamos / consultarle / consultarlo / le consult* / volvamos a preguntar
            / volver a preguntar* / volver a pedir* / lo permita / lo autorice / lo autoriza / nos autorice
            / otro formulario / nuevo formulario / nueva firma / firme de nuevo / de acuerdo antes / caso
            por caso / preguntar* antes / pedir* antes / antes le / visto bueno / otro permiso / nuevo
            permiso / otra autorizacion / pedirle* de nuevo / preguntarle* de nuevo / cada nuevo uso / cada
            uso / cada ocasion
        """,
    ),
    Concept(
        "further-none",
        en="""
            without further / without additional / without any further / no further consent / without notice
            / without asking / without your knowledge / without informed consent / without prior / without
            telling / no additional consent / not be asked / will not be asked / not be told / not be
            notified / not be informed
        """,
        es="""
            sin necesidad / sin requerir / sin pedir* / sin solicitar* / sin previo aviso / sin aviso / sin
            mas / sin consentimiento adicional / sin nuevo consentimiento / sin consultar* / no se le
            preguntar* / no se le pedira / no se le informar* / sin notific* / sin que se
        """,
    ),
    Concept(
        "copy",
        en="""
            copy / copies / inspect / correct / correction* / amend / amendment / rectif* / access
            your / review your / obtain a / request a / download / export / portab* / accounting of
            disclosures / accounting / paper copy / request access / right to access / right to see
            / see your / view your / update your / keep a copy / given a copy / receive a copy /
            duplicate* / carbon copy / yours to keep / printout*
        """,
        es="""
            copia / copias / correg* / correc* / rectific* / acceso a sus / acceder a sus / derecho de
            acceso / portabilidad / solicitar una / obtener una / descargar / exportar / ver sus / revisar
            sus / informe de divulgaciones / arco / actualizar sus / conocer / se le entregara / recibira
            una / corrija* / corrijan / acceda a / ver su / ver mis / recib* una copia / copia de este /
            historial de accesos / quien ha visto
        """,
    ),
    Concept(
        "rights",
        en="""
            right / rights / entitled / you may request / may request / you can request / can ask /
            may ask / you can ask / free to / commissioner* / grievance* / complain*
        """,
        es="""
            derecho / derechos / facultad / puede solicitar / puede pedir / podra solicitar / podra
            pedir / puede exigir / ejerc* / ejercer / querella*
        """,
    ),
    Concept(
        "question",
        en="question* / concern* / call / contact us / for more information / phone number / talk to / ask",
        es="pregunt* / duda* / consulta* / llame / mas informacion / comuniquese / comunicarse",
    ),
    Concept(
        "plain-care",
        en="""
            surgery / surgical / procedure / anesthesia / injury / injuries / pain / discomfort / side
            effects / symptoms / complication* / infection / radiation / dose / bleeding / medical risks /
            nausea / allerg* / diagnosis
        """,
        es="""
            cirugia / quirurgic* / procedimiento / anestesia / lesion* / dolor / molestia* / efectos
            secundarios / sintoma* / complicacion* / infeccion* / radiacion / dosis / sangrado / nauseas /
            alergi*
        """,
    ),
    Concept(
        "merger",
        en="""
            merger* / acquisition* / acquir* / bankruptcy / sale of assets / sale of the company / change of
            control / reorganiz* / successor* / asset* / transaction / dissolution
        """,
        es="""
            fusion* / adquisicion* / adquir* / quiebra / venta de activos / cambio de control / reorganiz* /
            sucesor* / activos / disolucion / transaccion
        """,
    ),
    Concept(
        "own-team",
        en="""
            research team / study team / members of the research / only the / only members / only
            researchers / only authorized / authorized persons / treatment team / care team / those involved
            / involved in your care / need to know / no one else / nobody else / within the
        """,
        es="""
            equipo de investigacion / equipo del estudio / solo los / solo el / unicamente el / unicamente
            los / personas autorizadas / nadie mas / implicad* en / involucrad* en / dentro del
        """,
    ),
    Concept(
        "identity-named",
        en="""
            your name will / your name or / name will not / names will not / not be identified /
            will not be identified / not identify you / no information that / not appear / without
            revealing / not reveal / no identif* / first name / surname
        """,
        es="""
            su nombre no / nombre no / no sera identific* / no se le identific* / no aparec* / sin revelar /
            no se revel* / ningun dato que
        """,
    ),
    Concept(
        "payment-part",
        en="""
            paid for your time / compensation for participa* / gift card* / course credit / credit for /
            reimburs* / receive a payment / be paid for / receive payment
        """,
        es="pago por su tiempo / tarjeta de regalo / reembols* / por participar",
    ),
    Concept(
        "exercise-bill",
        en="""
            bill / billing / payment activities / obtain payment / claims / collect payment / charges / fees
            / cost / costs
        """,
        es="factur* / cobr* / cargos / tarifa* / costo* / gastos",
    ),
)
