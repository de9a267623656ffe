"""Data are not sold, not used commercially or for marketing."""

from consent.engine.clause_rule import LIKELY, ClauseRule, denied, said
from consent.engine.cues import Cue

SALE = Cue(
    "sale",
    en="sell / sells / sold / selling / sale / rent / rents / rented / trade / traded / lease / monetize / commercial purposes / commercial use / commercially / used for marketing / for marketing / marketing / market, / marketing purposes / advertise / advertising / advertisers / advertisements / mailing list / profit from / money for / payment from / exchange for money / take money / takes money / takes no money / accept payment / let out for hire / commerciali* / be used to develop products",
    es="vend* / vender* / venta / alquil* / arrend* / comercializ* / comerci* con / fines comerciales / fines de marketing / marketing / propositos comerciales / publicidad / fines publicitarios / fines de lucro / a cambio de dinero / pago alguno / compraventa / mercancia / lucr* / anunciantes / cobra a nadie / poner a la venta / animo publicitario / ponemos precio / pondremos precio",
)
NONCOMMERCIAL = Cue(
    "non-commercial",
    en="non-commercial / noncommercial / never for sale / not for sale / not be sold / never sell / will not sell / do not sell / does not sell / not for profit purposes / no ads / takes no money / take no money / without commercial purposes / no commercial purposes",
    es="no se vender* / no vendemos / no venderemos / nunca vender* / sin fines comerciales / sin venta / no se comercializ*",
)
OTHER = Cue(
    "not-a-sale-promise",
    en="not be paid / not share in / no payment to you / will not receive / not receive / no compensation / not profit / not-for-profit / nonprofit / not entitled / not be able / no plans to pay / without your consent for marketing / not limited to / if you do not / do not participate / will not be compensated / none of it / not be owed / does not endorse",
    es="no recibir* ... pago por / sin fines de lucro / no se le pagar* / no cobro / no autorizo la / sin recibir / no participa*",
)

RULE = ClauseRule(
    category="no-sale",
    polarity="protection",
    patterns=(
        denied(SALE, unless=(OTHER,)),
        said(
            NONCOMMERCIAL,
            unless=(
                Cue(
                    "not-us",
                    en="not-for-profit organization / nonprofit organization",
                    es="organizacion sin fines",
                ),
            ),
            confidence=LIKELY,
        ),
    ),
    examples=(
        "We will never sell your information.",
        "Your data will not be used for marketing.",
        "No vendemos sus datos personales.",
    ),
    counterexamples=(
        "We may sell aggregated data.",
        "You will not be paid if products are sold.",
        "Podremos vender estadísticas.",
    ),
)
