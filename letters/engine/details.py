"""What goes into a letter: who writes, to whom, about which record. Each kind adds its own facts."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from letters.engine.facts import Choice, Widget, fact
from letters.engine.us_states import US_STATES, state_of_address
from letters.engine.words import Words

AUTHORITY_MISSING = Words(
    "Say why you may decide for the patient, for example “parent of a minor”.",
    "Diga por qué puede decidir por el paciente, por ejemplo “madre o padre de un menor”.",
)
SIGNER_MISSING = Words("Enter your own name.", "Escriba su propio nombre.")
SIGNER_UNCLEAR = Words(
    "You gave the name or reason of someone else. Say who signs, or empty those fields.",
    "Indicó el nombre o el motivo de otra persona. Diga quién firma, o deje esos campos en blanco.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Correspondent:
    """The patient, and whoever signs for them: a personal representative (45 CFR 164.502(g)) or an advocate."""

    name: str = field(
        metadata=fact(
            title=Words("Patient’s full name", "Nombre completo del paciente"),
            hint=Words("As the clinic knows it.", "Como lo conoce la clínica."),
            blank=Words("Enter the patient’s full name.", "Escriba el nombre completo del paciente."),
            autocomplete="name",
        )
    )
    address: str = field(
        metadata=fact(
            title=Words("Your mailing address", "Su dirección postal"),
            hint=Words(
                "Street, city, State and ZIP code. The answer is sent here.",
                "Calle, ciudad, estado y código postal. La respuesta se envía aquí.",
            ),
            blank=Words(
                "Enter the address where the answer should be sent.",
                "Escriba la dirección a la que se debe enviar la respuesta.",
            ),
            widget=Widget.LINES,
            autocomplete="street-address",
        )
    )
    phone: str = field(
        default="",
        metadata=fact(
            title=Words("Phone", "Teléfono"),
            widget=Widget.PHONE,
            autocomplete="tel",
        ),
    )
    email: str = field(
        default="",
        metadata=fact(
            title=Words("E-mail", "Correo electrónico"),
            widget=Widget.EMAIL,
            autocomplete="email",
        ),
    )
    signs_as: str = field(
        default="patient",
        metadata=fact(
            title=Words("Who signs the letter?", "¿Quién firma la carta?"),
            choices=(
                Choice("patient", Words("I am the patient", "Soy el paciente")),
                Choice(
                    "representative",
                    Words(
                        "I may decide for the patient: parent, guardian, health care agent, executor",
                        "Puedo decidir por el paciente: madre, padre, tutor, apoderado, albacea",
                    ),
                ),
                Choice(
                    "advocate",
                    Words(
                        "I help the patient, who has named me in a signed paper",
                        "Ayudo al paciente, que me ha nombrado en un papel firmado",
                    ),
                ),
            ),
        ),
    )
    representative: str = field(
        default="",
        metadata=fact(
            title=Words("Your name, if you sign for the patient", "Su nombre, si firma por el paciente"),
            hint=Words(
                "Leave this empty if you are the patient.",
                "Deje esto en blanco si usted es el paciente.",
            ),
        ),
    )
    authority: str = field(
        default="",
        metadata=fact(
            title=Words("Why you may decide for the patient", "Por qué puede decidir por el paciente"),
            hint=Words(
                "For example: parent of a minor, health care agent, court-appointed guardian, executor.",
                "Por ejemplo: madre o padre de un menor, apoderado para la atención médica, tutor, albacea.",
            ),
        ),
    )

    @property
    def signer(self) -> str:
        return self.representative or self.name

    def contradictions(self) -> Iterator[tuple[str, Words]]:
        """The facts that don't go together: each with what to do about it."""
        if self.signs_as == "patient":
            if self.representative or self.authority:
                yield "signs_as", SIGNER_UNCLEAR
            return
        if not self.representative:
            yield "representative", SIGNER_MISSING
        if self.signs_as == "representative" and not self.authority:
            yield "authority", AUTHORITY_MISSING


