"""The report page's own sentences, in English and Spanish."""

from consent.engine.words import Words

TONES: dict[str, Words] = {
    "high": Words("Matters most", "Lo más importante"),
    "medium": Words("Worth asking about", "Vale la pena preguntar"),
    "low": Words("Good to know", "Bueno saberlo"),
    "protection": Words("Protects you", "Le protege"),
}
TITLES: dict[str, Words] = {
    "top": Words("What matters most", "Lo más importante"),
    "risks": Words("What to ask about", "Sobre qué preguntar"),
    "promises": Words("What this form promises you", "Lo que este formulario le promete"),
    "unclear": Words("Unclear: places to ask about", "Poco claro: lugares por los que preguntar"),
    "unclear_lead": Words(
        "These words may give something up, but we can't tell for sure. Ask the clinic what they mean.",
        "Puede que estas palabras cedan algo, pero no podemos asegurarlo. Pregunte a la clínica qué significan.",
    ),
    "form": Words("The whole form, with marks", "El formulario completo, con marcas"),
    "form_lead": Words(
        "Each marked sentence names what we found in it. Follow the name to read why it matters.",
        "Cada frase marcada dice lo que encontramos en ella. Siga el nombre para leer por qué importa.",
    ),
    "readability": Words("How hard it is to read", "Qué tan difícil es de leer"),
    "where": Words("See it in the form", "Verlo en el formulario"),
    "law": Words("The law behind it:", "La ley detrás de esto:"),
    "ask": Words("A question to ask", "Una pregunta que hacer"),
    "instead": Words("Wording to ask for instead", "Palabras que pedir en su lugar"),
    "hidden": Words("Hidden characters in the text", "Caracteres ocultos en el texto"),
    "next_title": Words("Next, ask for limited wording", "Ahora, pida un permiso más limitado"),
    "next_text": Words(
        "We can write a letter that asks the clinic for the wording above. You choose what goes in it.",
        "Podemos escribir una carta que pida a la clínica las palabras de arriba. Usted elige qué incluir.",
    ),
    "next_label": Words("Write to this clinic", "Escribir a esta clínica"),
    "again": Words("Check another form", "Revisar otro formulario"),
}
SENTENCES: dict[str, Words] = {
    "headline_risks": Words(
        "This form would allow {count} things worth a question.",
        "Este formulario permitiría {count} cosas que vale la pena preguntar.",
    ),
    "headline_risks, one": Words(
        "This form would allow one thing worth a question.",
        "Este formulario permitiría una cosa que vale la pena preguntar.",
    ),
    "headline_promises": Words("It also makes {count} promises.", "También hace {count} promesas."),
    "headline_promises, one": Words("It also makes one promise.", "También hace una promesa."),
    "headline_none": Words(
        "We found no words in this text that give something up. Our rules can miss things: read the form yourself too.",
        "No encontramos en este texto palabras que cedan algo. Nuestras reglas pueden no ver todo: lea también el formulario.",
    ),
    "card_risks": Words("kinds of permission to ask about", "tipos de permiso por los que preguntar"),
    "card_risks, one": Words("kind of permission to ask about", "tipo de permiso por el que preguntar"),
    "card_promises": Words("kinds of promise to you", "tipos de promesa para usted"),
    "card_promises, one": Words("kind of promise to you", "tipo de promesa para usted"),
    "card_missing": Words(
        "missing from what a valid authorization says",
        "sin encontrar, de lo que dice una autorización válida",
    ),
    "card_grade": Words("school grade needed to read it", "grado escolar necesario para leerlo"),
    "grade": Words(
        "About grade {grade}, by the {method} formula. Health forms are best at grade 6 to 8. You may ask someone at the "
        "clinic to explain it in plain words.",
        "Alrededor del grado {grade}, según la fórmula {method}. Los formularios médicos deberían estar en grado 6 a 8. "
        "Puede pedir que alguien de la clínica se lo explique con palabras sencillas.",
    ),
    "hidden": Words(
        "This text holds {count} characters that can't be seen. They can hide or break up words. We read past them.",
        "Este texto contiene {count} caracteres que no se ven. Pueden ocultar o partir palabras. Leímos el texto sin ellos.",
    ),
    "hidden, one": Words(
        "This text holds one character that can't be seen. It can hide or break up a word. We read past it.",
        "Este texto contiene un carácter que no se ve. Puede ocultar o partir una palabra. Leímos el texto sin él.",
    ),
    "summary_more": Words(
        "There are {count} more things to ask about.", "Hay {count} cosas más por preguntar."
    ),
    "summary_more, one": Words("There is one more thing to ask about.", "Hay una cosa más por preguntar."),
    "summary_promises": Words(
        "It makes {count} kinds of promise to you.", "Le hace {count} tipos de promesa."
    ),
    "summary_promises, one": Words("It makes one kind of promise to you.", "Le hace un tipo de promesa."),
    "summary_missing": Words(
        "We did not find {count} of the nine things that a valid authorization says.",
        "No encontramos {count} de las nueve cosas que dice una autorización válida.",
    ),
    "summary_missing, one": Words(
        "We did not find one of the nine things that a valid authorization says.",
        "No encontramos una de las nueve cosas que dice una autorización válida.",
    ),
    "more": Words(
        "and {count} more places, marked in the form below",
        "y {count} lugares más, marcados abajo en el formulario",
    ),
    "more, one": Words(
        "and one more place, marked in the form below",
        "y un lugar más, marcado abajo en el formulario",
    ),
    "limits": Words(
        "A program read this form by rules and by what it learned from other forms. It can miss a clause or mark one too many. It is no legal advice.",
        "Un programa leyó este formulario con reglas y con lo que aprendió de otros formularios. Puede pasar por alto una cláusula o marcar una de más. No es asesoría legal.",
    ),
}
METHODS = {"flesch-kincaid": "Flesch-Kincaid", "fernandez-huerta": "Fernández Huerta"}


def say(key: str, language: str) -> str:
    """One of SENTENCES."""
    return SENTENCES[key].in_language(language)


def say_number(key: str, count: int, language: str) -> str:
    """The sentence for that many; one thing has words of its own."""
    return say(key + (", one" if count == 1 else ""), language).format(count=count)
