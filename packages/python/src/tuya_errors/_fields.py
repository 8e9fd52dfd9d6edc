# Part of a package of error codes, made from their catalogue.
#
# Copied by errdex from templates/python/runtime/_fields.py. Edit that file, then run "pnpm generate".

"""Reading values that somebody else made. Nothing here raises."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import cast

MAX_EXACT = 2**53 - 1


def has_any(value: object, names: Iterable[str]) -> bool:
    """Tell whether the value is an object that has one of the fields."""
    return any(True for _ in read_fields(value, names))


def read_fields(value: object, names: Iterable[str]) -> Iterator[object]:
    """Read those of the fields that are there, in the order of the names."""
    for name in names:
        try:
            # Asked first: reading makes the fields of a defaultdict.
            if not isinstance(value, Mapping) or name not in value:
                continue
            field = cast("Mapping[str, object]", value)[name]
        except Exception:
            # What cannot be read is not there.
            continue
        yield field


def to_text(value: object) -> str | None:
    """Take a text as it is, without what a class derived from str makes of it."""
    try:
        return str.__str__(value) if isinstance(value, str) else None
    except Exception:
        return None


def to_number(value: object) -> int | float | None:
    """Take a finite number as it is. A bool is none."""
    try:
        if isinstance(value, int):
            return None if isinstance(value, bool) else int.__int__(value)
        # Infinity minus itself is not zero, and so is what is no number.
        return float.__float__(value) if isinstance(value, float) and value - value == 0 else None
    except Exception:
        return None


def to_code(value: object) -> int | float | str | None:
    """Take a number, or a text that is not empty."""
    number = to_number(value)
    return (to_text(value) or None) if number is None else number


def to_time(value: object) -> int | None:
    """Take a whole number, or a text of 1 to 15 decimal digits."""
    number = to_number(value)
    if number is not None:
        return int(number) if abs(number) <= MAX_EXACT and number == int(number) else None
    text = to_text(value)
    return int(text) if text and len(text) <= 15 and text.isascii() and text.isdigit() else None


def is_same(value: object, expected: bool | int | str) -> bool:
    """Tell whether two values and their types are the same: 1 is neither True nor ``"1"``."""
    if isinstance(expected, bool):
        return value is expected
    return (to_text(value) if isinstance(expected, str) else to_number(value)) == expected
