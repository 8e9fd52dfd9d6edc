# Part of a package of error codes, generated from a catalogue.
#
# Copied by errdex from templates/python/runtime/_catalogue_error.py. Edit that file, then run "pnpm generate".

"""The base class of the package's exception."""

from __future__ import annotations

from typing import Optional, TypeVar, Union

from ._decoded import DecodedError
from ._entry import ErrorEntry, Variant
from ._mask import mask_text

_E = TypeVar("_E", bound="CatalogueError")


class CatalogueError(Exception):
    """The API answered with an error. Base class of the exception that carries the API's name."""

    __match_args__ = ("code",)

    def __init__(self, decoded: DecodedError) -> None:
        # Python copies and pickles exceptions by their constructor arguments.
        super().__init__(decoded)
        self.decoded = decoded
        """Everything that was decoded from the response."""

    @classmethod
    def from_code(  # noqa: PYI019 (Python 3.9 has no Self)
        cls: type[_E],
        code: Union[int, str, None],
        *,
        message: Optional[str] = None,
        request_id: Optional[str] = None,
        time: Optional[int] = None,
        http_status: Optional[int] = None,
    ) -> _E:
        """Make an exception of a code, for an API whose responses the package cannot read.

        :param code: The code as it was received.
        :param message: The server's message.
        :param request_id: The request id.
        :param time: The time.
        :param http_status: The HTTP status.
        """
        from ._describe import describe_error

        decoded = describe_error(code, message, request_id, time)
        decoded.http_status = http_status
        return cls(decoded)

    @property
    def code(self) -> Union[int, float, str, None]:
        """The code as it was received, a number or a string; None if there was none."""
        return self.decoded.code

    @property
    def entry(self) -> Optional[ErrorEntry]:
        """The entry of the code; None if the code is unknown."""
        return self.decoded.entry

    @property
    def variant(self) -> Variant | None:
        """The variant of the entry whose message the server sent; None if it is the entry's own, or another."""
        return self.decoded.variant

    @property
    def message(self) -> Optional[str]:
        """The server's own message, in which nothing is masked; None if there was none."""
        return self.decoded.message

    @property
    def request_id(self) -> Optional[str]:
        """The request id to quote to the API's support; None if there was none."""
        return self.decoded.request_id

    @property
    def time(self) -> Optional[int]:
        """When the error happened, in the API's unit; None if the response does not say."""
        return self.decoded.time

    @property
    def subcode(self) -> Union[int, float, str, None]:
        """The second code, which says more than the first; None if there was none."""
        return self.decoded.subcode

    @property
    def other_errors(self) -> tuple[DecodedError, ...]:
        """The other errors of the same response."""
        return self.decoded.other_errors

    @property
    def message_differs(self) -> bool:
        """True if the message differs from the entry's: the code may then mean something else."""
        return self.decoded.message_differs

    @property
    def http_status(self) -> Optional[int]:
        """The response's HTTP status; None if it is not known."""
        return self.decoded.http_status

    @property
    def body(self) -> object:
        """The response's body as it was received. It may hold credentials."""
        return self.decoded.body

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    def __str__(self) -> str:
        """Return code, name and message on one line, with credentials in the message masked."""
        entry = self.entry
        head = "error without a code" if self.code is None else _write_code(self.code)
        if entry is not None:
            head = f"{head} {entry.name}"
        message = entry.message if entry is not None and self.message is None else mask_text(self.message or "")
        return f"{head}: {message}" if message else head


def _write_code(code: float | str) -> str:
    try:
        return str(code)
    except Exception:
        # Python refuses to convert an int of thousands of digits to a string.
        return "code of too many digits"
