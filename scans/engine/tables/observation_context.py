"""What items of a structured report identify, by the code of their concept (PS3.16, Annex D, context group 6000 ff.)."""

from scans.engine.tables.identifying_attributes import Judgement

_STAFF = Judgement("person-other", "indirect", None, "staff")
_PLACE = Judgement("place", "indirect", "B", "place")
_LINK = Judgement("uid", "indirect", "R", "links")
_MACHINE = Judgement("device", "indirect", None, "machine")
_NUMBER = Judgement("record-number", "direct", "H", "you")
_TRAIT = Judgement("trait", "indirect", None, "you")

CONCEPTS: dict[str, Judgement] = {
    "121008": _STAFF,  # Person Observer Name
    "121009": _PLACE,  # Person Observer's Organization Name
    "121012": _LINK,  # Device Observer UID
    "121013": _MACHINE,  # Device Observer Name
    "121014": _MACHINE,  # Device Observer Manufacturer
    "121015": _MACHINE,  # Device Observer Model Name
    "121016": Judgement("device", "indirect", "M", "machine"),  # Device Observer Serial Number
    "121017": _PLACE,  # Device Observer Physical Location During Observation
    "121020": _NUMBER,  # Placer Number
    "121021": _NUMBER,  # Filler Number
    "121022": _NUMBER,  # Accession Number
    "121028": _LINK,  # Subject UID
    "121029": Judgement("name", "direct", "A", "you"),  # Subject Name
    "121030": _NUMBER,  # Subject ID
    "121031": Judgement("date", "indirect", "C", "dates"),  # Subject Birth Date
    "121032": _TRAIT,  # Subject Sex
    "121033": _TRAIT,  # Subject Age
    "121036": _STAFF,  # Mother of fetus
}
