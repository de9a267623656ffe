"""Request for records and original images, 45 CFR 164.524; information blocking, 45 CFR Part 171."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from letters.engine.blocks import HOW_TO_ANSWER, answer_paragraphs
from letters.engine.details import RequestDetails
from letters.engine.errors import Problem
from letters.engine.facts import Choice, Widget, fact
from letters.engine.kind import LetterKind
from letters.engine.law_table import Signer
from letters.engine.letter import Section
from letters.engine.signers import opening
from letters.engine.wording import lines, write
from letters.engine.words import Words

CODE = "records-and-images"

REQUEST = Words(
    "Under the HIPAA Privacy Rule, 45 CFR 164.524, I ask for a copy of the following from my designated record set:",
    "Según la Regla de Privacidad de HIPAA, 45 CFR 164.524, pido una copia de lo siguiente de mi expediente (“designated record set”):",
)
WANTED = {
    "images": (
        Words("The original images (DICOM files)", "Las imágenes originales (archivos DICOM)"),
        Words(
            "My images as original DICOM (Part 10) files: all series, with their headers. No screenshots, no prints.",
            "Mis imágenes como archivos DICOM originales (Part 10): todas las series, con sus encabezados. Sin capturas de pantalla ni impresiones.",
        ),
    ),
    "reports": (
        Words("The reports of the scans", "Los informes de los estudios"),
        Words(
            "The reports of these scans, with all later corrections.",
            "Los informes de estos estudios, con todas las correcciones posteriores.",
        ),
    ),
    "records": (
        Words("The other medical records", "El resto del expediente médico"),
        Words(
            "My medical records: notes, orders, results, and anything else used to decide about me.",
            "Mi expediente médico: notas, órdenes, resultados y todo lo que se usó para decidir sobre mí.",
        ),
    ),
    "billing": (
        Words("The bills", "Las facturas"),
        Words("My billing records.", "Mis registros de facturación."),
    ),
    "forms": (
        Words("The forms I signed", "Los formularios que firmé"),
        Words(
            "Every consent form and authorization with my signature that you hold.",
            "Todos los formularios de consentimiento y autorizaciones con mi firma que tengan.",
        ),
    ),
}
FORMS = {
    "download": (
        Words("By secure download", "Por descarga segura"),
        Words(
            "Please make them available by secure download, or on a disc if you can’t.",
            "Pónganlos por favor a mi disposición por descarga segura, o en un disco si no es posible.",
        ),
    ),
    "disc": (
        Words("On a disc or USB stick", "En un disco o memoria USB"),
        Words("Please send them on a disc or USB stick.", "Envíenlos por favor en un disco o memoria USB."),
    ),
    "paper": (
        Words("On paper", "En papel"),
        Words(
            "Please send what can be printed on paper, and the images on a disc.",
            "Envíen por favor en papel lo que se pueda imprimir, y las imágenes en un disco.",
        ),
    ),
}
ELECTRONIC = Words(
    "Records that you keep electronically are to be given in the electronic form I ask for if it is readily producible, otherwise in a readable electronic form that we agree on (164.524(c)(2)(ii)).",
    "Lo que guardan en forma electrónica debe darse en la forma electrónica que pido si es fácil de producir, o en otra forma electrónica legible que acordemos (164.524(c)(2)(ii)).",
)
THIRD_PARTY = Words(
    "Please send a copy of what you keep in an electronic health record directly to this person, at this address (164.524(c)(3)(ii)): {recipient}.",
    "Envíen por favor una copia de lo que guardan en un expediente electrónico directamente a esta persona, a esta dirección (164.524(c)(3)(ii)): {recipient}.",
)
FEE = Words(
    "A fee may cover only the labor of copying, supplies and postage, not search or retrieval (164.524(c)(4)). If you charge one, please tell me the amount before you begin.",
    "Un cobro solo puede cubrir el trabajo de copiar, los materiales y el envío, no la búsqueda (164.524(c)(4)). Si cobran, díganme por favor el monto antes de empezar.",
)
DENIAL = Words(
    "If you deny any part, please give me the rest, and tell me in writing the basis, whether I may have the denial reviewed, and how to complain (164.524(d)). If you don’t hold something but know who does, please tell me.",
    "Si niegan alguna parte, denme el resto y díganme por escrito el motivo, si puedo pedir que se revise la negativa y cómo presentar una queja (164.524(d)). Si no tienen algo pero saben quién lo tiene, díganmelo por favor.",
)
BLOCKING = Words(
    "I also ask you not to delay or hinder access to this electronic health information (45 CFR Part 171, information blocking).",
    "Les pido también que no retrasen ni dificulten el acceso a esta información electrónica de salud (45 CFR Part 171, bloqueo de información).",
)
NOTHING_WANTED = Words("Choose at least one.", "Elija al menos una opción.")
RECIPIENT_ADDRESS_MISSING = Words(
    "Enter the address of the person who should get the copy.",
    "Escriba la dirección de la persona que debe recibir la copia.",
)
PATIENT_SIGNS_FOR_OTHERS = Words(
    "A letter that sends records to someone else has to be signed by the patient, or by someone who may decide for the patient.",
    "Una carta que envía datos a otra persona debe firmarla el paciente, o alguien que puede decidir por el paciente.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordsDetails(RequestDetails):
    """The facts of a request for records and images."""

    wanted: tuple[str, ...] = field(
        default=("images", "reports"),
        metadata=fact(
            title=Words("What do you want a copy of?", "¿De qué quiere una copia?"),
            choices=tuple(Choice(code, label) for code, (label, _) in WANTED.items()),
        ),
    )
    form: str = field(
        default="download",
        metadata=fact(
            title=Words("How do you want it?", "¿Cómo la quiere?"),
            choices=tuple(Choice(code, label) for code, (label, _) in FORMS.items()),
        ),
    )
    third_party: str = field(
        default="",
        metadata=fact(
            title=Words(
                "Someone else who should get it, with their address",
                "Otra persona que debe recibirla, con su dirección",
            ),
            hint=Words(
                "Leave this empty to get it yourself. That is the safer way: the fee limit does not cover copies sent to others.",
                "Déjelo en blanco para recibirla usted. Es lo más seguro: el límite de costo no cubre copias enviadas a otros.",
            ),
            widget=Widget.LINES,
        ),
    )


def check_facts(details: RecordsDetails, language: str) -> Iterator[Problem]:
    """Something is asked for; delivery to someone else needs their address and the patient's own signature."""
    if not details.wanted:
        yield Problem("wanted", NOTHING_WANTED.to(language))
    if not details.third_party:
        return
    if len(lines(details.third_party)) == 1:
        yield Problem("third_party", RECIPIENT_ADDRESS_MISSING.to(language))
    if details.requester.signs_as == Signer.ADVOCATE.value:
        yield Problem("requester.signs_as", PATIENT_SIGNS_FOR_OTHERS.to(language))


