"""Revocation of an authorization, 45 CFR 164.508(b)(5)."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from letters.engine.appendix import (
    FORM_ENCLOSED,
    SEE_ATTACHMENT,
    clauses_appendix,
    clauses_enclosure,
    form_appendix,
)
from letters.engine.blocks import HOW_TO_ANSWER, answer_paragraphs
from letters.engine.common_facts import clauses_fact, form_text_fact, limits_fact
from letters.engine.details import RequestDetails
from letters.engine.errors import Problem
from letters.engine.facts import Choice, Widget, fact
from letters.engine.kind import LetterKind
from letters.engine.letter import Section
from letters.engine.signers import opening
from letters.engine.wording import spell_date, write
from letters.engine.words import Words

CODE = "revocation"

WHOLE = Words(
    "I revoke the authorization described below, in whole, as 45 CFR 164.508(b)(5) allows at any time in writing:",
    "Revoco por completo la autorización que se describe abajo, como 45 CFR 164.508(b)(5) permite en cualquier momento por escrito:",
)
PART = Words(
    "I revoke part of the authorization described below, as 45 CFR 164.508(b)(5) allows at any time in writing. From now on it no longer covers what the limits at the end of this list exclude:",
    "Revoco una parte de la autorización que se describe abajo, como 45 CFR 164.508(b)(5) permite en cualquier momento por escrito. Desde ahora ya no cubre lo que excluyen los límites al final de esta lista:",
)
FORM_TITLE = Words("Form: {title}.", "Formulario: {title}.")
SIGNED_ON = Words("Signed on {day}.", "Firmado el {day}.")
DAY_UNKNOWN = Words(
    "I don’t know the day on which it was signed. Please apply this to every such form of mine that you hold.",
    "No sé qué día se firmó. Aplíquenlo por favor a todos los formularios míos de este tipo que tengan.",
)
ALLOWED = Words("It allowed: {text}.", "Permitía: {text}.")
LIMIT = Words("Limit from now on: {limit}", "Límite desde ahora: {limit}")
EFFECT = Words(
    "The revocation takes effect when you receive this letter. It does not undo what you did before in reliance on the form. From now on, please:",
    "La revocación tiene efecto cuando reciban esta carta. No deshace lo que hicieron antes confiando en el formulario. Desde ahora, por favor:",
)
STOP = Words(
    "stop all new use and disclosure of my information under the authorization;",
    "dejen de usar y divulgar mi información con base en la autorización;",
)
TELL = Words(
    "tell those who received my information under it that it is revoked, and ask them to stop and to return or destroy what they can;",
    "informen a quienes recibieron mi información por ella que está revocada, y pídanles que paren y que devuelvan o destruyan lo que puedan;",
)
CONFIRM = Words(
    "confirm in writing the day on which you received this letter, what was disclosed under the authorization, and to whom.",
    "confirmen por escrito el día en que recibieron esta carta, qué se divulgó con base en la autorización y a quién.",
)
COPY_ENCLOSED = Words("Copy of the authorization that I revoke", "Copia de la autorización que revoco")
SIGNED_LATER = Words(
    "This date is after the date of the letter. Check it.",
    "Esta fecha es posterior a la de la carta. Revísela.",
)
LIMITS_MISSING = Words(
    "Write what the form should no longer allow, or revoke all of it.",
    "Escriba lo que el formulario ya no debe permitir, o revóquelo por completo.",
)
FORM_TEXT_MISSING = Words(
    "Paste the words of the form here, or choose another way above.",
    "Pegue aquí el texto del formulario, o elija otra opción arriba.",
)
LIMITS_WITHOUT_PLACE = Words(
    "You take back all of it, so limits have no place. Choose “Only a part”, or empty the limits.",
    "Usted retira todo, así que los límites no tienen lugar. Elija “Solo una parte”, o deje los límites en blanco.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RevocationDetails(RequestDetails):
    """The facts of a revocation."""

    form_title: str = field(
        metadata=fact(
            title=Words("What the form is called", "Cómo se llama el formulario"),
            hint=Words(
                "The heading on the form, or what it was for.", "El título del formulario, o para qué era."
            ),
            blank=Words(
                "Enter the heading of the form, or what it was for.",
                "Escriba el título del formulario, o para qué era.",
            ),
        )
    )
    signed_on: date | None = field(
        default=None,
        metadata=fact(
            title=Words("When was it signed?", "¿Cuándo se firmó?"),
            hint=Words("Leave this empty if you don’t know.", "Déjelo en blanco si no lo sabe."),
        ),
    )
    allowed: str = field(
        default="",
        metadata=fact(
            title=Words("What it allows", "Qué permite"),
            hint=Words(
                "In your words, such as: giving my scans to a research database.",
                "Con sus palabras, por ejemplo: dar mis estudios a una base de investigación.",
            ),
            widget=Widget.LINES,
        ),
    )
    extent: str = field(
        default="whole",
        metadata=fact(
            title=Words("How much do you take back?", "¿Cuánto retira?"),
            choices=(
                Choice("whole", Words("All of it", "Todo")),
                Choice("part", Words("Only a part", "Solo una parte")),
            ),
        ),
    )
    limits: tuple[str, ...] = field(
        default=(),
        metadata=limits_fact(
            "For a part only: what the form should no longer allow, one on each line.",
            "Solo para una parte: lo que el formulario ya no debe permitir, uno por línea.",
        ),
    )
    clauses: tuple[str, ...] = field(default=(), metadata=clauses_fact())
    copy_enclosed: str = field(
        default="no",
        metadata=fact(
            title=Words(
                "Does the form itself go with the letter?",
                "¿Va el propio formulario con la carta?",
            ),
            choices=(
                Choice("no", Words("No", "No")),
                Choice(
                    "yes",
                    Words(
                        "Yes: I put a copy in the envelope",
                        "Sí: pongo una copia en el sobre",
                    ),
                ),
                Choice(
                    "printed",
                    Words(
                        "Yes: print its words behind the letter",
                        "Sí: impriman su texto detrás de la carta",
                    ),
                ),
            ),
        ),
    )
    form_text: str = field(default="", metadata=form_text_fact())


def check_facts(details: RevocationDetails, language: str) -> Iterator[Problem]:
    """The form was signed before the letter; a part taken back is named."""
    if details.signed_on and details.signed_on > details.written_on:
        yield Problem("signed_on", SIGNED_LATER.to(language))
    if details.extent == "part" and not details.limits:
        yield Problem("limits", LIMITS_MISSING.to(language))
    if details.extent == "whole" and details.limits:
        yield Problem("extent", LIMITS_WITHOUT_PLACE.to(language))
    if details.copy_enclosed == "printed" and not details.form_text:
        yield Problem("form_text", FORM_TEXT_MISSING.to(language))


def sections(details: RevocationDetails, language: str) -> Iterator[Section]:
    """Which form, how much of it, and what has to happen now."""
    act = PART if details.extent == "part" else WHOLE
    see = (SEE_ATTACHMENT.to(language),) if details.clauses else ()
    yield Section(
        paragraphs=(f"{opening(details.requester, language)} {act.to(language)}",),
        items=tuple(_description(details, language)),
        closing=see,
    )
    yield Section(
        paragraphs=(EFFECT.to(language),),
        items=tuple(words.to(language) for words in (STOP, TELL, CONFIRM)),
    )
    yield Section(
        heading=HOW_TO_ANSWER.to(language), paragraphs=tuple(answer_paragraphs(CODE, details, language))
    )


def _description(details: RevocationDetails, language: str) -> Iterator[str]:
    yield write(FORM_TITLE, language, title=details.form_title.rstrip("."))
    if details.signed_on:
        yield write(SIGNED_ON, language, day=spell_date(details.signed_on, language))
    else:
        yield DAY_UNKNOWN.to(language)
    if details.allowed:
        yield write(ALLOWED, language, text=" ".join(details.allowed.split()).rstrip("."))
    if details.extent == "part":
        yield from (write(LIMIT, language, limit=limit) for limit in details.limits)


def own_enclosures(details: RevocationDetails, language: str) -> Iterator[str]:
    if details.copy_enclosed == "yes":
        yield COPY_ENCLOSED.to(language)
    yield from clauses_enclosure(details.clauses, language)
    if details.copy_enclosed == "printed":
        yield FORM_ENCLOSED.to(language)


def appendices(details: RevocationDetails, language: str) -> Iterator[Section]:
    """The clauses; and the form, which a copy for reading need not hold once more."""
    yield from clauses_appendix(details.clauses, language)
    if details.copy_enclosed == "printed" and details.language.startswith(language):
        yield from form_appendix(details.form_text, language)


REVOCATION = LetterKind(
    code=CODE,
    title=Words("Revocation of my authorization", "Revocación de mi autorización"),
    summary=Words(
        "End a permission that you signed for research, AI, marketing or sharing. It works from the day they get the letter.",
        "Termine un permiso que firmó para investigación, IA, publicidad o intercambio. Vale desde el día en que reciben la carta.",
    ),
    details_type=RevocationDetails,
    sections=sections,
    check_facts=check_facts,
    own_enclosures=own_enclosures,
    appendices=appendices,
    good_to_know=(
        Words(
            "It does not reach back: what was done while the permission stood stays done.",
            "No tiene efecto hacia atrás: lo que se hizo mientras valía el permiso queda hecho.",
        ),
        Words(
            "It has to be signed by the person who signed the form, or by someone who may decide for the patient.",
            "Debe firmarla quien firmó el formulario, o alguien que puede decidir por el paciente.",
        ),
    ),
)
