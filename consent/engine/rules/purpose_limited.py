"""Use is limited to a named purpose: this care, this study."""

from consent.engine.clause_rule import LIKELY, ClauseRule, denied, said
from consent.engine.cues import Cue
from consent.engine.vocabulary import DATA, USE

ONLY_FOR = Cue(
    "only-for",
    en="only be used for / used only for / only for / only used for / only use / only be used to / used only to / used solely / solely for / solely to / exclusively for / exclusively to / used exclusively / for no other / no other purpose / not be used for any other / not be used for other / not used for any other / not be used for any purpose other / for research purposes only / for this purpose only / purposes only / for nothing else / nothing else / only as described / strictly for / strict scientific purposes / limited to the purpose / for the sole purpose / only for the purpose* / only for this study / only in this study / used for this study only / only in ways / only ask information / only collect",
    es="solo para / solo se usar* / solo se utiliz* / se usaran solo / se utilizaran solo / unicamente para / unicamente con fines / unicamente con el fin / se usaran unicamente / se utilizaran unicamente / exclusivamente para / exclusivamente con / solamente para / con el unico fin / con la unica finalidad / para ningun otro / ningun otro fin / ninguna otra cosa / ninguna otra finalidad / no se utilizaran para otros / no seran utilizad* para otros / para nada mas / fines distintos / solo puede usarse / solo con fines / estrictamente para / unicamente podra / unica y exclusivamente",
)
AI = Cue(
    "ai-use",
    en="artificial intelligence / train / ai / algorithm* / machine learning / future research / other research / other studies / any other / other kinds of studies / other purpose* / future studies / programs that learn / genetic",
    es="inteligencia artificial / entren* / otros fines / otros estudios / futuras investigaciones / otra cosa / programa informatico / finalidad distinta",
)
OTHER = Cue(
    "not-a-limit",
    en="only if / only with your / only after / only authorized / not only / information only / adults only / only when / for emergency / only one / read only / only available to / only be shared / only have access",
    es="solo si / solo cuando / no solo / solo con su / solo tendran / solo el equipo / no autorizo",
)

RULE = ClauseRule(
    category="purpose-limited",
    polarity="protection",
    patterns=(
        said(ONLY_FOR, USE | DATA, unless=(OTHER,), confidence=LIKELY, in_context=False),
        denied(
            USE
            | Cue("train", en="train / trained / feed / fed / performed / analyzed", es="entren* / analiz*"),
            AI,
            unless=(
                OTHER,
                Cue("limit-words", en="if you do not / cannot guarantee / without", es="si no / sin"),
            ),
            confidence=LIKELY,
        ),
    ),
    examples=(
        "Your data will be used only for this study.",
        "We will not use your scans to train artificial intelligence.",
        "Sus datos se utilizarán únicamente para su atención.",
    ),
    counterexamples=(
        "Your data will be used to study sleep.",
        "Data may be used for any purpose.",
        "Sus datos se usarán para estudiar el sueño.",
    ),
)
