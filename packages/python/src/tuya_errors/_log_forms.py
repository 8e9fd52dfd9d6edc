# Part of a package of error codes, generated from a catalogue.
#
# Copied by errdex from templates/python/runtime/_log_forms.py. Edit that file, then run "pnpm generate".

"""Find codes in a log that are not the value of a named field."""

from __future__ import annotations

import re

from ._comparable import BLANKS, LINE_BLANKS, NOT_IN_WORD
from ._lookup import lookup

_NUMBER = "(-?[0-9]+)"
_IDENTIFIER = "[A-Z][A-Z0-9_]{2,}"
_BLANK = f"[{LINE_BLANKS}]"
_LINE_START = r"(?<![^\n\r])"
_LINE_END = r"(?![^\n\r])"

# Linear in the length of the text: each pattern can only match at the start of a run of characters.
_FORMS = (
    # network error:(2008) command or value not support
    re.compile(rf"(?:{_LINE_START}|:{_BLANK}*)\((-?[0-9]+|{_IDENTIFIER})\):?"),
    # Error 1106: permission deny; (Code 1010)
    re.compile(
        rf"{NOT_IN_WORD}(?<!-)(?i:error|code|err)[{LINE_BLANKS}#:=(]+{_NUMBER}{_BLANK}*"
        rf"(?:[:,.)-][{LINE_BLANKS}:)]*|{_LINE_END})"
    ),
    # GET_TOKEN_FAILED 1114, your ip
    re.compile(rf"{NOT_IN_WORD}(?=[A-Z0-9]*_){_IDENTIFIER}{_BLANK}+{_NUMBER},"),
)
# 2008: Instruction not supported
_AT_START = re.compile(rf"{_LINE_START}{_NUMBER}{_BLANK}*:")
_REST = re.compile(r"[^\n\r]*")


def read_code(word: str) -> int | str:
    """Read an unquoted code: an int if it has at most 15 digits, otherwise the text itself."""
    digits = word[1:] if word.startswith("-") else word
    return int(word) if len(digits) <= 15 and digits.isdigit() else word


def find_form(text: str) -> tuple[int | str, str | None] | None:
    """Find a code in one of the forms; return it with the rest of its line, which is the message."""
    for form in _FORMS:
        found = form.search(text)
        if found is not None:
            return _read_form(found)
    known = (found for found in _AT_START.finditer(text) if lookup(read_code(found[1])) is not None)
    found = next(known, None)
    return None if found is None else _read_form(found)


def _read_form(found: re.Match[str]) -> tuple[int | str, str | None]:
    rest = _REST.match(found.string, found.end())
    return read_code(found[1]), (rest[0].strip(BLANKS) if rest else "") or None
