"""Data or samples are destroyed or deleted, at a time or on request."""

from consent.engine.clause_rule import LIKELY, SURE, ClauseRule, said, when
from consent.engine.cues import Cue
from consent.engine.vocabulary import DATA

DESTROY = Cue(
    "destroy",
    en="destroy / destroys / destroyed / destruction / delete / deletes / deleted / deleting / deletion / erase / erases / erased / erasure / shred / shredded / wiped / wipe / purge / purged / discard / discarded / thrown away / burned / removed from the database / removed from our / remove your / remove them / remove it / take down / takes your scan out / will be removed from the / right to be forgotten / "
    "take it down / not be saved / disposed of / overwrit* / clear one chat / want it removed / remove information",
    es="destru* / elimin* / borr* / suprim* / supresion / desech* / remover todos / derecho al olvido / desaparec* / cancelacion de sus datos / cancelarlos / seran retirad* del / se retiraran",
)
UNTIL = Cue(
    "until-you",
    en="until you delete / until you withdraw / until you choose to terminate / until you ask / until you request / until you close",
    es="hasta que usted / hasta tanto no manifieste / hasta que lo elimine / hasta que retire",
)
KEPT = Cue(
    "not-deleted",
    en="cannot be deleted / cannot be destroyed / cannot delete / do not intend to delete / not be deleted / not delete / not be destroyed / not be possible to destroy / not possible to / identifiers will be removed / names will be deleted / identifiers removed / name will be removed / name removed / code will be destroyed / cannot be fully deleted / no scheduled date / names will be removed / not remove / not required to / not obligated to / identifying information will be removed / identifiable information will be removed / not immediately delete / cannot force / not be able to / identifiers might / "
    "all directly identifiable / tumor removed / tissue removed / removed during / removed from study / delete cookies / cannot give you",
    es="no se eliminar* / no podra* ser elimin* / no elimin* / no borra* / no se borran / nombre sera eliminado / no podremos / no podra* / no hay una fecha / no las borramos / cookies / tumor / sera extirpad* / eliminar el riesgo / identificadores / no se pueden / no se puede",
)

RULE = ClauseRule(
    category="deletion",
    polarity="protection",
    patterns=(
        when(
            DESTROY,
            DATA
            | Cue(
                "account",
                en="account / it / them / copies / all / code / tubes / recording",
                es="cuenta / copias / todo / los / las / grabaciones",
            ),
            unless=(KEPT,),
            confidence=LIKELY,
            in_context=False,
        ),
        said(UNTIL, confidence=SURE),
        when(
            Cue(
                "deletion-right",
                en="right to delete / right to deletion / right to erasure / request deletion / request that we delete / ask us to delete / request the deletion / deletion requests / deletion of your / erasure of your / have your data deleted / securely destroyed / will be destroyed / will be deleted",
                es="derecho de supresion / derecho a suprimir / solicitar la supresion / solicitar la eliminacion / cancelacion, / supresion, / solicitar que eliminemos / seran destruid* / seran eliminad* / se destruir* / se eliminar* / sera eliminad*",
            ),
            unless=(KEPT,),
            confidence=SURE,
            in_context=False,
        ),
    ),
    examples=(
        "Recordings will be destroyed after five years.",
        "You may ask us to delete your data.",
        "Sus muestras serán destruidas al finalizar el estudio.",
    ),
    counterexamples=(
        "Data that were shared cannot be deleted.",
        "The tumor will be removed by the surgeon.",
        "Las muestras no se eliminarán.",
    ),
)
