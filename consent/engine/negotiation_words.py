"""The sentences of the negotiation kit, in English and Spanish."""

from consent.engine.words import Words

NEGOTIATION_WORDS: dict[str, Words] = {
    "choose": Words("Choose what you don’t accept", "Elija lo que no acepta"),
    "choose_lead": Words(
        "Tick what you want changed. We make a copy of the form with those words struck out and limited wording in their place.",
        "Marque lo que quiere cambiar. Hacemos una copia del formulario con esas palabras tachadas y palabras más limitadas en su lugar.",
    ),
    "choose_legend": Words("I do not accept", "No acepto"),
    "choose_button": Words("Make my version", "Hacer mi versión"),
    "nothing_ticked": Words(
        "Tick at least one thing that you want changed.", "Marque al menos una cosa que quiera cambiar."
    ),
    "one_of": Words("For example:", "Por ejemplo:"),
    "title": Words("Your version of the form", "Su versión del formulario"),
    "lead": Words(
        "The clinic need not agree to every change. Show them this before you sign, and keep a copy.",
        "La clínica no tiene que aceptar cada cambio. Muéstrele esto antes de firmar y guarde una copia.",
    ),
    "ticked": Words("What you don’t accept", "Lo que usted no acepta"),
    "redline": Words("The form with your changes", "El formulario con sus cambios"),
    "redline_lead": Words(
        "Struck out: what you don’t accept. Underlined: the words you ask for instead.",
        "Tachado: lo que no acepta. Subrayado: las palabras que pide en su lugar.",
    ),
    "struck_begins": Words("Struck out:", "Tachado:"),
    "struck_ends": Words("End of what is struck out.", "Fin de lo tachado."),
    "inserted_begins": Words("Put in:", "Añadido:"),
    "inserted_ends": Words("End of what is put in.", "Fin de lo añadido."),
    "blanks": Words(
        "Fill in what stands in square brackets, such as [date].",
        "Complete lo que está entre corchetes, como [fecha].",
    ),
    "limited": Words("The form as you would sign it", "El formulario tal como usted lo firmaría"),
    "checked_again": Words(
        "We checked this text again and found none of what you ticked. Our rules can miss things: read it yourself too.",
        "Revisamos este texto otra vez y no encontramos nada de lo que marcó. Nuestras reglas pueden no ver todo: léalo usted también.",
    ),
    "remaining": Words(
        "We checked this text again. It may still allow: {labels}. Ask the clinic about it.",
        "Revisamos este texto otra vez. Todavía puede permitir: {labels}. Pregunte a la clínica.",
    ),
    "take_along": Words("Take it with you", "Llévelo con usted"),
    "word": Words("Download with changes marked (Word)", "Descargar con los cambios marcados (Word)"),
    "text": Words("Download the limited text (.txt)", "Descargar el texto limitado (.txt)"),
    "print": Words("Print, or save as PDF", "Imprimir o guardar como PDF"),
    "letter_title": Words("Next, write the covering letter", "Ahora, escriba la carta que lo acompaña"),
    "letter_text": Words(
        "The letter asks the clinic for the limits that you ticked. You can change every word before you send it.",
        "La carta pide a la clínica los límites que usted marcó. Puede cambiar cada palabra antes de enviarla.",
    ),
    "letter": Words("Write the covering letter", "Escribir la carta"),
    "change_ticks": Words("Change what I ticked", "Cambiar lo que marqué"),
    "back": Words("Back to the report", "Volver al informe"),
}
