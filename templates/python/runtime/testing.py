"""Make responses for the tests of programs that call the API."""

from __future__ import annotations

from typing import Any, Optional, Union

from ._coded import Coded, code_of
from ._data import ENVELOPE
from ._entry import ErrorEntry
from ._lookup import lookup
from .entries import ENTRIES
from .observed import OBSERVED

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
    rule = next((rule for rule in ENVELOPE["success"] if rule["no"]), None)
    return {
        **({} if rule is None else {rule["field"]: rule["no"][0]}),
        **_field(ENVELOPE["code"], code_of(error) if entry is None else entry[0]),
        **_field(ENVELOPE["message"], text or None),
        **_field(ENVELOPE["time"], time),
        **_field(ENVELOPE["request_id"], request_id),
    }


def fake_success(
    result: object, *, request_id: Optional[str] = _REQUEST_ID, time: Optional[int] = _TIME
) -> dict[str, Any]:
    """Make the body of a response that reports success.

    :param result: What ``raise_for_error`` returns for it.
    :param request_id: The request id; None leaves it out.
    :param time: The time; None leaves it out.
    """
    rule = next((rule for rule in ENVELOPE["success"] if rule["yes"]), None)
    return {
        **({} if rule is None else {rule["field"]: rule["yes"][0]}),
        **_field(ENVELOPE["result"], result),
        **_field(ENVELOPE["time"], time),
        **_field(ENVELOPE["request_id"], request_id),
    }


def _field(names: tuple[str, ...], value: object) -> dict[str, Any]:
    """Return a dictionary with the first of the names; empty if there is none, or no value."""
    return {} if not names or value is None else {names[0]: value}


def _find_by_name(name: str) -> ErrorEntry:
    for entry in (*ENTRIES, *OBSERVED):
        if name == entry.name or name in entry.aliases:
            return entry
    raise ValueError(f"no error has the name {name!r}")
