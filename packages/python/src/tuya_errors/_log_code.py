# Part of a package of error codes, generated from a catalogue.
#
# Copied by errdex from templates/python/runtime/_log_code.py. Edit that file, then run "pnpm generate".

"""Codes in a log."""

from __future__ import annotations

import re
from typing import NamedTuple, Optional, Union

from ._entry import ErrorEntry
from ._log_forms import FOREIGN_CODE
from ._lookup import lookup

_FOREIGN = re.compile(FOREIGN_CODE)
_IDENTIFIER = re.compile(r"[A-Z][A-Z0-9_]{2,}")
_NUMBER = re.compile(r"-?[0-9]+")


# Words of which a code consists: card_declined, InvalidParameter.
_SEVERAL_WORDS = re.compile(r"[_.-]|[a-z][A-Z]")


class LogCode(NamedTuple):
    """A code in a text, and what its look tells."""

    code: Union[int, str]
    """A number of at most 15 digits, or the text as it was written."""

    entry: Optional[ErrorEntry]
    is_distinct: bool
    """True if it is known, and too long to be there by chance."""

    is_status: bool
    """True if it might be an HTTP status."""

    is_plausible: bool
    """True if it might be a code of the API that nobody has listed: a number of four digits or more."""


def read_code(word: str, quoted: bool) -> LogCode | None:
    """Read a code.

    :param quoted: Whether it stood in quotes; a number then stays a string, as it was received.
    :returns: None for what is no code: other words, codes of other systems, and numbers that mean success.
    """
    if _IDENTIFIER.fullmatch(word):
        entry = lookup(word)
        if entry is None and _FOREIGN.fullmatch(word):
            return None
        return LogCode(word, entry, entry is not None and "_" in word, False, "_" in word)
    if not _NUMBER.fullmatch(word):
        return None
    digits = word.replace("-", "")
    number = int(word) if len(digits) <= 15 else None
    code = word if quoted or number is None else number
    entry = lookup(code)
    if number is None:
        return LogCode(code, entry, entry is not None, False, False)
    if entry is None and (number == 0 or 200 <= number < 300):
        return None
    return LogCode(code, entry, entry is not None and len(digits) >= 6, 100 <= number < 600, number >= 1000)


def read_known_code(word: str) -> LogCode | None:
    """Read a code of any other form, in a field of the envelope; None if no entry has it."""
    entry = None if _NUMBER.fullmatch(word) else lookup(word)
    return None if entry is None else LogCode(word, entry, _SEVERAL_WORDS.search(word) is not None, False, False)
