"""The text of a log, and where its lines are."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from ._characters import BLANKS
from ._log_forms import TEXT_LIMIT

_LINE_BREAK = re.compile(r"[\n\r]")
_BEYOND = re.compile("[\U00010000-\U0010ffff]")


class LogText(NamedTuple):
    """A text of a log. It consists of UTF-16 units, as in other languages, so that all of them count alike."""

    text: str
    """What is read of it."""

    truncated: bool
    """True if there was more."""

    lines: list[int]
    """The offsets at which lines start."""

    pairs: list[int]
    """The offsets of the characters that consist of two units."""

    def line_of(self, offset: int) -> int:
        """Return the number of the line that has the offset."""
        return bisect_right(self.lines, offset) - 1

    def end_of_line(self, line: int) -> int:
        """Return the offset of the end of a line, before its line break."""
        return self.lines[line + 1] - 1 if line + 1 < len(self.lines) else len(self.text)

    def to_index(self, offset: int) -> int:
        """Return an offset as an index of the text that was passed in."""
        return offset - bisect_right(self.pairs, offset - 1)


def read_text(whole: str) -> LogText:
    """Cut a text to what is read, and find its lines."""
    text = split_units(whole[:TEXT_LIMIT])
    pairs = [found.start() for found in re.finditer("[\ud800-\udbff][\udc00-\udfff]", text)]
    if len(text) == min(len(whole), TEXT_LIMIT):
        pairs = []
    lines = [0, *(found.end() for found in _LINE_BREAK.finditer(text))]
    return LogText(text, len(whole) > TEXT_LIMIT, lines, pairs)


def split_units(text: str) -> str:
    """Replace each character beyond U+FFFF by its two surrogates."""
    return _BEYOND.sub(lambda found: _surrogates(ord(found[0]) - 0x10000), text)


def _surrogates(number: int) -> str:
    return chr(0xD800 + (number >> 10)) + chr(0xDC00 + (number & 0x3FF))


def join_units(text: str) -> str:
    """Join pairs of surrogates."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass") if _has_surrogates(text) else text


def _has_surrogates(text: str) -> bool:
    return not text.isascii() and any("\ud800" <= char <= "\udfff" for char in text)


def skip(text: str, characters: str, start: int, end: int) -> int:
    """Return the offset of the first character that is none of these."""
    while start < end and text[start] in characters:
        start += 1
    return start


def skip_back(text: str, characters: str, start: int, end: int) -> int:
    """Return the offset behind the last character that is none of these."""
    while end > start and text[end - 1] in characters:
        end -= 1
    return end


def trim_blanks(text: str) -> str:
    """Remove blanks at both ends."""
    return text.strip(BLANKS)


def match_length(pattern: re.Pattern[str], text: str, start: int) -> int:
    """Return the length of the match at an offset; 0 if there is none."""
    found = pattern.match(text, start)
    return 0 if found is None else found.end() - start
