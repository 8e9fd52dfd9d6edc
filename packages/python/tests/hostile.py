"""Values that no parser makes, and that somebody may pass all the same."""

from __future__ import annotations

import math
import random
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

NAMES = ["success", "status", "code", "errorCode", "msg", "errorMsg", "message", "tid", "t", "response", "result", "x"]


class Raising(Mapping[str, Any]):
    """An object of which nothing can be read."""

    def __getitem__(self, key: str) -> Any:
        raise RuntimeError(key)

    def __iter__(self) -> Iterator[str]:
        raise RuntimeError

    def __len__(self) -> int:
        raise RuntimeError


class Promising(Raising):
    """An object that says it has every field."""

    def __contains__(self, key: object) -> bool:
        return True


class Text(str):
    """A text that cannot be worked with."""

    __slots__ = ()
    __hash__ = str.__hash__

    def __eq__(self, other: object) -> bool:
        raise RuntimeError

    def lower(self) -> str:
        raise RuntimeError


class Number(int):
    """A number that cannot be worked with."""

    __hash__ = int.__hash__

    def __eq__(self, other: object) -> bool:
        raise RuntimeError

    def __abs__(self) -> int:
        raise RuntimeError


def make_cycles() -> list[Any]:
    """Make structures that hold themselves."""
    body: dict[str, Any] = {"code": 1010}
    body.update(response=body, success=body, msg=body, t=body)
    items: list[Any] = []
    items.append(items)
    nested: dict[str, Any] = {}
    nested["response"] = nested
    return [body, items, nested]


HOSTILE: list[Any] = [
    Raising(),
    Promising(),
    Text("1010"),
    Text(""),
    Number(1010),
    defaultdict(str),
    math.nan,
    math.inf,
    -math.inf,
    1e308,
    10**5000,
    -(10**5000),
    "9" * 10_000,
    "-" + "9" * 10_000,
    b"1010",
    bytearray(b"1010"),
    object(),
    type,
    NotImplemented,
    *make_cycles(),
]

VALUES: list[Any] = [
    None,
    True,
    False,
    0,
    -1,
    1010,
    1010.0,
    1010.5,
    2**53,
    "",
    "1010",
    "token invalid",
    "{ip} 1.2.3.4 x.x.x.x",
    "success",
    "error",
    "\ud800",
    "\udc00\u0000",
    "\u4ee4\u724c",
    *HOSTILE,
]

PIECES = [
    *NAMES,
    *"'\"\\:=|,()[]{}#-_. \n\r\t\u00a0\u3000",
    *("1010", "-9999999", "GET_TOKEN_FAILED", "Error", "true", "False", "\\u12", "\\ud83d\\ude00", "\ud800", "x.x.x.x", "0" * 20),
]


def make_value(chance: random.Random, depth: int = 3) -> Any:
    """Make a value of JSON, or nearly so."""
    kind = chance.randrange(4) if depth > 0 else 0
    if kind == 1:
        return [make_value(chance, depth - 1) for _ in range(chance.randrange(3))]
    if kind > 1:
        return {chance.choice(NAMES): make_value(chance, depth - 1) for _ in range(chance.randrange(6))}
    return chance.choice(VALUES)


def make_text(chance: random.Random) -> str:
    """Make a text of pieces that mean something in a log."""
    return "".join(chance.choice(PIECES) for _ in range(chance.randrange(30)))
