"""Each inconsistency as a question: its title, what may be behind it, and what to ask. English and Spanish."""

from dataclasses import dataclass

from scans.engine.wording import Words


@dataclass(frozen=True, slots=True)
class QuestionWords:
    """`why` names the harmless reason as well; `ask` is said to the clinic."""

    title: Words
    why: Words
    ask: Words


ASK_WHOSE = Words(
    "Do all of these pictures belong to me? Can you check that none of them is another person's?",
    "¿Todas estas imágenes son mías? ¿Pueden revisar que ninguna sea de otra persona?",
)
ASK_RECORD = Words(
    "Which of these is right, and can you correct the other in my records?",
    "¿Cuál es el dato correcto? ¿Pueden corregir el otro en mi expediente?",
)
ASK_COMPLETE = Words(
    "Is this copy complete? Can I get the pictures that are not on it?",
    "¿Está completa esta copia? ¿Me pueden dar las imágenes que faltan?",
)
ASK_CHANGED = Words(
    "Was this picture changed after it was made? Which copy is the one that my doctor saw?",
    "¿Se cambió esta imagen después de hacerla? ¿Cuál es la copia que vio mi médico?",
)

QUESTIONS: dict[str, QuestionWords] = {
    "two names": QuestionWords(
        Words("Why does one study hold two names?", "¿Por qué hay dos nombres en un estudio?"),
        Words(
            "A changed name or a typing slip is the usual reason. It can also mean that two people's pictures were mixed.",
            "Lo usual es un cambio de nombre o un error al escribir. También puede ser que se mezclaran imágenes de dos personas.",
        ),
        ASK_WHOSE,
    ),
    "two birth dates": QuestionWords(
        Words(
            "Why does one study hold two birth dates?", "¿Por qué hay dos fechas de nacimiento en un estudio?"
        ),
        Words(
            "A typing slip is the usual reason. It can also mean that two people's pictures were mixed.",
            "Lo usual es un error al escribir. También puede ser que se mezclaran imágenes de dos personas.",
        ),
        ASK_WHOSE,
    ),
    "two sexes": QuestionWords(
        Words(
            "Why does one study hold two entries for sex?", "¿Por qué hay dos datos de sexo en un estudio?"
        ),
        Words(
            "A changed record or a slip is the usual reason. It can also mean that two people's pictures were mixed.",
            "Lo usual es un cambio en el expediente o un error. También puede ser que se mezclaran imágenes de dos personas.",
        ),
        ASK_WHOSE,
    ),
    "two record numbers": QuestionWords(
        Words(
            "Why does one study hold two record numbers?",
            "¿Por qué hay dos números de expediente en un estudio?",
        ),
        Words(
            "One person may have two numbers, as when clinics merge. It can also mean that two people's pictures were mixed.",
            "Una persona puede tener dos números, por ejemplo si dos clínicas se unen. También puede ser una mezcla de imágenes.",
        ),
        ASK_WHOSE,
    ),
    "two study days": QuestionWords(
        Words("Why does one study have two dates?", "¿Por qué un estudio tiene dos fechas?"),
        Words(
            "A study past midnight or a corrected date may be the reason.",
            "Puede ser un estudio que pasó de la medianoche o una fecha corregida.",
        ),
        ASK_RECORD,
    ),
    "picture before study": QuestionWords(
        Words("Why is a picture older than its study?", "¿Por qué una imagen es anterior a su estudio?"),
        Words(
            "The clock of a machine may be wrong, or an older picture was added.",
            "El reloj de un aparato puede estar mal, o se agregó una imagen anterior.",
        ),
        ASK_RECORD,
    ),
    "picture long after study": QuestionWords(
        Words(
            "Why was a picture made days after its study?",
            "¿Por qué una imagen se hizo días después de su estudio?",
        ),
        Words(
            "The clock of a machine may be wrong, or a later picture was added.",
            "El reloj de un aparato puede estar mal, o se agregó una imagen posterior.",
        ),
        ASK_RECORD,
    ),
    "born after study": QuestionWords(
        Words(
            "Why is the birth date after the study?",
            "¿Por qué la fecha de nacimiento es posterior al estudio?",
        ),
        Words(
            "One of the two dates is likely a slip.", "Es probable que una de las dos fechas sea un error."
        ),
        ASK_RECORD,
    ),
    "age against birth date": QuestionWords(
        Words(
            "Why don't the age and the birth date fit?",
            "¿Por qué no coinciden la edad y la fecha de nacimiento?",
        ),
        Words(
            "One of the two is likely a slip. It can also mean that data of two people were mixed.",
            "Es probable que uno de los dos sea un error. También puede ser que se mezclaran datos de dos personas.",
        ),
        ASK_RECORD,
    ),
    "numbers left out": QuestionWords(
        Words("Are some pictures missing?", "¿Faltan algunas imágenes?"),
        Words(
            "The pictures of a series are numbered, and these numbers are not here. Some may have been left out on purpose.",
            "Las imágenes de una serie llevan número, y estos números no están. Algunas pueden faltar a propósito.",
        ),
        ASK_COMPLETE,
    ),
    "number used twice": QuestionWords(
        Words("Why do two pictures have the same number?", "¿Por qué dos imágenes tienen el mismo número?"),
        Words(
            "A picture may have been made or worked on twice. Or one of them comes from elsewhere.",
            "Una imagen pudo hacerse o procesarse dos veces. O una de ellas viene de otro lugar.",
        ),
        ASK_WHOSE,
    ),
    "wide step": QuestionWords(
        Words("Is a slice missing in between?", "¿Falta un corte en medio?"),
        Words(
            "The slices lie at even steps, but here the step is wider. The machine may have been set so.",
            "Los cortes están a pasos iguales, pero aquí el paso es mayor. El aparato pudo estar ajustado así.",
        ),
        ASK_COMPLETE,
    ),
    "other pixels": QuestionWords(
        Words(
            "Why do two different pictures say they are the same?",
            "¿Por qué dos imágenes distintas dicen ser la misma?",
        ),
        Words(
            "Their world-wide number is the same, but the pictures differ. Compressing a picture again can do that too.",
            "Su número mundial es el mismo, pero las imágenes son distintas. Volver a comprimir una imagen también hace eso.",
        ),
        ASK_CHANGED,
    ),
    "other content": QuestionWords(
        Words(
            "Why do two copies of a picture say different things?",
            "¿Por qué dos copias de una imagen dicen cosas distintas?",
        ),
        Words(
            "Their world-wide number is the same, but their entries differ. A correction made later is the usual reason.",
            "Su número mundial es el mismo, pero sus datos son distintos. Lo usual es una corrección posterior.",
        ),
        ASK_CHANGED,
    ),
    "same file twice": QuestionWords(
        Words("Is the same picture here twice?", "¿Está dos veces la misma imagen?"),
        Words(
            "These files hold the same entries. Copying a disc into one folder twice does that; it is harmless.",
            "Estos archivos contienen los mismos datos. Pasa al copiar dos veces un disco en una carpeta; no es grave.",
        ),
        Words("Did you give me the same pictures twice?", "¿Me dieron dos veces las mismas imágenes?"),
    ),
    "label differs": QuestionWords(
        Words(
            "Why does a file's label name another picture?",
            "¿Por qué la etiqueta de un archivo nombra otra imagen?",
        ),
        Words(
            "A file names its picture twice, outside and inside, and here the two differ. Some programs do that by mistake.",
            "Un archivo nombra su imagen dos veces, por fuera y por dentro, y aquí no coinciden. Algunos programas lo hacen por error.",
        ),
        ASK_CHANGED,
    ),
}
