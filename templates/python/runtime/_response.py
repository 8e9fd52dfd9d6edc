"""Decode a response."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Literal, Optional, TypeVar

from ._data import ENVELOPE
from ._decoded import DecodedError
from ._describe import describe_error
from ._error import Raised
from ._fields import is_container, is_same, to_code, to_list, to_text, to_time
from ._places import Scope, is_in_body, read_values
from ._source import Headers, Response, Source, find_source
from ._transform import transform_code

if TYPE_CHECKING:
    from ._seam import Place, SuccessRule

# How many errors of one response are read.
_MANY = 100

_T = TypeVar("_T")


def from_response(
    response: Response, http_status: Optional[int] = None, headers: Headers = None
) -> Optional[DecodedError]:
    """Decode the error of a response. Never raises for a body, whatever it is.

    :param response: The body, parsed or as text; a response of requests or httpx; or their exception. What aiohttp
        gives must be awaited: pass ``await response.json()``.
    :param http_status: The HTTP status, which a body does not tell.
    :param headers: The headers, which a body does not tell.
    :returns: The decoded error, with the others of the response in ``other_errors``; None if the response reports
        success. An unrecognised body is an error without code and message.
    :raises TypeError: The body has to be awaited.
    """
    return _decode(_find_scope(find_source(response, http_status, headers)))


def raise_for_error(response: Response, http_status: Optional[int] = None, headers: Headers = None) -> Any:
    """Return the result of a successful response; raise an exception for any other.

    :param response: The body, parsed or as text; a response of requests or httpx; or their exception.
    :param http_status: The HTTP status, which a body does not tell.
    :param headers: The headers, which a body does not tell.
    :returns: The result; None if the response has none.
    :raises CatalogueError: The response reports a failure, or is not recognised. The exception is the package's
        own subclass.
    :raises TypeError: The body has to be awaited.
    """
    scope = _find_scope(find_source(response, http_status, headers))
    error = _decode(scope)
    if error is not None:
        raise Raised(error)
    if scope.node is None:
        scope = scope._replace(node=scope.source.body)
    return next((value for place in ENVELOPE["result"] for value in read_values(place, scope)), None)


def _decode(scope: Scope) -> DecodedError | None:
    if _says_success(scope):
        return None
    nodes = [node for place in ENVELOPE["errors"] for node in read_values(place, scope)][:_MANY]
    others = tuple(_read_error(scope._replace(node=node), ()) for node in nodes[1:])
    return _read_error(scope._replace(node=nodes[0]) if nodes else scope, others)


def _find_scope(source: Source) -> Scope:
    """Find the envelope, which is the body or is nested in it: what has a field that tells an error."""
    candidates = [source.body]
    candidates += [value for place in ENVELOPE["within"] for value in read_values(place, Scope(source.body, source))]
    scopes = (Scope(node, source) for node in candidates)
    return next((scope for scope in scopes if any(read_values(mark, scope) for mark in _MARKS)), Scope(None, source))


def _is_mark(place: Place) -> bool:
    """Return True if a place shows that the body is an envelope. The body itself is at ``$`` and ``@``."""
    return isinstance(place, str) or (is_in_body(place) and bool(place["steps"]))


_MARKS = tuple(
    place
    for place in (
        *(rule["field"] for rule in ENVELOPE["success"]),
        *ENVELOPE["errors"],
        *ENVELOPE["code"],
        *ENVELOPE["message"],
    )
    if _is_mark(place)
)


def _read_error(scope: Scope, other_errors: tuple[DecodedError, ...]) -> DecodedError:
    error = describe_error(
        _read_code(ENVELOPE["code"], scope),
        _first(to_text, ENVELOPE["message"], scope),
        _first(lambda value: to_text(value) or None, ENVELOPE["request_id"], scope),
        _first(to_time, ENVELOPE["time"], scope),
    )
    error.body, error.http_status = scope.source.body, scope.source.http_status
    error.subcode = _read_code(ENVELOPE["subcode"], scope)
    error.other_errors = other_errors
    return error


def _says_success(scope: Scope) -> bool:
    answers = (_find_answer(rule, scope) for rule in ENVELOPE["success"])
    return next((answer for answer in answers if answer is not None), "no") == "yes"


def _find_answer(rule: SuccessRule, scope: Scope) -> Literal["yes", "no"] | None:
    field = rule["field"]
    is_status = not isinstance(field, str) and field["http_status"]
    values = read_values(field, scope)
    for value in values:
        forms = (value, f"{str(value)[:1]}XX") if is_status else (value,)
        if any(is_same(form, expected) for form in forms for expected in rule["yes"]):
            return "yes"
        if any(is_same(form, expected) for form in forms for expected in rule["no"]):
            return "no"
    if any(map(_is_present, values)):
        return rule["present"]
    # A text, or nothing, says nothing about its fields.
    return rule["absent"] if is_container(scope.source.body) or not is_in_body(field) else None


def _is_present(value: object) -> bool:
    """Return True if a value says something: neither None nor an empty list."""
    elements = to_list(value)
    try:
        return value is not None and (elements is None or len(elements) > 0)
    except Exception:
        return False


def _read_code(places: Iterable[Place], scope: Scope) -> int | float | str | None:
    for place in places:
        for value in read_values(place, scope):
            code = to_code(value)
            if code is None:
                continue
            return transform_code(code, place["transform"]) if isinstance(code, str) and isinstance(place, dict) else code
    return None


def _first(take: Callable[[object], _T | None], places: Iterable[Place], scope: Scope) -> _T | None:
    """Return the first result of ``take`` that is not None, in the order of the places."""
    taken = (take(value) for place in places for value in read_values(place, scope))
    return next((value for value in taken if value is not None), None)
