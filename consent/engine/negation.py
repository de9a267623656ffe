"""Is an act permitted or denied? "We will not share your data" is a promise, not a risk."""

import re

_DENIAL = {
    "en": re.compile(
        r"\b(?:not|cannot|never|no|nobody|none|neither|nor|nothing|without|refuse|refuses|cease|prohibited from|"
        r"\w+n't)\b"
    ),
    "es": re.compile(
        r"\b(?:no|nunca|jamas|ni|nadie|ningun|ninguna|ninguno|nada|tampoco|sin|prohibe|prohibido|prohiben|evitar)\b"
    ),
}
_NO_DENIAL = {
    "en": re.compile(
        r"not only|not limited|no longer|whether or not|not just|if you do not|if you don't|if not|no matter|nothing but|"
        r"not in person|does not apply|no further|no additional|without further|without additional|without your|"
        r"without prior|without notice|without asking|without consent|without limit|without separate|without the need|cannot guarantee|"
        r"without name|without your name|do not agree|do not want|does not mean|do not have to"
    ),
    "es": re.compile(
        r"no solo|no limit|sin limit|ya no|no obstante|si no|sin nombre|sin necesidad|sin requer|sin previo|sin su consent|sin mi consent|"
        r"sin aviso|sin que|no esta de acuerdo|no desea|sin recabar|sin identific|sin perjuicio|sin embargo|sin datos|no signific|sin mas"
    ),
}
_CLAUSE_ENDS = re.compile(
    r"[;:]|\bbut\b|\bexcept\b|\bpero\b|\bsalvo\b|\bunless\b|\balthough\b|\bhowever\b|\baunque\b|\bsino\b"
)
_DENYING_LEAD_IN = re.compile(
    r"\b(?:never|not|cannot|won't|don't|nunca|jamas|nobody)\b[^.;,]{0,24}:$|^(?:no|never|nunca)\b[^.;]{0,30}:$|"
    r"^(?:what|things|lo que|cosas que)\b[^.;]{0,20}\b(?:never|not|don't|no|nunca)\b[^.;]{0,24}$"
)
REACH = 75


def is_denied(folded: str, act_start: int, language: str) -> bool:
    """Whether the act that begins at `act_start` is denied earlier in its own clause."""
    begin = max(0, act_start - REACH)
    before = folded[begin:act_start]
    ends = [match.end() for match in _CLAUSE_ENDS.finditer(before)]
    if ends:
        before = before[ends[-1] :]
    harmless = [
        match.span() for match in _NO_DENIAL[language].finditer(before + folded[act_start : act_start + 12])
    ]
    return any(
        not any(start <= denial.start() < end for start, end in harmless)
        for denial in _DENIAL[language].finditer(before)
        if not _comma_parts(before, denial.end(), act_start - begin)
    )


def denies_its_items(folded_lead_in: str) -> bool:
    """Whether a lead-in such as "We will never:" denies what its items say."""
    return bool(_DENYING_LEAD_IN.search(folded_lead_in.rstrip(" ")))


def _comma_parts(before: str, denial_end: int, act: int) -> bool:
    """A comma between a denial and a far-off act parts them ("If you do not write to us, we share …")."""
    comma = before.find(", ", denial_end)
    return comma >= 0 and not re.match(
        r", (?:or|nor|sell|rent|ni|o|vend|alquil|almacen|compart|analiz|share|trade|disclos|use|us)",
        before[comma:] + " ",
    )
