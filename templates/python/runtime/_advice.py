"""What a program should do about an error."""

from __future__ import annotations

from typing import Literal, NamedTuple, Optional

from ._catalogue_error import CatalogueError
from ._coded import Coded
from ._decoded import DecodedError
from ._entry import Delay, ErrorEntry, Variant
from ._lookup import lookup
from ._names import name_types
from ._vocabulary import BY_RETRY, REPEATED, UNKNOWN_ACTION, Action, Retry


class Advice(NamedTuple):
    """What a program should do about an error."""

    action: Action
    """The action to take."""

    delay: Delay
    """How long to wait before repeating the call."""

    repeatable: bool
    """Whether the same call may be sent again."""

    retry: Optional[Retry]
    """When the call may be sent again; None if the entry does not say."""

    delay_ms: Optional[int]
    """How long to wait, in milliseconds; None if that is not known."""

    max_attempts: Optional[int]
    """How often to send the call at most, the first time included; None if that is not known."""

    reason: str
    """Why this action helps."""

    citations: tuple[str, ...]
    """The reports behind the advice: ``owner/repository#number``, or a URL."""

    editorial: Literal[True] = True
    """Always True: advice is the maintainers' assessment, not the API's documentation."""


name_types(globals(), Advice)

_UNKNOWN = Advice(UNKNOWN_ACTION, "none", False, None, None, None, "Nothing is known of this code.", ())


def advice(error: Coded) -> Advice:
    """Return what a program should do about an error. Never raises.

    :param error: A decoded error, an exception, an entry or a code.
    :returns: The advice. There is advice for an unknown code, too. For a decoded error with a variant it is the
        variant's.
    """
    entry = _find_assessment(error)
    if entry is None:
        return _UNKNOWN
    action, delay, reason, citations, delay_ms, max_attempts = entry.advice or _derive_advice(entry)
    repeatable = action in REPEATED if entry.repeatable is None else entry.repeatable
    return Advice(action, delay, repeatable, entry.retry, delay_ms, max_attempts, reason, citations)


def is_retryable(error: Coded) -> bool:
    """Return True if the same call may be sent again. Never raises.

    :param error: A decoded error, an exception, an entry or a code.
    """
    return advice(error).repeatable


def has_tag(error: Coded, tag: str) -> bool:
    """Return True if an error has a tag. Never raises.

    :param error: A decoded error, an exception, an entry or a code.
    :param tag: The tag.
    """
    entry = _find_assessment(error)
    return entry is not None and tag in entry.tags


def _derive_advice(entry: ErrorEntry | Variant) -> tuple[Action, Delay, str, tuple[str, ...], None, None]:
    action, delay = BY_RETRY.get(entry.retry, (UNKNOWN_ACTION, "none"))
    return action, delay, entry.resolution or entry.description, (), None, None


def _find_assessment(error: Coded) -> ErrorEntry | Variant | None:
    try:
        if isinstance(error, (DecodedError, CatalogueError)):
            return error.variant or error.entry
        return error if isinstance(error, ErrorEntry) else lookup(error)
    except Exception:
        # A value that raises while it is inspected is an unknown code.
        return None
