# Part of a package of error codes, made from their catalogue.
#
# Copied by errdex from templates/python/runtime/_catalogue_error.py. Edit that file, then run "pnpm generate".

"""An error as an exception."""

from __future__ import annotations

from ._decoded import DecodedError
from ._entry import ErrorEntry


class CatalogueError(Exception):
    """The API answered with an error. What is raised is of the class that bears the API's name."""

    __match_args__ = ("code",)

    def __init__(self, decoded: DecodedError) -> None:
        # Exceptions are copied and pickled by the arguments that they were made with.
        super().__init__(decoded)
        self.decoded = decoded
        """All that the response said."""

    @property
    def code(self) -> float | str | None:
        """The code as it was received, a number or a text."""
        return self.decoded.code

    @property
    def entry(self) -> ErrorEntry | None:
        """What is known of the code."""
        return self.decoded.entry

    @property
    def message(self) -> str | None:
        """The server's own words."""
        return self.decoded.message

    @property
    def request_id(self) -> str | None:
        """The request's id, which the API's support asks for."""
        return self.decoded.request_id

    @property
    def time(self) -> int | None:
        """When it happened, in the API's own unit."""
        return self.decoded.time

    @property
    def message_differs(self) -> bool:
        """Whether the message is another than the entry's, so that the code may mean something else here."""
        return self.decoded.message_differs

    def __str__(self) -> str:
        entry = self.entry
        head = "error without a code" if self.code is None else _write_code(self.code)
        if entry is not None:
            head = f"{head} {entry.name}"
        message = entry.message if entry is not None and self.message is None else self.message
        return f"{head}: {message}" if message else head


def _write_code(code: float | str) -> str:
    try:
        return str(code)
    except Exception:
        # Python refuses to write a number of thousands of digits.
        return "code of too many digits"
