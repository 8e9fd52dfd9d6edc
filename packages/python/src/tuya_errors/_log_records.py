# Part of a package of error codes, generated from a catalogue.
#
# Copied by errdex from templates/python/runtime/_log_records.py. Edit that file, then run "pnpm generate".

"""The records of a log: fields of the same object, or of the same line."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import Literal, NamedTuple, Optional

from ._characters import BLANKS, LINE_BREAKS, WORD
from ._log_fields import log_fields
from ._log_text import LogText, match_length, split_units
from ._log_values import LogValue, read_value

Role = Literal["success", "code", "message", "request_id", "time"]


class LogPair(NamedTuple):
    """A field of the envelope in a text."""

    roles: tuple[Role, ...]
    """One field may be for several things: a code may also tell success from failure."""

    name: str
    """The name as the catalogue has it."""

    start: int
    """The offset of the name."""

    at: int
    """The offset of the value."""

    value: LogValue


class Braces:
    """A pair of braces in a text."""

    __slots__ = ("around", "end", "is_success", "records", "start")

    def __init__(self, start: int, around: Braces | None) -> None:
        self.start = start
        self.around = around
        self.end: int | None = None
        """The offset behind the closing brace; None if it is missing."""

        self.records: list[LogRecord] = []
        self.is_success: bool | None = None
        """Whether one of the records says success; None until it is asked for."""


class LogRecord:
    """Fields that belong together."""

    __slots__ = ("braces", "others", "pairs")

    def __init__(self, braces: Braces | None) -> None:
        self.braces = braces
        """The braces around it; None if there are none."""

        self.pairs: list[LogPair] = []
        self.others: list[str] = []
        """The names of its other fields, without capitals, hyphens and underscores."""


class LogRecords(NamedTuple):
    """The records of a text, and their pairs in the order of the text."""

    records: list[LogRecord]
    pairs: list[LogPair]
    starts: list[int]
    """The offsets of the pairs."""

    def next_pair(self, start: int, end: int) -> LogPair | None:
        """Return the first pair that begins at an offset or behind it, and in front of another."""
        number = bisect_left(self.starts, start)
        return self.pairs[number] if number < len(self.pairs) and self.starts[number] < end else None


def read_records(log: LogText) -> LogRecords:
    """Find the records of a text."""
    return _RecordReader(log).read()


_GAP = re.compile(f"[{BLANKS}]{{0,12}}")
_PLAIN = {**{upper: upper + 32 for upper in range(ord("A"), ord("Z") + 1)}, ord("-"): None, ord("_"): None}
_IDENTIFIER = re.compile(r"[A-Za-z_@$][0-9A-Za-z_@$]*")
_LETTER = re.compile(r"[0-9A-Za-z]")


class _RecordReader:
    def __init__(self, log: LogText) -> None:
        self._log = log
        self._records: list[LogRecord] = []
        self._pairs: list[LogPair] = []
        # The offsets of the braces that are open.
        self._open: list[int] = []
        # Those of them that have records, the innermost one last. Many braces of a text have none.
        self._braces: list[Braces] = []
        # The record of the lines outside of braces, its last line, and whether that began with a field.
        self._loose: Optional[LogRecord] = None
        self._line = -1
        self._line_is_field = False

    def read(self) -> LogRecords:
        token = _tokens()
        text = self._log.text
        found = token.search(text)
        while found is not None:
            position = found.end()
            if found[0] == "{":
                self._open.append(found.start())
            elif found[0] == "}":
                self._close(position)
            else:
                position = self._read_field(found[1], found.start(), position)
            found = token.search(text, position)
        return LogRecords(self._records, self._pairs, [pair.start for pair in self._pairs])

    def _close(self, end: int) -> None:
        if not self._open:
            self._loose = None
        elif self._open.pop() == (self._braces[-1].start if self._braces else None):
            self._braces.pop().end = end

    def _innermost(self) -> Braces | None:
        """Return the innermost braces that are open."""
        if not self._open:
            return None
        last = self._braces[-1] if self._braces else None
        if last is not None and last.start == self._open[-1]:
            return last
        braces = Braces(self._open[-1], last)
        self._braces.append(braces)
        return braces

    def _read_field(self, written: str, offset: int, behind: int) -> int:
        """Read the field at an offset, and return the offset at which to go on."""
        text = self._log.text
        # The sign > belongs to the names of XML.
        if text[behind - 1] == ">" and text[behind - 2] != "=" and text[offset - 1 : offset] != "<":
            return behind
        # In JSON within JSON, the n of a line break stands in front of the name.
        is_escaped = written[0] in "nrt" and text[offset - 1 : offset] == "\\" and offset > 0
        name = simplify(written[1:] if is_escaped else written)
        start = offset + 1 if is_escaped else offset
        field = _known_names().get(name)
        if field is None:
            self._record_at(start).others.append(name)
            return behind
        at = behind + match_length(_GAP, text, behind)
        value = read_value(text, at)
        if not value.quoted and value.end == at and not ("message" in field[0] and _has_words(text, at)):
            return behind
        pair = LogPair(field[0], field[1], start, at, value)
        self._pairs.append(pair)
        self._record_for(pair).pairs.append(pair)
        # A text may hold an object, whose fields count as well.
        return max(behind, value.end) if value.quoted and "{" not in value.text else behind

    def _record_at(self, start: int) -> LogRecord:
        """Return the record that a field at this offset belongs to."""
        braces = self._innermost()
        if braces is not None:
            return braces.records[-1] if braces.records else self._begin(braces)
        line = self._log.line_of(start)
        if self._loose is None or not self._goes_on(line, start):
            self._loose = self._begin(None)
        if line != self._line:
            self._line, self._line_is_field = line, self._begins_line(line, start)
        return self._loose

    def _record_for(self, pair: LogPair) -> LogRecord:
        record = self._record_at(pair.start)
        if all(other.name != pair.name for other in record.pairs):
            return record
        braces = self._innermost()
        following = self._begin(braces)
        if braces is None:
            self._loose = following
        return following

    def _begin(self, braces: Braces | None) -> LogRecord:
        record = LogRecord(braces)
        self._records.append(record)
        if braces is not None:
            braces.records.append(record)
        return record

    def _goes_on(self, line: int, start: int) -> bool:
        """Return True if both lines begin with a field, and at most one line is between."""
        if line == self._line:
            return True
        if self._line < 0 or not self._line_is_field:
            return False
        between = self._log.text[self._log.end_of_line(self._line) : self._log.lines[line]]
        return len(between) < 40 and not _LETTER.search(between) and self._begins_line(line, start)

    def _begins_line(self, line: int, start: int) -> bool:
        first = self._log.lines[line]
        return start - first < 40 and not _LETTER.search(self._log.text, first, start)


def _has_words(text: str, at: int) -> bool:
    """Return True if a bare message begins here."""
    return at < len(text) and text[at] not in ",)]}" + LINE_BREAKS


def simplify(name: str) -> str:
    """Return a name without capitals, hyphens and underscores: ``errorMsg`` and ``error_msg`` are one."""
    return name.translate(_PLAIN)


@cache
def _known_names() -> dict[str, tuple[tuple[Role, ...], str]]:
    """Return the names of the envelope's fields, by the name as texts have it."""
    known: dict[str, tuple[tuple[Role, ...], str]] = {}
    fields: tuple[tuple[Role, tuple[str, ...]], ...] = (
        ("code", log_fields().code),
        ("message", log_fields().message),
        ("success", tuple(rule.field for rule in log_fields().success)),
        ("request_id", log_fields().request_id),
        ("time", log_fields().time),
    )
    for role, names in fields:
        for name in names:
            key = split_units(simplify(name))
            roles, first = known.get(key, ((), name))
            if first == name:
                known[key] = ((*roles, role), name)
    return known


@cache
def _tokens() -> re.Pattern[str]:
    """Matches braces, and names with the sign behind them."""
    names = [name for _, name in _known_names().values()]
    fields = log_fields()
    names += [*fields.code, *fields.message, *fields.request_id, *fields.time]
    odd = sorted({split_units(name) for name in names if not _IDENTIFIER.fullmatch(name)}, key=lambda name: (-len(name), name))
    either = "".join(f"{re.escape(name)}|" for name in odd)
    name = rf"(?<![{WORD}-])({either}[A-Za-z_@$][0-9A-Za-z_@$]{{0,40}})"
    return re.compile(rf"[{{}}]|{name}\\{{0,7}}[\"'\]]?[{BLANKS}]{{0,12}}(?:=>|[:=|>])")
