"""What a response or a line of a log says of an error."""

from __future__ import annotations

from typing import NamedTuple, Optional, Union

from ._entry import ErrorEntry
from ._names import name_types


class DecodedError(NamedTuple):
    """What was said of an error, and what is known of it."""

    code: Union[int, float, str, None]
    """The code as it was received, a number or a text."""

    entry: Optional[ErrorEntry]
    """What is known of the code."""

    message: Optional[str]
    """The server's own words."""

    request_id: Optional[str]
    """The request's id, which the API's support asks for."""

    time: Optional[int]
    """When it happened, in the API's own unit."""

    message_differs: bool
    """Whether the message is another than the entry's, so that the code may mean something else here."""

    other_entries: tuple[ErrorEntry, ...]
    """Other entries that have this message."""


name_types(globals(), DecodedError)
