"""What a research consent tells the participant: the Common Rule, 45 CFR 46.116(b) and (c)."""

from consent.engine.cues import Cue
from consent.engine.form_duties.duty import Duty, Framework
from consent.engine.words import Words

COMMON_RULE = Framework(
    key="common-rule",
    title=Words("What a research form says", "Lo que dice un formulario de investigación"),
    lead=Words(
        "US rules for research ask a form to say these things. Some apply only to some studies.",
        "Las reglas de investigación de Estados Unidos piden que el formulario diga esto. Algunas solo valen para ciertos estudios.",
    ),
    where="45 CFR 46.116(b)-(c), as amended 2018",
    duties=(
        Duty(
            "research-purpose",
            Words("That it is research, and its purpose", "Que es una investigación y para qué"),
            Words("What is this study meant to find out?", "¿Qué quiere averiguar este estudio?"),
            "45 CFR 46.116(b)(1)",
            Cue(
                "research-purpose",
                en="purpose of this / purpose of the / goal of this / aim of this / study is about / study aims / project aims / research is to / study is to / we are doing this / why is this study / why are we doing / designed to / in order to learn / research study about / research study on / research study designed / research study to / study on the / study of / to investigate / we investigate / investigates / investigating / we are studying / study is being done to / interested in / to examine / to evaluate / to learn more / to better understand / we want to learn / want to understand / want to find out",
                es="objetivo de este / objetivo del / proposito de este / proposito del / finalidad de este / finalidad del / el estudio busca / este estudio pretende / para que se hace / queremos saber / queremos conocer / tiene como objetivo / tiene por objeto / investigacion sobre / estudio sobre / estamos estudiando / para investigar / con el fin de / objetivo principal",
            ),
            Cue("research", en="research / study", es="investigacion / estudio"),
            (
                "The purpose of this study is to learn how sleep affects memory.",
                "El objetivo de este estudio es conocer el sueño.",
            ),
            ("Park on the purple level.", "Estacione en el nivel azul."),
        ),
        Duty(
            "duration",
            Words("How long taking part lasts", "Cuánto dura participar"),
            Words("How much of my time will this take?", "¿Cuánto tiempo me va a llevar?"),
            "45 CFR 46.116(b)(1)",
            Cue(
                "duration",
                en="will take about / will take approximately / take about / takes about / takes approximately / will last / lasts about / approximately ... minutes / about ... minutes / for about ... hours / study takes / be in the study for / visits over / should take / will require about / one visit / hour to complete / hours of your time",
                es="durara / dura / duracion / tomara / tomara aproximadamente / llevara / aproximadamente ... minutos / unos ... minutos / alrededor de ... minutos / horas de su tiempo / visitas durante",
            ),
            Cue("time", en="minutes / hours / hour / visits", es="minutos / horas / visitas"),
            ("Taking part will take about 40 minutes.", "La entrevista durará una hora."),
            ("The study was funded in May.", "El estudio se financió en mayo."),
        ),
        Duty(
            "procedures",
            Words("What you will be asked to do", "Qué le pedirán que haga"),
            Words("What exactly will be done to me?", "¿Qué me van a hacer exactamente?"),
            "45 CFR 46.116(b)(1)",
            Cue(
                "procedures",
                en="you will be asked to / we will ask you to / you will complete / what will happen / what will i be asked / what will i be doing / procedures / you will be shown / you will receive an injection / we will take / we will draw / we will measure / you will answer / you will fill out / you will be given a / asked to provide / your task",
                es="se le pedira / le pediremos / usted debera / que se le hara / procedimientos / se le tomara / se le extraera / le haremos / contestara / respondera / en que consiste / consiste en",
            ),
            None,
            (
                "You will be asked to lie in a scanner.",
                "Le pediremos que responda unas preguntas.",
            ),
            ("Ask for a map at the desk.", "Pida un mapa en recepción."),
        ),
        Duty(
            "risks",
            Words("Risks and discomforts", "Riesgos y molestias"),
            Words("What could go wrong or hurt?", "¿Qué puede salir mal o doler?"),
            "45 CFR 46.116(b)(2)",
            Cue(
                "study-risks",
                en="risks / risk of / discomfort / discomforts / side effects / minimal risk / no known risk / no foreseeable risk",
                es="riesgo / riesgos / molestia / molestias / efectos secundarios / efectos adversos",
            ),
            None,
            ("There are no known risks.", "No hay riesgos conocidos."),
            ("A risky shortcut runs behind it.", "El pasillo da al patio."),
        ),
        Duty(
            "benefits",
            Words("Benefits to you or others", "Beneficios para usted o para otros"),
            Words("Does this help me, or others later?", "¿Me ayuda a mí o a otros más adelante?"),
            "45 CFR 46.116(b)(3)",
            Cue(
                "study-benefits",
                en="not benefit / benefit from / benefits of / benefits to / direct benefit / no benefit / may benefit / will benefit / possible benefits / potential benefits / the benefits / may help others / help other people / benefit you / any benefit / benefits",
                es="beneficio / beneficios / beneficiar* / ayudar a otras personas / ayudara a otros",
            ),
            None,
            ("You will not benefit directly.", "No hay un beneficio directo para usted."),
            ("The bus stops here.", "El autobús para aquí."),
        ),
        Duty(
            "alternatives",
            Words("Other treatments or choices", "Otros tratamientos u opciones"),
            Words("What can I do instead?", "¿Qué puedo hacer en su lugar?"),
            "45 CFR 46.116(b)(4)",
            Cue(
                "alternatives",
                en="alternative / alternatives / other options / other choices / instead of being in / instead of taking part / choose not to participate / choose not to take part / not to take part / not to participate",
                es="alternativa / alternativas / otras opciones / en lugar de participar / decidir no participar / no participar",
            ),
            None,
            (
                "Your alternative is not to take part.",
                "La alternativa es recibir el tratamiento habitual.",
            ),
            ("We meet on other days.", "Nos vemos otro día."),
        ),
        Duty(
            "confidentiality",
            Words("How your data are kept private", "Cómo se protegen sus datos"),
            Words("Who will see my data, and how are they kept?", "¿Quién verá mis datos y cómo se guardan?"),
            "45 CFR 46.116(b)(5)",
            Cue(
                "confidentiality",
                en="confidential / confidentiality / kept private / protect your privacy / anonymous / anonymity / anonymized / anonymised / de-identified / your privacy / code number / will not be identified",
                es="confidencial / confidencialidad / confidenciales / privacidad / anonim* / codificad* / seudonim*",
            ),
            None,
            ("Your answers are confidential.", "Sus respuestas son confidenciales."),
            ("The door is closed at night.", "La puerta se cierra de noche."),
        ),
        Duty(
            "injury",
            Words("What happens if you are hurt", "Qué pasa si usted sufre un daño"),
            Words("Who pays if the study harms me?", "¿Quién paga si el estudio me hace daño?"),
            "45 CFR 46.116(b)(6)",
            Cue(
                "injury",
                en="injured / injury / injuries / research-related harm / harmed as a result / if you are hurt / medical treatment will be / compensation for injury / if something goes wrong",
                es="lesion / lesiones / si sufre un dano / sufre algun dano / danos derivados / seguro que cubre / poliza / indemnizacion",
            ),
            None,
            (
                "If you are injured, we will treat you; your insurance will be billed.",
                "Si sufre un daño, el seguro del estudio responde.",
            ),
            ("Chairs are in the hall.", "Hay sillas en la sala."),
        ),
        Duty(
            "contacts",
            Words(
                "Whom to ask about the study and your rights",
                "A quién preguntar por el estudio y sus derechos",
            ),
            Words("Whom do I call with questions?", "¿A quién llamo si tengo preguntas?"),
            "45 CFR 46.116(b)(7)",
            Cue(
                "contacts",
                en="questions about / please email / please write / contact the / please contact / you may contact / you can contact / contact us / if you have questions / if you have any questions / have any concerns / principal investigator / call the / reach the research",
                es="si tiene preguntas / si tiene alguna pregunta / si tiene dudas / puede contactar / contacte / comunicarse con / comuniquese con / investigador principal / puede llamar / para cualquier duda / cualquier pregunta",
            ),
            Cue(
                "contact",
                en="contact / email / e-mail / phone / telephone",
                es="contacto / correo / telefono",
            ),
            (
                "If you have questions, call Dr. Ito at 555-0100.",
                "Si tiene dudas, puede llamar a la doctora Ruiz.",
            ),
            ("The questions are short.", "Las preguntas son cortas."),
        ),
        Duty(
            "voluntary",
            Words("That you may say no or stop, at no loss", "Que puede decir no o dejarlo, sin perder nada"),
            Words("Can I stop without losing anything?", "¿Puedo dejarlo sin perder nada?"),
            "45 CFR 46.116(b)(8)",
            Cue(
                "voluntary-study",
                en="voluntary / voluntarily / free to withdraw / free to stop / withdraw at any time / stop at any time / leave the study / without penalty / do not have to take part / choose whether / free to choose / your choice",
                es="voluntari* / voluntariamente / retirarse en cualquier momento / dejar el estudio / abandonar el estudio / libre de / sin penaliz* / no esta obligado / puede retirarse",
            ),
            None,
            ("Taking part is voluntary.", "Su participación es voluntaria."),
            ("Volunteers get a badge.", "El personal lleva gafete."),
        ),
        Duty(
            "future-use",
            Words("Whether data without names are used again", "Si los datos sin nombre se vuelven a usar"),
            Words(
                "Will my data be used in other studies, even without my name?",
                "¿Se usarán mis datos en otros estudios, aunque sea sin mi nombre?",
            ),
            "45 CFR 46.116(b)(9)",
            Cue(
                "future-use",
                en="future research / future studies / other studies / other research / future use / used for future / later studies / will not be used for future / not be used or distributed",
                es="futuras investigaciones / investigaciones futuras / futuros estudios / estudios futuros / otros estudios / otras investigaciones / estudios posteriores",
            ),
            Cue(
                "without-names",
                en="identifiers / de-identified / anonymized / anonymised",
                es="anonimizad* / identificadores",
            ),
            (
                "Without your name, your samples may be used for future research.",
                "Sus datos no se usarán en otros estudios.",
            ),
            ("The next study room is on the left.", "La sala está a la izquierda."),
        ),
        Duty(
            "ended-by-researcher",
            Words("When the researchers may take you out", "Cuándo pueden sacarle del estudio"),
            Words("Can you end my part, and why?", "¿Pueden terminar mi participación y por qué?"),
            "45 CFR 46.116(c)(2)",
            Cue(
                "ended-by-researcher",
                en="remove you from the study / withdraw you from / take you out of / end your participation without / study may be stopped / stop the study / terminate your participation / ask you to stop / may be terminated by",
                es="retirarle del estudio / retirarlo del estudio / terminar su participacion / el estudio puede ser suspendido / suspender el estudio / excluirle del estudio",
            ),
            None,
            (
                "The doctor may take you out of the study if your health gets worse.",
                "El investigador podrá retirarlo del estudio.",
            ),
            ("You may stop at any time.", "Usted puede dejarlo cuando quiera."),
        ),
        Duty(
            "costs",
            Words("What it may cost you", "Qué puede costarle"),
            Words("Will any of this cost me money?", "¿Algo de esto me costará dinero?"),
            "45 CFR 46.116(c)(3)",
            Cue(
                "study-costs",
                en="no cost to you / will not cost / costs to you / cost you / additional costs / no charge / at no cost / free of charge / you will not be charged / billed to / responsible for the cost / there is no cost / no costs",
                es="no tiene costo / sin costo / no tendra ningun costo / ningun costo / no tendra que pagar / gratuit* / coste para usted / gastos",
            ),
            None,
            ("There is no cost to you.", "Participar no tiene costo."),
            ("You will be paid 20 dollars.", "Recibirá veinte dólares."),
        ),
        Duty(
            "new-findings",
            Words("That news that matters will be told", "Que le dirán lo nuevo que importe"),
            Words("Will you tell me what is learned meanwhile?", "¿Me dirán lo que se descubra entre tanto?"),
            "45 CFR 46.116(c)(5)",
            Cue(
                "new-findings",
                en="new findings / new information / significant new / learn anything new / tell you about any",
                es="nuevos hallazgos / hallazgos nuevos / nueva informacion / informacion nueva / cualquier novedad",
            ),
            None,
            (
                "We will tell you about new findings that may change your mind.",
                "Le informaremos de nuevos hallazgos.",
            ),
            ("The library is new.", "La biblioteca es nueva."),
        ),
        Duty(
            "profit",
            Words(
                "Whether samples may earn money, and for whom", "Si las muestras pueden dar dinero, y a quién"
            ),
            Words("Would I share in any profit?", "¿Tendría yo parte en las ganancias?"),
            "45 CFR 46.116(c)(7)",
            Cue(
                "profit",
                en="commercial profit / commercial use / commercial value / commercial product* / share in any profit / share in the profit* / financial benefit / new products / patent* / royalt* / no plans to pay you",
                es="fines comerciales / valor comercial / lucro / ganancias / beneficio economico / beneficios economicos / patente* / productos comerciales / regalias",
            ),
            None,
            (
                "Your samples may lead to a commercial product; you will not share in the profit.",
                "Las muestras podrían tener valor comercial.",
            ),
            ("Lunch is not included.", "La comida no está incluida."),
        ),
        Duty(
            "results",
            Words("Whether you get your own results", "Si le darán sus propios resultados"),
            Words("Will I be told my results?", "¿Me dirán mis resultados?"),
            "45 CFR 46.116(c)(8)",
            Cue(
                "own-results",
                en="individual results / individual research results / your results / your test results / receive results / results will not be returned / results will be returned / told the results / incidental finding* / return of results / share results with you / learn your results",
                es="sus resultados / resultados individuales / hallazgos incidentales / hallazgo incidental / conocer los resultados / le daremos los resultados / le informaran de los resultados / resultados del estudio",
            ),
            None,
            (
                "Individual results will not be returned to you.",
                "Le comunicaremos sus resultados.",
            ),
            ("The team will present at a meeting.", "El equipo hablará en un congreso."),
        ),
        Duty(
            "genome",
            Words("Whether your whole genome may be read", "Si podría leerse todo su genoma"),
            Words("Will my genome be sequenced?", "¿Van a secuenciar mi genoma?"),
            "45 CFR 46.116(c)(9)",
            Cue(
                "genome",
                en="whole genome / whole-genome / genome sequencing / exome / sequence your dna / sequence your genome / genetic testing / genomic / genetic",
                es="genoma / secuenciacion / exoma / pruebas geneticas / analisis genetico* / genetic* / genomic*",
            ),
            None,
            (
                "We will not do whole genome sequencing.",
                "Se hará la secuenciación de su genoma.",
            ),
            ("We will count the cells.", "Contaremos las células."),
        ),
    ),
)
