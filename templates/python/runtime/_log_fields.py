"""The names under which a log has the fields of the envelope."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, Literal, NamedTuple, Optional

from ._data import ENVELOPE
from ._places import is_in_body, last_name

if TYPE_CHECKING:
    from ._seam import Place, TransformStep, Value


class LogRule(NamedTuple):
    """A rule that distinguishes success from failure, by the name of a field."""

    field: str
    yes: tuple[Value, ...]
    no: tuple[Value, ...]
    present: Optional[Literal["yes", "no"]]


class LogFields(NamedTuple):
    """The names of the envelope's fields, as a log has them: without the objects and lists around them."""

    success: tuple[LogRule, ...]
    code: tuple[str, ...]
    transforms: dict[str, tuple[TransformStep, ...]]
    """How a code is made of what stands in a field, by the field's name."""

    message: tuple[str, ...]
    request_id: tuple[str, ...]
    time: tuple[str, ...]


@cache
def log_fields() -> LogFields:
    """Return the names under which a log has the fields of the envelope."""
    rules = ((name, rule) for rule in ENVELOPE["success"] for name in _names_of((rule["field"],)))
    places = ((name, place) for place in ENVELOPE["code"] for name in _names_of((place,)))
    return LogFields(
        tuple(LogRule(name, rule["yes"], rule["no"], rule["present"]) for name, rule in rules),
        _names_of(ENVELOPE["code"]),
        {name: place["transform"] for name, place in places if isinstance(place, dict)},
        _names_of(ENVELOPE["message"]),
        _names_of(ENVELOPE["request_id"]),
        _names_of(ENVELOPE["time"]),
    )


def _names_of(places: Iterable[Place]) -> tuple[str, ...]:
    names = (last_name(place) for place in places if is_in_body(place))
    return tuple(dict.fromkeys(name for name in names if name is not None))
