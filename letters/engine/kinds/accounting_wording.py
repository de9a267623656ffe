"""The sentences of the accounting letter. English goes to the clinic; Spanish is for reading.

Law: 45 CFR 164.528 as in `provisions.py`. What the rule gives and what is only asked stand under headings of their own.
"""

from dataclasses import dataclass

from letters.engine.words import Words

TITLE = Words("Request for an accounting of disclosures", "Solicitud de un informe de divulgaciones")
REQUEST = Words(
    "Under the HIPAA Privacy Rule, 45 CFR 164.528, I ask you for a written accounting of the disclosures of my protected "
    "health information, including my images and reports, from {since} to the date of this letter. Please include:",
    "Según la Regla de Privacidad de HIPAA, 45 CFR 164.528, les pido un informe escrito de las divulgaciones de mi "
    "información médica protegida, incluidas mis imágenes e informes, desde el {since} hasta la fecha de esta carta. Incluyan por favor:",
)
CONTENT_ITEMS = (
    Words(
        "For each disclosure: its date; the name of the person or organization that received the information and, if "
        "known, the address; a brief description of the information; and a brief statement of the purpose, or instead a "
        "copy of the written request for it (164.528(b)(2)).",
        "De cada divulgación: la fecha; el nombre de la persona u organización que recibió la información y, si se conoce, "
        "su dirección; una breve descripción de la información; y una breve explicación del propósito o, en su lugar, una "
        "copia de la solicitud escrita (164.528(b)(2)).",
    ),
    Words(
        "Disclosures to or by your business associates, such as companies that store, send, read or process images for "
        "you (164.528(b)(1)).",
        "Las divulgaciones a sus socios comerciales o hechas por ellos, como las empresas que guardan, envían, leen o "
        "procesan imágenes para ustedes (164.528(b)(1)).",
    ),
    Words(
        "Disclosures for research under 164.512(i). For a study of 50 or more people, you may instead give what "
        "164.528(b)(4) lists about the study: its name, a plain description with its purpose and how records were "
        "chosen, the type of information, the dates with the last one, and the name, address and telephone number of "
        "sponsor and researcher. If it is reasonably likely that my information went to such a study, please help me to "
        "contact both.",
        "Las divulgaciones para investigación según 164.512(i). De un estudio con 50 personas o más pueden dar, en su "
        "lugar, lo que 164.528(b)(4) indica sobre el estudio: su nombre, una descripción sencilla con su propósito y cómo "
        "se eligieron los expedientes, el tipo de información, las fechas con la última, y el nombre, la dirección y el "
        "teléfono del patrocinador y del investigador. Si es razonablemente probable que mi información haya ido a ese "
        "estudio, ayúdenme a comunicarme con ambos.",
    ),
)
CONTENT_CLOSING = (
    Words(
        "You may summarize repeated disclosures to one recipient for one purpose as 164.528(b)(3) allows: the first in "
        "full, then how often or how many, and the date of the last. If an entry has to be held back for a time under "
        "164.528(a)(2), please send it when that time has ended. If there is nothing to list, please say so in writing.",
        "Pueden resumir las divulgaciones repetidas a un mismo destinatario y con un mismo propósito como permite "
        "164.528(b)(3): la primera completa, después la frecuencia o el número, y la fecha de la última. Si una entrada debe "
        "retenerse por un tiempo según 164.528(a)(2), envíenla cuando ese tiempo termine. Si no hay nada que informar, "
        "díganlo por escrito.",
    ),
)

FIRST_IS_FREE = Words(
    "This is my first request in 12 months, so the accounting is free of charge (164.528(c)(2)).",
    "Es mi primera solicitud en 12 meses, por lo que el informe es gratuito (164.528(c)(2)).",
)
REPEATED_FEE = Words(
    "I made such a request before in the past 12 months. If you charge a reasonable, cost-based fee, please tell me the "
    "amount first, so that I can withdraw or change my request (164.528(c)(2)).",
    "Ya hice una solicitud así en los últimos 12 meses. Si cobran una tarifa razonable basada en el costo, díganme antes el "
    "monto, para que yo pueda retirar o cambiar mi solicitud (164.528(c)(2)).",
)
VOLUNTARY_HEADING = Words(
    "Questions beyond the accounting (voluntary)", "Preguntas aparte del informe (voluntarias)"
)
VOLUNTARY_INTRODUCTION = Words(
    "An accounting may leave out uses that matter to me, such as data without my name or use inside your organization. "
    "I therefore also ask the following. Section 164.528 may not require you to answer these questions, and the "
    "accounting need not wait for them.",
    "Un informe puede dejar fuera usos que me importan, como los datos sin mi nombre o el uso dentro de su organización. Por "
    "eso pregunto también lo siguiente. Puede que la sección 164.528 no les obligue a responder estas preguntas, y el "
    "informe no tiene que esperar por ellas.",
)


@dataclass(frozen=True, slots=True)
class Question:
    """A voluntary question: a label to tick, and the sentence in the letter."""

    label: Words
    question: Words


