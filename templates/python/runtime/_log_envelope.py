"""Errors in the records of a log."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal, NamedTuple, Optional, TypeVar

from ._data import LOG_SIGNS
from ._log_code import LogCode, read_code, read_known_code
from ._log_error import Finding
from ._log_fields import log_fields
from ._log_forms import FOREIGN_NAMES, LOGGER_NAMES, PLAIN_NAMES
from ._log_message import LogMessage, read_message
from ._log_records import Braces, LogPair, LogRecord, LogRecords, Role, simplify
from ._log_text import LogText, split_units, trim_blanks
from ._log_words import find_words, is_similar
from ._transform import transform_code

# What a record needs to be an error of the API.
_ENOUGH = 4
# How many braces around an object are looked at.
_DEPTH = 32

_SHORT = re.compile(r"[^,;)\]}<]*")
_TIME = re.compile(r"[0-9]{1,15}")
_LONG_TIME = re.compile(r"[0-9]{9,15}")
_T = TypeVar("_T")


class _Fields(NamedTuple):
    """What the record's fields say."""

    success: Optional[LogPair]
    code: Optional[LogCode]
    code_name: str
    message: Optional[LogMessage]
    message_name: str
    request_id: Optional[str]
    time: Optional[int]


Answer = Literal["yes", "no", "nothing"]


def find_answer(record: LogRecord) -> tuple[Answer, LogPair | None]:
    """Return whether a record says that the call succeeded or failed. The first rule that says either decides."""
    for rule in log_fields().success:
        for pair in record.pairs:
            if "success" not in pair.roles or pair.name != rule.field:
                continue
            if any(_is_written(pair.value.text, expected) for expected in rule.yes):
                return "yes", pair
            if any(_is_written(pair.value.text, expected) for expected in rule.no):
                return "no", pair
            if rule.present is not None and pair.value.text != "null":
                return rule.present, pair
    return "nothing", None


def _is_written(value: str, expected: bool | int | str) -> bool:
    """Return True if the text is a usual spelling of the expected value."""
    return simplify(value) == str(expected).lower() if isinstance(expected, bool) else value == split_units(str(expected))


def read_envelope(
    log: LogText, found: LogRecords, record: LogRecord, has_sign: Callable[[int, int], bool]
) -> Finding | None:
    """Read the error in a record.

    :param has_sign: Returns whether the lines of two offsets, or the one in front of them, mention the API.
    :returns: None if it says success, or too little to be an error of the API.
    """
    answer, success = find_answer(record)
    if answer == "yes":
        return None
    if answer == "nothing" and all("message" not in pair.roles for pair in record.pairs):
        return None
    if answer == "nothing" and _is_in_success(record.braces):
        return None
    fields = _read_fields(log, found, record, success)
    if fields.message is None and answer == "nothing":
        return None
    start, end = _find_extent(log, record, fields.message)
    if _weigh(record, fields, has_sign(start, end)) < _ENOUGH:
        return None
    code, message = fields.code, fields.message
    known = None if message is None else message.known
    is_certain = (code is not None and answer == "no") or known is not None
    return Finding(
        None if code is None else code.code,
        None if message is None else message.text,
        fields.request_id,
        fields.time,
        [] if known is None else known.entries,
        "fields" if record.braces is None else "envelope",
        "high" if is_certain else "medium",
        start,
        end,
    )


def _is_in_success(braces: Braces | None) -> bool:
    """Return True if braces around the record belong to an object that says success."""
    around = None if braces is None else braces.around
    for _ in range(_DEPTH):
        if around is None:
            return False
        # Remembered, because many objects may lie in one.
        if around.is_success is None:
            around.is_success = any(find_answer(record)[0] == "yes" for record in around.records)
        if around.end is not None and around.is_success:
            return True
        around = around.around
    return False


def _read_code(pair: LogPair) -> LogCode | None:
    """Read the code in a field: a number or an identifier, or any text that has an entry."""
    text = transform_code(pair.value.text, log_fields().transforms.get(pair.name, ()))
    code = read_code(text, pair.value.quoted)
    return read_known_code(text) if code is None else code


