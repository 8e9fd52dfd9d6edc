# Part of a package of error codes, generated from a catalogue.
#
# Copied by errdex from templates/python/runtime/_comparable.py. Edit that file, then run "pnpm generate".

"""Normalise messages so that they can be compared."""

from __future__ import annotations

import re

from ._characters import BLANKS, WORD

_PLAIN = {upper: upper + 32 for upper in range(ord("A"), ord("Z") + 1)}
_PLAIN[0x2019] = ord("'")
_NO_BLANKS = dict.fromkeys(map(ord, BLANKS))
_PART = r"(?:[0-9]{1,3}|x{1,3}|\*{1,3})"

# Linear in the length of the text: each pattern can only match at the start of a run of characters.
_PLACEHOLDER = re.compile(r"\{[a-z][a-z0-9_]*\}")
_ADDRESS = re.compile(rf"{_PART}(?:\.{_PART})" + "{3}")
_WORD = f"[{WORD}\\U00010000-\\U0010ffff]"
_ID = re.compile(f"(?<!{_WORD})(?=[a-z]*[0-9])[0-9a-z]{{16,}}(?!{_WORD})")


def to_comparable(text: str) -> str:
    """Remove what may differ between messages of one error: case, blanks, final punctuation, variable parts."""
    text = _PLACEHOLDER.sub("", text.translate(_PLAIN))
    # Remove the values that a server fills in.
    text = _ID.sub("", _ADDRESS.sub("", text))
    return text.translate(_NO_BLANKS).rstrip(".,;:!?\u3002\uff0c\uff1b\uff1a\uff01\uff1f\u2026")
