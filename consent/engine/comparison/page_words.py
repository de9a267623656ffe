"""The sentences of the comparison page, in English and Spanish."""

from consent.engine.words import Words

TITLES: dict[str, Words] = {
    "title": Words("What changed between two forms", "Qué cambió entre dos formularios"),
    "risks": Words("What the newer form would allow", "Lo que permitiría el formulario nuevo"),
    "promises": Words("What the newer form promises", "Lo que promete el formulario nuevo"),
    "elements": Words("What a valid authorization says", "Lo que dice una autorización válida"),
    "unchanged": Words("Not changed", "Sin cambios"),
    "older": Words("Older form", "Formulario anterior"),
    "newer": Words("Newer form", "Formulario nuevo"),
    "absent": Words("No such words", "No hay tales palabras"),
    "ask": Words("A question to ask", "Una pregunta que hacer"),
    "limits": Words(
        "A program compared the words of both forms. It can miss a change: read both forms yourself too. Text that only moved is not shown.",
        "Un programa comparó las palabras de ambos formularios. Puede pasar por alto un cambio: lea también los dos formularios. No se muestra el texto que solo cambió de lugar.",
    ),
    "older_report": Words("Report on the older form", "Informe del formulario anterior"),
    "newer_report": Words("Report on the newer form", "Informe del formulario nuevo"),
    "again": Words("Compare other forms", "Comparar otros formularios"),
    "swap": Words("The other way round", "Al revés"),
}
KINDS: dict[str, Words] = {
    "risk added": Words("New in this form", "Nuevo en este formulario"),
    "risk widened": Words("Goes further than before", "Va más lejos que antes"),
    "risk reworded": Words("Said in other words", "Dicho con otras palabras"),
    "risk narrowed": Words("Goes less far than before", "Va menos lejos que antes"),
    "risk dropped": Words("No longer in this form", "Ya no está en este formulario"),
    "protection added": Words("A new promise", "Una promesa nueva"),
    "protection widened": Words("Promised more than before", "Promete más que antes"),
    "protection reworded": Words("Said in other words", "Dicho con otras palabras"),
    "protection narrowed": Words("Promised less than before", "Promete menos que antes"),
    "protection dropped": Words("No longer promised", "Ya no se promete"),
    "element lost": Words("No longer said", "Ya no se dice"),
    "element gained": Words("Now said", "Ahora se dice"),
}
SENTENCES: dict[str, Words] = {
    "same": Words(
        "Both forms say the same, as far as we can tell. Some words may stand in another place.",
        "Los dos formularios dicen lo mismo, hasta donde podemos ver. Algunas palabras pueden estar en otro lugar.",
    ),
    "no_permission_changed": Words(
        "The words changed, but we found no change in what the form would allow or promise.",
        "Las palabras cambiaron, pero no encontramos cambios en lo que el formulario permitiría o promete.",
    ),
    "wider": Words(
        "The newer form asks for more than the older one: {labels}.",
        "El formulario nuevo pide más que el anterior: {labels}.",
    ),
    "not_wider": Words(
        "We found nothing that the newer form would allow and the older one did not.",
        "No encontramos nada que el formulario nuevo permita y el anterior no.",
    ),
    "promises_less": Words("It promises less: {labels}.", "Promete menos: {labels}."),
}
