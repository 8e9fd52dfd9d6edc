"""The types of an entry and its parts."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Optional, Union

from ._data import API, Category
from ._names import name_types
from ._vocabulary import Action, Fault, Retry, Severity

if TYPE_CHECKING:
    from ._data import Code
else:
    # For typing.get_type_hints. The enums are loaded when a code is read.
    Code = Union[int, str]

Delay = Literal["none", "seconds", "minutes", "hours"]
"""How long to wait before a call is repeated."""


class Cause(NamedTuple):
    """A cause that users have reported, and what fixed it."""

    cause: str
    """What was wrong."""

    fix: str
    """What fixed it."""

    citations: tuple[str, ...]
    """The reports: ``owner/repository#number``, or a URL."""


class EntryAdvice(NamedTuple):
    """What a program should do about an error, as assessed by the catalogue's maintainers."""

    action: Action
    """The action to take."""

    delay: Delay
    """How long to wait before repeating the call."""

    reason: str
    """Why this action helps."""

    citations: tuple[str, ...] = ()
    """The reports behind the advice: ``owner/repository#number``, or a URL."""

    delay_ms: Optional[int] = None
    """How long to wait, in milliseconds; None if that is not known."""

    max_attempts: Optional[int] = None
    """How often to send the call at most, the first time included; None if that is not known."""


class Variant(NamedTuple):
    """What a code means when the server sends another message. What it does not say is not known of it."""

    id: str
    """Its name, unique in the entry. It is permanent."""

    messages: tuple[str, ...]
    """The messages by which it is recognised, the usual one first."""

    description: str
    """What the error means."""

    resolution: Optional[str] = None
    """What to do about the error."""

    fault: Optional[Fault] = None
    """Which side caused the error."""

    retry: Optional[Retry] = None
    """Whether and when the same call may be sent again."""

    repeatable: Optional[bool] = None
    """Whether the same call may be sent again; None if ``retry`` is None."""

    http_status: Optional[int] = None
    """The HTTP status that corresponds to the error."""

    grpc_status: Optional[str] = None
    """The gRPC status that corresponds to the error, such as ``NOT_FOUND``."""

    severity: Optional[Severity] = None
    """How serious the error is."""

    advice: Optional[EntryAdvice] = None
    """What a program should do about the error."""

    causes: tuple[Cause, ...] = ()
    """Confirmed causes, each with its fix."""

    tags: tuple[str, ...] = ()
    """Labels that several errors share."""

    citations: tuple[str, ...] = ()
    """Where the message was seen: ``owner/repository#number``, or a URL."""


class Deprecation(NamedTuple):
    """Since when a code is deprecated, why, and what to use instead."""

    since: str
    """A version of the catalogue, or a date."""

    reason: str
    """Why the code is deprecated."""

    replaced_by: Union[int, str, None] = None
    """The code of the error that replaces it; None if there is none."""


class Retirement(NamedTuple):
    """Since when the API no longer sends a code."""

    since: str
    """A version of the catalogue, or a date."""


class _Fields(NamedTuple):
    code: Union[int, str]

    name: str
    """The constant's name. It is permanent, even if the wording changes."""

    category: Category
    """The category of the code."""

    message: str
    """The message that the API is documented to send; for an observed code, the message that was seen."""

    description: str
    """What the error means."""

    aliases: tuple[str, ...] = ()
    """Other names for the same code."""

    resolution: Optional[str] = None
    """What to do about the error."""

    fault: Optional[Fault] = None
    """Which side caused the error."""

    retry: Optional[Retry] = None
    """Whether and when the same call may be sent again."""

    repeatable: Optional[bool] = None
    """Whether the same call may be sent again; None if ``retry`` is None."""

    http_status: Optional[int] = None
    """The HTTP status that corresponds to the error."""

    grpc_status: Optional[str] = None
    """The gRPC status that corresponds to the error, such as ``NOT_FOUND``."""

    severity: Optional[Severity] = None
    """How serious the error is."""

    editorial: tuple[str, ...] = ()
    """Which of the fields above are the maintainers' assessment, such as retry."""

    notes: tuple[str, ...] = ()
    """Remarks, such as where the API's documentation contradicts itself."""

    advice: Optional[EntryAdvice] = None
    """What a program should do about the error."""

    causes: tuple[Cause, ...] = ()
    """Confirmed causes, each with its fix."""

    variants: tuple[Variant, ...] = ()
    """What the code means when the server sends another message."""

    tags: tuple[str, ...] = ()
    """Labels that several errors share."""

    citations: tuple[str, ...] = ()
    """Where the code was seen: ``owner/repository#number``, or a URL."""

    doc_url: Optional[str] = None
    """The URL of a page that explains the error."""

    stability: Optional[Literal["experimental", "stable"]] = None
    """Whether the error may still change without notice ("experimental") or not ("stable")."""

    documented: bool = True
    """True if the API's documentation lists the code; False if it was only observed."""

    since: Optional[str] = None
    """When the code was first published: a version of the catalogue, or a date."""

    deprecated: Optional[Deprecation] = None
    """Set if the code is deprecated."""

    retired: Optional[Retirement] = None
    """Set if the API no longer sends the code. Old logs may still contain it."""


class ErrorEntry(_Fields):
    """What the catalogue knows about one error."""

    __slots__ = ()

    # The tuple contains the plain code, so that looking up an entry does not create the enum of all codes.
    @property
    def code(self) -> Code:  # pyright: ignore[reportIncompatibleVariableOverride]
        """The code as the API sends it, as a member of its enum."""
        return _load_enum(self.documented, isinstance(self[0], str))(self[0])


@cache
def _load_enum(documented: bool, is_string: bool) -> Any:
    if documented:
        module, name = ".codes", "ErrorCode"
    else:
        module, name = ".observed", "ObservedStringCode" if is_string else "ObservedCode"
    return getattr(import_module(module, __package__), API + name)


# The package exports it under the API's name.
globals()[API + "Delay"] = Delay
name_types(globals(), Cause, EntryAdvice, Variant, Deprecation, Retirement, ErrorEntry)
