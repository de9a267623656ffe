"""What someone who collects personal data tells the person: Regulation (EU) 2016/679 (GDPR), Article 13."""

from consent.engine.cues import Cue
from consent.engine.form_duties.duty import Duty, Framework
from consent.engine.words import Words

GDPR = Framework(
    key="gdpr",
    title=Words("What the GDPR asks a form to tell you", "Lo que el RGPD pide que le digan"),
    lead=Words(
        "This form speaks of the GDPR, the European privacy law. It asks for these things.",
        "Este formulario menciona el RGPD, la ley europea de privacidad. La ley pide que diga esto.",
    ),
    where="Regulation (EU) 2016/679, Article 13(1)-(2)",
    duties=(
        Duty(
            "controller",
            Words("Who is responsible for your data", "Quién es responsable de sus datos"),
            Words("Which organization answers for my data?", "¿Qué entidad responde por mis datos?"),
            "GDPR Art. 13(1)(a)",
            Cue(
                "controller",
                en="data controller / controller of / the controller / is the controller / controllers / responsible for your data / responsible for processing",
                es="responsable del tratamiento / responsable de sus datos / es responsable / responsable:",
            ),
            None,
            (
                "Harbor University is the data controller.",
                "El responsable del tratamiento es la Clínica Sol.",
            ),
            ("The nurse is kind.", "La enfermera es amable."),
        ),
        Duty(
            "data-protection-officer",
            Words(
                "How to reach the data protection officer",
                "Cómo contactar con el delegado de protección de datos",
            ),
            Words("Who is the data protection officer?", "¿Quién es el delegado de protección de datos?"),
            "GDPR Art. 13(1)(b)",
            Cue(
                "data-protection-officer",
                en="data protection officer / dpo / data protection team / privacy officer",
                es="delegado de proteccion de datos / delegada de proteccion de datos / dpd / dpo",
            ),
            None,
            (
                "You can write to our data protection officer.",
                "Puede escribir al delegado de protección de datos.",
            ),
            ("An officer stands at the gate.", "Hay un guardia en la puerta."),
        ),
        Duty(
            "purposes",
            Words("What your data are used for", "Para qué se usan sus datos"),
            Words("What is each piece of data used for?", "¿Para qué se usa cada dato?"),
            "GDPR Art. 13(1)(c)",
            Cue(
                "purposes",
                en="purpose / purposes / we use your data to / use your information to / used to / process your data to / process your personal data to / in order to",
                es="finalidad / finalidades / con el fin de / para los fines / utilizamos sus datos para / usamos sus datos para / fines de",
            ),
            None,
            (
                "We process your data for the purpose of booking visits.",
                "La finalidad es gestionar su cita.",
            ),
            ("Take the lift.", "Tome el ascensor."),
        ),
        Duty(
            "legal-basis",
            Words("On which legal ground", "Con qué base legal"),
            Words("On which legal ground do you use my data?", "¿Con qué base legal usan mis datos?"),
            "GDPR Art. 13(1)(c)-(d)",
            Cue(
                "legal-basis",
                en="legal basis / lawful basis / legal ground / legitimate interest* / article 6 / article 9 / art. 6 / art. 9 / public interest / on the basis of your consent / based on your consent",
                es="base legal / base juridica / legitimacion / interes legitimo / interes publico / articulo 6 / articulo 9 / art. 6 / art. 9 / consentimiento del interesado / con base en su consentimiento / basado en su consentimiento",
            ),
            Cue("consent", en="consent", es="consentimiento"),
            (
                "The legal basis is your consent (Article 9(2)(a)).",
                "La base jurídica es el interés público.",
            ),
            ("The base of the lamp is heavy.", "La base de la lámpara pesa."),
        ),
        Duty(
            "recipients",
            Words("Who gets your data", "Quién recibe sus datos"),
            Words("Who else gets my data, by name or kind?", "¿Quién más recibe mis datos?"),
            "GDPR Art. 13(1)(e)",
            Cue(
                "gdpr-recipients",
                en="recipients / shared with / share your / share it with / disclosed to / third parties / processors / sub-processors / access to your data / provided to / given to / sent to / only the research team",
                es="destinatarios / cesion / cesiones / se comunicaran a / se cederan / no se cederan / encargados del tratamiento / terceros / comparti* / tendran acceso",
            ),
            None,
            (
                "Recipients are the laboratory and our hosting firm.",
                "No se cederán datos a terceros.",
            ),
            ("Receipts are printed.", "Se imprime un recibo."),
        ),
        Duty(
            "third-countries",
            Words(
                "Whether data leave Europe, and how protected",
                "Si los datos salen de Europa y con qué protección",
            ),
            Words("Do my data leave Europe?", "¿Salen mis datos de Europa?"),
            "GDPR Art. 13(1)(f)",
            Cue(
                "third-countries",
                en="third country / third countries / outside the eu / outside the european / outside europe / european economic area / adequacy decision / standard contractual clauses / international transfer* / transferred to the united states / other countries / within the eu / in the european union",
                es="terceros paises / tercer pais / transferencia internacional / transferencias internacionales / fuera del espacio economico / fuera de la union / clausulas contractuales / decision de adecuacion / otros paises / espacio economico europeo / union europea",
            ),
            None,
            (
                "Data are not sent outside the European Economic Area.",
                "No hay transferencias internacionales.",
            ),
            ("The country house is closed.", "La casa está cerrada."),
        ),
        Duty(
            "retention",
            Words("How long data are kept", "Cuánto tiempo se guardan"),
            Words("On which day are my data deleted?", "¿Qué día se borran mis datos?"),
            "GDPR Art. 13(2)(a)",
            Cue(
                "gdpr-retention",
                en="kept for / stored for / retained for / retain your / keep your data / retention / be deleted after / as long as / until the end of / years after / will be kept / will be stored for / stored until / retained until",
                es="se conservar* / se guardar* / plazo de conservacion / conservacion / durante ... anos / se mantendran / mientras / hasta que",
            ),
            None,
            (
                "Your data will be kept for ten years.",
                "Los datos se conservarán cinco años.",
            ),
            ("Keep to the left.", "Vaya por la izquierda."),
        ),
        Duty(
            "rights",
            Words(
                "Your rights: see, correct, erase, limit, object, take along",
                "Sus derechos: acceso, rectificación, supresión, limitación, oposición, portabilidad",
            ),
            Words("How do I see, correct or erase my data?", "¿Cómo veo, corrijo o borro mis datos?"),
            "GDPR Art. 13(2)(b)",
            Cue(
                "gdpr-rights",
                en="right of access / right to access / rectification / erasure / right to object / data portability / restriction of processing / rights of access / access, correct / right to be forgotten / access, rectify / correct, delete",
                es="derecho de acceso / derechos de acceso / rectificacion / supresion / derecho a oponerse / oposicion / portabilidad / limitacion del tratamiento / derecho al olvido / derechos arco",
            ),
            Cue("your-rights", en="your rights / rights", es="sus derechos / derechos"),
            (
                "You have the right of access, rectification and erasure.",
                "Puede ejercer sus derechos de acceso, rectificación y supresión.",
            ),
            ("Turn right at the desk.", "Gire a la derecha."),
        ),
        Duty(
            "withdraw-consent",
            Words("That you may take consent back", "Que puede retirar el consentimiento"),
            Words("How do I take my consent back?", "¿Cómo retiro mi consentimiento?"),
            "GDPR Art. 13(2)(c)",
            Cue(
                "withdraw-consent",
                en="withdraw your consent / withdraw consent / withdraw at any time / withdraw from / revoke your consent / withdraw my consent / right to withdraw",
                es="retirar su consentimiento / retirar el consentimiento / retirada del consentimiento / revocar su consentimiento / revocar el consentimiento / retirarse en cualquier momento",
            ),
            None,
            (
                "You may withdraw your consent at any time.",
                "Puede retirar su consentimiento cuando quiera.",
            ),
            ("The drug was withdrawn from sale.", "El fármaco ya no se vende."),
        ),
        Duty(
            "complaint",
            Words("That you may complain to an authority", "Que puede reclamar ante una autoridad"),
            Words("To which authority can I complain?", "¿Ante qué autoridad puedo reclamar?"),
            "GDPR Art. 13(2)(d)",
            Cue(
                "gdpr-complaint",
                en="supervisory authority / data protection authority / lodge a complaint / information commissioner / file a complaint / data protection commission",
                es="autoridad de control / agencia espanola de proteccion / presentar una reclamacion / reclamar ante / autoridad de proteccion de datos / agencia de proteccion de datos",
            ),
            None,
            (
                "You can lodge a complaint with a supervisory authority.",
                "Puede presentar una reclamación ante la AEPD.",
            ),
            ("Knee pain is a common trouble.", "El dolor de rodilla es común."),
        ),
        Duty(
            "must-provide",
            Words(
                "Whether you must give the data, and what if not", "Si debe dar los datos y qué pasa si no"
            ),
            Words("What happens if I give no data?", "¿Qué pasa si no doy mis datos?"),
            "GDPR Art. 13(2)(e)",
            Cue(
                "must-provide",
                en="obliged to provide / required to provide / if you do not provide / mandatory / failure to provide / not obliged / voluntary / optional / without these data / without this information",
                es="obligado a facilitar / obligado a dar / obligatori* / si no facilita / si no proporciona / voluntari* / opcional / la falta de",
            ),
            None,
            (
                "You are not obliged to provide these data.",
                "Si no facilita los datos, no podremos darle cita.",
            ),
            ("The provider is open.", "El centro está abierto."),
        ),
        Duty(
            "automated-decisions",
            Words("Whether a computer decides about you", "Si un programa decide sobre usted"),
            Words("Does a program decide anything about me?", "¿Decide un programa algo sobre mí?"),
            "GDPR Art. 13(2)(f)",
            Cue(
                "automated-decisions",
                en="automated decision* / automated individual / automated processing / profiling / decisions based solely",
                es="decisiones automatizadas / decision automatizada / tratamiento automatizado / elaboracion de perfiles / perfilado",
            ),
            None,
            (
                "No automated decisions are made about you.",
                "No se toman decisiones automatizadas.",
            ),
            ("The doors are automatic.", "Las puertas son automáticas."),
        ),
    ),
)