QUESTIONS = {
    "de-identified": Question(
        Words(
            "Was my name taken off my data, to give the data to others?",
            "¿Quitaron mi nombre de mis datos para darlos a otros?",
        ),
        Words(
            "Since {since}, were my images or reports de-identified, or made part of a limited data set? By whom, and by "
            "which method of 164.514(b)?",
            "Desde el {since}, ¿se quitó la identidad de mis imágenes o informes, o pasaron a ser parte de un conjunto limitado "
            "de datos? ¿Quién lo hizo y con qué método de 164.514(b)?",
        ),
    ),
    "ai-development": Question(
        Words("Was my data used to build or test AI?", "¿Se usaron mis datos para crear o probar IA?"),
        Words(
            "Were my images or reports used, or given to anyone in any form, to develop, train, test or validate artificial intelligence or "
            "other software? If so: who received them, for what purpose, under what contract, and for what payment?",
            "¿Se usaron mis imágenes o informes, o se dieron a alguien en cualquier forma, para desarrollar, entrenar, probar o validar inteligencia "
            "artificial u otros programas? Si es así: ¿quién los recibió, para qué, con qué contrato y con qué pago?",
        ),
    ),
    "vendor-contracts": Question(
        Words(
            "May the clinic’s vendors use my data for themselves?",
            "¿Pueden los proveedores de la clínica usar mis datos para sí mismos?",
        ),
        Words(
            "Does any contract with a vendor allow the vendor to de-identify my information for its own use?",
            "¿Algún contrato permite a un proveedor quitar la identidad de mi información para su propio uso?",
        ),
    ),
    "registries": Question(
        Words(
            "Is my data in a registry, research database or exchange?",
            "¿Están mis datos en un registro, base de investigación o red de intercambio?",
        ),
        Words(
            "Is my information in a registry, a research database or a health information exchange? Which?",
            "¿Está mi información en un registro, una base de datos de investigación o una red de intercambio de información "
            "médica? ¿En cuál?",
        ),
    ),
    "opting-out": Question(
        Words("How can I say no to these uses?", "¿Cómo puedo decir que no a estos usos?"),
        Words(
            "How can I opt out of such uses?",
            "¿Cómo puedo negarme a esos usos?",
        ),
    ),
}

LIMITS_HEADING = Words("Limits I ask for (you may decline)", "Límites que pido (pueden negarse)")
LIMITS_INTRODUCTION = Words(
    "I also ask you to keep to the limits below with my information. Section 164.522(a) lets me ask for limits on its use and "
    "disclosure for treatment, payment and health care operations, and you may decline; for other uses I ask you as a "
    "courtesy. Please tell me in writing whether you agree.",
    "Les pido también que respeten los límites siguientes con mi información. La sección 164.522(a) me permite pedir límites a su "
    "uso y divulgación para tratamiento, pago y operaciones de atención médica, y ustedes pueden negarse; para otros usos se lo "
    "pido como cortesía. Díganme por favor por escrito si están de acuerdo.",
)

TOO_FAR_BACK = Words(
    "The law reaches back six years. Choose {day} or a later date, or leave this empty.",
    "La ley alcanza seis años atrás. Elija el {day} o una fecha posterior, o deje esto en blanco.",
)
PERIOD_NOT_BEGUN = Words(
    "This date is after the date of the letter. Choose an earlier one.",
    "Esta fecha es posterior a la de la carta. Elija una anterior.",
)
ANSWER_SHOWS = (
    Words(
        "Reports to public health offices, courts, police and other agencies.",
        "Informes a oficinas de salud pública, tribunales, policía y otras agencias.",
    ),
    Words(
        "Research that used your records without your signed permission, sometimes only as a list of studies.",
        "Investigaciones que usaron sus datos sin su permiso firmado, a veces solo como lista de estudios.",
    ),
    Words("Disclosures that broke the rules.", "Divulgaciones que no cumplieron las reglas."),
)
ANSWER_HIDES = (
    Words(
        "Sharing for your care, for billing, and for the clinic’s own work.",
        "Lo compartido para su atención, para cobrar y para el trabajo propio de la clínica.",
    ),
    Words("Anything you signed a permission for.", "Todo aquello para lo que usted firmó un permiso."),
    Words(
        "Data with your name and most other facts about who you are taken off (“de-identified” data, or a “limited data set”).",
        "Datos sin su nombre y sin la mayoría de los datos que dicen quién es (“datos sin identidad” o un “conjunto limitado de datos”).",
    ),
    Words(
        "Use inside the clinic, such as training AI there, and who opened your record.",
        "El uso dentro de la clínica, como entrenar IA allí, y quién abrió su expediente.",
    ),
)
GOOD_TO_KNOW = (
    Words(
        "So a short answer, or an empty one, does not mean that no one else has your data. The extra questions in the letter ask about the rest. The clinic may choose not to answer those.",
        "Por eso, una respuesta corta o vacía no significa que nadie más tenga sus datos. Las otras preguntas de la carta se refieren al resto. La clínica puede decidir no responderlas.",
    ),
)
