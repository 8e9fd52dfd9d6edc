"""Values that nobody expects, and that must do no harm."""

from __future__ import annotations

from typing import Any


class Raising:
    """A value that raises whatever is done with it."""

    @property
    def __class__(self) -> Any:  # pyright: ignore[reportIncompatibleMethodOverride]
        raise RuntimeError

    def __hash__(self) -> int:
        raise RuntimeError

    def __eq__(self, other: object) -> bool:
        raise RuntimeError


class Text(str):
    """A text that equals nothing it should."""

    __slots__ = ()
    __hash__ = str.__hash__

    def __eq__(self, other: object) -> bool:
        raise RuntimeError


HOSTILE: list[Any] = [
    None,
    True,
    False,
    float("nan"),
    float("inf"),
    10**5000,
    "9" * 5000,
    "",
    "-",
    b"1001",
    [1001],
    {1001: 1001},
    object(),
    Raising(),
    Text("x"),
    "\ud800",
]
