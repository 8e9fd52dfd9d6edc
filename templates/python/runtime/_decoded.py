"""The result of decoding a response or a log line."""

from __future__ import annotations

from typing import NamedTuple, Optional, Union

from ._entry import ErrorEntry, Variant
from ._mask import mask_text
from ._names import name_types


class _Fields(NamedTuple):
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

class DecodedError(_Fields):
    """An error as it was received, with its entry."""

    # These are no fields of the tuple, so that a program may unpack it as before. A body need not be hashable.

    subcode: Union[int, float, str, None] = None
    """The second code, which says more than the first; None if there was none."""

    other_errors: tuple[DecodedError, ...] = ()
    """The other errors of the same response, in the order in which it has them."""

    http_status: Optional[int] = None
    """The response's HTTP status; None if it is not known."""

    body: object = None
    """The response's body as it was received; None for a log. It may hold credentials."""

    @property
    def subentry(self) -> Optional[ErrorEntry]:
        """The entry of the second code; None if it is unknown."""
        from ._lookup import lookup

        return None if self.subcode is None else lookup(self.subcode)

    @property
    def variant(self) -> Optional[Variant]:
        """The variant of the entry whose message the server sent; None if it is the entry's own, or another."""
        from ._variant import find_variant

        return find_variant(self.entry, self.message)

    def __repr__(self) -> str:
        """Return the fields on one line. Credentials in the message are masked, and the body is left out."""
        name = None if self.entry is None else self.entry.name
        message = None if self.message is None else mask_text(self.message)
        return (
            f"{type(self).__name__}(code={self.code!r}, name={name!r}, message={message!r}, "
            f"request_id={self.request_id!r}, time={self.time!r}, message_differs={self.message_differs!r}, "
            f"http_status={self.http_status!r})"
        )


name_types(globals(), DecodedError)
