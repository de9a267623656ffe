"""The facilities that a person wrote to, offered again for the next letter. Kept in their vault."""

from collections.abc import Mapping
from typing import Any

from letters.models import KnownFacility
from letters.requests import keep_step, look_up

MOST_FACILITIES = 200


def remember_facility(vault, facility: Mapping[str, Any]) -> None:
    """Keep a facility; one of the same name is replaced, the oldest makes room."""
    known = list(KnownFacility.objects.filter(vault=vault).order_by("created_at"))
    same = [entry for entry in known if _name(entry.facility) == _name(facility)]
    if same:
        same[0].facility = dict(facility)
        same[0].save(update_fields=["facility"])
        return
    for entry in known[: len(known) + 1 - MOST_FACILITIES]:
        entry.delete()
    KnownFacility.objects.create(vault=vault, facility=dict(facility))


def facilities_of(vault) -> list[KnownFacility]:
    """The address book, by name."""
    return sorted(KnownFacility.objects.filter(vault=vault), key=lambda entry: _name(entry.facility))


def use_facility(letter_request, entry: KnownFacility) -> None:
    """Fill a letter's facility in from the address book."""
    keep_step(letter_request, {f"facility.{name}": value for name, value in entry.facility.items()})


def remember_facility_of(letter_request) -> None:
    """Keep the facility that a letter names."""
    facility = look_up(letter_request.facts, "facility")
    if facility and facility.get("name"):
        remember_facility(letter_request.vault, facility)


def _name(facility: Mapping[str, Any]) -> str:
    return str(facility.get("name", "")).casefold()
