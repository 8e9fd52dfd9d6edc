# Part of a package of error codes, generated from a catalogue.
#
# Copied by errdex from templates/python/runtime/_response.py. Edit that file, then run "pnpm generate".

"""Decode a response."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Optional, TypeVar

from ._data import ENVELOPE
from ._decoded import DecodedError
from ._describe import describe_error
from ._error import Raised
from ._fields import has_any, is_same, read_fields, to_code, to_text, to_time
from ._source import Response, Source, find_source

_MARKS = (*(rule["field"] for rule in ENVELOPE["success"]), *ENVELOPE["code"], *ENVELOPE["message"])
_T = TypeVar("_T")


def from_response(response: Response, http_status: Optional[int] = None) -> Optional[DecodedError]:
    """Decode the error of a response. Never raises for a body, whatever it is.

    :param response: The body, parsed or as text; a response of requests or httpx; or their exception. What aiohttp
        gives must be awaited: pass ``await response.json()``.
    :param http_status: The HTTP status, which a body does not tell.
    :returns: The decoded error; None if the response reports success. An unrecognised body is an error without
        code and message.
    :raises TypeError: The body has to be awaited.
    """
    return _decode(find_source(response, http_status))


def _decode(source: Source) -> DecodedError | None:
    envelope = _find_envelope(source.body)
    if envelope is None:
        return describe_error(None, None, None, None, source)
    if _says_success(envelope):
        return None
    return describe_error(
        _first(to_code, envelope, ENVELOPE["code"]),
        _first(to_text, envelope, ENVELOPE["message"]),
        _first(lambda value: to_text(value) or None, envelope, ENVELOPE["request_id"]),
        _first(to_time, envelope, ENVELOPE["time"]),
        source,
    )


def raise_for_error(response: Response, http_status: Optional[int] = None) -> Any:
    """Return the result of a successful response; raise an exception for any other.

    :param response: The body, parsed or as text; a response of requests or httpx; or their exception.
    :param http_status: The HTTP status, which a body does not tell.
    :returns: The result; None if the response has none.
    :raises CatalogueError: The response reports a failure, or is not recognised. The exception is the package's
        own subclass.
    :raises TypeError: The body has to be awaited.
    """
    source = find_source(response, http_status)
    error = _decode(source)
    if error is not None:
        raise Raised(error)
    return next(read_fields(_find_envelope(source.body), ENVELOPE["result"]), None)


def _find_envelope(body: object) -> object:
    candidates: Iterable[object] = (body, *read_fields(body, ENVELOPE["within"]))
    return next((value for value in candidates if has_any(value, _MARKS)), None)


def _says_success(envelope: object) -> bool:
    for rule in ENVELOPE["success"]:
        for value in read_fields(envelope, (rule["field"],)):
            if any(is_same(value, expected) for expected in rule["yes"]):
                return True
            if any(is_same(value, expected) for expected in rule["no"]):
                return False
    return False


def _first(take: Callable[[object], _T | None], envelope: object, names: tuple[str, ...]) -> _T | None:
    """Return the first result of ``take`` that is not None, in the order of the names."""
    taken = (take(value) for value in read_fields(envelope, names))
    return next((value for value in taken if value is not None), None)
