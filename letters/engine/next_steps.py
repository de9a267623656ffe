"""Where to turn when a letter is ignored or refused, in plain words; each row of `law_table` names the ones that fit."""

from dataclasses import dataclass
from enum import Enum

from letters.engine.words import Words


@dataclass(frozen=True, slots=True)
class Step:
    """What a person can do next; `kind` is the code of the letter for it, empty where there is none here."""

    words: Words
    kind: str = ""


class NextStep(Enum):
    """The steps, mildest first."""

    FOLLOW_UP = Step(Words("Write again.", "Escriba otra vez."), "follow-up")
    STATEMENT_OF_DISAGREEMENT = Step(
        Words(
            "After a denial, send a short statement of disagreement. They must keep it with your record.",
            "Después de una negativa, envíe una breve declaración de desacuerdo. Deben guardarla con su expediente.",
        )
    )
    REVIEW_OF_DENIAL = Step(
        Words(
            "After a denial, ask whether it can be reviewed. Some can, by a licensed professional who was not involved.",
            "Después de una negativa, pregunte si se puede revisar. Algunas sí, por un profesional con licencia que no participó.",
        )
    )
    PRIVACY_OFFICER = Step(
        Words(
            "Complain to their privacy officer.",
            "Presente una queja ante el encargado de privacidad.",
        ),
        "complaint-to-privacy-officer",
    )
    RESEARCH_BOARD = Step(
        Words(
            "Write to the ethics board (IRB) of the study.",
            "Escriba al comité de ética (IRB) del estudio.",
        )
    )
    EXCHANGE = Step(
        Words(
            "Ask the health information exchange itself how to opt out.",
            "Pregunte a la propia red de intercambio de información médica cómo salir de ella.",
        )
    )
    CONTROLLER_FIRST = Step(
        Words(
            "In the UK, complain to the organization itself first, then to the Information Commissioner.",
            "En el Reino Unido, presente primero una queja ante la propia organización y después ante el Comisionado de Información.",
        )
    )
    SUPERVISORY_AUTHORITY = Step(
        Words(
            "Complain to the data protection authority of your country (Article 77).",
            "Presente una queja ante la autoridad de protección de datos de su país (artículo 77).",
        )
    )
    OFFICE_FOR_CIVIL_RIGHTS = Step(
        Words(
            "Complain, free of charge, to the Office for Civil Rights (OCR) of the US health department within 180 days.",
            "Presente una queja gratis ante la Oficina de Derechos Civiles (OCR) del departamento de salud de EE. UU. en un plazo de 180 días.",
        ),
        "complaint-to-ocr",
    )
    INFORMATION_BLOCKING = Step(
        Words(
            "Report information blocking at healthit.gov.",
            "Informe de un bloqueo de información en healthit.gov.",
        )
    )
    TRADE_COMMISSION = Step(
        Words(
            "For an app that HIPAA does not cover, report it to the Federal Trade Commission (FTC).",
            "Si es una aplicación que HIPAA no cubre, informe a la Comisión Federal de Comercio (FTC).",
        )
    )
    STATE_AGENCY = Step(
        Words("Write to the State’s health agency.", "Escriba a la agencia de salud del estado.")
    )
    STATE_ATTORNEY_GENERAL = Step(
        Words("Write to the State’s attorney general.", "Escriba al fiscal general del estado.")
    )
    LICENSING_BOARD = Step(
        Words("Write to the board that licenses them.", "Escriba a la junta que les da la licencia.")
    )
    EXTERNAL_REVIEW = Step(
        Words(
            "After the plan’s final no, ask whether an outside review is open to you.",
            "Después del no definitivo del plan, pregunte si puede pedir una revisión externa.",
        )
    )
    FRAUD_UNIT = Step(
        Words(
            "For a scan that never happened, write to the plan’s fraud unit.",
            "Por un estudio que nunca se hizo, escriba a la unidad de fraude del plan.",
        )
    )
    MEDICARE = Step(Words("With Medicare, call 1-800-MEDICARE.", "Con Medicare, llame al 1-800-MEDICARE."))
