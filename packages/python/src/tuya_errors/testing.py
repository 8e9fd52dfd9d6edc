# Part of a package of error codes, generated from a catalogue.
#
# Copied by errdex from templates/python/runtime/testing.py. Edit that file, then run "pnpm generate".

"""Make responses for the tests of programs that call the API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Optional, Union, cast

from ._coded import Coded, code_of
from ._data import ENVELOPE
from ._entry import ErrorEntry
from ._lookup import lookup
from ._make_body import Draft
from ._places import is_in_body
from ._response import from_response
from .entries import ENTRIES
from .observed import OBSERVED

if TYPE_CHECKING:
    from ._seam import Place

__all__ = ["fake_response", "fake_success"]

_REQUEST_ID = "0123456789abcdef0123456789abcdef"
_TIME = 1_700_000_000_000


def fake_response(
    error: Union[str, Coded],
    *,
    message: Optional[str] = None,
    request_id: Optional[str] = _REQUEST_ID,
    time: Optional[int] = _TIME,
    **args: Union[int, str],
) -> dict[str, Any]:
    """Make the body of a response that reports an error: ``fake_response("TOKEN_EXPIRED")``.

    :param error: The name of an error, or a code, an entry or an error. A code may be unknown, if it is no string.
    :param message: The server's message, if it should not be the entry's; an empty one leaves it out.
    :param request_id: The request id; None leaves it out.
    :param time: The time; None leaves it out.
    :param args: The values of the placeholders in the message.
    :returns: A new dictionary, which may be changed.
    :raises ValueError: No error has this name.
    """
    entry = lookup(error)
    if entry is None and type(error) is str:
        entry = _find_by_name(error)
    text = message if message is not None or entry is None else entry.message
    for name, value in args.items():
        text = None if text is None else text.replace(f"{{{name}}}", str(value))
    draft = Draft(ENVELOPE["errors"])
    _answer(draft, "no")
    draft.write(ENVELOPE["code"], code_of(error) if entry is None else entry[0])
    draft.write(ENVELOPE["message"], text or None)
    _trace(draft, request_id, time)
    return draft.body


def fake_success(
    result: object, *, request_id: Optional[str] = _REQUEST_ID, time: Optional[int] = _TIME
) -> dict[str, Any]:
    """Make the body of a response that reports success.

    :param result: What ``raise_for_error`` returns for it. Where the whole body is the result, it is copied, and gets
        what reports success if it needs that.
    :param request_id: The request id; None leaves it out.
    :param time: The time; None leaves it out.
    """
    places = ENVELOPE["result"]
    if not places or not _is_whole(places[0]):
        draft = Draft(())
        _answer(draft, "yes")
        draft.write(places, result)
        _trace(draft, request_id, time)
        return draft.body
    draft = Draft((), dict(cast("dict[str, Any]", result)) if isinstance(result, dict) else result)
    if from_response(draft.body) is not None:
        _answer(draft, "yes")
    return draft.body


def _is_whole(place: Place) -> bool:
    """Return True if a place is the body itself."""
    return not isinstance(place, str) and is_in_body(place) and not place["steps"]


def _answer(draft: Draft, said: Literal["yes", "no"]) -> None:
    """Write what the first rule that can says of a call."""
    for rule in ENVELOPE["success"]:
        values = rule["yes"] if said == "yes" else rule["no"]
        if not is_in_body(rule["field"]):
            continue
        if values:
            draft.write((rule["field"],), values[0], in_error=False)
        # What has to be there is made by the code and the message.
        if values or rule["present"] == said:
            return


def _trace(draft: Draft, request_id: str | None, time: int | None) -> None:
    draft.write(ENVELOPE["time"], time)
    draft.write(ENVELOPE["request_id"], request_id)


def _find_by_name(name: str) -> ErrorEntry:
    for entry in (*ENTRIES, *OBSERVED):
        if name == entry.name or name in entry.aliases:
            return entry
    raise ValueError(f"no error has the name {name!r}")
