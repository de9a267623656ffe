"""Recipients that a sentence names: "release my notes to Pruitt & Sons", "revelar mis notas a la Sociedad X"."""

import re

from consent.engine.authorization.patterns import RELEASE
from consent.engine.form_text import FormText

_HANDS_OVER = re.compile(
    r"\b(?:releas|disclos|furnish|report|send|hand (?:out|over)|giv(?:e|en) |provid|talk with|divulg|revel|entreg|envi|"
    r"proporcion|facilit)\w*|\binforma[rn]\b",
    re.IGNORECASE,
)
_TO_A_NAME = re.compile(
    r"\bto (?:(?:the|my|our|an?) (?:[a-z-]+,? ){0,4}?)?(?:Dr\.|[A-Z][\w&])|"
    r"\ba(?:l| la| los| las| mi| sus?)? (?:[a-zñáéíóú-]+,? ){0,5}?(?:Dra?\.|[A-ZÁÉÍÓÚÑ][\wáéíóúñ])"
)
_NOT_A_RECEIVER = re.compile(
    r"\b(?:(?:to|a) (?:HIPAA|January|February|March|April|May|June|July|August|September|October|November|December)|"
    r"addressed to|dirigid[oa]|notice|note|letter|aviso|carta)\b"
)


def named_recipient_places(form: FormText) -> set[int]:
    """The units in which something is handed over to someone named."""
    return {place for place in form.cue_spans(RELEASE) if _names_a_recipient(form, place)}


def _names_a_recipient(form: FormText, place: int) -> bool:
    unit = form.units[place]
    if unit.kind == "heading":
        return False
    sentence = form.text[unit.start : unit.end]
    acts = list(_HANDS_OVER.finditer(sentence))
    if not acts:
        return False
    handed_over = acts[-1].end()
    named = _TO_A_NAME.search(sentence, handed_over)
    return named is not None and not _NOT_A_RECEIVER.search(sentence, handed_over)
