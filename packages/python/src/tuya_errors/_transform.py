# Part of a package of error codes, generated from a catalogue.
#
# Copied by errdex from templates/python/runtime/_transform.py. Edit that file, then run "pnpm generate".

"""Make a code of what a server sent."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ._lookup import lookup

if TYPE_CHECKING:
    from ._seam import TransformStep

_FIRST_NUMBER = re.compile(r"v?[0-9]+")
_NUMBER = re.compile(r"[0-9]+")


def transform_code(received: str, steps: Sequence[TransformStep]) -> str:
    """Return the value itself, or what the steps make of it.

    The first of these that has an entry counts; if none has, the last.
    """
    code = received
    for step in steps:
        if lookup(code) is not None:
            return code
        code = _apply_step(code, step) or code
    return code


def _apply_step(code: str, step: TransformStep) -> str:
    kind, mark = step["kind"], step["text"] or ""
    if kind == "after":
        return code.rpartition(mark)[2]
    if kind == "before":
        return code.partition(mark)[0]
    if kind == "dropPrefix":
        return code[len(mark) :] if code.startswith(mark) else code
    if kind == "dropSuffix":
        return code[: len(code) - len(mark)] if code.endswith(mark) else code
    return _without_version(code)


def _without_version(code: str) -> str:
    """Drop the first run of numbers between dots, whose first one may have a ``v`` in front."""
    parts = code.split(".")
    start = next((at for at, part in enumerate(parts) if _FIRST_NUMBER.fullmatch(part)), None)
    if start is None:
        return code
    end = start + 1
    while end < len(parts) and _NUMBER.fullmatch(parts[end]):
        end += 1
    return ".".join([*parts[:start], *parts[end:]])
