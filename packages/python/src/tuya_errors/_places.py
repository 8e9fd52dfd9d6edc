# Part of a package of error codes, generated from a catalogue.
#
# Copied by errdex from templates/python/runtime/_places.py. Edit that file, then run "pnpm generate".

"""Follow the places of an envelope. Nothing here raises."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from ._fields import is_same, read_fields, to_list
from ._headers import find_header
from ._source import Source

if TYPE_CHECKING:
    from ._seam import PathPlace, Place, Step

# How many values are looked at for one place, so that a body cannot make a path take long.
_LIMIT = 10_000


class Scope(NamedTuple):
    """What the places of an envelope are looked for in."""

    node: object
    """The error, or the envelope that holds it; None if the body has neither."""

    source: Source


def read_values(place: Place, scope: Scope) -> list[object]:
    """Return the values at a place, in the order of the body; empty if there is none."""
    if isinstance(place, str):
        return list(read_fields(scope.node, (place,)))
    if place["http_status"]:
        return [] if scope.source.http_status is None else [scope.source.http_status]
    if place["header"] is not None:
        value = find_header(scope.source.headers, place["header"])
        return [] if value is None else [value]
    return _follow_steps(place, scope)


def last_name(place: Place) -> str | None:
    """Return where a place leads in a log: the name of its last field; None if it has none."""
    if isinstance(place, str):
        return place
    names = [step["member"] for step in place["steps"] if step["member"] is not None]
    return names[-1] if names else None


def is_in_body(place: Place) -> bool:
    """Return True if a place is in the body."""
    return isinstance(place, str) or (place["header"] is None and not place["http_status"])


def fits(element: object, where: Iterable[str], expected: bool | int | str | None) -> bool:
    """Return True if an element of a list has a field at these names, with this value unless it is None."""
    value = element
    for name in where:
        found = list(read_fields(value, (name,)))
        if not found:
            return False
        value = found[0]
    return expected is None or is_same(value, expected)


def _follow_steps(place: PathPlace, scope: Scope) -> list[object]:
    values = [scope.source.body if place["is_root"] else scope.node]
    left = _LIMIT
    for step in place["steps"]:
        following: list[object] = []
        for value in values:
            found = _follow(step, value, left)
            left -= len(found)
            following += found
        values = following
    return values


def _follow(step: Step, value: object, limit: int) -> Sequence[object]:
    """Take one step, to at most ``limit`` values."""
    member, index, where = step["member"], step["index"], step["where"]
    if member is not None:
        return list(read_fields(value, (member,)))
    try:
        elements = to_list(value)
        if elements is None:
            return ()
        if index is not None:
            return (elements[index],) if index < len(elements) else ()
        elements = elements[: max(0, limit)]
        return [element for element in elements if fits(element, where, step["is_"])] if where else elements
    except Exception:
        # A list that cannot be read has no elements.
        return ()
