"""How often software matched a face drawn from a head scan to photographs of the same person, by kind of scan.

Rates are percentages of the people in each study, where the right scan came first. Sources:
- sequences of MR: Schwarz et al., "Which common MRI research sequences need de-facing before research data sharing?",
  Alzheimer's & Dementia (182 people, Mayo Clinic): 3D T1, T2 and T2-FLAIR 96 to 98 %, axial T2-FLAIR and multi-echo
  GRE 32 to 45 %, ASL 8 %, T2*-GRE 10 %, diffusion and functional MR 0 to 2 %;
- CT and PET: Schwarz et al., NeuroImage 2022;258:119357 (182 people): CT 78 %, PET 32 to 42 %;
- after a face was removed: Schwarz et al., NeuroImage 2021;231:117845 (157 people): 28 to 38 %.
"""

import re
from dataclasses import dataclass

from scans.engine.wording import Words

SEQUENCES_STUDY = (
    "Schwarz et al., Which common MRI research sequences need de-facing before research data sharing?, "
    "Alzheimer's & Dementia"
)
PET_STUDY = "Schwarz et al., NeuroImage 2022;258:119357, doi 10.1016/j.neuroimage.2022.119357"
REMOVAL_STUDY = "Schwarz et al., NeuroImage 2021;231:117845, doi 10.1016/j.neuroimage.2021.117845"


@dataclass(frozen=True, slots=True)
class FaceMatchRate:
    """One kind of head scan. `described` is searched for in what the file says of the sequence, in capitals;
    `acquisition` is the wanted MRAcquisitionType, "" for any. `examples` are (MRAcquisitionType, description) pairs.
    """

    modality: str
    acquisition: str
    described: re.Pattern[str]
    level: str
    why: Words
    source: str
    examples: tuple[tuple[str, str], ...]


def _words(english: str, spanish: str) -> Words:
    return Words(
        f"A face may be drawn from head scans like this, unless it was taken out. {english}",
        f"Con estudios de la cabeza como este se puede dibujar una cara, salvo que se haya quitado. {spanish}",
    )


# The first row that fits counts.
FACE_MATCH_RATES = (
    FaceMatchRate(
        "MR", "", re.compile(r"BOLD|FMRI|RESTING|REST_|DTI|DWI|DIFF|TRACEW|\bADC\b"), "low",
        _words("Of functional and diffusion scans in one study, software matched 0 to 2 in 100 to photos.",
               "De los estudios funcionales y de difusión de una investigación, un programa relacionó con fotos de 0 a 2 de cada 100."),
        SEQUENCES_STUDY, (("2D", "EP2D_BOLD_REST"), ("2D", "DTI 64 DIR"), ("", "RESTING STATE")),
    ),
    FaceMatchRate(
        "MR", "", re.compile(r"\bASL\b|PCASL|PASL|PERF"), "low",
        _words("Of perfusion scans in one study, software matched 8 in 100 to photos.",
               "De los estudios de perfusión de una investigación, un programa relacionó con fotos 8 de cada 100."),
        SEQUENCES_STUDY, (("3D", "PCASL 3D"), ("2D", "PERFUSION")),
    ),
    FaceMatchRate(
        "MR", "", re.compile(r"LOCALI[SZ]ER|SCOUT|SURVEY|3[- ]PLANE"), "low",
        Words("A few quick pictures of the head, made to plan the scan. Drawing a face from so few is hard.",
              "Unas pocas imágenes rápidas de la cabeza, hechas para planear el estudio. Con tan pocas es difícil dibujar una cara."),
        "", (("2D", "LOCALIZER"), ("", "AAHSCOUT")),
    ),
    FaceMatchRate(
        "MR", "", re.compile(r"MEGRE|ME[- _]GRE|MULTI[- ]?ECHO GRE|\bSWI\b|SWAN|\bQSM\b"), "medium",
        _words("Of multi-echo gradient scans in one study, software matched 32 to 45 in 100 to photos.",
               "De los estudios de gradiente multieco de una investigación, un programa relacionó con fotos de 32 a 45 de cada 100."),
        SEQUENCES_STUDY, (("3D", "ME-GRE QSM"), ("3D", "SWI")),
    ),
    FaceMatchRate(
        "MR", "2D", re.compile(r"FLAIR|DARK[- _]?FLUID"), "medium",
        _words("Of flat FLAIR scans in one study, software matched 32 to 45 in 100 to photos.",
               "De los estudios FLAIR por cortes de una investigación, un programa relacionó con fotos de 32 a 45 de cada 100."),
        SEQUENCES_STUDY, (("2D", "AX T2 FLAIR"),),
    ),
    FaceMatchRate(
        "MR", "", re.compile(r"T2\s?\*|T2[ _-]?STAR|\bGRE\b|HEMO"), "low",
        _words("Of T2* scans in one study, software matched 10 in 100 to photos.",
               "De los estudios T2* de una investigación, un programa relacionó con fotos 10 de cada 100."),
        SEQUENCES_STUDY, (("2D", "AX T2* GRE"), ("", "T2_STAR")),
    ),
    FaceMatchRate(
        "MR", "3D", re.compile(""), "high",
        _words("Of 3D scans in one study, software matched 96 to 98 in 100 to photos.",
               "De los estudios 3D de una investigación, un programa relacionó con fotos de 96 a 98 de cada 100."),
        SEQUENCES_STUDY, (("3D", "T1 MPRAGE SAG"), ("3D", "T2 SPACE FLAIR"), ("3D", "")),
    ),
    FaceMatchRate(
        "MR", "", re.compile(r"MPRAGE|MP2RAGE|SPACE|CUBE|VISTA|BRAVO|FSPGR|SPGR|\bTFE\b|\b3D\b|ISOTROPIC"), "high",
        _words("Of 3D scans in one study, software matched 96 to 98 in 100 to photos.",
               "De los estudios 3D de una investigación, un programa relacionó con fotos de 96 a 98 de cada 100."),
        SEQUENCES_STUDY, (("", "MEMPRAGE RMS"), ("", "SAG FSPGR")),
    ),
    FaceMatchRate(
        "CT", "", re.compile(""), "high",
        _words("Of head CT scans in one study, software matched 78 in 100 to photos.",
               "De las tomografías de la cabeza de una investigación, un programa relacionó con fotos 78 de cada 100."),
        PET_STUDY, (("", "HEAD 1.0 H30S"),),
    ),
    FaceMatchRate(
        "PT", "", re.compile(""), "medium",
        _words("Of brain PET scans in one study, software matched 32 to 42 in 100 to photos.",
               "De los estudios PET del cerebro de una investigación, un programa relacionó con fotos de 32 a 42 de cada 100."),
        PET_STUDY, (("", "FDG BRAIN"),),
    ),
)  # fmt: skip

# Where nothing tells the kind of MR sequence, or it was in no study: the spacing between slices decides.
UNMEASURED = Words(
    "A face may be drawn from thin slices of the head like these, unless it was taken out. We know of no figures for just this kind.",
    "Con cortes finos de la cabeza como estos se puede dibujar una cara, salvo que se haya quitado. No conocemos cifras para este tipo.",
)
FACE_SAID_REMOVED = Words(
    "The file says that the face was taken out. Of scans treated with common tools in one study, software still matched 28 to 38 in 100 to photos.",
    "El archivo dice que se quitó la cara. De los estudios tratados con programas comunes en una investigación, otro programa aún relacionó con fotos de 28 a 38 de cada 100.",
)
