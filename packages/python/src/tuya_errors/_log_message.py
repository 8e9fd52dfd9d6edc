# Part of a package of error codes, generated from a catalogue.
#
# Copied by errdex from templates/python/runtime/_log_message.py. Edit that file, then run "pnpm generate".

"""Messages in sentences."""

from __future__ import annotations

import re
from typing import NamedTuple, Optional

from ._characters import BLANKS, LINE_BLANKS, WORD
from ._entry import ErrorEntry
from ._log_forms import LABEL, MESSAGE_LIMIT, WORDS_LIMIT
from ._log_text import match_length, skip, skip_back
from ._log_words import KnownWords, find_words, may_be_known


class LogMessage(NamedTuple):
    """A message in a sentence."""

    text: str
    start: int
    end: int
    known: Optional[KnownWords]
    """The entries that say exactly this; None if none does."""

    def says(self, entry: ErrorEntry | None) -> bool:
        """Return True if the entry is among those that say the message."""
        return self.known is not None and any(one is entry for one in self.known.entries)


# What may stand between a code and its message.
_BETWEEN = re.compile(
    f"(?:->|=>|[&:\uff1a,\uff0c;\uff1b.\u3002|=)\uff09\\]\u3011\u2013\u2014\u2192-]|{LABEL}[{LINE_BLANKS}]{{0,2}}[:\uff1a=]"
    f"|(?:[eE][rR][rR](?:[oO][rR])?[ _-]?)?[mM][sS][gG](?=[{LINE_BLANKS}]))"
)
# The brackets that may stand around a message.
_BRACKET = re.compile("[(\\[\uff08\u3010]")
_OPENING = re.compile("\\\\{0,7}[\"'`\u201c\u2018\u300c\u00ab]")
_CLOSING = {"\u201c": "\u201d", "\u2018": "\u2019", "\u300c": "\u300d", "\u00ab": "\u00bb"}
# What may stand behind a message in its line. An apostrophe within a word is none.
_BEHIND = re.compile(
    f"[\"`\u201d\u300d\u00bb]|['\u2019](?![{WORD}])|\\\\+[nrt\"']|[)\\]}}\uff09\u3011>]|[,;\uff0c\uff1b]"
    f"|[.\u3002] ?(?![{WORD}])|[.] |\u3002| [-\u2013\u2014|([{{<]| (?:at|tid|code) "
)
# What ends an unknown message.
_HARD_END = re.compile(f"[\"`\u201d]|'(?![{WORD}])|\\\\+[nrt\"']")
# Where a message in front of a code may begin.
_BEGINNING = re.compile(
    f"[:\uff1a]|[\\]\u3011)\uff09] |[\"`\u201c\u300c\u00ab]|(?<![{WORD}])['\u2018]| [-\u2013\u2014|] |[,;.] "
    "|[,;\uff0c\uff1b\u3002]|[({\\[<]"
)
_LAST_COLON = re.compile("[:\uff1a]|[\\]\u3011] ")
_IN_FRONT = LINE_BLANKS + ":\uff1a,\uff0c;\uff1b|([\uff08\u3010\"'`\u201d\u2019=-\\"
# The brackets that may be left open by what stands in front of a message.
_PAIRS = {")": "(", "]": "[", "}": "{", "\uff09": "\uff08", "\u3011": "\u3010"}
# How many ends of a message are tried.
_ENDS = 12


def read_message(text: str, start: int, end: int) -> LogMessage | None:
    """Read the message behind a code.

    :returns: The longest text that an entry says, or what remains without quotes and names in front of it.
    """
    begin = _skip_between(text, start, end)
    opening = _OPENING.match(text, begin)
    first = min(end, skip(text, LINE_BLANKS, begin if opening is None else opening.end(), end))
    limit = min(end, first + MESSAGE_LIMIT)
    if first >= limit:
        return None
    bracket = _BRACKET.match(text, first, limit)
    bracketed = None if bracket is None else read_known(text, bracket.end(), limit)
    known = bracketed or read_known(text, first, limit)
    return known or _read_unknown(text, first, limit, "" if opening is None else opening[0][-1])


def _skip_between(text: str, start: int, end: int) -> int:
    at = skip(text, LINE_BLANKS, start, end)
    for _ in range(8):
        length = match_length(_BETWEEN, text, at) if at < end else 0
        if length == 0:
            break
        at = skip(text, LINE_BLANKS, at + length, end)
    return min(at, end)


def read_known(text: str, start: int, end: int) -> LogMessage | None:
    """Read the longest text from an offset that an entry says."""
    limit = min(end, start + WORDS_LIMIT)
    window = text[start:limit]
    if not may_be_known(window):
        return None
    ends: list[int] = []
    for found in _BEHIND.finditer(window):
        if len(ends) == _ENDS:
            break
        # A full stop belongs to the message.
        ends.append(found.start() + (found[0][0] in ".\u3002"))
    if limit == end and len(ends) < _ENDS:
        ends.append(len(window))
    for each in reversed(ends):
        # A comma belongs to what follows.
        span = _span(text, start, skip_back(text, ",;\uff0c\uff1b" + BLANKS, start, start + each))
        known = None if span is None else find_words(span.text)
        if span is not None and known is not None:
            return span._replace(known=known)
    return None


def _read_unknown(text: str, start: int, limit: int, mark: str) -> LogMessage | None:
    window = text[start:limit]
    closing = -1 if mark in ("", "'") else window.find(_CLOSING.get(mark, mark))
    if closing >= 0:
        return _span(text, start, start + closing)
    hard = _HARD_END.search(window)
    span = _span(text, start, start + (len(window) if hard is None else hard.start()))
    return None if span is None else _close(text, span)


def _span(text: str, start: int, end: int) -> LogMessage | None:
    first = skip(text, BLANKS, start, end)
    last = skip_back(text, BLANKS, first, end)
    return LogMessage(text[first:last], first, last, None) if first < last else None


def _close(text: str, span: LogMessage) -> LogMessage | None:
    """Take a closing bracket away that opens in front of the message."""
    opening = _PAIRS.get(span.text[-1])
    if opening is None or opening in span.text:
        return span
    return _span(text, span.start, span.end - 1)


def read_message_before(text: str, start: int, end: int) -> LogMessage | None:
    """Read the message in front of a code.

    :param end: The offset of the code, or of the word or the bracket in front of it.
    :returns: The longest text that an entry says, or what follows the last colon.
    """
    lowest = max(start, end - WORDS_LIMIT)
    last = skip_back(text, _IN_FRONT, lowest, end)
    window = text[lowest:last]
    starts = [0] if lowest == start else []
    behind_colon = 0
    for found in _BEGINNING.finditer(window):
        starts.append(found.end())
        if _LAST_COLON.fullmatch(found[0]):
            behind_colon = found.end()
    for each in starts[-_ENDS:]:
        span = _span(text, lowest + each, last)
        known = find_words(span.text) if span is not None and may_be_known(span.text) else None
        if span is not None and known is not None:
            return span._replace(known=known)
    return _span(text, lowest + behind_colon, last)
