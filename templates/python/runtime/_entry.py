"""What an entry is made of."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple, Optional, Union

from ._data import API, Category
from ._names import name_types
from ._words import Action, Delay, Fault, Retry, Severity

if TYPE_CHECKING:
    from ._data import Code


class Cause(NamedTuple):
    """A cause that somebody met, and what fixed it."""

    cause: str
    """What was wrong."""

    fix: str
    """What fixed it."""

    citations: tuple[str, ...]
    """Who reported it: ``owner/repository#number``, or an address."""


class EntryAdvice(NamedTuple):
    """What a program should do about an error: the assessment of the catalogue's maintainers."""

    action: Action
    """What helps."""

    delay: Delay
    """How long to wait before the call is repeated."""

    reason: str
    """Why this."""

    citations: tuple[str, ...] = ()
    """Where that was found out."""


class Deprecation(NamedTuple):
    """Since when an error should no longer be counted on, and what to use instead."""

    since: str
    """A version of the catalogue, or a day."""

    reason: str
    """Why."""

    replaced_by: Union[int, str, None] = None
    """The code of the error that takes its place."""


class Retirement(NamedTuple):
    """Since when the API no longer sends a code."""

    since: str
    """A version of the catalogue, or a day."""


class _Fields(NamedTuple):
    code: Union[int, str]

    name: str
    """The constant's name. It stays, whatever becomes of the wording."""

    category: Category
    """The group that the code belongs to."""

    message: str
    """The text that the API is documented to send; of an observed code, that it was seen to send."""

    description: str
    """What the error means."""

    aliases: tuple[str, ...] = ()
    """Other names for the same code."""

    resolution: Optional[str] = None
    """What to do about it."""

    fault: Optional[Fault] = None
    """Whose side the cause is on."""

    retry: Optional[Retry] = None
    """Whether the same call may be sent again."""

    repeatable: Optional[bool] = None
    """Whether it may be sent again as it is, later or with a new token; None where ``retry`` is."""

    http_status: Optional[int] = None
    """The HTTP status that says the same."""

    severity: Optional[Severity] = None
    """How much it matters."""

    editorial: tuple[str, ...] = ()
    """Which of the fields above the catalogue's maintainers assessed, such as retry."""

    notes: tuple[str, ...] = ()
    """Remarks, such as where the API's documentation contradicts itself."""

    advice: Optional[EntryAdvice] = None
    """What a program should do about it."""

    causes: tuple[Cause, ...] = ()
    """Causes that were confirmed, each with its fix."""

    tags: tuple[str, ...] = ()
    """Words for what several errors have in common."""

    citations: tuple[str, ...] = ()
    """Where the code was seen."""

    doc_url: Optional[str] = None
    """The page that explains the error."""

    documented: bool = True
    """Whether the API's documentation lists it; otherwise somebody has seen it."""

    since: Optional[str] = None
    """When it was first published: a version of the catalogue, or a day."""

    deprecated: Optional[Deprecation] = None
    """Why programs should no longer count on it."""

    retired: Optional[Retirement] = None
    """Since when the API no longer sends it; old logs may still hold it."""


class ErrorEntry(_Fields):
    """What is known of one error."""

    __slots__ = ()

    # The tuple holds the plain code, so that finding an entry does not build an enum of all codes.
    @property
    def code(self) -> Code:  # pyright: ignore[reportIncompatibleVariableOverride]
        """The code as the API sends it, as a member of its enum."""
        return _load_enum(self.documented)(self[0])


@cache
def _load_enum(documented: bool) -> Any:
    module, name = (".codes", "ErrorCode") if documented else (".observed", "ObservedCode")
    return getattr(import_module(module, __package__), API + name)


name_types(globals(), Cause, EntryAdvice, Deprecation, Retirement, ErrorEntry)
