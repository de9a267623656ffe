"""What a sentence is like apart from its category: who acts, on whom, under which condition, with which choice.

Rules use these to weigh a finding; a statistical model can use the same values beside the words.
"""

from dataclasses import dataclass

from consent.engine.cues import Cue
from consent.engine.form_text import FormText
from consent.engine.negation import is_denied
from consent.engine.vocabulary import CHOICE, DEIDENTIFIED, OUTSIDER, PERMISSION_ASKED, SELL, SHARE, USE

WE = Cue(
    "we",
    en="we / our / us / the clinic / the hospital / the sponsor / the researchers",
    es="nosotros / nuestro* / la clinica / el hospital / los investigadores / la empresa",
)
YOU = Cue(
    "you",
    en="you / your / i / my / the patient / participants",
    es="usted / su / sus / mi / mis / el paciente / tu / tus",
)
CONDITION = Cue(
    "condition",
    en="if / unless / when / where / except / provided that / only with",
    es="si / salvo / excepto / cuando / siempre que / a menos que / en caso de",
)


@dataclass(frozen=True, slots=True)
class SentenceFeatures:
    """Yes or no for each; see the cues of the same names."""

    denied: bool
    conditional: bool
    offers_choice: bool
    asks_permission: bool
    sells: bool
    leaves_names_out: bool
    clinic_acts: bool
    person_acts: bool
    outsider_named: bool


def features_of(form: FormText, place: int) -> SentenceFeatures:
    """The features of one unit of the form; a choice offered by its lead-in counts."""
    unit = form.units[place]
    with_context = [place] if unit.lead_in is None else [place, unit.lead_in]
    acts = [span for act in (SHARE, USE, SELL) for span in form.cue_spans(act).get(place, ())]
    folded, language = form.folded[place], form.languages[place]
    return SentenceFeatures(
        denied=bool(acts) and all(is_denied(folded, start, language) for start, _ in acts),
        conditional=form.has_cue(CONDITION, place),
        offers_choice=unit.is_boxed or any(form.has_cue(CHOICE, each) for each in with_context),
        asks_permission=form.has_cue(PERMISSION_ASKED, place),
        sells=form.has_cue(SELL, place),
        leaves_names_out=form.has_cue(DEIDENTIFIED, place),
        clinic_acts=form.has_cue(WE, place),
        person_acts=form.has_cue(YOU, place),
        outsider_named=form.has_cue(OUTSIDER, place),
    )
