"""Facts that several kinds of letter ask for."""

from typing import Any

from letters.engine.facts import Choice, Widget, fact
from letters.engine.words import Words

# In characters. No longer form is handed over: patientprivacy.letter_facts.MOST_FORM_BYTES.
LONGEST_FORM = 60_000


def limits_fact(en: str, es: str) -> dict[str, Any]:
    """Limits in the person's words, or those that the report on a form handed over."""
    return fact(
        title=Words("Limits in your own words", "Límites con sus propias palabras"),
        hint=Words(en, es),
        widget=Widget.LINES,
    )


def own_questions_fact() -> dict[str, Any]:
    return fact(
        title=Words("Your own questions", "Sus propias preguntas"),
        hint=Words("One on each line.", "Una por línea."),
        widget=Widget.LINES,
    )


def clauses_fact() -> dict[str, Any]:
    return fact(
        title=Words("Sentences of the form that you mean", "Frases del formulario a las que se refiere"),
        hint=Words(
            "One on each line. They are printed on a page of their own after the letter.",
            "Una por línea. Se imprimen en una página aparte después de la carta.",
        ),
        widget=Widget.LINES,
    )


def form_text_fact() -> dict[str, Any]:
    """The words of a signed form, to be printed behind the letter."""
    return fact(
        title=Words("The words of the form", "El texto del formulario"),
        hint=Words(
            "Only if you want them printed behind the letter. Paste them as they are.",
            "Solo si quiere que se impriman detrás de la carta. Péguelos tal como son.",
        ),
        widget=Widget.LINES,
        longest=LONGEST_FORM,
    )


def yes_or_no() -> tuple[Choice, ...]:
    return (Choice("no", Words("No", "No")), Choice("yes", Words("Yes", "Sí")))
