"""What a program should do about an error."""

from __future__ import annotations

from typing import Literal, NamedTuple, Optional

from ._catalogue_error import CatalogueError
from ._decoded import DecodedError
from ._entry import ErrorEntry
from ._lookup import lookup
from ._names import name_types
from ._words import Action, Delay, Retry


class Advice(NamedTuple):
    """What a program should do about an error."""

    action: Action
    """The action to take."""

    delay: Delay
    """How long to wait before repeating the call."""

    repeatable: bool
    """Whether the same call may be sent again, later or with a new token."""

    retry: Optional[Retry]
    """When the call may be sent again; None if the entry does not say."""

    reason: str
    """Why this action helps."""

    citations: tuple[str, ...]
    """The reports behind the advice: ``owner/repository#number``, or a URL."""

    editorial: Literal[True] = True
    """Always True: advice is the maintainers' assessment, not the API's documentation."""


name_types(globals(), Advice)

_UNKNOWN = Advice("contact-support", "none", False, None, "Nothing is known of this code.", ())

# For entries without advice of their own: derive it from `retry`.
_ACTIONS: dict[Retry | None, tuple[Action, Delay]] = {
    "after-token-refresh": ("refresh-token", "none"),
    "after-delay": ("wait", "seconds"),
    "after-change": ("fix-request", "none"),
}


def advice(error: object) -> Advice:
    """Return what a program should do about an error. Never raises.

    :param error: A decoded error, an exception of this package, an entry or a code.
    :returns: The advice. For an unknown code the action is ``contact-support``.
    """
    entry = _find_entry(error)
    if entry is None:
        return _UNKNOWN
    action, delay, reason, citations = entry.advice or _derive_advice(entry)
    repeatable = action in ("refresh-token", "wait") if entry.repeatable is None else entry.repeatable
    return Advice(action, delay, repeatable, entry.retry, reason, citations)


def is_retryable(error: object) -> bool:
    """Return True if the same call may be sent again, later or with a new token. Never raises.

    :param error: A decoded error, an exception of this package, an entry or a code.
    """
    return advice(error).repeatable


def is_auth_error(error: object) -> bool:
    """Return True if the token, the credentials or the sign-in is the cause. Never raises.

    :param error: A decoded error, an exception of this package, an entry or a code.
    """
    return advice(error).action in ("refresh-token", "fix-credentials") or _is_tagged(error, "authentication")


def is_device_offline(error: object) -> bool:
    """Return True if the error says that a device is offline. Never raises.

    :param error: A decoded error, an exception of this package, an entry or a code.
    """
    return _is_tagged(error, "device-offline")


def _is_tagged(error: object, tag: str) -> bool:
    entry = _find_entry(error)
    return entry is not None and tag in entry.tags


def _derive_advice(entry: ErrorEntry) -> tuple[Action, Delay, str, tuple[str, ...]]:
    action, delay = _ACTIONS.get(entry.retry, ("contact-support", "none"))
    return action, delay, entry.resolution or entry.description, ()


def _find_entry(error: object) -> ErrorEntry | None:
    try:
        if isinstance(error, (DecodedError, CatalogueError)):
            return error.entry
        if isinstance(error, ErrorEntry):
            return error
        return lookup(error)  # pyright: ignore[reportArgumentType]
    except Exception:
        # A value that raises while it is inspected is an unknown code.
        return None
