"""The types of the generated module ``_data``, for type checkers only."""

from __future__ import annotations

from typing import Protocol, TypedDict, Union

Value = Union[bool, int, str]


class SuccessRule(TypedDict):
    """A field that distinguishes success from failure."""

    field: str

    yes: tuple[Value, ...]
    """The values that mean success."""

    no: tuple[Value, ...]
    """The values that mean failure."""


class Envelope(TypedDict):
    """The names of the fields of a response, in the order in which they are tried."""

    within: tuple[str, ...]
    """The fields in which the envelope may be nested."""

    success: tuple[SuccessRule, ...]
    """The rules that distinguish success from failure; the first that applies decides."""

    code: tuple[str, ...]
    message: tuple[str, ...]
    request_id: tuple[str, ...]
    time: tuple[str, ...]
    result: tuple[str, ...]


class LogSigns(TypedDict):
    """What tells an error of the API from those of other software in a log."""

    mentions: tuple[str, ...]
    """Texts that are in a line only if it is about the API."""

    fields: tuple[str, ...]
    """Fields of the envelope that hardly any other API has."""

    common_messages: tuple[str, ...]
    """Messages of entries that other software writes as well."""


class Data(Protocol):
    """The module ``_data``. It also has the types ``Category`` and, for type checkers, ``Code``."""

    @property
    def API(self) -> str:
        """The API's name, the prefix of the package's types."""
        ...

    @property
    def TITLE(self) -> str:
        """What the API is called in a sentence."""
        ...

    @property
    def LANGUAGE(self) -> str:
        """The language of the texts in the entries."""
        ...

    @property
    def ALIASES(self) -> dict[str, str]:
        """Other tags that readers' machines have, and the language that each stands for."""
        ...

    @property
    def LANGUAGES(self) -> tuple[str, ...]:
        """The available languages, each a module of ``locales``."""
        ...


class DataWithEnvelope(Data, Protocol):
    """The module ``_data`` if the catalogue describes an envelope."""

    @property
    def ENVELOPE(self) -> Envelope: ...

    @property
    def LOG_SIGNS(self) -> LogSigns: ...
