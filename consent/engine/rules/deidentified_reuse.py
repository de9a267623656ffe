"""Coded, de-identified or aggregated data are given to others or used again with no further permission."""

from consent.engine.clause_rule import HINT, LIKELY, SURE, UNSURE, ClauseRule, said, when
from consent.engine.cues import Cue
from consent.engine.vocabulary import DATA, DEIDENTIFIED, FUTURE, OUTSIDER, SELL, SHARE, USE

REUSE = Cue(
    "reuse",
    en="may be used / can be used / will be used for / may be shared / can be shared / be shared / will be shared / may share / may use / published / publish / made available / released / release / "
    "uploaded / reused / sold / licensed / distributed / open access / publicly available / given to / sent to / goes into / may be put / may publish / supplied / draw on / be kept / retained indefinitely / "
    "be used by / pass figures / shared / share / pass",
    es="podra* usar* / podra* utiliz* / podran ser / se utiliz* / se usar* / compart* / public* / ceder / vend* / comercializ* / difund* / a disposicion / enviar* / aliment* / aprenda / "
    "presentad* / presentar* / se enviar* / reciben / elaborar",
)
NO_FURTHER_PERMISSION = Cue(
    "no-further-permission",
    en="without your additional / without additional / without further consent / without further permission / without asking / without your permission / no further consent / no further permission / "
    "not require further / not require your / not require additional / will not ask for your consent / without coming back / without notice / no further leave / without any further",
    es="sin necesidad de su / sin su consentimiento / sin requerir / sin consentimiento adicional / sin pedirle / sin recabar / sin nuevo consentimiento / sin volver a",
)
MERE_SAFEGUARD = Cue(
    "mere-safeguard",
    en="for this study only / to protect your / your name will not / only be used for research / used only for / research purposes only / instead of your name / will be anonymous / kept confidential / "
    "all data collected / no identif* / name removed from / results of this study will be / survey is anonymous / assigned a / password / key to the code / link* your name / stored separately / does not contain / not contain any / individual shown in",
    es="para proteger su / solo se utiliz* / unicamente para / se mantendra* / confidencial* / no se utilizar* / contrasena",
)

RULE = ClauseRule(
    category="deidentified-reuse",
    polarity="risk",
    patterns=(
        said(DEIDENTIFIED, NO_FURTHER_PERMISSION, confidence=SURE),
        said(NO_FURTHER_PERMISSION, SHARE | USE, FUTURE | OUTSIDER, confidence=HINT),
        when(REUSE, DEIDENTIFIED, OUTSIDER, unless=(MERE_SAFEGUARD,)),
        when(REUSE, DEIDENTIFIED, FUTURE, unless=(MERE_SAFEGUARD,)),
        when(SELL, DEIDENTIFIED),
        when(
            REUSE,
            Cue(
                "deidentified-data",
                en="de-identified health / de-identified form / de-identified and / deidentified / coded samples / information that does not identify / information without your name / anonymous form / anonymized form / aggregate form / aggregated form / aggregate statistics / non-identifiable / non-personal / non-personally / anonymous samples / anonymised information / in aggregate / no longer identifies / identifiers removed / names removed / cannot identify you / de-identified data / de-identified information / de-identified images / deidentified data / anonymized data / anonymised data / anonymous data / anonymized information / anonymous information / coded data / coded information / "
                "aggregate data / aggregated data / aggregated information / aggregate information / aggregate results / anonymized and aggregated / pseudonymi* / de-identified samples / de-identified versions / deidentified information / de-identified copies / without your name / excluding pii / anonymized feedback",
                es="datos anonimos / datos anonimizados / datos agregados / datos disociados / datos desidentificados / datos codificados / informacion anonima / informacion anonimizada / informacion agregada / imagenes anonimizadas / forma anonima / formato anonimo / series seudonimizadas / datos seudonimizados / estadisticas agregadas / de manera anonima / sin nombre",
            ),
            unless=(MERE_SAFEGUARD,),
            confidence=UNSURE,
        ),
        when(
            Cue(
                "strip",
                en="strip names / struck out the identifiers / remove identifiers and / names scrubbed / create de-identified / de-identify your",
                es="quitar el nombre y",
            ),
            SHARE | SELL | USE | DATA,
            confidence=LIKELY,
        ),
    ),
    examples=(
        "De-identified data may be shared with other researchers without your additional consent.",
        "We may use aggregated information for any purpose.",
        "Los datos anonimizados podrán compartirse con universidades.",
    ),
    counterexamples=(
        "All answers will be anonymous.",
        "We will not share anonymized data with other companies.",
        "Sus respuestas serán confidenciales.",
    ),
)
