"""What an accounting can have wrong: one row for each kind, with the rule behind it and the words for both sides.

`sentence` tells the person, `ask` goes into the letter to the clinic. Source: 45 CFR 164.528, text after the 2013
amendments, checked November 2026. A `question` is nothing that the rule forbids; it is worth asking.
"""

from dataclasses import dataclass
from typing import Literal

from letters.engine.words import Words


@dataclass(frozen=True, slots=True)
class DefectKind:
    """One kind of defect: `{entry}` in its words is the number of the entry, `{quote}` what stands there."""

    code: str
    weight: Literal["defect", "question"]
    provision: str
    sentence: Words
    ask: Words


@dataclass(frozen=True, slots=True)
class Defect:
    """One finding: its kind, the entry it stands in (counted from 1; 0 for the answer as a whole), the exact words."""

    kind: DefectKind
    entry: int = 0
    quote: str = ""

    def sentence(self, language: str = "en") -> str:
        return self.kind.sentence.to(language).format(entry=self.entry, quote=self.quote)

    def ask(self, language: str = "en") -> str:
        return self.kind.ask.to(language).format(entry=self.entry, quote=self.quote)


def _row(
    code: str, provision: str, sentence: Words, ask: Words, weight: Literal["defect", "question"] = "defect"
) -> DefectKind:
    return DefectKind(code, weight, f"45 CFR 164.528{provision}", sentence, ask)


