"""Data, images or samples are sold, licensed or turned into products or profit, or the patient gets no share."""

from consent.engine.clause_rule import HINT, LIKELY, SURE, ClauseRule, said, when
from consent.engine.cues import Cue
from consent.engine.vocabulary import DATA, IMAGES, SELL, USE

PRODUCT = Cue(
    "product",
    en="commercial / commercially / commerciali* / profit / profits / profit from / for-profit / product / products / patent* / new tests / medical test / revenue* / invention* / "
    "marketable / financial gain / royalt* / products or conditions / proceeds",
    es="comercial / comerciales / comercializ* / lucro / lucrativ* / ganancia* / producto / productos / patente* / ingresos / regalias",
)
DEVELOP = Cue(
    "develop",
    en="develop / developing / development / create / creation / lead to / make / made / making / used for / used to / arise / reaches the market / result in / derived",
    es="desarroll* / cre* / elabor* / dar lugar / derivar* / uso / usos / utiliz* / fines",
)
NO_SHARE_OF_PROFIT = Cue(
    "no-share-of-profit",
    en="not receive any compensation / not receive any money / not receive any payment / no financial benefit / not share in the / not be given any / no money / no profit will / not benefit financially / will not profit / no ownership / not receive royalties / without any compensation / no remuneration / receive nothing / will not be compensated for the / no plans to provide / no payment / no compensation / no royalt* / no fee / without payment / without compensation / not be paid / not be compensated / not receive any / not receive financial / not receive payment / "
    "not receive compensation / not share in / no share / no financial / no plans to pay / not pay you / no plans to share / no profit / no part / none of it comes / nothing of it to / do not expect payment / "
    "not be entitled to / not entitled to / no monetary / not profit / waive any right to royalt* / royalty-free / no family is paid / not owed / free of charge to / be owed a share / owed a share / without remuneration / unpaid / put anything in your pocket",
    es="no recibir* ... pago / no recibir* ... compensacion / no recibir* ... remuneracion / no recibir* ... beneficio economico / sin compensacion / sin remuneracion / sin contraprestacion / sin pago / no cobr* por / "
    "no se le pagar* / no se le debe / nada se le debe / no participan en los ingresos / no participar* ... ganancias / gratuita y / cesion gratuita / ni regalias / sin derecho a",
)
TAKING_PART = Cue(
    "taking-part",
    en="for taking part / for your participation / for participating / for this study / to participate in this / for your time / for travel / costs / compensation for injury / medical expenses / not be charged / covered by / no compensation for injur*",
    es="por participar / por su participacion / gastos de / tiempo / costo para usted / el tratamiento",
)
NONCOMMERCIAL = Cue(
    "noncommercial",
    en="non-commercial / noncommercial / not for commercial / solely for non / may not be used by / not be sold",
    es="sin fines comerciales / sin animo de lucro / sin fines de lucro / sin fines lucrativos",
)

RULE = ClauseRule(
    category="commercial-use",
    polarity="risk",
    patterns=(
        when(SELL, DATA | IMAGES, unless=(NONCOMMERCIAL,), confidence=SURE),
        when(USE | DEVELOP, PRODUCT, DATA | IMAGES, unless=(NONCOMMERCIAL,), confidence=HINT),
        said(NO_SHARE_OF_PROFIT, DATA | IMAGES, unless=(TAKING_PART,), confidence=SURE),
        said(NO_SHARE_OF_PROFIT, PRODUCT | SELL, unless=(TAKING_PART,), confidence=SURE),
        when(
            Cue(
                "commercial-purposes",
                en="commercial product* / commercial company / commercial companies / commercial entities / commercial profit / commercial development / commerciali* / profitable / patents / patented / financial gain / profit from / monetary value / new product* / new treatments that / sell your / sold to / may be sold / commercial purposes / commercial use / commercial value / commercial products / commercial applications / commercial research / commercial projects / commercial users / commercial gain / for-profit compan* / sold for profit / make a profit / develop new products / develop a new product / propose new products",
                es="fines comerciales / uso comercial / usos comerciales / nuevos productos / prospeccion comercial / desarrollo de servicios / fines lucrativos",
            ),
            unless=(NONCOMMERCIAL,),
            confidence=LIKELY,
        ),
        said(
            Cue(
                "paid-for-data",
                en="pay* for / paid by / receive money / receive payment / receives payment / remuneration / in return for fees / access fee / at a price / for a price",
                es="puede pagar por / pagan por / remuneracion por / a cambio de un precio",
            ),
            DATA
            | Cue(
                "records-of",
                en="matter / library / catalogue* / catalogs / clubs",
                es="catalogo* / registros",
            ),
            unless=(TAKING_PART,),
            confidence=LIKELY,
        ),
    ),
    examples=(
        "Your samples may be used to develop commercial products, and you will not share in any profit.",
        "We may sell or license de-identified images.",
        "Sus muestras podrán tener usos comerciales sin que usted reciba compensación.",
    ),
    counterexamples=(
        "We will never sell your data.",
        "You will be paid 20 dollars for your time.",
        "No venderemos su información a nadie.",
    ),
)
