# Part of a package of error codes, generated from a catalogue.
#
# Copied by errdex from templates/python/runtime/_fields.py. Edit that file, then run "pnpm generate".

"""Read untrusted values. Nothing here raises."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import cast

MAX_EXACT = 2**53 - 1


def read_fields(value: object, names: Iterable[str]) -> Iterator[object]:
    """Yield the values of the fields that exist, in the order of the names."""
    for name in names:
        try:
            # Check first: reading a missing key of a defaultdict would add it.
            if not isinstance(value, Mapping) or name not in value:
                continue
            field = cast("Mapping[str, object]", value)[name]
        except Exception:
            # Treat a field that cannot be read as missing.
            continue
        yield field


def is_container(value: object) -> bool:
    """Return True if the value is a mapping or a list."""
    try:
        return isinstance(value, Mapping) or to_list(value) is not None
    except Exception:
        return False


def to_list(value: object) -> Sequence[object] | None:
    """Return a list or a tuple; None for anything else."""
    try:
        return cast("Sequence[object]", value) if isinstance(value, (list, tuple)) else None
    except Exception:
        return None


def to_text(value: object) -> str | None:
    """Return a string as a plain str, ignoring overrides of subclasses; None for anything else."""
    try:
        return str.__str__(value) if isinstance(value, str) else None
    except Exception:
        return None


def to_number(value: object) -> int | float | None:
    """Return a finite number as a plain int or float; None for anything else, including bool."""
    try:
        if isinstance(value, int):
            return None if isinstance(value, bool) else int.__int__(value)
        # Neither infinity nor NaN minus itself is zero.
        return float.__float__(value) if isinstance(value, float) and value - value == 0 else None
    except Exception:
        return None


def to_code(value: object) -> int | float | str | None:
    """Return a finite number or a non-empty string; None for anything else."""
    number = to_number(value)
    return (to_text(value) or None) if number is None else number


def to_time(value: object) -> int | None:
    """Return a whole number, also one written as 1 to 15 decimal digits; None for anything else."""
    number = to_number(value)
    if number is not None:
        return int(number) if abs(number) <= MAX_EXACT and number == int(number) else None
    text = to_text(value)
    return int(text) if text and len(text) <= 15 and text.isascii() and text.isdigit() else None


def is_same(value: object, expected: bool | int | str) -> bool:
    """Return True if both value and type are the same: 1 is neither True nor ``"1"``."""
    if isinstance(expected, bool):
        return value is expected
    return (to_text(value) if isinstance(expected, str) else to_number(value)) == expected
