"""Make the body of a response."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, cast

from ._places import fits, is_in_body

if TYPE_CHECKING:
    from ._seam import Place, Step


class Draft:
    """The body of a response that is being made, and the path of the error in it."""

    def __init__(self, errors: Sequence[Place], body: Any = None) -> None:
        """Begin a body whose error stands at the first of the places; at the body itself if there are none."""
        self.body: Any = {} if body is None else body
        self._error_path = _steps_of(errors[0]) if errors else ()

    def write(self, places: Iterable[Place], value: object, in_error: bool = True) -> None:
        """Write a value at the first of the places that is in the body, if there is one. None is left out.

        :param in_error: Whether a place that does not begin at the body begins at the error.
        """
        place = next(filter(is_in_body, places), None)
        if place is None or value is None:
            return
        is_root = not in_error or (not isinstance(place, str) and place["is_root"])
        self.body = _place(self.body, (*(() if is_root else self._error_path), *_steps_of(place)), value)


def _steps_of(place: Place) -> tuple[Step, ...]:
    return (_member_step(place),) if isinstance(place, str) else place["steps"]


def _member_step(member: str) -> Step:
    return {"member": member, "index": None, "where": None, "is_": None}


def _place(container: Any, steps: Sequence[Step], value: object) -> Any:
    """Return a container with a value at a path. What is missing on the way is made."""
    if not steps:
        return value
    step, *rest = steps
    member, where = step["member"], step["where"]
    if member is not None:
        fields: dict[str, Any] = cast("dict[str, Any]", container) if isinstance(container, dict) else {}
        fields[member] = _place(fields.get(member), rest, value)
        return fields
    elements: list[Any] = cast("list[Any]", container) if isinstance(container, list) else []
    if not where:
        at = step["index"] or 0
        elements += [None] * (at + 1 - len(elements))
        elements[at] = _place(elements[at], rest, value)
        return elements
    expected = step["is_"]
    found = next((at for at, element in enumerate(elements) if fits(element, where, expected)), None)
    if found is None:
        # A new element gets the field by which the filter takes it.
        elements.append(_place({}, [_member_step(name) for name in where], True if expected is None else expected))
        found = len(elements) - 1
    elements[found] = _place(elements[found], rest, value)
    return elements
