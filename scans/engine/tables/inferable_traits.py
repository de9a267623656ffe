"""What published models read from pictures of one kind without any tag, each row with the study that showed it.

A figure belongs to the people of that study; elsewhere models are often less sure.
"""

import re
from dataclasses import dataclass

from scans.engine.wording import Words


@dataclass(frozen=True, slots=True)
class InferableTrait:
    """One kind of picture and what was inferred from it. `body_part` is searched for in what the file says of the body,
    in capitals. `examples` are (Modality, BodyPartExamined) pairs of pictures that the row speaks of.
    """

    modalities: frozenset[str]
    body_part: re.Pattern[str]
    trait: Words
    why: Words
    source: str
    examples: tuple[tuple[str, str], ...]


GICHOYA = "Gichoya et al., Lancet Digital Health 2022;4:e406, doi 10.1016/S2589-7500(22)00063-2"
X_RAY = frozenset({"CR", "DX", "DR", "RG"})
CHEST = re.compile(r"CHEST|THORAX|LUNG|\bCXR\b")

INFERABLE_TRAITS = (
    InferableTrait(
        X_RAY, CHEST, Words("Age and sex", "Edad y sexo"),
        Words("Software told sex and a rough age from chest X-rays alone.",
              "Un programa dedujo el sexo y la edad aproximada solo a partir de radiografías de tórax."),
        "Yang et al., Journal of Clinical Medicine 2021;10:4431, doi 10.3390/jcm10194431", (("DX", "CHEST"), ("CR", "THORAX")),
    ),
    InferableTrait(
        X_RAY, CHEST, Words("The same person again", "La misma persona otra vez"),
        Words("Software told whether two chest X-rays show the same person, even ten years apart (right in 96 of 100 pairs).",
              "Un programa supo si dos radiografías de tórax son de la misma persona, incluso con diez años de diferencia (acertó en 96 de 100 pares)."),
        "Packhäuser et al., Scientific Reports 2022;12:14851, doi 10.1038/s41598-022-19045-3", (("CR", "CHEST"),),
    ),
    InferableTrait(
        X_RAY | {"CT"}, CHEST, Words("Race, as people describe it themselves", "Raza, según la propia persona"),
        Words("Software told from pictures of the chest how people describe their race, which doctors can’t see there.",
              "A partir de imágenes del tórax un programa dedujo la raza que las personas dicen tener, algo que los médicos no ven ahí."),
        GICHOYA, (("CT", "CHEST"), ("DX", "LUNG")),
    ),
    InferableTrait(
        frozenset({"MG"}), re.compile(""), Words("Race, as people describe it themselves", "Raza, según la propia persona"),
        Words("Software told from mammograms, less surely than from X-rays, how people describe their race.",
              "A partir de mamografías un programa dedujo, con menos certeza que con radiografías, la raza que las personas dicen tener."),
        GICHOYA, (("MG", "BREAST"), ("MG", "")),
    ),
    InferableTrait(
        X_RAY, re.compile(r"HAND|C-?SPINE|CERVICAL"), Words("Race, as people describe it themselves", "Raza, según la propia persona"),
        Words("Software told from X-rays of the hand and the neck how people describe their race.",
              "A partir de radiografías de la mano y del cuello un programa dedujo la raza que las personas dicen tener."),
        GICHOYA, (("CR", "HAND"), ("DX", "CSPINE"), ("DX", "CERVICAL SPINE")),
    ),
    InferableTrait(
        X_RAY, re.compile(r"HAND|WRIST"), Words("Age of a child’s bones", "Edad de los huesos de un niño"),
        Words("Software told the age of children’s bones from X-rays of the hand, within about 4 months of what doctors read.",
              "A partir de radiografías de la mano un programa dedujo la edad ósea de niños, a unos 4 meses de lo que leyeron los médicos."),
        "Halabi et al., Radiology 2019;290:498, doi 10.1148/radiol.2018180736", (("CR", "HAND"),),
    ),
    InferableTrait(
        frozenset({"MR"}), re.compile(r"HEAD|BRAIN|CEREB|NEURO|MPRAGE|MP2RAGE"), Words("Age", "Edad"),
        Words("Software told the age of healthy adults from MR scans of the brain.",
              "A partir de resonancias del cerebro un programa dedujo la edad de adultos sanos."),
        "Cole et al., NeuroImage 2017;163:115, doi 10.1016/j.neuroimage.2017.07.059", (("MR", "HEAD"), ("MR", "BRAIN")),
    ),
    InferableTrait(
        frozenset({"OP", "OPT"}), re.compile(""), Words("Age, sex, smoking and blood pressure", "Edad, sexo, tabaquismo y presión arterial"),
        Words("Software told age within about 3 years and sex from photos of the retina; less surely whether people smoke, and their blood pressure.",
              "A partir de fotos de la retina un programa dedujo la edad, con unos 3 años de margen, y el sexo; con menos certeza si fuman y su presión arterial."),
        "Poplin et al., Nature Biomedical Engineering 2018;2:158, doi 10.1038/s41551-018-0195-0", (("OP", "EYE"), ("OP", "RETINA")),
    ),
    InferableTrait(
        frozenset({"US"}), re.compile(r"HEART|CARDI|ECHO"), Words("Age and sex", "Edad y sexo"),
        Words("Software told sex, and age within about 9 years, from ultrasound of the heart.",
              "A partir de ecografías del corazón un programa dedujo el sexo, y la edad con unos 9 años de margen."),
        "Duffy et al., npj Digital Medicine 2022, doi 10.1038/s41746-022-00720-8", (("US", "HEART"), ("US", "ECHOCARDIOGRAM")),
    ),
)  # fmt: skip
