"""The sentences that a summary is made of."""

from typing import Final

from consent.engine.words import Words

TITLE: Final = Words("What you would be agreeing to", "A qué diría usted que sí")
AND: Final = Words("and", "y")
LEADS: Final[dict[str, Words]] = {
    "gravest": Words("You would agree that {list}.", "Usted aceptaría que {list}."),
    "nothing": Words(
        "We found nothing here that gives your data away.",
        "No encontramos aquí nada que entregue sus datos.",
    ),
    "receivers": Words(
        "Besides your clinic, data could go to: {list}.",
        "Además de su clínica, los datos podrían ir a: {list}.",
    ),
    "optional": Words("You can decline this for: {list}.", "Puede rechazarlo para: {list}."),
    "no_promises": Words(
        "We found no promise that protects you.", "No encontramos ninguna promesa que le proteja."
    ),
    "hard": Words(
        "It is hard to read (grade {grade}). You may ask someone to explain it.",
        "Es difícil de leer (grado {grade}). Puede pedir que se lo expliquen.",
    ),
}
# Each fits "You would agree that …".
PERMISSIONS: Final[dict[str, Words]] = {
    "ai-training": Words("your data may train AI", "sus datos sirvan para entrenar IA"),
    "broad-research": Words(
        "your data may serve studies that no one has planned yet",
        "sus datos sirvan para estudios que nadie ha planeado aún",
    ),
    "third-party-sharing": Words("your data may go to others", "sus datos vayan a otros"),
    "commercial-use": Words("others may earn money from it", "otros ganen dinero con ellos"),
    "deidentified-reuse": Words(
        "your data may be used again once your name is off",
        "sus datos se usen de nuevo una vez quitado su nombre",
    ),
    "identity-risk": Words(
        "someone might still recognize you in the data", "alguien pueda reconocerle en los datos"
    ),
    "indefinite-retention": Words("your data may be kept with no end", "sus datos se guarden sin fin"),
    "irrevocable": Words("some of it can't be taken back", "parte de esto no se pueda retirar"),
    "redisclosure": Words(
        "those who get your data may pass it on", "quienes reciban sus datos puedan pasarlos a otros"
    ),
    "conditioned": Words(
        "you get this service only if you say yes", "reciba este servicio solo si dice que sí"
    ),
    "blanket-scope": Words(
        "very wide words may cover your whole record", "palabras muy amplias abarquen todo su expediente"
    ),
    "waiver-of-rights": Words("you give up some of your rights", "renuncie a algunos de sus derechos"),
    "marketing-contact": Words(
        "you may get ads, appeals or calls", "le lleguen anuncios, pedidos o llamadas"
    ),
    "image-publication": Words("pictures of you may be shown", "se muestren imágenes suyas"),
    "sensitive-data": Words("very private facts are part of it", "incluya datos muy privados"),
    "government-legal": Words(
        "courts or authorities may get your records", "tribunales o autoridades reciban su expediente"
    ),
    "employer-insurer": Words(
        "an employer or insurer may get your data", "un empleador o una aseguradora reciba sus datos"
    ),
    "cross-border-cloud": Words(
        "your data may lie in a cloud or in another country", "sus datos estén en la nube o en otro país"
    ),
    "deemed-consent": Words("silence counts as your yes", "el silencio cuente como su sí"),
    "unilateral-change": Words(
        "the rules may change after you sign", "las reglas cambien después de que firme"
    ),
    "data-linkage": Words(
        "your data may be joined with other facts about you", "sus datos se unan con otros datos suyos"
    ),
    "hie-sharing": Words("other clinics may open your record", "otras clínicas abran su expediente"),
    "tracking": Words(
        "your steps on a site or app may be watched", "se observe lo que hace en un sitio o app"
    ),
}
ENDINGS: Final[dict[tuple[str, str], Words]] = {
    ("back", "can-revoke"): Words(
        "You can take your yes back later.", "Puede retirar su permiso más adelante."
    ),
    ("back", "partly"): Words(
        "You can take your yes back, but not all that was done with it.",
        "Puede retirar su permiso, pero no todo lo ya hecho con él.",
    ),
    ("back", "irrevocable"): Words("Some of it can't be taken back.", "Parte de esto no se puede retirar."),
    ("back", "silent"): Words(
        "It does not say how to take your yes back.", "No dice cómo retirar su permiso."
    ),
    ("end", "expiry"): Words("Your permission has an end.", "Su permiso tiene un final."),
    ("end", "indefinite-retention"): Words(
        "Data may be kept with no end.", "Los datos se pueden guardar sin fin."
    ),
    ("end", "silent"): Words("We found no day on which it ends.", "No encontramos un día en que termine."),
}
