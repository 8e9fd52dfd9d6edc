# Part of a package of error codes, generated from a catalogue.
#
# Copied by errdex from templates/python/runtime/_log.py. Edit that file, then run "pnpm generate".

"""Decode a log line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal, Optional

from ._data import ENVELOPE
from ._decoded import DecodedError
from ._describe import describe_error
from ._fields import to_text, to_time
from ._log_forms import find_form, read_code
from ._pairs import Pair, find_pairs

_CODE = re.compile(r"-?[0-9]+|[A-Z][A-Z0-9_]{2,}")


def parse_log(text: str) -> Optional[DecodedError]:
    """Decode the error in one or more log lines. Never raises.

    :param text: JSON, the output of Python's or Node's print functions, or text such as
        ``Error 1106: permission deny``. It may be truncated or masked.
    :returns: The decoded error; None if the text reports success or no error.
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
        # `message` alone is no evidence: logs contain many messages that are not the API's.
        elif not failed and all(pair.name == "message" for pair in messages):
            return None
    ids = (value for value, _ in _read(pairs, ENVELOPE["request_id"]) if value and "*" not in value)
    times = (to_time(value) for value, _ in _read(pairs, ENVELOPE["time"]))
    return describe_error(code, message, next(ids, None), next((time for time in times if time is not None), None))


def _read(pairs: Iterable[Pair], names: tuple[str, ...]) -> Iterator[tuple[str, bool]]:
    """Yield the values of the pairs with these names. Lazy: a message may be as long as the text."""
    values = (pair.read() for pair in pairs if pair.name in names)
    return (value for value in values if value is not None)


def _find_code(pairs: list[Pair]) -> int | str | None:
    for value, quoted in _read(pairs, ENVELOPE["code"]):
        if _CODE.fullmatch(value):
            return value if quoted else read_code(value)
    return None


def _says(pairs: list[Pair], answer: Literal["yes", "no"]) -> bool:
    """Return True if any pair has a value that means success (``yes``) or failure (``no``)."""
    return any(
        _is_written(value, expected)
        for rule in ENVELOPE["success"]
        for value, _ in _read(pairs, (rule["field"],))
        for expected in rule[answer]
    )


def _is_written(value: str, expected: bool | int | str) -> bool:
    """Return True if the text is a usual spelling of the expected value."""
    return value.lower() == str(expected).lower() if isinstance(expected, bool) else value == str(expected)
