"""Data go to people outside the care team, the payer and the study's own team."""

from consent.engine.clause_rule import HINT, LIKELY, SURE, UNSURE, ClauseRule, said, when
from consent.engine.cues import Cue
from consent.engine.vocabulary import DATA, OUTSIDER, SHARE

PASSING_ON = Cue(
    "passing-on",
    en="we use third / work with / engage / contract with / contracted with / rely on / we hire / retained to / assist us / on our behalf / help us / we may use third / may provide / may send / may transmit / will provide / will disclose / will release / will transfer / can share / can disclose / can be shared / could be shared / is shared / are shared / being shared / share some / be transmitted / be provided to / be given to / be accessed by / be placed in / be deposited / be submitted / be uploaded / be posted / submit your / report your / report the results / may share / may disclose / may release / may provide your / may transfer / may be shared / may be disclosed / may be released / will share / will be shared / "
    "will be sent / will be made available / be made public* / will be published in / share your / share data / share information / shared with / disclose your / released to / disclosed to / disclosed outside / "
    "give access / made available to / sent to / open access / publicly available / public database / distributed to / permission to share / agree to share / release my / freely available",
    es="podra* compartir* / podran ser compartid* / se compart* / compartir* / compartimos / compartid* con / ser compartid* / transferir* / transferid* / transferimos / "
    "divulgar* / ceder* / cedid* / comunicar* a / enviar* a / entregar* a / se enviara* / publicamente / acceso publico / remitir*",
)
OUTSIDE_HANDS = Cue(
    "outside-hands",
    en="outside organizations / other organizations / other companies / other groups / other parties / outside parties / external / outside the / outside of the / vendor / contractor / subcontractor / business associate / service provider / third-party service / third-party vendors / cloud service / hosting provider / researchers outside / researchers at / researchers from / researchers in / other universities / private companies / for-profit / industry / commercial partners / sponsor / sponsors / funder / funders / funding agency / collaborating / genomic database* / national institutes / nih database / dbgap / database that / databases / controlled-access database* / registry / insurance companies / advertising partners / analytics providers / google / facebook / microsoft / amazon / zoom / apple / payment processor* / auditors / consultants / professional advisors / attorneys / accountants / family members / other users / data access committee / another institution / advisory panel / hosting company / cloud firm / cloud provider / third part* / third-part* / partners / vendors / affiliates / subsidiaries / sponsors / business associates / contractors / subcontractors / "
    "service providers / advertisers / collaborators / other researchers / other investigators / other institutions / outside companies / outside compan* / outside firms / "
    "outside agenc* / outside platforms / outside investigators / other scientists / other companies / another company / pharmaceutical compan* / drug compan* / device compan* / device firms / data bank* / "
    "public database* / data librar* / funding sources / funding agenc* / research community / scientific community / general public / public repositor* / repositories / "
    "social media / advertising networks / analytics firm / research partners / qualified researchers / authorized researchers / approved researchers / authorized users / "
    "citizen scientists / universities / university teams / companies / central banks / open resource / open-access / people or groups / software firms / "
    "sponsor of this study / study sponsor / sponsor or their / commercial users / press outlets / leased servers / cloud platform / language model hosted / museums",
    es="proveedores de servicios / proveedor de servicios / otras empresas / otras universidades / otros centros / encargados / instituciones / organismos / entidades / servicios de terceros / firebase / amazon / microsoft / bases de datos / investigadores de todo / investigadores en / investigadores de otras / televisiones / periodicos / aseguradoras / revenuecat / empresa de alojamiento / terceros / terceras partes / terceras personas / socios / proveedores / filiales / subsidiarias / afiliadas / patrocinador* / empresas / companias / contratistas / "
    "otros investigadores / investigadores acreditados / investigadores calificados / otras instituciones / otras entidades / otras organizaciones / universidades / fabricantes / "
    "laboratorios / farmaceutic* / banco* de datos / bancos centrales / repositorio* / redes sociales / red publicitaria / sociedades del / asesores externos / "
    "partes adicionales / siguientes entidades / entidades externas / proveedor de la nube / proveedor del centro / otros lectores / otro lector / google / dropbox / "
    "investigadores de fuera / grupos de investigacion / empresas que / empresas y",
)
OWN_TEAM = Cue(
    "own-team",
    en="only members of the / only the research team / only the researchers / only authorized researchers / third party payer* / third-party payer* / from third parties / third-party websites / from affiliates / not responsible for / "
    "links to / incidental finding / contact your / responsible for the / reach out / results of the study will be published / "
    "institutional review board / published results / company's name / not be shared / agree to maintain confidentiality / must sign a contract / must agree to maintain",
    es="solo el equipo / solo tendran acceso / no se compart* / no compart* / enlaces a / no nos hacemos responsables / comite de etica / no se hace responsable",
)
ITEM_RECIPIENT = Cue(
    "item-recipient",
    en="service providers / vendors / contractors / companies / partners / sponsor / sponsors / researchers / collaborators / people or groups / persons / organizations / scientists / universities / insurers / foundations / firms / agencies / buyer / successor / networks / network",
    es="proveedor* / empresas / companias / socios / investigadores / universidades / sociedades / fabricantes / personas o entidades / asesores / abogado",
)

RULE = ClauseRule(
    category="third-party-sharing",
    polarity="risk",
    patterns=(
        when(SHARE, DATA, OUTSIDE_HANDS, unless=(OWN_TEAM,), confidence=SURE),
        when(PASSING_ON, OUTSIDER, unless=(OWN_TEAM,)),
        when(SHARE, OUTSIDE_HANDS, unless=(OWN_TEAM,), confidence=LIKELY),
        when(SHARE, ITEM_RECIPIENT, DATA, unless=(OWN_TEAM,), confidence=HINT),
        said(
            Cue(
                "public-release",
                en="become* public / freely available online / publicly viewable / open access / creative commons / made public / publicly accessible / available publicly / public domain",
                es="acceso abierto / acceso publico / dominio publico",
            ),
            DATA,
            unless=(OWN_TEAM,),
        ),
        when(
            Cue(
                "run-by-others",
                en="hosted by / run for us by / run on / processed by / performed by / operated by / stored by / stored with / stored on ... servers / companies that / vendors that / people or groups that we hire / groups it hires / outside companies",
                es="a cargo de / alojad* / almacen* en ... google / almacen* en ... firebase / nos alquila / que prest* servicio*",
            ),
            OUTSIDER,
            unless=(OWN_TEAM,),
            confidence=UNSURE,
        ),
        said(
            Cue(
                "change-of-owner",
                en="merger / acquisition / asset sale / sale of assets / sale of the company / change of control / should ... be bought / is taken over / bankruptcy / successor to our",
                es="fusion / adquisicion de / venta de activos / adquirir los activos / cambio de control",
            ),
            confidence=LIKELY,
        ),
    ),
    examples=(
        "We may share your records with our partners and vendors.",
        "Your data will be made available to pharmaceutical companies.",
        "Podremos compartir sus datos con terceros.",
    ),
    counterexamples=(
        "We will not share your data with third parties.",
        "Only the research team has access to your answers.",
        "No compartiremos su información con terceros.",
    ),
)
