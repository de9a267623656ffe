"""Withdrawal is impossible or partial: what was collected, shared or published stays in use."""

from consent.engine.clause_rule import LIKELY, UNSURE, ClauseRule, said, when
from consent.engine.cues import Cue
from consent.engine.vocabulary import WITHDRAW

ALREADY = Cue(
    "already",
    en="has been collected / have been collected / was collected / were collected / has been shared / have been shared / has been used / have been used / been distributed / been released / been published / been disclosed / you shared / that we have / action has been taken / took action / acted / up to that point / up to that time / prior to your / up to the time / at that point / already / previously / before you withdr* / before that date / before the date / before we receive* / before receiving / before your / before it was / before receipt / prior to / up until / up to the point / collected before / until the point / in reliance / "
    "by then / once published / once printed / once posted / once your / once the data / once this / once they / once it / after it has been / by that time / to date / has taken action / have taken action / has been relied / relied on",
    es="haya sido / hayan sido / se hayan / se haya / hasta la revocacion / previo a / anterior a / ya haya / ya / previamente / antes de que / antes de la / antes de su / con anterioridad / hasta ese momento / hasta el momento / hasta la fecha / efecto retroactivo / efectos retroactivos / basandose en",
)
STAYS = Cue(
    "stays",
    en="not possible to withdraw / unable to remove / unable to withdraw / unable to retrieve / be unable to / impossible to / not be deleted / not be destroyed / will be retained / will remain / may remain / we may still use / may still / will still / no longer be possible / may not be able to / cannot get / not be removed / cannot undo / cannot control / may have already / still be kept / still be stored / continue using / not retroactive / without affecting the lawfulness / cannot be withdrawn / cannot be retract* / cannot be retriev* / cannot be recalled / cannot be removed / cannot be deleted / cannot be destroyed / cannot be taken back / cannot be returned / cannot be undone / cannot be pulled / cannot be unlearned / cannot recall / cannot retriev* / cannot take back / can't take back / can't be / "
    "not be able to take back / not be able to withdraw / not be able to remove / not be able to retrieve / not be able to get / not be possible to / not possible to / no way for you / no way to / cannot withdraw / cannot stop / cannot remove / cannot delete / cannot guarantee / cannot force / cannot fetch / "
    "will not be affected / not affect / does not affect / not apply to / does not apply / shall not apply / not reach / does not reach / not effective / will still be used / will still use / may still be used / may still use / may still be included / may continue to be used / continue to use / continue to be used / may be retained / will be kept / "
    "may keep / will keep / may continue / remain / remains / remain there / not required to / not obligated to / is not obligated / not undo / not erase / stay where they are / not be returned / keep what / cannot be fully / not be retrieved / cannot get back / cannot be changed",
    es="no sera posible retirar / no se podran / se conservar* / se mantendr* / no podra eliminarse / no podran eliminarse / no retroactiv* / sin afectar la licitud / imposible / permanecer* / no podremos retirar / no podremos recuperar / no se podra* / no podra* / no es posible / no sera posible / no afecta / no afectar* / no alcanza / no se puede / no pueden / no puede deshacer* / no deshace / no vuelve / no hay modo / no sera efectiva / no es efectiva / conservaremos / "
    "se seguira* / seguira* / seguiran / continuar* / se quedan / se queda / queda en / no obliga / sin efecto / sin que ello / no tendra efecto / no tiene efecto / no tiene efectos / ni tiene efectos / no en todos los casos",
)
IRREVOCABLE = Cue(
    "irrevocable-word",
    en="irrevocabl* / cannot be revoked / may not be revoked / not revocable / cannot be undone / cannot be taken back / cannot withdraw your / cannot withdraw from / except to the extent / in reliance on / in reliance upon / applies prospectively / prospectively only / revocation is not / "
    "past recalling / beyond recall / beyond our reach / does not forget / is not rebuilt / limitation on revocation / not be able to take back / cannot be retrieved / cannot be recalled / not be possible to destroy / cannot be retracted / still within / still in my hands / residual copies",
    es="irrevocable* / no podra ser revocad* / no puede revocarse / no se puede retirar / efecto retroactivo / efectos retroactivos / salvo en la medida / excepto en la medida / en la medida en que ya / no se puede recoger",
)
CONDITION_OF_CARE = Cue(
    "choice-not-affect-care",
    en="your care / medical care / your treatment / future care / your relationship / benefits / services you / your grade* / your decision / eligib* / your employment / legal rights / quality of / payment / your right / your participation in future",
    es="su atencion / la atencion / su tratamiento / sus beneficios / su relacion / la relacion / la calidad / mi atencion",
)

RULE = ClauseRule(
    category="irrevocable",
    polarity="risk",
    patterns=(
        said(IRREVOCABLE),
        said(STAYS, ALREADY, unless=(CONDITION_OF_CARE,), confidence=LIKELY),
        said(
            STAYS,
            WITHDRAW,
            Cue(
                "past-data",
                en="data / information / samples / records / images / copies / uses / disclosures / collected",
                es="datos / informacion / muestras / copias / usos / resultados",
            ),
            unless=(CONDITION_OF_CARE,),
            confidence=UNSURE,
        ),
        when(
            Cue(
                "until-anonymous",
                en="if it has not yet been / unless it has / up to the final point / until data have been anonym* / until your data has been anonym* / once data ... anonym* / after data ... anonym*",
                es="una vez anonimizad* / si aun no se han",
            ),
            WITHDRAW | Cue("deleted", en="delet* / remov*", es="elimin* / borr*"),
            confidence=LIKELY,
        ),
        said(
            Cue(
                "copies-live-on",
                en="copies that have already / copies may exist / already been downloaded / already created a copy / already sent / already given / already shared / already been shared / already been used / already been sent / already been given / already been published / already published / already used / already in circulation / already disclosed / already made / "
                "already been taken / already taken / already collected / already left / already held / already gone",
                es="ya divulgad* / ya enviad* / ya entregad* / ya compartid* / ya usad* / ya realizad* / ya tomad* / ya publicad* / ya se haya* / ya utilizad* / ya concluidos / ya recopilad* / ya bajo / ya estan",
            ),
            unless=(CONDITION_OF_CARE,),
            confidence=LIKELY,
        ),
        said(
            Cue(
                "collected-stays",
                en="collected before you withdr* / collected up until / collected prior to / data collected up to / data collected before",
                es="antes de que decidiera / recopilados hasta / recogidos hasta",
            ),
            confidence=LIKELY,
        ),
    ),
    examples=(
        "We will not be able to take back information that has already been shared.",
        "Samples already given to researchers cannot be destroyed.",
        "La revocación no afecta a la información ya divulgada.",
    ),
    counterexamples=(
        "You may withdraw at any time.",
        "Withdrawing will not affect your medical care.",
        "Puede retirarse en cualquier momento.",
    ),
)