DEFECT_KINDS = {
    kind.code: kind
    for kind in (
        _row(
            "answer-late",
            "(c)(1)",
            Words(
                "The answer came on {quote}, after the last day for it.",
                "La respuesta llegó el {quote}, después del último día permitido.",
            ),
            Words(
                "Your answer is dated {quote}, after the deadline. Tell me the reason for the delay.",
                "Su respuesta tiene fecha {quote}, después del plazo. Díganme el motivo de la demora.",
            ),
        ),
        _row(
            "extension-late",
            "(c)(1)(ii)",
            Words(
                "They asked for more time on {quote}. That was after the 60 days had ended.",
                "Pidieron más tiempo el {quote}. Los 60 días ya habían terminado.",
            ),
            Words(
                "Your notice of an extension is dated {quote}, after the 60 days had ended. Treat the request as overdue.",
                "Su aviso de prórroga tiene fecha {quote}, cuando los 60 días ya habían terminado. Traten la solicitud como atrasada.",
            ),
        ),
        _row(
            "extension-too-long",
            "(c)(1)(ii)",
            Words(
                "They moved the date to {quote}. The rule allows 30 more days at most.",
                "Movieron la fecha al {quote}. La regla permite 30 días más como máximo.",
            ),
            Words(
                "You moved the date to {quote}. The rule allows one extension of up to 30 days.",
                "Movieron la fecha al {quote}. La regla permite una sola prórroga de hasta 30 días.",
            ),
        ),
        _row(
            "extension-without-reason",
            "(c)(1)(ii)",
            Words(
                "The notice of {quote} asks for more time but gives no reason.",
                "El aviso del {quote} pide más tiempo sin dar un motivo.",
            ),
            Words(
                "Your notice of {quote} gives no reason for the delay. Send me the reason in writing.",
                "Su aviso del {quote} no da el motivo de la demora. Envíenme el motivo por escrito.",
            ),
        ),
        _row(
            "extension-without-date",
            "(c)(1)(ii)",
            Words(
                "The notice of {quote} asks for more time but names no new date.",
                "El aviso del {quote} pide más tiempo sin decir la nueva fecha.",
            ),
            Words(
                "Your notice of {quote} names no date by which the accounting will come. Name it.",
                "Su aviso del {quote} no dice para qué fecha llegará el informe. Indíquenla.",
            ),
        ),
        _row(
            "second-extension",
            "(c)(1)(ii)",
            Words(
                "They asked for more time again on {quote}. The rule allows one extension.",
                "El {quote} volvieron a pedir más tiempo. La regla permite una sola prórroga.",
            ),
            Words(
                "Your notice of {quote} asks for a second extension. The rule allows one.",
                "Su aviso del {quote} pide una segunda prórroga. La regla permite una sola.",
            ),
        ),
        _row(
            "period-begins-late",
            "(a)(3)",
            Words(
                "The list begins on {quote}. You asked for an earlier start.",
                "La lista empieza el {quote}. Usted pidió desde antes.",
            ),
            Words(
                "Your accounting begins on {quote}. Send the part before that day, for the whole period that I asked for.",
                "Su informe empieza el {quote}. Envíen la parte anterior a ese día, para todo el período que pedí.",
            ),
        ),
        _row(
            "period-ends-early",
            "(a)(3)",
            Words(
                "The list ends on {quote}, before the day of your request.",
                "La lista termina el {quote}, antes del día de su solicitud.",
            ),
            Words(
                "Your accounting ends on {quote}. Send the part from then to the date of my request.",
                "Su informe termina el {quote}. Envíen la parte desde entonces hasta la fecha de mi solicitud.",
            ),
        ),
        _row(
            "keeps-fewer-years",
            "(a)(3)",
            Words(
                "They write: “{quote}”. The rule asks for six years.",
                "Escriben: “{quote}”. La regla pide seis años.",
            ),
            Words(
                "You write: “{quote}”. The rule covers six years before my request, and the record of disclosures has to be kept that long. Send the rest.",
                "Escriben: “{quote}”. La regla abarca los seis años antes de mi solicitud, y el registro se debe conservar ese tiempo. Envíen lo que falta.",
            ),
        ),
        _row(
            "leaves-out-business-associates",
            "(b)(1)",
            Words(
                "They write: “{quote}”. What they gave to their vendors, and what vendors gave on, belongs in the list.",
                "Escriben: “{quote}”. Lo que dieron a sus proveedores, y lo que estos dieron a otros, va en la lista.",
            ),
            Words(
                "You write: “{quote}”. The accounting has to include disclosures to or by your business associates. Add them.",
                "Escriben: “{quote}”. El informe debe incluir las divulgaciones a sus socios comerciales o hechas por ellos. Agréguenlas.",
            ),
        ),
        _row(
            "asks-for-a-reason",
            "(a)(1)",
            Words(
                "They write: “{quote}”. You need not give a reason for this request.",
                "Escriben: “{quote}”. Usted no tiene que dar un motivo para pedir esto.",
            ),
            Words(
                "You write: “{quote}”. The rule sets no such condition. Answer the request as it stands.",
                "Escriben: “{quote}”. La regla no pone esa condición. Respondan la solicitud tal como está.",
            ),
        ),
        _row(
            "fee-for-the-first",
            "(c)(2)",
            Words(
                "They charge a fee. The first list in any 12 months is free.",
                "Cobran por ella. La primera lista en cada 12 meses es gratis.",
            ),
            Words(
                "You charge a fee. This is my first request in 12 months, so it is free. Cancel the fee.",
                "Cobran un cargo. Es mi primera solicitud en 12 meses y por eso es gratis. Cancelen el cargo.",
            ),
        ),
        _row(
            "suspended-without-time",
            "(a)(2)",
            Words(
                "They hold entries back: “{quote}”. They do not say for how long.",
                "Retienen entradas: “{quote}”. No dicen por cuánto tiempo.",
            ),
            Words(
                "You write: “{quote}”. Tell me for what time the agency’s statement holds entries back, and send them when it ends.",
                "Escriben: “{quote}”. Díganme por cuánto tiempo la autoridad pidió retener entradas, y envíenlas cuando termine.",
            ),
        ),
        _row(
            "date-missing",
            "(b)(2)(i)",
            Words("Entry {entry} has no date.", "La entrada {entry} no tiene fecha."),
            Words("Entry {entry}: give the date.", "Entrada {entry}: indiquen la fecha."),
        ),
        _row(
            "date-unclear",
            "(b)(2)(i)",
            Words(
                "Entry {entry}: “{quote}” is not a full date.",
                "Entrada {entry}: “{quote}” no es una fecha completa.",
            ),
            Words(
                "Entry {entry}: “{quote}” is not a full date. Give day, month and year.",
                "Entrada {entry}: “{quote}” no es una fecha completa. Indiquen día, mes y año.",
            ),
        ),
        _row(
            "date-impossible",
            "(b)(2)(i)",
            Words(
                "Entry {entry}: {quote} lies after the day of their answer.",
                "Entrada {entry}: {quote} es posterior al día de su respuesta.",
            ),
            Words(
                "Entry {entry}: {quote} lies after the day of your answer. Correct the date.",
                "Entrada {entry}: {quote} es posterior al día de su respuesta. Corrijan la fecha.",
            ),
        ),
        _row(
            "recipient-missing",
            "(b)(2)(ii)",
            Words("Entry {entry} does not say who got it.", "La entrada {entry} no dice quién lo recibió."),
            Words("Entry {entry}: name who received it.", "Entrada {entry}: indiquen quién lo recibió."),
        ),
        _row(
            "recipient-vague",
            "(b)(2)(ii)",
            Words(
                "Entry {entry}: “{quote}” names no one.",
                "Entrada {entry}: “{quote}” no nombra a nadie.",
            ),
            Words(
                "Entry {entry}: “{quote}” names no one. Give the name of the person or organization.",
                "Entrada {entry}: “{quote}” no nombra a nadie. Indiquen el nombre de la persona u organización.",
            ),
        ),
        _row(
            "description-missing",
            "(b)(2)(iii)",
            Words("Entry {entry} does not say what was given.", "La entrada {entry} no dice qué se entregó."),
            Words(
                "Entry {entry}: describe the information in short.",
                "Entrada {entry}: describan la información en pocas palabras.",
            ),
        ),
        _row(
            "description-vague",
            "(b)(2)(iii)",
            Words(
                "Entry {entry}: “{quote}” does not tell what was given.",
                "Entrada {entry}: “{quote}” no dice qué se entregó.",
            ),
            Words(
                "Entry {entry}: “{quote}” does not tell what was given. Say which kind of record, report or image.",
                "Entrada {entry}: “{quote}” no dice qué se entregó. Digan qué clase de registro, informe o imagen.",
            ),
        ),
        _row(
            "purpose-missing",
            "(b)(2)(iv)",
            Words(
                "Entry {entry} does not say why, and no copy of a written request is named.",
                "La entrada {entry} no dice para qué, ni nombra copia de una solicitud escrita.",
            ),
            Words(
                "Entry {entry}: state the purpose, or send a copy of the written request.",
                "Entrada {entry}: indiquen el motivo o envíen copia de la solicitud escrita.",
            ),
        ),
        _row(
            "purpose-vague",
            "(b)(2)(iv)",
            Words(
                "Entry {entry}: “{quote}” does not tell the reason.",
                "Entrada {entry}: “{quote}” no dice el motivo.",
            ),
            Words(
                "Entry {entry}: “{quote}” does not tell the basis for the disclosure. State the purpose.",
                "Entrada {entry}: “{quote}” no dice la razón de la divulgación. Indiquen el motivo.",
            ),
        ),
        _row(
            "repeats-without-last-date",
            "(b)(3)",
            Words(
                "Entry {entry} stands for several disclosures but gives no last date.",
                "La entrada {entry} resume varias divulgaciones y no da la última fecha.",
            ),
            Words(
                "Entry {entry}: give the date of the last disclosure.",
                "Entrada {entry}: indiquen la fecha de la última divulgación.",
            ),
        ),
        _row(
            "repeats-without-number",
            "(b)(3)",
            Words(
                "Entry {entry} stands for several disclosures but does not say how many or how often.",
                "La entrada {entry} resume varias divulgaciones y no dice cuántas ni cada cuánto.",
            ),
            Words(
                "Entry {entry}: give the number or frequency of the disclosures.",
                "Entrada {entry}: indiquen el número o la frecuencia de las divulgaciones.",
            ),
        ),
        _row(
            "study-for-fewer-people",
            "(b)(4)(i)",
            Words(
                "Study {entry} had {quote} people. The short form is for 50 or more.",
                "El estudio {entry} tuvo {quote} personas. La forma corta es para 50 o más.",
            ),
            Words(
                "Study {entry} had {quote} people. The short form is for 50 or more: list the disclosure in full.",
                "El estudio {entry} tuvo {quote} personas. La forma corta es para 50 o más: indiquen la divulgación completa.",
            ),
        ),
        _row(
            "study-name-missing",
            "(b)(4)(i)(A)",
            Words("Study {entry} has no name.", "El estudio {entry} no tiene nombre."),
            Words("Study {entry}: give its name.", "Estudio {entry}: indiquen su nombre."),
        ),
        _row(
            "study-description-missing",
            "(b)(4)(i)(B)",
            Words(
                "Study {entry} is not described.",
                "El estudio {entry} no está descrito.",
            ),
            Words(
                "Study {entry}: describe it in plain words, with its purpose and how records were chosen.",
                "Estudio {entry}: descríbanlo en palabras sencillas, con su propósito y cómo se eligieron los registros.",
            ),
        ),
        _row(
            "study-information-missing",
            "(b)(4)(i)(C)",
            Words(
                "Study {entry} does not say what kind of information it got.",
                "El estudio {entry} no dice qué clase de información recibió.",
            ),
            Words(
                "Study {entry}: describe the kind of information.",
                "Estudio {entry}: describan la clase de información.",
            ),
        ),
        _row(
            "study-dates-missing",
            "(b)(4)(i)(D)",
            Words(
                "Study {entry} lacks the dates, with the last one.",
                "Al estudio {entry} le faltan las fechas, con la última.",
            ),
            Words(
                "Study {entry}: give the dates or period, and the date of the last disclosure.",
                "Estudio {entry}: indiquen las fechas o el período, y la fecha de la última divulgación.",
            ),
        ),
        _row(
            "study-contact-missing",
            "(b)(4)(i)(E)",
            Words(
                "Study {entry} does not say how to reach sponsor and researcher.",
                "El estudio {entry} no dice cómo contactar al patrocinador y al investigador.",
            ),
            Words(
                "Study {entry}: give name, address and telephone number of the sponsor and of the researcher.",
                "Estudio {entry}: indiquen nombre, dirección y teléfono del patrocinador y del investigador.",
            ),
        ),
        _row(
            "study-statement-missing",
            "(b)(4)(i)(F)",
            Words(
                "The list of studies lacks the statement that your information “may or may not” have been given.",
                "En la lista de estudios falta la frase de que su información “pudo o no” haberse entregado.",
            ),
            Words(
                "Add the statement that my information may or may not have been disclosed for each study.",
                "Agreguen la declaración de que mi información pudo o no haberse divulgado para cada estudio.",
            ),
        ),
        _row(
            "address-missing",
            "(b)(2)(ii)",
            Words(
                "Entry {entry} gives no address. They must add it if they know it.",
                "La entrada {entry} no da dirección. Deben agregarla si la conocen.",
            ),
            Words(
                "Entry {entry}: give the recipient’s address if you know it.",
                "Entrada {entry}: indiquen la dirección del destinatario si la conocen.",
            ),
            weight="question",
        ),
        _row(
            "recipient-not-known",
            "(b)(2)(ii)",
            Words(
                "Entry {entry}: you have not named “{quote}” among those you know. Do you know who it is?",
                "Entrada {entry}: “{quote}” no está entre los que usted conoce. ¿Sabe quién es?",
            ),
            Words(
                "Entry {entry}: tell me who “{quote}” is and on what basis it received my information.",
                "Entrada {entry}: díganme quién es “{quote}” y con qué base recibió mi información.",
            ),
            weight="question",
        ),
        _row(
            "form-not-known",
            "(a)(1)(iv)",
            Words(
                "Entry {entry} rests on a form you signed. You have listed no such form for “{quote}”.",
                "La entrada {entry} se basa en un formulario que usted firmó. No tiene ninguno anotado para “{quote}”.",
            ),
            Words(
                "Entry {entry}: send me a copy of the authorization for “{quote}”.",
                "Entrada {entry}: envíenme copia de la autorización para “{quote}”.",
            ),
            weight="question",
        ),
        _row(
            "before-the-form",
            "(a)(1)(iv)",
            Words(
                "Entry {entry} rests on a form you signed, but its date, {quote}, is before you signed.",
                "La entrada {entry} se basa en un formulario que usted firmó, pero su fecha, {quote}, es anterior a su firma.",
            ),
            Words(
                "Entry {entry}: on {quote} I had not signed the authorization that you name. Tell me the basis.",
                "Entrada {entry}: el {quote} yo no había firmado la autorización que nombran. Díganme la base.",
            ),
            weight="question",
        ),
        _row(
            "known-disclosure-missing",
            "(b)(1)",
            Words(
                "You know that “{quote}” got your information. The list does not show it.",
                "Usted sabe que “{quote}” recibió su información. La lista no lo muestra.",
            ),
            Words(
                "I know that “{quote}” received my information. Add it, or tell me which exception you rely on.",
                "Sé que “{quote}” recibió mi información. Agréguenlo o díganme en qué excepción se basan.",
            ),
            weight="question",
        ),
        _row(
            "listed-twice",
            "(b)(2)",
            Words(
                "Entry {entry} is the same as an earlier one. Was it one disclosure or two?",
                "La entrada {entry} es igual a otra anterior. ¿Fue una divulgación o fueron dos?",
            ),
            Words(
                "Entry {entry} repeats an earlier one. Tell me whether it was one disclosure or two.",
                "La entrada {entry} repite otra anterior. Díganme si fue una divulgación o fueron dos.",
            ),
            weight="question",
        ),
    )
}
