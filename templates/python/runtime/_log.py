"""Reading a line of a log."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal

from ._data import ENVELOPE
from ._decoded import DecodedError
from ._describe import describe_error
from ._fields import to_text, to_time
from ._log_forms import find_form, read_code
from ._pairs import Pair, find_pairs

_CODE = re.compile(r"-?[0-9]+|[A-Z][A-Z0-9_]{2,}")


def parse_log(text: str) -> DecodedError | None:
    """Read the error of a line of a log, or of several; None when there is none. Never raises.

    :param text: JSON, what Python or Node prints, ``Error 1106: permission deny``; cut off, or masked.
    """
    line = to_text(text)
    if line is None:
        return None
    pairs = list(find_pairs(line))
    failed = _says(pairs, "no")
    if not failed and _says(pairs, "yes"):
        return None
    code = _find_code(pairs)
    messages = [pair for pair in pairs if pair.name in ENVELOPE["message"] and pair.has_value()]
    message = next((value for value, _ in _read(messages, ENVELOPE["message"])), None)
    if code is None:
        form = find_form(line)
        if form is not None:
            code, message = form
        # Logs hold too many messages that are not the API's.
        elif not failed and all(pair.name == "message" for pair in messages):
            return None
    ids = (value for value, _ in _read(pairs, ENVELOPE["request_id"]) if value and "*" not in value)
    times = (to_time(value) for value, _ in _read(pairs, ENVELOPE["time"]))
    return describe_error(code, message, next(ids, None), next((time for time in times if time is not None), None))


def _read(pairs: Iterable[Pair], names: tuple[str, ...]) -> Iterator[tuple[str, bool]]:
    """Read the values of the pairs of these names, one at a time: a message may be as long as the text."""
    values = (pair.read() for pair in pairs if pair.name in names)
    return (value for value in values if value is not None)


def _find_code(pairs: list[Pair]) -> int | str | None:
    for value, quoted in _read(pairs, ENVELOPE["code"]):
        if _CODE.fullmatch(value):
            return value if quoted else read_code(value)
    return None


def _says(pairs: list[Pair], answer: Literal["yes", "no"]) -> bool:
    """Tell whether a pair has a value that says success, or one that says failure."""
    return any(
        _is_written(value, expected)
        for rule in ENVELOPE["success"]
        for value, _ in _read(pairs, (rule["field"],))
        for expected in rule[answer]
    )


def _is_written(value: str, expected: bool | int | str) -> bool:
    """Tell whether the value is a usual spelling of what is expected."""
    return value.lower() == str(expected).lower() if isinstance(expected, bool) else value == str(expected)
