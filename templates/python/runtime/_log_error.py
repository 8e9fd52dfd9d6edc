"""An error in a log."""

from __future__ import annotations

from typing import Literal, NamedTuple, Optional, Union

from ._decoded import DecodedError
from ._describe import describe_error
from ._entry import ErrorEntry
from ._log_text import LogText, join_units
from ._names import name_types


class LogError(DecodedError):
    """An error in a log, and where it stands."""

    form: str = ""
    """The form in which it was found.

    ``envelope`` is an object of the API in braces, ``fields`` are its fields without braces, ``words`` is a message
    without a code. The other forms are those of sentences, which ``spec/decoding.md`` lists.
    """

    confidence: Literal["high", "medium"] = "medium"
    """How sure the reading is: high if the words are the entry's or the object is complete, otherwise medium."""

    start: int = 0
    """The index at which it starts in the text."""

    end: int = 0
    """The index behind it."""


class LogErrors(list[LogError]):
    """The errors of a log, in the order of the text."""

    truncated: bool = False
    """True if the text was longer than what is read."""


name_types(globals(), LogErrors, LogError)


class Finding(NamedTuple):
    """Where and how an error was found, and what was received."""

    code: Union[int, str, None]
    message: Optional[str]
    request_id: Optional[str]
    time: Optional[int]
    entries: list[ErrorEntry]
    """The entries that say its message, in any language."""

    form: str
    confidence: Literal["high", "medium"]
    start: int
    end: int


def to_log_error(log: LogText, finding: Finding) -> LogError:
    """Look up what was found. An error without a code has the first entry that says its message."""
    message, request_id = finding.message, finding.request_id
    decoded = describe_error(
        finding.code,
        None if message is None else join_units(message),
        None if request_id is None else join_units(request_id),
        finding.time,
    )
    if finding.code is None:
        entry = finding.entries[0] if finding.entries else None
        decoded = decoded._replace(entry=entry, other_entries=tuple(finding.entries[1:]))
    error = LogError(*decoded)
    error.form, error.confidence = finding.form, finding.confidence
    error.start, error.end = log.to_index(finding.start), log.to_index(finding.end)
    return error
