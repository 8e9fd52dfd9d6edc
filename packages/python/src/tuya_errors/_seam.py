# Part of a package of error codes, generated from a catalogue.
#
# Copied by errdex from templates/python/runtime/_seam.py. Edit that file, then run "pnpm generate".

"""The types of the generated module ``_data``, for type checkers only."""

from __future__ import annotations

from typing import Literal, Optional, Protocol, TypedDict, Union

Value = Union[bool, int, str]


class Step(TypedDict):
    """One step of a path. Exactly one of ``member``, ``index`` and ``where`` is not None."""

    member: Optional[str]
    """The member of an object."""

    index: Optional[int]
    """The element of a list."""

    where: Optional[tuple[str, ...]]
    """The elements of a list that have a field at these names; all elements if there are none."""

    is_: Optional[Value]
    """The value that this field must have; None if any will do."""


class TransformStep(TypedDict):
    """One step of the transformation of a code."""

    kind: str
    text: Optional[str]


class PathPlace(TypedDict):
    """A place that is more than the name of a field: a path, a header, or the HTTP status."""

    is_root: bool
    """Whether the path begins at the body, not at the error."""

    steps: tuple[Step, ...]

    header: Optional[str]
    """The header's name in lower case; None for the other kinds."""

    http_status: bool
    transform: tuple[TransformStep, ...]


Place = Union[str, PathPlace]
"""Where a value may be: the name of a field of the error, or another place."""


class SuccessRule(TypedDict):
    """A value that distinguishes success from failure."""

    field: Place

    yes: tuple[Value, ...]
    """The values that mean success."""

    no: tuple[Value, ...]
    """The values that mean failure."""

    present: Optional[Literal["yes", "no"]]
    """What it means if the value is there."""

    absent: Optional[Literal["yes", "no"]]
    """What it means if it is not there."""


class Envelope(TypedDict):
    """Where a response has what. Places are tried in order."""

    within: tuple[Place, ...]
    """Where the envelope may be nested."""

    errors: tuple[Place, ...]
    """Where the errors are, if a response may have several."""

    success: tuple[SuccessRule, ...]
    """The rules that distinguish success from failure; the first that applies decides."""

    code: tuple[Place, ...]
    subcode: tuple[Place, ...]
    message: tuple[Place, ...]
    request_id: tuple[Place, ...]
    time: tuple[Place, ...]
    result: tuple[Place, ...]


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
