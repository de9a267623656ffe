"""The registry through which other apps show what they keep for a person, so that accounts imports none of them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class KeptItem:
    """One thing kept for a person, as their account page lists it."""

    kind: str
    label: str
    url: str
    created_at: datetime


_listings: list[Callable[..., Iterable[KeptItem]]] = []


def register(listing: Callable[..., Iterable[KeptItem]]) -> None:
    """`listing(actor)` gives the items of one kind that the actor keeps. Call it in `AppConfig.ready()`."""
    _listings.append(listing)


def kept_items(actor) -> list[KeptItem]:
    """Everything kept for the actor, newest first."""
    items = [item for listing in _listings for item in listing(actor)]
    return sorted(items, key=lambda item: item.created_at, reverse=True)
