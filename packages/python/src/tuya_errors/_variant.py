# Part of a package of error codes, generated from a catalogue.
#
# Copied by errdex from templates/python/runtime/_variant.py. Edit that file, then run "pnpm generate".

"""Find the variant of an entry by the server's message."""

from __future__ import annotations

import re

from ._comparable import to_comparable
from ._entry import ErrorEntry, Variant

_PLACEHOLDER = re.compile(r"\{[A-Za-z][A-Za-z0-9_]*\}")


def find_variant(entry: ErrorEntry | None, message: str | None) -> Variant | None:
    """Find the variant of an entry that has a message, unless it is the entry's own. Never raises."""
    if entry is None or message is None or not entry.variants:
        return None
    form = to_comparable(message)
    if form in ("", to_comparable(entry.message)):
        return None
    return next((one for one in entry.variants if any(_fits(form, text) for text in one.messages)), None)


def _fits(form: str, message: str) -> bool:
    """Whether a comparable form is a message's, with anything in the place of each placeholder."""
    first, *rest = map(to_comparable, _PLACEHOLDER.split(message))
    if not rest:
        return form == first
    if not form.startswith(first):
        return False
    at = len(first)
    *inner, last = rest
    for piece in inner:
        found = form.find(piece, at)
        if found == -1:
            return False
        at = found + len(piece)
    return len(form) - len(last) >= at and form.endswith(last)