def _read_fields(log: LogText, found: LogRecords, record: LogRecord, success: LogPair | None) -> _Fields:
    text = _first(record, "message", log_fields().message, lambda pair: _read_message(log, found, pair))
    near = success if text is None else text[0]
    codes = [
        (0 if near is None else abs(pair.start - near.start), pair.name, code)
        for pair in record.pairs
        if "code" in pair.roles
        for code in (_read_code(pair),)
        if code is not None
    ]
    _, code_name, code = min(codes, key=lambda each: (each[2].entry is None, each[0]), default=(0, "", None))
    request_id = _first(record, "request_id", log_fields().request_id, lambda pair: read_id(pair.value.text))
    time = _first(record, "time", log_fields().time, lambda pair: read_time(pair.value.text))
    return _Fields(
        success,
        code,
        code_name,
        None if text is None else text[1],
        "" if text is None else text[0].name,
        None if request_id is None else request_id[1],
        None if time is None else time[1],
    )


def read_id(text: str) -> str | None:
    """Return a request id; None if it is empty or masked."""
    return None if text == "" or "*" in text else text


def read_time(text: str) -> int | None:
    """Return a time; None if it is none."""
    return int(text) if _TIME.fullmatch(text) else None


def _first(
    record: LogRecord, role: Role, names: tuple[str, ...], accept: Callable[[LogPair], _T | None]
) -> tuple[LogPair, _T] | None:
    """Return the first value of a role, in the order of the catalogue's names and then of the text."""
    for name in names:
        for pair in record.pairs:
            value = accept(pair) if role in pair.roles and pair.name == name else None
            if value is not None:
                return pair, value
    return None


def _read_message(log: LogText, found: LogRecords, pair: LogPair) -> LogMessage | None:
    """Read the message of a pair. A bare one ends with its line, at a comma or a bracket, or before the next field."""
    at, value = pair.at, pair.value
    if value.quoted:
        return LogMessage(value.text, at, value.end, find_words(value.text))
    line = log.end_of_line(log.line_of(at))
    following = found.next_pair(at, line)
    message = read_message(log.text, at, line if following is None else following.start)
    if message is None or message.known is not None:
        return message
    short = _SHORT.match(message.text)
    words = trim_blanks(short[0] if short else "")
    return message._replace(text=words, end=message.start + len(words)) if words else None


def _find_extent(log: LogText, record: LogRecord, message: LogMessage | None) -> tuple[int, int]:
    """Return where a record starts and ends: its braces, or its first and last field."""
    start = min(pair.start for pair in record.pairs)
    end = max(*(pair.value.end for pair in record.pairs), 0 if message is None else message.end)
    braces = record.braces
    if braces is None or len(braces.records) > 1:
        return start, end
    return braces.start, min(end, len(log.text)) if braces.end is None else braces.end


def _weigh(record: LogRecord, fields: _Fields, has_sign: bool) -> int:
    success, code, message = fields.success, fields.code, fields.message
    is_plain = message is None or simplify(fields.message_name) in PLAIN_NAMES
    weight = 0
    if success is not None:
        weight += 2 if _is_boolean(success) or _is_own(success.name) else 1
    if code is not None:
        weight += 1
        is_known = code.entry is not None
        if code.is_distinct:
            weight += 3
        elif is_known and not code.is_status and (message is None or not is_plain or has_sign):
            weight += 1
        is_sure = success is not None or (is_known and message is not None and _is_own(fields.message_name))
        if is_sure and simplify(fields.code_name) not in PLAIN_NAMES:
            weight += 1
    if message is not None:
        if not is_plain:
            weight += 2 if _is_own(fields.message_name) else 1
        weight += _weigh_words(message, code)
    if any("time" in pair.roles and _LONG_TIME.fullmatch(pair.value.text) for pair in record.pairs):
        weight += 1
    if any("request_id" in pair.roles and _is_own(pair.name) and pair.value.text for pair in record.pairs):
        weight += 2
    if fields.request_id is not None and has_sign:
        weight += 1
    if has_sign:
        weight += 2
    is_pure = not record.others and success is not None and _is_boolean(success) and code is not None
    if is_pure and (message is None or not is_plain):
        weight += 1
    if any(name in LOGGER_NAMES for name in record.others):
        weight -= 2
    if any(name in FOREIGN_NAMES for name in record.others):
        weight -= 2
    return weight


def _weigh_words(message: LogMessage, code: LogCode | None) -> int:
    entry = None if code is None else code.entry
    if entry is not None and message.says(entry):
        return 3
    if message.known is not None and not message.known.is_common and not message.known.is_translation:
        return 3
    if entry is not None and is_similar(message.text, entry):
        return 2
    return 0 if message.known is None else 1


def _is_boolean(pair: LogPair) -> bool:
    return any(rule.field == pair.name and any(isinstance(no, bool) for no in rule.no) for rule in log_fields().success)


def _is_own(name: str) -> bool:
    """Return True if hardly another API has a field of this name."""
    return name in LOG_SIGNS["fields"]
