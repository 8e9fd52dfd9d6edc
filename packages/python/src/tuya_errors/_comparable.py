# Part of a package of error codes, made from their catalogue.
#
# Copied by errdex from templates/python/runtime/_comparable.py. Edit that file, then run "pnpm generate".

"""Texts in the form in which messages are compared."""

from __future__ import annotations

import re

LINE_BLANKS = " \t\u00a0\u3000"
"""What counts as a blank within a line."""

BLANKS = "\n\r" + LINE_BLANKS
"""The same with what ends a line."""

NOT_IN_WORD = r"(?<![^\W\d]|[0-9])"
"""A pattern: neither a letter, a digit nor an underscore is before."""

_PLAIN = {upper: upper + 32 for upper in range(ord("A"), ord("Z") + 1)}
_PLAIN[0x2019] = ord("'")
_NO_BLANKS = dict.fromkeys(map(ord, BLANKS))
_PART = r"(?:[0-9]{1,3}|x{1,3}|\*{1,3})"

# Each takes time in proportion to the text: a run is tried at its beginning alone.
_PLACEHOLDER = re.compile(r"\{[a-z][a-z0-9_]*\}")
_ADDRESS = re.compile(rf"{_PART}(?:\.{_PART})" + "{3}")
_ID = re.compile(NOT_IN_WORD + r"(?=[a-z]*[0-9])[0-9a-z]{16,}(?![^\W\d]|[0-9])")


def to_comparable(text: str) -> str:
    """Take out what differs between two messages that say the same."""
    text = _PLACEHOLDER.sub("", text.translate(_PLAIN))
    # What a server fills in.
    text = _ID.sub("", _ADDRESS.sub("", text))
    return text.translate(_NO_BLANKS).rstrip(".,;:!?\u3002\uff0c\uff1b\uff1a\uff01\uff1f\u2026")
