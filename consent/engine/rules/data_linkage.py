"""The patient's data are combined or linked with other sources."""

from consent.engine.clause_rule import LIKELY, UNSURE, ClauseRule, said, when
from consent.engine.cues import Cue

LINK = Cue(
    "link",
    en="combined with other / added to / supplemented / obtain from / collected from other / gather* from / information from other / information from your medical record / link / links / linked / linking / linkage / combine / combined / combines / combining / merge / merged / merges / match / matched / matching / join / joined / joining / connect / connected / connecting / cross-reference* / put ... together / associate your / associate with / fold into / set ... beside / set the same beside / compare ... across / aggregate ... with other / connections between / integrat* / pulled in / stored together / keep it together / along with information from / supplement*",
    es="vincul* / combin* / cruz* con / cruzar* / cruza* / cruzamos / enlaz* / relacionar* con / integrar* / junta* con / junte / reune / se reune con / unir* con / completar su / pega a / asociar* con / cotej* / interconect*",
)
OTHER_SOURCE = Cue(
    "other-source",
    en="other information / other sources / other data / other records / other databases / other studies / previous responses / previous studies / your medical record* / medical records / health records / health information / electronic health record / registries / registry / public records / public sources / social media / claims / pharmac* / data brokers / census / obituaries / third parties / genetic information / survey data / demographic / device identifiers / "
    "other datasets / different types / personal information / personal data / your account / responses across / siblings / watch / wearable* / consumer files / vital records / death / relatives / insurance records / national death / medicare / medicaid / your sample / publicly available",
    es="otras fuentes / otros datos / otra informacion / otras bases / historia clinica / historia medica / expediente* / registros / registro de tumores / registros publicos / redes sociales / farmacia* / buros de credito / otros centros / bases de datos / receta electronica / reloj / otros estudios / seguro social / medicaid / informacion que obtengamos / informacion de terceros / otras instituciones / perfil suyo",
)
RECEIVED_FROM = Cue(
    "received-from",
    en="obtain information about you from / receive information about you from / collect information about you from / information from third parties / obtain your medical records from / request your medical records / information we obtain from third / information from other sources / collect your medical records / may obtain information / may receive information such / access your medical records to / copies of your medical records / obtain copies of your / an enterprise organization may provide us",
    es="obtener informacion sobre usted de / recibir informacion de terceros / solicitar mi historia clinica / obtener copias de sus historias / informacion de otras fuentes / obtener su historia clinica",
)
UNLINK = Cue(
    "not-linked",
    en="not be linked / not linked / cannot be linked / no link / not be connected / link your name / linked to your name / link between your name / linking your name / linking your data to you / code linking / link to the / links to / link below / following link / click / website link / weblink / linked to you / link it to you / link you to / link recordings / this link / not be combined / "
    "list linking / list that links / key linking / stored separately / to link your / survey link / link collected / share link / not connected / identity link* / links your name / link responses to / may match",
    es="no se vincul* / enlace a / enlaces a / enlace / sitios web / no se relacionar* / no estara vincul* / desvincul* / se pondran en / vinculada a su nombre / vinculo con",
)

RULE = ClauseRule(
    category="data-linkage",
    polarity="risk",
    patterns=(
        when(LINK, OTHER_SOURCE, unless=(UNLINK,), in_context=False),
        said(RECEIVED_FROM, unless=(UNLINK,), confidence=LIKELY),
        when(
            Cue(
                "compare-across",
                en="compares across / responses compare / previous responses / different types of information together / connect your sample",
                es="comparar con respuestas",
            ),
            unless=(UNLINK,),
            confidence=UNSURE,
        ),
    ),
    examples=(
        "We may combine your information with data from other sources.",
        "Your sample will be linked to your medical records.",
        "Podremos vincular su información con otras bases de datos.",
    ),
    counterexamples=(
        "Your answers will not be linked to your medical records.",
        "Click the following link to read more.",
        "Sus respuestas no se vincularán con su historia clínica.",
    ),
)
