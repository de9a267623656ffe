"""Open-ended research: future, unspecified, or through a biobank, registry or repository."""

from consent.engine.clause_rule import HINT, LIKELY, SURE, ClauseRule, said, when
from consent.engine.cues import Cue
from consent.engine.vocabulary import DATA, FUTURE, KEEP, RESEARCH, SHARE, USE

OPEN_ENDED = Cue(
    "open-ended-research",
    en="health research / research projects / conduct research / other research projects / more research / other scientists / help future / many studies / different studies / different research / research in the future / in the future for research / research community / research registry / genetic research studies / future biomedical / kind of research / other investigators / new studies / other uses / approved research / repository / data bank / databank / medical research / future research / future studies / future study / future use / future projects / future approved studies / future biomedical / future scientific / other research / other studies / additional research / "
    "additional studies / any research / any type of research / any kind of research / any medical research / unspecified research / new research / "
    "related research / related projects / research and development / general research / biobank* / tissue bank / secondary research / "
    "secondary use / future researchers / later studies / studies not yet / studies that nobody / studies of any / studies that have not / "
    "studies of any illness / questions that no one / every research project / "
    "many kinds of / many types of research / many kinds of medical research / for research purposes by / research questions / "
    "perform additional research / other conditions / other diseases / any disease / any health condition / scientific purposes / "
    "medical and scientific research / scientific research collaborators / used for commercial research / "
    "researchers working on / whatever health question / kinds of studies / help advance other research / dna database / open dataset",
    es="futur* estudios / estudios futuros / estudios ... futuros / estudios de investigacion futuros / futur* investigacion* / investigacion* futura* / investigaciones futuras / otras investigaciones / "
    "otros estudios de investigacion / otros proyectos / cualquier investigacion / cualquier tipo de investigacion / biobanco* / banco de muestras / banco de tejidos / "
    "estudios que aun no / estudios que todavia / estudios aun por / estudios que se les / estudios que con el tiempo / otras enfermedades / "
    "investigacion y desarrollo / lo que quieran investigar / fines de investigacion / investigacion cientifica y / trabajos de investigacion / "
    "investigacion clinica y / fines ... cientificos / posteriormente para realizar investiga*",
)
THIS_STUDY = Cue(
    "this-study-only",
    en="this study only / only for this study / only for this research / not be used for future / will not be used for any other / "
    "used only for research / used for research purposes only / only be used for / research purposes only / future visits / solely for",
    es="solo para este estudio / unicamente para este / unicamente para fines / solo para fines / no se utilizaran para otros / exclusivamente para",
)

RULE = ClauseRule(
    category="broad-research",
    polarity="risk",
    patterns=(
        when(OPEN_ENDED, USE | KEEP | SHARE, confidence=SURE),
        when(OPEN_ENDED, DATA),
        said(
            OPEN_ENDED,
            DATA,
            Cue(
                "no-new-consent",
                en="without your additional / without additional / without further / without asking / will not ask for your consent",
                es="sin su consentimiento / sin nuevo consentimiento / sin pedir",
            ),
            confidence=SURE,
        ),
        when(USE | KEEP, FUTURE, RESEARCH, DATA, confidence=HINT),
        when(
            SHARE,
            DATA,
            Cue(
                "research-at-large",
                en="for research / research purposes / other researchers / with researchers / future researchers / scientific purposes / in research / research projects / to researchers",
                es="otros investigadores / para investigacion / fines de investigacion / investigadores calificados",
            ),
            FUTURE,
            confidence=LIKELY,
        ),
        said(
            Cue(
                "cannot-list",
                en="not possible to list every / cannot predict all the research / new types of research / we do not know what research / studies involving diseases",
                es="no es posible enumerar",
            ),
            confidence=SURE,
        ),
        when(
            Cue(
                "store-for-research",
                en="store ... for research / stored for research / stored ... research / save ... for research / kept ... for research / available to researchers / accessible to researchers / researchers can access / researchers may use / researchers can use",
                es="almacen* ... investigacion / conserv* ... investigacion / a disposicion de investigadores / para fines de investigacion",
            ),
            DATA,
            confidence=HINT,
        ),
    ),
    unless=(THIS_STUDY,),
    examples=(
        "Your samples may be stored and used for future research.",
        "We keep leftover tissue in a biobank for later studies.",
        "Sus muestras podrán utilizarse en futuros estudios de investigación.",
    ),
    counterexamples=(
        "Your data will not be used for future research.",
        "This study asks how well people sleep after surgery.",
        "Sus datos no se utilizarán en futuras investigaciones.",
    ),
)
