"""Photographs, recordings, scans or case details are shown to others."""

from consent.engine.clause_rule import HINT, LIKELY, ClauseRule, said, when
from consent.engine.cues import Cue

SHOWN = Cue(
    "shown",
    en="shown / show / showing / publish* / publication* / display* / exhibit* / posted / post / posting / broadcast* / televis* / reproduce* / distribut* / present / presented / presentations / presentation / used in / used for / use of my / use my / permission to use / air what / print it / put the picture / uploaded to / shared online / streamed / "
    "hang your / teach with / appear in / go on our / share excerpts / share them / lend it / photograph, / grant / license / released / edited, copied / share a few",
    es="mostrar* / publicar* / public* en / exhib* / difund* / difusion / divulg* / present* en / presentarse / presentad* / proyect* / reproduc* / emitir / utiliz* / uso de mis / uso de mi / usar* / usarse / se usen / pasan / subir* / compart* / grabacion / ced*",
)
AUDIENCE = Cue(
    "audience",
    en="teaching / education* / educational / training purposes / training sessions / lecture* / conference* / presentation* / publication* / journal* / scientific meeting* / textbook* / website* / web site* / web page / webpage / online / internet / social media / facebook / instagram / youtube / tiktok / twitter / brochure* / flyer* / poster* / newsletter* / advertis* / "
    "promotion* / promotional / publicity / marketing / media / press / news / newspaper* / television / tv / magazine* / yearbook* / public / exhibit* / class / classroom / students / course book / trade fairs / museum / dataset / data library / data librar* / printed / posters / video platforms / for recruitment / in print / hallways",
    es="docencia / docentes / ensenanza / formacion / formativos / educativ* / academic* / congreso* / conferencia* / publicacion* / revista* / cientific* / pagina web / sitio web / internet / redes sociales / facebook / instagram / youtube / folleto* / cartel* / publicidad / publicitari* / promocion* / promocional* / prensa / television / medios / difusion / publico / "
    "alumnos / estudiantes / biblioteca abierta / sesiones, / curso / materiales de la clinica / divulgacion",
)
PERSON_IMAGE = Cue(
    "person-image",
    en="photo / photos / photograph* / picture* / image / images / video / videos / videotap* / video clips / recordings / recording / footage / film / films / likeness / my voice / my name / excerpts / clips / case / cases / before-and-after / slides / portrait* / media / your face / your scan / filmed / your story",
    es="foto / fotos / fotografia* / imagen / imagenes / video / videos / grabacion* / rostro / mi voz / su voz / su caso / casos / radiografia* / testimonio*",
)
NO_FACES = Cue(
    "not-person",
    en="screen / computer task / results of the study / results of this study / results will be published / study results / study may be published / you will see / shown a / you will be shown / privacy policy / will watch / watch a / for your treatment only / without showing / stimuli / be presented with / media player",
    es="resultados del estudio / resultados de la investigacion / resultados de este estudio / politica de privacidad",
)
PLACE_ITEM = Cue(
    "publication-place",
    en="on facebook / on instagram / on youtube / on my website / on our website / social media accounts / social media pages / social media posts / newsletters / flyers / posters / brochures / press outlets / printed materials / promotional videos / promotional materials / promotional purposes / yearbook / annual reports / teaching purposes / educational purposes / scientific presentations / publicly available / public presentations / publicity",
    es="redes sociales / pagina web / sitio web / congresos / publicaciones / fines docentes / fines de docencia / folletos / material promocional / fines publicitarios / fines de difusion / fines formativos",
)

RULE = ClauseRule(
    category="image-publication",
    polarity="risk",
    patterns=(
        when(SHOWN, PERSON_IMAGE, AUDIENCE, unless=(NO_FACES,)),
        when(PLACE_ITEM, PERSON_IMAGE, unless=(NO_FACES,), confidence=LIKELY),
        when(
            PLACE_ITEM,
            SHOWN
            | Cue(
                "materials",
                en="materials / accounts / posts / communications / reports / including",
                es="materiales",
            ),
            unless=(NO_FACES, Cue("results-only", en="results / findings / articles", es="resultados")),
            confidence=HINT,
        ),
        when(
            Cue(
                "image-grant",
                en="right to use my / use my name, / use of my image / use my image / use my likeness / permission to use my / permission to use photos / permission to photograph / use my photo* / use of my photo* / use my photograph / consent to being filmed / consent to the use of / use your photo* / take photos / to record, / rights to use my / recordings will be published",
                es="uso de mi imagen / uso de mis imagenes / utilizar mi imagen / derechos de imagen / uso de mi testimonio / usar mi imagen / usar mis fotos / grabacion de sesiones",
            ),
            PERSON_IMAGE,
            unless=(NO_FACES,),
            confidence=LIKELY,
        ),
        said(
            Cue(
                "case-shown",
                en="recordings may be shared / voice being public / become* public and downloadable / anyone can download / before-and-after",
                es="fotografias antes y despues",
            ),
            confidence=LIKELY,
        ),
    ),
    examples=(
        "Photographs of you may be shown at conferences and on our website.",
        "I give permission to use my image in advertising.",
        "Autorizo el uso de mis imágenes en congresos y redes sociales.",
    ),
    counterexamples=(
        "Your photographs will not be published on the internet.",
        "You will see pictures on a screen and press a button.",
        "No se publicarán sus fotografías en redes sociales.",
    ),
)