def sections(details: RecordsDetails, language: str) -> Iterator[Section]:
    """What is asked for, in what form, at what cost, and what a denial has to say."""
    third_party = ", ".join(lines(details.third_party))
    delivery = (
        write(THIRD_PARTY, language, recipient=third_party)
        if third_party
        else FORMS[details.form][1].to(language)
    )
    yield Section(
        paragraphs=(f"{opening(details.requester, language)} {REQUEST.to(language)}",),
        items=tuple(item.to(language) for code, (_, item) in WANTED.items() if code in details.wanted),
        closing=(f"{delivery} {ELECTRONIC.to(language)}", FEE.to(language)),
    )
    yield Section(
        heading=HOW_TO_ANSWER.to(language),
        paragraphs=(
            *answer_paragraphs(CODE, details, language),
            f"{DENIAL.to(language)} {BLOCKING.to(language)}",
        ),
    )


RECORDS_AND_IMAGES = LetterKind(
    code=CODE,
    title=Words("Request for my records and images", "Solicitud de mi expediente y mis imágenes"),
    summary=Words(
        "Get copies of your records and the original files of your scans. US law (HIPAA) gives you this right.",
        "Obtenga copias de su expediente y los archivos originales de sus estudios. La ley de EE. UU. (HIPAA) le da este derecho.",
    ),
    details_type=RecordsDetails,
    sections=sections,
    check_facts=check_facts,
    good_to_know=(
        Words(
            "A screenshot or a printed film is not the original. The original files hold every picture and the data around it.",
            "Una captura o una placa impresa no es el original. Los archivos originales contienen todas las imágenes y los datos que las acompañan.",
        ),
        Words(
            "They may keep back psychotherapy notes and papers made for a lawsuit.",
            "Pueden retener notas de psicoterapia y papeles hechos para un juicio.",
        ),
    ),
)
