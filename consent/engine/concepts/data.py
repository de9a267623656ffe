"""What a form speaks of: data, samples, images, specially protected kinds, states of data."""

from consent.engine.concepts.concept import Concept

DATA = (
    Concept(
        "data",
        en="""
            data / dataset* / datum / information / info / record / records / chart / charts / phi / pii /
            details / file / files / content / results / answers / responses / history / report / reports /
            entries / documents / paperwork / folder / folders / on file / file on you / readings /
            measurements / questionnaire* / particulars / write up* / workup* / numbers about you / what you
            tell us / what we learn
        """,
        es="""
            dato / datos / informacion / registro / registros / expediente* / historia / historial* /
            historias / ficha / fichas / detalles / archivo / archivos / contenido* / resultado / resultados
            / respuestas / informe / informes / documento* / antecedentes / record / carpeta / carpetas /
            papeles / cuestionario / cuestionarios / mediciones
        """,
    ),
    Concept(
        "medical-record",
        en="""
            medical record* / health record* / medical information / health information / medical history /
            clinical data / clinical information / medical data / health data / protected health information
            / patient information / diagnos* / treatment record* / test result* / lab result* /
            prescription* / medication* / progress notes / discharge summar* / billing record* / claims
        """,
        es="""
            historia clinica / historial clinico / historial medico / historias clinicas / expediente
            clinico / expediente medico / informacion medica / informacion de salud / datos medicos / datos
            de salud / datos clinicos / informacion clinica / diagnostico* / receta* / medicamento* /
            resultados de laboratorio / datos relativos a la salud / antecedentes medicos / ficha clinica /
            registros medicos
        """,
    ),
    Concept(
        "personal-data",
        en="""
            personal information / personal data / personally identif* / identifiable / identifying / your
            name / names / name / address / phone / telephone / email / e mail / date of birth / birth date
            / social security / identity / contact information / ip address* / initials
        """,
        es="""
            datos personales / informacion personal / dato personal / identificable* / nombre / nombres /
            apellido* / direccion / domicilio / telefono / correo / fecha de nacimiento / identidad / datos
            de contacto / cedula / dni / documento de identidad / direccion ip / rut / curp / seguro social
        """,
    ),
    Concept(
        "images",
        en="""
            image / images / imaging / scan / scans / x ray* / xray* / mri / ct / mammogra* / ultrasound* /
            radiograph* / radiolog* / slides / films / dicom / brain scan* / pet scan* / ultrasonic /
            sonogram* / echocardiogram* / angiogram*
        """,
        es="""
            imagen / imagenes / escaner* / radiografia* / resonancia* / tomografia* / mamografia* /
            ecografia* / placa / placas / radiolog* / diapositiva* / estudio por imagen / ultrasonido* /
            mastografia* / rayos x
        """,
    ),
    Concept(
        "photo",
        en="""
            photo / photos / photograph* / picture* / video* / videotap* / recording* / recorded /
            footage / film / filmed / filming / likeness / voice / audio* / portrait* / face / faces
            / facial / interview* / testimonial* / quote / quotes / story / stories / clip / clips /
            excerpt* / negatives / final cut / rough cut / selfie*
        """,
        es="""
            foto / fotos / fotografia* / fotografic* / fotografi* / video* / grabacion* / grabar / grabad* /
            filmacion* / filmar / rostro / cara / facial* / voz / audio* / retrato* / testimonio* /
            entrevista* / imagen personal / extracto*
        """,
    ),
    Concept(
        "samples",
        en="""
            sample / samples / specimen* / biospecimen* / tissue* / blood / saliva / urine / cell / cells /
            cell line* / dna / biological material* / organs / leftover / remaining sample* / swab* / biops*
            / stool / materials / vial / vials / tube / tubes / serum / plasma / placenta / tumor / tumors /
            tumour* / cord blood / leftovers / left over / remnant* / fluid / fluids
        """,
        es="""
            muestra / muestras / tejido* / sangre / saliva / orina / celula / celulas / adn / material
            biologico / biologic* / hisopo* / biopsia* / sobrante* / material / suero / plasma / placenta /
            tumor / cordon umbilical / remanente*
        """,
    ),
    Concept(
        "genetic",
        en="genetic* / genom* / gene / genes / dna / sequenc* / hereditary / inherited / exome / genotyp*",
        es="genetic* / genom* / gen / genes / adn / secuenci* / hereditari* / exoma / genotip*",
    ),
    Concept(
        "hiv",
        en="""
            hiv / aids / sexually transmitted / std / stds / sti / hepatitis / communicable disease* /
            infectious disease* / tuberculosis / venereal
        """,
        es="""
            vih / sida / transmision sexual / ets / its / hepatitis / enfermedad* transmisible* /
            enfermedad* infecciosa* / infectocontagios* / tuberculosis / venere*
        """,
    ),
    Concept(
        "mental",
        en="""
            mental health / mental illness / psychiatr* / psychotherap* / psycholog* / behavioral health /
            emotional / depression / counseling / developmental disab*
        """,
        es="""
            salud mental / enfermedad mental / psiquiatr* / psicoterap* / psicologic* / salud conductual /
            emocional* / depresion / conducta
        """,
    ),
    Concept(
        "substance",
        en="""
            substance / substances / drug abuse / drug use / drugs / alcohol* / addiction* / 42 cfr / part 2
            / chemical dependency / controlled substance* / smoking / tobacco
        """,
        es="""
            sustancia* / drogas / drogadiccion / alcohol* / adiccion* / estupefaciente* / toxicoman* /
            dependencia quimica / tabaco / consumo de
        """,
    ),
    Concept(
        "reproductive",
        en="""
            reproduct* / sexual* / pregnan* / abortion* / contracept* / fertility / menstr* / gender / sex
            life / sexual orientation / cycle / ovulation
        """,
        es="""
            reproductiv* / sexual* / embaraz* / aborto* / anticoncep* / fertilidad / menstr* / genero /
            orientacion sexual / vida sexual / ciclo
        """,
    ),
    Concept(
        "biometric",
        en="""
            biometric* / fingerprint* / voiceprint* / face geometry / facial recognition / retina* / iris /
            keystroke* / faceprint* / gait / eye tracking / eye movement*
        """,
        es="biometri* / huella* / reconocimiento facial / iris / retina / rasgos faciales / voz",
    ),
    Concept(
        "sensitive",
        en="""
            sensitive / special categor* / specially protected / highly confidential / race / racial /
            ethnic* / religion / religious / political / criminal record* / genetic data
        """,
        es="""
            sensible* / categorias especiales / especialmente protegid* / raza / racial / etnic* / religi* /
            politic* / origen etnico / filiacion
        """,
    ),
    Concept(
        "financial",
        en="""
            financial / credit card* / bank account* / payment information / billing / invoice* / account
            number* / income
        """,
        es="""
            financier* / tarjeta* / cuenta bancaria / datos bancarios / facturacion / factura* / ingresos /
            economic*
        """,
    ),
    Concept(
        "deid",
        en="""
            de identif* / deidentif* / de identified / anonymi* / anonymous* / anonym* / pseudonym* /
            aggregat* / non identif* / nonidentif* / non personal* / unidentif* / scrubbed / stripped /
            limited data set / summary form / statistical form / summar* / without identif* / not identif* /
            cannot identify / without your name / without names / no names / not linked / unlinked /
            identifiers removed / identifiers are removed / removing identif* / remove identif* / removal of
            identif* / no longer identif* / does not identify / will not identify / do not identify / cannot
            be linked / cannot be traced / not be traced / nameless / faceless / no name / names off / name
            off / name taken off / names taken off / names taken out / name taken out / name left off /
            names left out / name left out / names cut / name cut / names gone / name gone / name deleted /
            names deleted / names blacked / name blacked / crossed out / without saying who / without
            telling who / not say who / who you are / scrambl* / blurred / disguis* / unnamed / untrace* /
            unlinkable / no longer traceable / no longer point / not point / not lead back / cannot lead /
            lead back / leads back / tied back / traced to you / tell it is you / know it is you / figures
            only / averages / group figures / grouped / lumped / in bulk / as numbers / numbers only / just
            a number / mere number* / personal details removed / personal details taken / details removed /
            minus your / minus the name / minus names / stripping / scrub / scrubs / scrubbing / shorn /
            cleaned of / cleansed / peeled / detached / cut loose / separated from your name / cut off from
            your name / apart from your name / unrecogni* / incognito / no id / obscur* / veil* / de
            personali* / depersonali* / whose they are / whose it is / strip off / strips off / strip your /
            strip the / strip names / without your details / masked names / names masked / a number / under
            a number / false name / made up name / another name / initials only / unlabelled / unlabeled /
            without a name / no name on / carries no name / carry no name / keep back the name / hide your
            name / hides your name / hidden name / without your face / not the person / in a form that / no
            one in it / nobody can tell / no one can tell / cannot tell who / can t tell who / cannot tell
            it / can t tell it / not show who / not say whose / give you away / picked out / singled out
        """,
        es="""
            anonim* / desidentific* / de identificad* / seudonim* / pseudonim* / agregad* /
            disociad* / disociacion / no identific* / sin identific* / sin datos de identificacion /
            despersonaliz* / sin su nombre / sin nombre / sin nombres / sin mi nombre / estadistic*
            / no permiten identificar / no lo identific* / no le identific* / no podra identificarse
            / no puedan identificar / sin rostro / sin cara / sin apellido* / sin decir quien / sin
            que se sepa / sin saber quien / quien es usted / quien eres / quien soy / tachad* /
            tachar / tachamos / borrad* el nombre / borrad* los nombres / borrar el nombre /
            borramos el nombre / sin senas / sin datos personales / sin datos que / sin identidad /
            quitad* los / quitad* su / quitamos su / quitamos los / quitar los / quitarle* el /
            quitarle* su / despojad* / despojar / limpi* de / depurad* / camufl* / disfraz* /
            borros* / difumin* / enmascar* / ocult* / no llev* a usted / no llev* su / no apunt* /
            sin rastro / irreconoc* / no se sepa / nadie sepa / nadie pueda saber / no pueda saber /
            no puedan saber / imposible saber / en bloque / en conjunto / promedio* / agrup* / solo
            numeros / desvincul* / desprovist* / separad* del nombre / separad* de su / desligad* /
            innominad* / incognito / sin etiqueta* / sin firma / sin filiacion / sin rasgos / no
            remit* a usted / remit* a usted / conduzc* / lleguen a usted / ligad* a usted / de quien
            es / de quien son / de quien se trata / de quien viene* / de quien proced* / de que
            persona / un numero / bajo un numero / bajo una clave / nombre falso / nombre inventado
            / sin nombre alguno / no lleva* nombre / no lleve* nombre / no lleve* su / sin que nadie
            sepa / no diga* quien / no dice* quien / no se vea / no se distinga / no se le distinga
            / nadie le reconozca / no se le reconozca / no se me reconozca / delat* / no le nombra /
            sin nombrar* / oculta* el nombre / ocultar el nombre / ocultar quien / sin nada que /
            individualiz* / expurg* / quien es quien / sin duen* / otro nombre / nombre cambiado /
            nombres cambiados / nombre supuesto / a quien pertenec* / dar con usted / llegar a usted /
            reconocible* / reconocerl* / lo reconoz* / la reconoz* / lo senal* / la senal* / lo
            identific* / la identific*
        """,
    ),
    Concept(
        "coded",
        en="""
            code / codes / coded / code number* / coding / key / id number / study number / study id /
            participant number / unique number / unique identif* / subject number / random number / alias /
            aliases / nickname* / stand in name / label in place / barcode*
        """,
        es="""
            codigo / codigos / codificad* / codificacion / clave / numero de identificacion / numero unico /
            identificador* / folio / folios / alias / apodo
        """,
    ),
    Concept(
        "identifiers",
        en="""
            identifier* / identif* / identity / identities / recogniz* / recognis* / traced / linked to you
            / link you
        """,
        es="identificador* / identific* / identidad / reconoc* / rastre* / vinculad* a usted",
    ),
    Concept(
        "device",
        en="""
            device / devices / browser* / ip address* / ip / operating system* / location / gps /
            geolocation / usage / usage data / log / logs / log files / cookie* / pixel* / beacon* /
            analytics / tracker* / tracking / device id* / identifier for / clickstream / session* /
            pages visited / page views / sdk* / local storage / telemetry / crash / sensor* /
            wearable* / advertising id* / do not track / web server log* / modem* / badge* /
            smartcard* / accelerometer*
        """,
        es="""
            dispositivo* / navegador* / ip / sistema operativo / ubicacion / geolocalizacion / localizacion
            / gps / datos de uso / registro de actividad / cookie* / pixel* / baliza* / analitica* /
            analytics / rastreador* / rastreo / identificador de dispositivo / sesion / sesiones / paginas
            visitadas / telemetria / sensor* / almacenamiento local / fallos / uso de la app / uso de la
            aplicacion / uso del sitio
        """,
    ),
    Concept(
        "all-any",
        en="""
            any and all / all / any / every / entire / complete / whole / each and every / without
            limitation / including but not limited / not limited to / but not limited / without restriction
            / unlimited / unrestricted / whatever / whatsoever / full / in its entirety / wherever / however
            / etc / and more / among others / such as / for example / including / includes / any kind / any
            form / any manner / any format / any purpose / any lawful / any media / any medium
        """,
        es="""
            todo / toda / todos / todas / cualquier / cualquiera / cualesquiera / completo / completa /
            integro / integra / sin limitacion* / sin limite* / sin restriccion* / incluyendo pero no / pero
            sin limit* / no limitad* / entre otros / entre otras / tales como / por ejemplo / incluido /
            incluida / incluyendo / incluye / cualquier fin / cualquier finalidad / cualquier medio /
            cualquier formato / etc / total / totalidad / absolut*
        """,
    ),
    Concept(
        "vague",
        en="""
            as we deem / deem* / we deem / as appropriate / as necessary / as needed / appropriate /
            reasonably necessary / other purposes / business purposes / other reasons / legitimate /
            at our discretion / sole discretion / discretion / see fit / as it sees fit / sees fit /
            other information / other uses / improve our services / other lawful purposes / related
            purposes / operations / health care operations / healthcare operations / operational /
            in its judgment / any lawful purpose / as we see fit / not forbidden / whatever
        """,
        es="""
            estime* / estimen / considere* / consideren / segun proceda / oportuno / necesario /
            necesarios / conveniente / otros fines / otras finalidades / a discrecion / discrecion /
            a su criterio / criterio / fines comerciales legitimos / interes legitimo / operaciones
            / operativos / demas / otros usos / otra informacion / a su discrecion / de toda indole
        """,
    ),
)
