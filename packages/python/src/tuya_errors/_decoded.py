# Part of a package of error codes, generated from a catalogue.
#
# Copied by errdex from templates/python/runtime/_decoded.py. Edit that file, then run "pnpm generate".

"""The result of decoding a response or a log line."""

from __future__ import annotations

from typing import NamedTuple, Optional, Union

from ._entry import ErrorEntry
from ._names import name_types


class DecodedError(NamedTuple):
    """An error as it was received, with its entry."""

    code: Union[int, float, str, None]
    """The code as it was received, a number or a string; None if there was none."""

    entry: Optional[ErrorEntry]
    """The entry of the code; None if the code is unknown."""

    message: Optional[str]
    """The server's message; None if there was none."""

    request_id: Optional[str]
    """The request id to quote to the API's support; None if there was none."""

    time: Optional[int]
    """When the error happened, in the API's unit; None if it was not stated."""

    message_differs: bool
    """True if the message differs from the entry's: the code may then mean something else."""

    other_entries: tuple[ErrorEntry, ...]
    """Other entries with the same message."""


name_types(globals(), DecodedError)
