"""The right to withdraw or revoke, with or without how."""

from consent.engine.clause_rule import LIKELY, SURE, ClauseRule, said, when
from consent.engine.cues import Cue

MAY_WITHDRAW = Cue(
    "may-withdraw",
    en="may withdraw / can withdraw / free to withdraw / right to withdraw / wish to withdraw / want to withdraw / choose to withdraw / decide to withdraw / option to withdraw / to withdraw your / to withdraw my / withdraw at any / withdraw consent / withdraw your / withdraw from / withdraw my / withdraw this / may be withdrawn / can be withdrawn / withdrawal of consent / request for withdrawal / "
    "may revoke / can revoke / right to revoke / wish to revoke / to revoke / revoke this / revoke my / revoke your / may be revoked / can be revoked / revocation in writing / written revocation / revocation request / revoking / may cancel / can cancel / right to cancel / cancel this authorization / cancel my / cancel at any / cancel whenever / rescind / "
    "change your mind / change my mind / changing your mind / stop at any time / stop participating / stop your participation / stop taking part / stop being in / may stop / can stop / free to stop / okay to stop / leave the study / leave at any / free to leave / leave the experiment / quit at any / may quit / can quit / drop out / discontinue participation / discontinue at / discontinue your / may discontinue / end your participation / terminate your participation / exit at any / exit the study / exit the survey / close your browser / closing your browser / "
    "closing the browser / closing out of / take back your / take your consent back / call back / called back by / withhold or withdraw / withdraw permission / change your consent / pause or stop / no longer wish to / not to participate at any / may recall / call a halt / you are out within / may be recalled / switch at any time / back whenever you like",
    es="puede retirar* / puedo retirar* / podra retirar* / pueden retirar* / puede retirarse / retirarse / retirarme / retirar su consentimiento / retirar mi consentimiento / retirar el consentimiento / retirada del consentimiento / retiro del consentimiento / retirar esta / puede revocar* / puedo revocar / podra revocar* / revocar* / puede ser revocad* / revocacion del consentimiento / derecho de revocar / derecho a revocar / derecho a retirar* / revocar su / revocar mi / revocar el / revocar la / revocar esta / para revocar / "
    "cambiar de opinion / cambia de opinion / cambio de opinion / dejar de participar / abandonar el estudio / abandonar la / interrumpir su / suspender su participacion / dejar el estudio / cancelar esta autorizacion / cancelar su / anular / finalizar el tratamiento / puede retirarse con / terminar su participacion / libre de retirar* / libertad de retirar* / desistir",
)
CANNOT = Cue(
    "cannot-withdraw",
    en="cannot withdraw / not be able to withdraw / no way for you to withdraw / may not be revoked / cannot be revoked / if you withdraw / once you withdraw / after you withdraw / irrevocable / investigator may / withdraw you / your participation may be / study may be / does not affect / when you withdraw / decide to withdraw, data / stop the study / sponsor may / not able to take back / researchers may stop / doctor may / withdrawing will not / withdrawal of consent does",
    es="no podra retirar* / no puede revocarse / irrevocable / si se retira / si decide revocar / la revocacion no / el retiro no / investigador puede retirar* / despues de retirarse / no tendra efecto / antes de que decidiera / para revocar el",
)
STILL = Cue(
    "still-right",
    en="may / can / right / free / wish / contact / at any time / in writing / please",
    es="puede* / podra* / derecho / cualquier momento / por escrito / contact* / procedimiento",
)

RULE = ClauseRule(
    category="can-revoke",
    polarity="protection",
    patterns=(
        when(MAY_WITHDRAW, STILL, unless=(CANNOT,), confidence=SURE, in_context=False),
        when(MAY_WITHDRAW, unless=(CANNOT,), confidence=LIKELY, in_context=False),
        said(
            Cue(
                "right-stated",
                en="right to withdraw / right to revoke / may revoke this / free to withdraw / withdraw at any time / revoke at any time / revoke this authorization at any / withdraw your consent at any / withdraw from the study at any / withdraw your permission / may withdraw / change your mind at any / stop at any time",
                es="puede revocar / derecho a retirar* / derecho a revocar / retirarse en cualquier momento / revocar en cualquier momento / revocar mi consentimiento en / revocar su consentimiento en / en cualquier momento puede revocar",
            ),
            confidence=SURE,
            in_context=False,
        ),
    ),
    examples=(
        "You may withdraw at any time.",
        "You have the right to revoke this authorization in writing.",
        "Puede revocar su consentimiento en cualquier momento.",
    ),
    counterexamples=(
        "This permission cannot be revoked.",
        "The scan can be painful.",
        "Esta autorización no puede revocarse.",
    ),
)
