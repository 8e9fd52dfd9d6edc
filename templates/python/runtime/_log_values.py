"""Values behind the names of fields."""

from __future__ import annotations

import re
from typing import NamedTuple

from ._characters import LINE_BREAKS, WORD
from ._log_forms import VALUE_LIMIT
from ._log_text import match_length, skip

_WRAPPER = re.compile(r"(?:Some|Optional|Just)\(")
_QUOTE = re.compile(r"\\{0,7}[\"']")
_BARE = re.compile(f"[{WORD}.*+-]*")
_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|(.))", re.DOTALL)
_ESCAPED = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f"}


class LogValue(NamedTuple):
    """A value behind a field's name."""

    text: str
    quoted: bool
    end: int
    """The offset behind it."""


def read_value(text: str, at: int) -> LogValue:
    """Read a value: a text in quotes, which may be escaped as in JSON within JSON, or a word.

    :param at: The offset of its first character.
    """
    start = at + match_length(_WRAPPER, text, at)
    quote = _QUOTE.match(text, start)
    if quote is not None:
        return _read_quoted(text, quote.end(), quote[0])
    word = text[start : start + match_length(_BARE, text, start)].rstrip(".")
    return LogValue(word, False, start + len(word))


def _read_quoted(text: str, start: int, quote: str) -> LogValue:
    """Read up to the closing quote, which may be missing: then up to the end of the line."""
    mark, depth = quote[-1], len(quote) - 1
    limit = min(len(text), start + VALUE_LIMIT)
    end, behind = start, limit
    while end < limit:
        char = text[end]
        if char in LINE_BREAKS:
            behind = end
            break
        run = skip(text, "\\", end, limit) - end if char == "\\" else 0
        if text[end + run : end + run + 1] == mark and _closes(run, depth):
            behind = end + run + 1
            break
        # What follows the backslashes is escaped, unless they escape one another.
        end += 1 if run == 0 else run + run % 2
    return LogValue(_unescape(text[start : min(end, limit)], depth), True, behind)


def _closes(run: int, depth: int) -> bool:
    """Return True if a quote behind so many backslashes closes a text whose opening quote stood behind ``depth``."""
    return run <= depth or (run - depth) % (2 * (depth + 1)) == 0


def _unescape(text: str, depth: int) -> str:
    """Take the escapes away: once, and once more for each time that the quote itself was escaped."""
    left: float = depth
    while "\\" in text:
        text = _ESCAPE.sub(lambda found: chr(int(found[1], 16)) if found[1] else _ESCAPED.get(found[2], found[2]), text)
        if left < 1:
            break
        left = (left - 1) / 2
    return text
