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
    """What helps."""

    delay: Delay
    """How long to wait before the call is repeated."""

    repeatable: bool
    """Whether the same call may be sent again, later or with a new token."""

    retry: Optional[Retry]
    """When it may be sent again; None where nobody has said."""

    reason: str
    """Why this."""

    citations: tuple[str, ...]
    """Where that was found out: ``owner/repository#number``, or an address."""

    editorial: Literal[True] = True
    """This is the assessment of the catalogue's maintainers, not the API's own words."""


name_types(globals(), Advice)

_UNKNOWN = Advice("contact-support", "none", False, None, "Nothing is known of this code.", ())

# For an entry that only says when to repeat the call.
_ACTIONS: dict[Retry | None, tuple[Action, Delay]] = {
    "after-token-refresh": ("refresh-token", "none"),
    "after-delay": ("wait", "seconds"),
    "after-change": ("fix-request", "none"),
}


def advice(error: object) -> Advice:
    """Say what a program should do about an error. Never raises.

    :param error: A decoded error, the exception, an entry or a code.
    """
    entry = _find_entry(error)
    if entry is None:
        return _UNKNOWN
    action, delay, reason, citations = entry.advice or _derive_advice(entry)
    repeatable = action in ("refresh-token", "wait") if entry.repeatable is None else entry.repeatable
    return Advice(action, delay, repeatable, entry.retry, reason, citations)


def is_retryable(error: object) -> bool:
    """Tell whether the same call may be sent again, later or with a new token."""
    return advice(error).repeatable


def is_auth_error(error: object) -> bool:
    """Tell whether a new token or other credentials help."""
    return advice(error).action in ("refresh-token", "fix-credentials")


def is_device_offline(error: object) -> bool:
    """Tell whether the device cannot be reached."""
    entry = _find_entry(error)
    return entry is not None and "device-offline" in entry.tags


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
