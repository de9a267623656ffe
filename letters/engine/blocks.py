"""Paragraphs that several kinds of letter share: time, reply, identity, and that no one is punished for asking."""

from collections.abc import Iterator

from letters.engine.details import LetterDetails, RequestDetails
from letters.engine.state_law import law_for, state_sentences
from letters.engine.wording import write
from letters.engine.words import Words

HOW_TO_ANSWER = Words("Your answer", "Su respuesta")

DEADLINE = Words(
    "Please answer within {period} of receiving this letter ({provision}).",
    "Respondan por favor dentro de {period} desde que reciban esta carta ({provision}).",
)
EXTENSION = Words(
    "You may extend this time once, by up to {period}, if you tell me the reason and the new date in writing before it ends.",
    "Pueden ampliar este plazo una sola vez, hasta {period}, si antes de que termine me comunican por escrito el motivo y la nueva fecha.",
)
WISH = Words(
    "The law sets no time for your answer. I ask for it within {period} of your receiving this letter.",
    "La ley no fija un plazo para su respuesta. Se la pido dentro de {period} desde que reciban esta carta.",
)
REPLY_BY_MAIL = Words(
    "Please answer in writing, to my address at the head of this letter.",
    "Respondan por favor por escrito, a mi dirección al comienzo de esta carta.",
)
REPLY_BY_EMAIL = Words(
    "Please answer in writing, to {email} or, if you can’t, to my address at the head of this letter.",
    "Respondan por favor por escrito, a {email} o, si no es posible, a mi dirección al comienzo de esta carta.",
)
ID_ENCLOSED = Words(
    "A copy of my photo identification is enclosed, so that you can confirm who I am (164.514(h)).",
    "Adjunto una copia de mi identificación con foto, para que puedan confirmar quién soy (164.514(h)).",
)
ID_OFFERED = Words(
    "So that you can confirm who I am (164.514(h)), I will show photo identification or send a copy if you ask.",
    "Para que puedan confirmar quién soy (164.514(h)), mostraré una identificación con foto o enviaré una copia si la piden.",
)
NO_SOCIAL_SECURITY_NUMBER = Words(
    "I don’t give my Social Security number for this.", "No doy mi número de Seguro Social para esto."
)
PASS_IT_ON = Words(
    "If another office handles this, please pass this letter on and tell me which one it is.",
    "Si otra oficina atiende este asunto, remítanle por favor esta carta y díganme cuál es.",
)
NO_RETALIATION = Words(
    "No one may be punished for using these rights or made to give them up in order to get care (164.530(g) and (h)).",
    "Nadie puede ser castigado por usar estos derechos ni obligado a renunciar a ellos para recibir atención (164.530(g) y (h)).",
)


def time_to_answer(kind_code: str, details: LetterDetails, language: str) -> str:
    """When the answer is due by law, or, where the law sets no time, when the person wishes it."""
    law = law_for(kind_code, details.facility.known_state)
    if law.deadline is None:
        return write(WISH, language, period=law.wished.spell(language))
    due = write(DEADLINE, language, period=law.deadline.spell(language), provision=law.deadline_provision)
    if law.extension is None:
        return due
    return f"{due} {write(EXTENSION, language, period=law.extension.spell(language))}"


def reply_address(details: LetterDetails, language: str) -> str:
    if details.reply_by == "email":
        return write(REPLY_BY_EMAIL, language, email=details.requester.email)
    return REPLY_BY_MAIL.to(language)


def identity(details: RequestDetails, language: str) -> str:
    shown = ID_ENCLOSED if details.identification == "enclosed" else ID_OFFERED
    return f"{shown.to(language)} {NO_SOCIAL_SECURITY_NUMBER.to(language)}"


def answer_paragraphs(kind_code: str, details: LetterDetails, language: str) -> Iterator[str]:
    """How and when to answer, under which State law, who asks, and where to pass the letter on."""
    yield from state_sentences(kind_code, details.facility.known_state, language)
    yield f"{time_to_answer(kind_code, details, language)} {reply_address(details, language)}"
    who = (identity(details, language),) if isinstance(details, RequestDetails) else ()
    yield " ".join((*who, PASS_IT_ON.to(language), NO_RETALIATION.to(language)))
