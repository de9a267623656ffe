"""Where a form leaves room to sign: a line to write on, or words that ask for a signature there."""

import re

from consent.engine.form_text import FormText
from consent.engine.normalization import fold

_SIGNER = (
    "participant|patient|subject|volunteer|client|claimant|enrollee|parent|guardian|representative|witness|"
    "paciente|participante|titular|madre|padre|tutor|representante|testigo"
)
_ROOM_TO_WRITE = re.compile(r"_{3,}|\.{5,}|…{2,}|-{5,}")
_NAMES_A_SIGNATURE = re.compile(
    r"\b(?:signature|signed|sign here|signs here|your name and signature|initials|firma|firmado|firme aqui|rubrica)\b"
)
_SIGNERS_LINE = re.compile(rf"\b(?:{_SIGNER})[a-z ,()]{{0,30}}:? ?_{{3,}} ?(?:date|fecha):? ?_{{3,}}")
_ASKS_FOR_ONE = re.compile(
    rf"\b(?:signature of (?:the )?(?:legal |{_SIGNER})|(?:{_SIGNER})'?s? signature|firma del? (?:la )?(?:{_SIGNER})|"
    r"by signing below|in witness whereof|e-signature|type your (?:full )?name|your full name|initial here|signed by|"
    r"firma electronica|escriba su nombre completo|please sign|sign and date|sign below|sign your name|print(?:ed)? name|"
    r"(?:your|my) (?:electronic )?signature (?:below|indicates|means|shows|confirms)|"
    r"(?:su|mi) firma (?:a continuacion|indica|significa|confirma)|nombre y firma|firma y aclaracion|"
    r"firme (?:abajo|al pie|a continuacion))\b"
)
_FIELD = re.compile(
    r"[\W_]*(?:[a-z'/(),:-]+ ){0,8}(?:signatures?|firmas?|firmado|signed|sign here|firme aqui)\b"
)
_SPEAKS_OF_SIGNING = re.compile(
    r"\b(?:by signing|after signing|before you sign|copy|page|al firmar|copia|"
    r"(?:signatures?|signed) (?:this|on|up|form|for|is|are|will|was|and agree))\b"
)
# One of these stands in every unit that any expression here fits: a quick look before the slow ones.
_TRACES = ("sign", "firm", "print", "initial", "rubrica", "witness", "___")
_FIELD_LENGTH = 120
_LOOKS_AHEAD = 200


def signature_places(form: FormText) -> set[int]:
    """The units that ask for a signature."""
    return {
        place
        for place, folded in enumerate(form.folded)
        if any(trace in folded for trace in _TRACES) and _asks_to_sign(form, place)
    }


def _asks_to_sign(form: FormText, place: int) -> bool:
    folded = form.folded[place]
    if _SIGNERS_LINE.search(folded) or _ASKS_FOR_ONE.search(folded):
        return True
    if not _NAMES_A_SIGNATURE.search(folded):
        return False
    if _ROOM_TO_WRITE.search(_with_the_line_below(form, place)):
        return not folded.startswith(("if ", "si "))
    is_field = len(folded) <= _FIELD_LENGTH and _FIELD.match(folded) and not folded.endswith((".", "?"))
    return bool(is_field) and not _SPEAKS_OF_SIGNING.search(folded)


def _with_the_line_below(form: FormText, place: int) -> str:
    """The unit with the rest of its line and the line below, where the room to write often stands."""
    unit = form.units[place]
    ahead = form.text[unit.end : unit.end + _LOOKS_AHEAD].split("\n", 2)
    return fold(form.text[unit.start : unit.end] + " ".join(ahead[:2]))
