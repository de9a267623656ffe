"""Data are not shared, or only with the care team, or only with further permission."""

from consent.engine.clause_rule import HINT, LIKELY, SURE, ClauseRule, denied, said
from consent.engine.cues import Cue
from consent.engine.vocabulary import DATA, OUTSIDER

GIVE = Cue(
    "give",
    en="share / shared / shares / sharing / disclose / discloses / disclosed / disclosing / release / released / transfer / transferred / passed / reveal / revealed / made available / make available / send / sent / publish / published / uploaded / reaches / made public / supply / go to",
    es="compart* / divulg* / revel* / ceder* / cede / cedid* / transfer* / transmit* / entregar* / entrega / comunicar* / comunicamos / daremos / facilitar* / mostrar* / publicar* / recibe / reciben / sale del / mandar* / comunicara* / remitir*",
)
TO_WHOM = Cue(
    "to-whom",
    en="anyone / any one / anybody / third part* / third-part* / publicly / without your / without my / unless you / employer* / insurer* / insurance / advertisers / companies / partners / nobody / no one / to any / school / landlord* / police / colleagues / central banks / other people",
    es="nadie / tercero / terceros / terceras / otras personas / ninguna persona / sin su / sin mi / personas ajenas / empleador / aseguradora* / empresas / bancos / publicamente / jefe / familiares / banco",
)
ONLY_THEM = Cue(
    "only-them",
    en="kept confidential and will not / strictly between / never be shared / never be disclosed / never share / never disclose / not leave / no one outside / nobody outside / only the research team / only members of the / only the researchers / only research staff / only be shared with / only be seen / available only to / seen only by / limited to the research / only share / only shared / only the investigators / only the investigator / only the principal / only by the research / only be viewed / no one else will / no one other than / nobody else / not share them with anyone / not share it with anyone / never leaves / stay in the office / go to no one / stays on your device / remain private to",
    es="solo el equipo / solo los investigadores / solo tendran acceso / solo tendra acceso / unicamente el equipo / unicamente los investigadores / unicamente tendran / solo las vera / solo el investigador / solamente el equipo / solamente los investigadores / permanecen exclusivamente / nunca sale / permanecen contigo / completamente privados / nadie mas",
)
NAME_ONLY = Cue(
    "name-only",
    en="your name will not / name will not be / names will not be / names, addresses / name and other / identif* information will not / identifiable information will not / no identif* information / identities / your identity / not be identified / last names / will not contain / results will not / individual results will not / company's / not give up / no names / email will not / email address / do not share your password / your password / no information that could identify",
    es="su nombre no / su identidad / contrasena / nombre ni",
)
NOT_PROMISE = Cue(
    "not-promise",
    en="cannot control / may no longer / not be protected / no longer / cannot guarantee / if you do not / if you don't / not required to / not responsible / not have to give permission / not have to share / i do not consent / i do not give / do not give permission / does not give up / not able to / no obligation / without your additional / not be able / without further / do not authorize / choose not to / cannot take back / not only / results of / not provide medical / cannot provide / not provide treatment / not give you / not provide you",
    es="no podemos garantizar / ya no / no estan obligad* / no autorizo / si no / no nos hacemos / no garantiz* / no podremos / no se hace / no proporcionar la / no responder",
)

RULE = ClauseRule(
    category="no-sharing",
    polarity="protection",
    patterns=(
        denied(GIVE, DATA, TO_WHOM, unless=(NAME_ONLY, NOT_PROMISE), confidence=SURE),
        denied(GIVE, OUTSIDER, unless=(NAME_ONLY, NOT_PROMISE)),
        said(ONLY_THEM, GIVE | DATA, unless=(NOT_PROMISE,), confidence=LIKELY),
        denied(
            Cue(
                "disclose-only",
                en="share / shared / disclose / disclosed / release / released / published / made public",
                es="compart* / divulg* / cedid* / ceder* / publicad*",
            ),
            DATA,
            unless=(NAME_ONLY, NOT_PROMISE),
            confidence=HINT,
        ),
    ),
    examples=(
        "We will not share your information with anyone outside the clinic.",
        "Only the research team will have access to your data.",
        "No compartiremos sus datos con terceros.",
    ),
    counterexamples=(
        "We may share your information with partners.",
        "We share data without further consent.",
        "Compartiremos sus datos con otras empresas.",
    ),
)
