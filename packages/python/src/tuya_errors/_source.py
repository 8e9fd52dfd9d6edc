# Part of a package of error codes, generated from a catalogue.
#
# Copied by errdex from templates/python/runtime/_source.py. Edit that file, then run "pnpm generate".

"""Find a response's body in what an HTTP client gives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, Optional, Protocol, Union

_CO_COROUTINE = 0x80
"""The flag of a function that is declared with ``async def``, as in ``inspect.CO_COROUTINE``."""


class HttpResponse(Protocol):
    """A response of requests, httpx or a client like them, whose body has arrived."""

    @property
    def status_code(self) -> int: ...

    def json(self) -> Any: ...


class HttpError(Protocol):
    """An exception of requests, httpx or a client like them, which has the response."""

    @property
    def response(self) -> Any: ...


Response = Union[
    Mapping[str, Any], Sequence[Any], str, bytes, bytearray, int, float, None, HttpResponse, HttpError
]
"""What a response is given as: its body, parsed or as text, or the object of an HTTP client. Nothing to be awaited."""


Headers = Union[Mapping[str, Any], Sequence[tuple[Any, Any]], None]
"""The headers of a response: a mapping, also one that ignores case, or names and values."""


class Source(NamedTuple):
    """A response's body, and what its HTTP client told of it."""

    body: object
    """The body: parsed, if it was JSON."""

    http_status: Optional[int]
    """The HTTP status; None if it is not known."""

    headers: object = None
    """The headers, as the client gave them; None if they are not known."""


def find_source(received: object, http_status: int | None, headers: object = None) -> Source:
    """Find the body in what an HTTP client gave.

    :param received: The body, parsed or as text; a response; or an exception that has a response.
    :param http_status: The HTTP status, if the caller knows it.
    :param headers: The headers, if the caller knows them.
    :raises TypeError: The body has to be awaited.
    """
    _require_settled(received)
    response = received if _is_response(received) else _get(received, "response")
    if not _is_response(response):
        # An exception without a response failed before there was one.
        return Source(None if _is_a(received, BaseException) else _parse_text(received), http_status, headers)
    _require_settled(response)
    status = _get_status(response) if http_status is None else http_status
    return Source(_read_body(response), status, _get(response, "headers") if headers is None else headers)


def _require_settled(received: object) -> None:
    if _get(received, "__await__") is not None:
        raise TypeError("This has to be awaited: pass the result of `await`.")
    code = _get(_get(received, "json"), "__code__")
    flags = _get(code, "co_flags")
    if isinstance(flags, int) and flags & _CO_COROUTINE:
        raise TypeError("The body of this response has not arrived: pass `await response.json()`.")


def _is_response(value: object) -> bool:
    return _get_status(value) is not None and callable(_get(value, "json"))


def _get_status(response: object) -> int | None:
    for name in ("status_code", "status"):
        status = _get(response, name)
        if isinstance(status, int) and not isinstance(status, bool):
            return int(status)
    return None


def _read_body(response: Any) -> object:
    try:
        return response.json()
    except Exception:
        # The body is no JSON, and kept as it is.
        return _get(response, "text")


def _parse_text(value: object) -> object:
    """Parse JSON; return any other text, and what is no text, as it is."""
    try:
        if isinstance(value, str):
            text = str.__str__(value)
        elif isinstance(value, (bytes, bytearray)):
            text = bytes(value).decode("utf-8")
        else:
            return value
        import json

        return json.loads(text[1:] if text[:1] == "\ufeff" else text, parse_constant=_refuse)
    except Exception:
        return value


def _refuse(constant: str) -> object:
    # Python reads NaN and Infinity, which are no JSON.
    raise ValueError(constant)


def _is_a(value: object, kind: type) -> bool:
    try:
        return isinstance(value, kind)
    except Exception:
        # The class of the value cannot be read.
        return False


def _get(value: object, name: str) -> Any:
    try:
        return getattr(value, name, None)
    except Exception:
        # Treat an attribute that cannot be read as missing.
        return None
