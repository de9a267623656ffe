"""Storage or processing in a cloud or with an outside host, or in another country."""

from consent.engine.clause_rule import LIKELY, ClauseRule, said, when
from consent.engine.cues import Cue
from consent.engine.vocabulary import DATA, KEEP, SHARE, USE

ABROAD = Cue(
    "abroad",
    en="outside the united states / outside of the united states / outside the u.s / outside the us / outside the country / outside your country / outside the european / outside the eu / outside the eea / outside the uk / other countries / another country / foreign countr* / in other countries / around the world / worldwide / world-wide / throughout the world / internationally / international transfer* / overseas / abroad / "
    "cross-border / transferred to the united states / in the united states / to the united states / processed in the / unrestricted geographic / any geographic / geographic limitation / globally / in canada / in india / countries",
    es="otro pais / otros paises / fuera del pais / fuera de su pais / fuera de espana / fuera de mexico / fuera del espacio economico / fuera de la union europea / en el extranjero / extranjero / extranjera / transferencia* internacional* / transferencias internacionales / todo el mundo / a nivel mundial / estados unidos / dentro y fuera del / servidores ubicados en / servidores en / desde uruguay / internacional de datos / en la india / de un pais",
)
CLOUD = Cue(
    "cloud",
    en="cloud / cloud-based / amazon web / aws / amazon s3 / s3 bucket / amazon ec2 / google cloud / google drive / microsoft azure / azure / firebase / dropbox / third-party server* / third party server* / hosted by / hosted on / hosting compan* / hosting provider* / hosting contractor / leased servers / rented servers / data center / data centers / data centre* / outside server* / external server* / hosted in / "
    "servers are rented / own servers abroad / servers are located / servers located / qualtrics / redcap cloud",
    es="nube / aws / google cloud / google drive / firebase / dropbox / azure / servidores externos / servidores de terceros / proveedor de alojamiento / alojamiento / alojad* en / hosting / centro de datos / nos alquila los servidores / proveedor de la nube",
)
NOT_HERE = Cue(
    "stays-here",
    en="collected from people / participants from around / patients around the world / millions of people / researchers at / not be stored in / born in / benefit people / united states department / united states government / laws of the united states require / united states citizen",
    es="no se almacena* en / ciudadan*",
)

RULE = ClauseRule(
    category="cross-border-cloud",
    polarity="risk",
    patterns=(
        when(
            CLOUD,
            KEEP
            | USE
            | SHARE
            | DATA
            | Cue(
                "runs",
                en="runs / provider / servers / computers / services / backup",
                es="proveedor / servidores / sincronizacion / empresa",
            ),
            unless=(NOT_HERE,),
        ),
        when(
            ABROAD,
            KEEP
            | USE
            | SHARE
            | Cue(
                "located",
                en="located / processing / storage / lie / stands / runs / access / protection / offer / transfer",
                es="ubicad* / tratamiento / leyes / acced*",
            ),
            DATA
            | Cue(
                "things",
                en="servers / researchers / scientists / companies / partners / material / call center / license / computers / laws",
                es="servidores / investigadores / empresas / proveedor* / receptores / sistema",
            ),
            unless=(NOT_HERE,),
        ),
        said(
            Cue(
                "transfer-abroad",
                en="international transfers / transfer ... to the united states / transferred to ... countr* / located outside / stored in the united states / same level of protection / standard contractual clauses",
                es="transferencias internacionales / transferencia internacional / mismo nivel de proteccion / clausulas contractuales",
            ),
            unless=(NOT_HERE,),
            confidence=LIKELY,
        ),
    ),
    examples=(
        "Your data will be stored on cloud servers run by another company.",
        "Information may be transferred to and processed in other countries.",
        "Sus datos podrán almacenarse en la nube o en servidores de otro país.",
    ),
    counterexamples=(
        "Your records will not be stored in the cloud.",
        "Your records stay on the hospital's own computers.",
        "Sus datos no se almacenarán en la nube.",
    ),
)