@dataclass(frozen=True, slots=True, kw_only=True)
class Requester(Correspondent):
    """A patient whose record has to be found."""

    birth_date: date = field(
        metadata=fact(
            title=Words("Patient’s date of birth", "Fecha de nacimiento del paciente"),
            hint=Words(
                "The clinic uses it to find the record.", "La clínica la usa para encontrar el expediente."
            ),
            blank=Words("Enter the patient’s date of birth.", "Escriba la fecha de nacimiento del paciente."),
            autocomplete="bday",
        )
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Facility:
    """The covered entity that the letter goes to."""

    name: str = field(
        metadata=fact(
            title=Words("Name of the clinic or hospital", "Nombre de la clínica o el hospital"),
            blank=Words(
                "Enter the name of the clinic or hospital.", "Escriba el nombre de la clínica o el hospital."
            ),
        )
    )
    address: str = field(
        metadata=fact(
            title=Words("Its mailing address", "Dirección postal de la clínica"),
            hint=Words(
                "Look for the privacy officer’s address in the clinic’s “Notice of Privacy Practices”, or use its main address.",
                "Busque la dirección del encargado de privacidad en el “Aviso de prácticas de privacidad” de la clínica, o use su dirección principal.",
            ),
            blank=Words(
                "Enter the mailing address of the clinic or hospital.",
                "Escriba la dirección postal de la clínica o el hospital.",
            ),
            widget=Widget.LINES,
        )
    )
    attention: str = field(
        default="",
        metadata=fact(
            title=Words("Who should open it", "Quién debe abrirla"),
            hint=Words(
                "A name, if you know one. If you leave this empty, we write the office that handles such letters.",
                "Un nombre, si lo sabe. Si lo deja en blanco, escribimos la oficina que atiende estas cartas.",
            ),
        ),
    )
    fax: str = field(
        default="",
        metadata=fact(
            title=Words("Its fax number", "Número de fax"),
            hint=Words("Only if you send the letter by fax.", "Solo si envía la carta por fax."),
            widget=Widget.PHONE,
        ),
    )
    state: str = field(
        default="",
        metadata=fact(
            title=Words("Its State", "Estado"),
            hint=Words(
                "Some States give more rights. We take it from the address if you leave this empty.",
                "Algunos estados dan más derechos. Lo tomamos de la dirección si deja esto en blanco.",
            ),
            choices=(
                Choice("", Words("–", "–")),
                *(Choice(code, name) for code, name in US_STATES.items()),
            ),
            widget=Widget.MENU,
        ),
    )

    @property
    def known_state(self) -> str:
        """Two letters, given or read off the address; empty where neither tells."""
        return self.state or state_of_address(self.address)


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterDetails:
    """What every letter needs; each kind adds its own facts in a subclass."""

    requester: Correspondent
    facility: Facility
    written_on: date = field(
        metadata=fact(
            title=Words("Date of the letter", "Fecha de la carta"),
            blank=Words("Enter the date of the letter.", "Escriba la fecha de la carta."),
        )
    )
    reply_by: str = field(
        default="mail",
        metadata=fact(
            title=Words("How should they answer?", "¿Cómo deben responder?"),
            choices=(
                Choice("mail", Words("By mail", "Por correo postal")),
                Choice("email", Words("By e-mail", "Por correo electrónico")),
            ),
        ),
    )
    language: str = field(
        default="en",
        metadata=fact(
            title=Words("Language of the letter", "Idioma de la carta"),
            hint=Words(
                "Clinics in the US answer an English letter soonest.",
                "Las clínicas de EE. UU. responden antes a una carta en inglés.",
            ),
            choices=(
                Choice("en", Words("English", "Inglés")),
                Choice(
                    "en+es",
                    Words(
                        "English to send, with a copy in Spanish to read",
                        "Inglés para enviar, con una copia en español para leer",
                    ),
                ),
                Choice("es", Words("Spanish", "Español")),
            ),
        ),
    )
    certified_mail_number: str = field(
        default="",
        metadata=fact(
            title=Words("Certified mail number", "Número de correo certificado"),
            hint=Words(
                "If you already have the label from the post office. It is printed on the letter.",
                "Si ya tiene la etiqueta de la oficina de correos. Se imprime en la carta.",
            ),
        ),
    )
    mailing_record: str = field(
        default="no",
        metadata=fact(
            title=Words(
                "Add a page where you note when and how you sent it?",
                "¿Agregar una página donde anote cuándo y cómo la envió?",
            ),
            hint=Words("For you to keep. It is not sent.", "Para usted. No se envía."),
            choices=(Choice("no", Words("No", "No")), Choice("yes", Words("Yes", "Sí"))),
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestDetails(LetterDetails):
    """A letter about a patient whose record has to be found."""

    requester: Requester
    record_number: str = field(
        default="",
        metadata=fact(
            title=Words("Medical record number", "Número de expediente médico"),
            hint=Words(
                "If you know it. It is on bills, wristbands and scan reports.",
                "Si lo sabe. Está en facturas, pulseras e informes de estudios.",
            ),
        ),
    )
    service_dates: tuple[date, ...] = field(
        default=(),
        metadata=fact(
            title=Words("Dates of your scans or visits", "Fechas de sus estudios o visitas"),
            hint=Words(
                "If you know them, one on each line, such as 04/03/2024 for April 3, 2024.",
                "Si las sabe, una por línea: mes/día/año, por ejemplo 04/03/2024 para el 3 de abril de 2024.",
            ),
        ),
    )
    accession_numbers: tuple[str, ...] = field(
        default=(),
        metadata=fact(
            title=Words("Accession numbers", "Números de acceso"),
            hint=Words(
                "The number of one scan. It is inside the scan’s files. One on each line.",
                "El número de un estudio. Está dentro de los archivos del estudio. Uno por línea.",
            ),
        ),
    )
    identification: str = field(
        default="offered",
        metadata=fact(
            title=Words("How will you show who you are?", "¿Cómo mostrará quién es?"),
            hint=Words(
                "The clinic has to know that it is you. Never send your Social Security number.",
                "La clínica tiene que saber que es usted. Nunca envíe su número de Seguro Social.",
            ),
            choices=(
                Choice(
                    "enclosed",
                    Words(
                        "I put a copy of my photo ID in the envelope",
                        "Pongo en el sobre una copia de mi identificación con foto",
                    ),
                ),
                Choice("offered", Words("I show my ID if they ask", "Muestro mi identificación si la piden")),
            ),
        ),
    )
