"""The JSON Schema (2020-12) of the data that a kind of letter needs."""

from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any, get_type_hints

from letters.engine.facts import MAX_ROWS, Fact, fact_of
from letters.engine.kind import LetterKind

DATE = {"type": "string", "format": "date"}


def json_schema(kind: LetterKind, language: str = "en") -> dict[str, Any]:
    """The schema that `reading.read_details` holds data to, for this kind."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": kind.title.to(language),
        **_object_schema(kind.details_type, language),
    }


def _object_schema(details_type: type, language: str) -> dict[str, Any]:
    types = get_type_hints(details_type)
    properties: dict[str, Any] = {}
    required: list[str] = []
    for each in fields(details_type):
        declared = fact_of(each)
        if declared is None and is_dataclass(types[each.name]):
            properties[each.name] = _object_schema(types[each.name], language)
            required.append(each.name)
        elif declared is not None:
            properties[each.name] = _fact_schema(declared, types[each.name], language)
            if declared.is_required:
                required.append(each.name)
    return {
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }


def _fact_schema(declared: Fact, fact_type: Any, language: str) -> dict[str, Any]:
    schema: dict[str, Any] = {"title": declared.title.to(language)}
    if declared.hint is not None:
        schema["description"] = declared.hint.to(language)
    return {**schema, **_type_schema(declared, fact_type)}


def _type_schema(declared: Fact, fact_type: Any) -> dict[str, Any]:
    if fact_type is bool:
        return {"type": "boolean"}
    if fact_type is date:
        return dict(DATE)
    if fact_type == date | None:
        return {"anyOf": [DATE, {"type": "null"}]}
    one = _text_schema(declared)
    if fact_type is str:
        return one
    item = DATE if fact_type == tuple[date, ...] else one
    return {"type": "array", "items": item, "maxItems": MAX_ROWS}


def _text_schema(declared: Fact) -> dict[str, Any]:
    if declared.choices:
        return {"type": "string", "enum": [choice.value for choice in declared.choices]}
    shortest = {"minLength": 1} if declared.is_required else {}
    return {"type": "string", **shortest, "maxLength": declared.longest}
