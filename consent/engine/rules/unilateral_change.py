"""Terms, policy or practices may change at the organisation's choice."""

from consent.engine.clause_rule import LIKELY, SURE, ClauseRule, said, when
from consent.engine.cues import Cue

CHANGE = Cue(
    "change",
    en="change / changes / changed / amend / amends / amended / amendment* / modif* / update / updates / updated / revise / revised / revises / revision* / alter / altered / rewritten / reword / vary / recast / replace this / discontinue",
    es="cambi* / modific* / actualiz* / reform* / enmend* / alterar / retoca* / sustituir este / sustituye este / revis* esta",
)
TERMS = Cue(
    "terms",
    en="policy / policies / terms / notice / this agreement / conditions / practices / this page / this statement / sections / section / leaflet / these articles / the program / this program / provisions / the rules / this file / part two / the list",
    es="politica / politicas / terminos / aviso / condiciones / este texto / esta pagina / este documento / practicas / clausulas / esta carta / las reglas / privacidad / el texto / la plataforma / empresa lectora",
)
AT_WILL = Cue(
    "at-will",
    en="may / reserve / reserves / from time to time / at any time / sometimes / right to / without notice / periodically / can / when our / posted / whenever / will post / effective when / any changes / if we / we will",
    es="podra* / puede* / podemos / reserva / reservamos / en cualquier momento / sin previo aviso / de tiempo en tiempo / cualquier cambio / cuando / periodicamente / ocasionalmente / las modificaciones / a su discrecion / se publicar* / se notificar* / seran publicad*",
)
PERSON_CHANGES = Cue(
    "person-changes",
    en="change your mind / change my mind / your choice / your consent / your password / your settings / change your / amend your / request an amendment / request that we amend / amend my / update your / update my / correct* / medical condition / medications / new findings / new information / amendment of / right to amend / asked to change / your health / climate change",
    es="cambiar de opinion / cambia de opinion / cambiar su / sus datos personales en / rectific* / sus derechos / su decision / contrasena / actualizar sus / modificar sus / actualizar su / modificar tus / corregir / conocer, actualizar / tratamiento puede cambiar / plan de tratamiento",
)

RULE = ClauseRule(
    category="unilateral-change",
    polarity="risk",
    patterns=(
        when(CHANGE, TERMS, AT_WILL, unless=(PERSON_CHANGES,), in_context=False),
        said(
            Cue(
                "reserve",
                en="reserve the right to change / reserve the right to modify / reserve the right to amend / reserves the right to change / reserves the right to modify / reserves the right to amend / reserve the right to update / under no duty to announce / changes with the code",
                es="reserva el derecho de modificar / reserva el derecho a modificar / reserva el derecho de cambiar / reserva el derecho de actualizar / nos reservamos el derecho",
            ),
            confidence=SURE,
        ),
        said(
            Cue(
                "policy-changes",
                en="changes to this policy / changes to this privacy / changes to our privacy / changes to this notice / changes to these terms / update this privacy policy",
                es="cambios en esta politica / cambios a esta politica / modificaciones a esta / cambios al aviso / modificaciones al presente / actualizar esta politica / modificar este aviso",
            ),
            CHANGE,
            AT_WILL
            | Cue("told", en="notified / post / posting / effective", es="notific* / public* / comunic*"),
            confidence=LIKELY,
            in_context=False,
        ),
    ),
    examples=(
        "We reserve the right to change this notice at any time.",
        "This policy may be updated from time to time without notice.",
        "Nos reservamos el derecho de modificar esta política.",
    ),
    counterexamples=(
        "You may change your mind at any time.",
        "You may ask us to amend your record.",
        "Puede cambiar de opinión en cualquier momento.",
    ),
)
