"""Images or data used to develop, train, test or validate AI, algorithms or software."""

from consent.engine.clause_rule import SURE, UNSURE, ClauseRule, said, when
from consent.engine.cues import Cue
from consent.engine.vocabulary import DATA, IMAGES, USE

TEACH = Cue(
    "teach",
    en="train / trains / trained / training / teach / teaches / taught / teaching / tune / tunes / tuned / fine-tun* / refine / refining / learn / learns / learned / learning / "
    "develop / develops / developing / development / build / builds / building / improv* / better / validat* / test / tests / testing / tested / evaluat* / calibrat* / fitted / "
    "benchmark* / feed / feeds / fed / grows up on / pit their models / perfect / creat* / construction",
    es="entren* / ensen* / aprend* / aprenda / alimentar* / alimentan / nutr* / desarroll* / mejorar* / mejora / perfeccion* / ajust* / valid* / probar / evalu* / "
    "calibr* / afin* / crear / crea / construi* / medir",
)
MACHINE = Cue(
    "machine",
    en="artificial intelligence / ai / a.i / machine learning / machine-learning / deep learning / neural net* / algorithm* / model / models / detector* / "
    "software / program / programs / computer program* / chatbot* / language model* / classifier* / automated / computational methods / "
    "language tools / triage tools / recognition system* / predictive tool* / assistant / decision support / learning archive",
    es="inteligencia artificial / ia / aprendizaje automatico / aprendizaje de maquina / aprendizaje profundo / red* neuronal* / algoritmo* / modelo / modelos / "
    "detector* / software / programa informatico / programa que / programas de computo / sistemas de computo / el sistema / sistema automatico / "
    "sistemas automaticos / chatbot* / herramientas automaticas / modelo de prediccion",
)
OWN_DEVICE = Cue(
    "study-arm",
    en="computer test / online experiment / training course / medical students",
    es="formacion profesional",
)
TRAINING_SAID = Cue(
    "ai-training-said",
    en="train ai / ai training / ml model* / training of ai / training of artificial / training of algorithm* / train machine / train an artificial / "
    "train ... models / train ... algorithm* / training set* / training data / software learns / software ... learns / teaching material for the software / "
    "collection from which software / machine learning models / machine learning research / development of ... ai / improve our ai / improve ... algorithm*",
    es="entren* ... inteligencia artificial / entren* ... algoritmo* / entren* ... modelos / entrenamiento de / conjunto* de entrenamiento / "
    "sistema aprenda / ensenan al algoritmo",
)

RULE = ClauseRule(
    category="ai-training",
    polarity="risk",
    patterns=(
        when(TRAINING_SAID, confidence=SURE),
        when(TEACH, MACHINE, DATA | IMAGES, unless=(OWN_DEVICE,)),
        when(TEACH, MACHINE, USE, unless=(OWN_DEVICE,)),
        when(
            TEACH,
            Cue(
                "named-ai",
                en="artificial intelligence / ai / ai-based / machine learning / language model* / algorithm*",
                es="inteligencia artificial / ia / algoritmo* / aprendizaje automatico / programa",
            ),
            unless=(OWN_DEVICE,),
            confidence=UNSURE,
        ),
        said(
            Cue(
                "unlearn",
                en="models ... keep what they learned / cannot be unlearned / unlearned",
                es="desaprend*",
            ),
            confidence=UNSURE,
        ),
    ),
    examples=(
        "Your images may be used to train artificial intelligence systems.",
        "De-identified scans help our partners develop and validate algorithms.",
        "Sus imágenes podrán usarse para entrenar algoritmos de inteligencia artificial.",
    ),
    counterexamples=(
        "Your images will not be used to train artificial intelligence.",
        "The radiologist reads your scan and sends a report to your doctor.",
        "No se usarán sus datos para entrenar programas de inteligencia artificial.",
    ),
)
