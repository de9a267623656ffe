"""Voluntary questions about how data is handled; 45 CFR 164.530(a) names the contact, 164.312(b) requires audit controls."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from letters.engine.blocks import HOW_TO_ANSWER, answer_paragraphs
from letters.engine.common_facts import own_questions_fact
from letters.engine.details import RequestDetails
from letters.engine.errors import Problem
from letters.engine.facts import Choice, fact
from letters.engine.kind import LetterKind
from letters.engine.letter import Section
from letters.engine.signers import opening
from letters.engine.words import Words

CODE = "data-handling-questions"

REQUEST = Words(
    "I write to the contact that you name for privacy questions (45 CFR 164.530(a), 164.520). I would like to understand how you handle my information, and ask you to answer the following. I know that most of it is voluntary.",
    "Escribo al contacto que ustedes indican para preguntas de privacidad (45 CFR 164.530(a), 164.520). Quisiera entender cómo manejan mi información, y les pido que respondan lo siguiente. Sé que la mayor parte es voluntaria.",
)
QUESTIONS = {
    "audit": (
        Words("Who opened my record?", "¿Quién abrió mi expediente?"),
        Words(
            "Who opened my record and my images in the past 12 months? Your systems record such access (164.312(b)); please give me the log, or a summary of it.",
            "¿Quién abrió mi expediente y mis imágenes en los últimos 12 meses? Sus sistemas registran esos accesos (164.312(b)); denme por favor el registro o un resumen.",
        ),
    ),
    "storage": (
        Words("Where are my images kept?", "¿Dónde se guardan mis imágenes?"),
        Words(
            "Where are my images and reports stored, by which companies, in which country, and are they encrypted? How long do you keep them?",
            "¿Dónde se guardan mis imágenes e informes, en qué empresas, en qué país, y están cifrados? ¿Cuánto tiempo los guardan?",
        ),
    ),
    "vendors": (
        Words("Which companies get my data?", "¿Qué empresas reciben mis datos?"),
        Words(
            "Which outside companies receive my information to work for you? Does any contract let them de-identify it or use it for themselves?",
            "¿Qué empresas externas reciben mi información para trabajar para ustedes? ¿Algún contrato les permite quitarle la identidad o usarla para sí mismas?",
        ),
    ),
    "ai-development": (
        Words("Was my data used to build AI?", "¿Se usaron mis datos para crear IA?"),
        Words(
            "Were my images or reports, with or without my name, used or given to anyone to develop, train, test or validate artificial intelligence or other software?",
            "¿Se usaron mis imágenes o informes, con o sin mi nombre, o se dieron a alguien, para desarrollar, entrenar, probar o validar inteligencia artificial u otros programas?",
        ),
    ),
    "ai-care": (
        Words("Was AI used to read my scan?", "¿Se usó IA para leer mi estudio?"),
        Words(
            "Was artificial intelligence used to read my scan, write my report or decide about my care? Which product, and did a clinician check the result?",
            "¿Se usó inteligencia artificial para leer mi estudio, escribir mi informe o decidir sobre mi atención? ¿Qué producto, y revisó un profesional el resultado?",
        ),
    ),
    "de-identification": (
        Words("How is my name taken off?", "¿Cómo quitan mi nombre?"),
        Words(
            "If you de-identify images: by which method of 164.514(b)? Are file headers, text in the picture and faces in head scans removed?",
            "Si quitan la identidad de las imágenes: ¿con qué método de 164.514(b)? ¿Se eliminan los encabezados, el texto en la imagen y las caras en los estudios de cabeza?",
        ),
    ),
    "opting-out": (
        Words("How can I say no?", "¿Cómo puedo decir que no?"),
        Words(
            "How can I opt out of uses that my care does not need?",
            "¿Cómo puedo negarme a usos que mi atención no necesita?",
        ),
    ),
}
NOTHING_ASKED = Words("Choose or write at least one question.", "Elija o escriba al menos una pregunta.")


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionsDetails(RequestDetails):
    """The facts of a letter of questions."""

    questions: tuple[str, ...] = field(
        default=("audit", "storage", "vendors", "ai-development", "opting-out"),
        metadata=fact(
            title=Words("What do you want to know?", "¿Qué quiere saber?"),
            hint=Words("The clinic may choose not to answer.", "La clínica puede decidir no responder."),
            choices=tuple(Choice(code, label) for code, (label, _) in QUESTIONS.items()),
        ),
    )
    own_questions: tuple[str, ...] = field(default=(), metadata=own_questions_fact())


def check_facts(details: QuestionsDetails, language: str) -> Iterator[Problem]:
    """There is a question."""
    if not (details.questions or details.own_questions):
        yield Problem("questions", NOTHING_ASKED.to(language))


def sections(details: QuestionsDetails, language: str) -> Iterator[Section]:
    """The questions ticked, then the person's own."""
    asked = (question.to(language) for code, (_, question) in QUESTIONS.items() if code in details.questions)
    yield Section(
        paragraphs=(f"{opening(details.requester, language)} {REQUEST.to(language)}",),
        items=(*asked, *details.own_questions),
    )
    yield Section(
        heading=HOW_TO_ANSWER.to(language), paragraphs=tuple(answer_paragraphs(CODE, details, language))
    )


DATA_HANDLING_QUESTIONS = LetterKind(
    code=CODE,
    title=Words("Questions about how you handle my data", "Preguntas sobre cómo manejan mis datos"),
    summary=Words(
        "Ask who opened your record, where it is stored, and whether AI was trained on it.",
        "Pregunte quién abrió su expediente, dónde se guarda y si se usó para entrenar IA.",
    ),
    details_type=QuestionsDetails,
    sections=sections,
    good_to_know=(
        Words(
            "No law makes a clinic answer these questions. Many do when asked politely.",
            "Ninguna ley obliga a una clínica a responder estas preguntas. Muchas lo hacen si se pide con cortesía.",
        ),
        Words(
            "The list of who opened a record (the audit log) is not a right under HIPAA. Asking is still worth it.",
            "La lista de quién abrió un expediente (registro de auditoría) no es un derecho según HIPAA. Aun así vale la pena pedirla.",
        ),
    ),
    check_facts=check_facts,
)
