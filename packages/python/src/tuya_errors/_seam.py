# Part of a package of error codes, made from their catalogue.
#
# Copied by errdex from templates/python/runtime/_seam.py. Edit that file, then run "pnpm generate".

"""What the generated module ``_data`` tells the rest of the package. Only type checkers read this."""

from __future__ import annotations

from typing import Protocol, TypedDict, Union

Value = Union[bool, int, str]


class SuccessRule(TypedDict):
    """A field that tells success from failure."""

    field: str

    yes: tuple[Value, ...]
    """The values that say success."""

    no: tuple[Value, ...]
    """The values that say failure."""


class Envelope(TypedDict):
    """Where a response carries its error: names of fields, in the order in which they are tried."""

    within: tuple[str, ...]
    """The fields in which the envelope may be nested."""

    success: tuple[SuccessRule, ...]
    """The rules that tell success from failure; the first that decides counts."""

    code: tuple[str, ...]
    message: tuple[str, ...]
    request_id: tuple[str, ...]
    time: tuple[str, ...]
    result: tuple[str, ...]


class Data(Protocol):
    """The module ``_data``. It also has the types ``Category`` and, for type checkers, ``Code``."""

    @property
    def API(self) -> str:
        """The API's name, with which the names of the package's types begin."""
        ...

    @property
    def LANGUAGE(self) -> str:
        """The language of the entries' own texts."""
        ...

    @property
    def LANGUAGES(self) -> tuple[str, ...]:
        """The languages that there are texts in, each a module of ``locales``."""
        ...


class DataWithEnvelope(Data, Protocol):
    """The module ``_data`` where the catalogue describes an envelope."""

    @property
    def ENVELOPE(self) -> Envelope: ...
