"""Find a header. Nothing here raises."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast

from ._fields import to_list, to_text

# How many headers are looked at.
_LIMIT = 1000


def find_header(headers: object, name: str) -> str | None:
    """Return the value of a header, the first one of several; None if there is none.

    :param headers: What a client gives: a mapping, also one that ignores case, or names and values.
    :param name: The name in lower case.
    """
    try:
        if headers is None:
            return None
        get = getattr(headers, "get", None)
        value = _to_header(get(name)) if callable(get) else None
        return _search(headers, name) if value is None else value
    except Exception:
        return None


def _search(headers: object, name: str) -> str | None:
    pairs = cast("Mapping[Any, Any]", headers).items() if isinstance(headers, Mapping) else cast("Iterable[Any]", headers)
    for number, pair in enumerate(pairs):
        if number == _LIMIT:
            break
        both = to_list(pair)
        if both is None or len(both) < 2:
            continue
        key, value = to_text(_decode(both[0])), _to_header(both[1])
        if key is not None and value is not None and len(key) == len(name) and key.lower() == name:
            return value
    return None


def _to_header(value: Any) -> str | None:
    several = to_list(value)
    first = several[0] if several else value
    return to_text(_decode(first)) or None


def _decode(value: object) -> object:
    # ASGI has bytes.
    return value.decode("latin-1") if isinstance(value, bytes) else value
