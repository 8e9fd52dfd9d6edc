"""The names under which a package shows its classes."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TypeVar

from ._data import PREFIX

_T = TypeVar("_T")


def named(name: str) -> Callable[[type[_T]], type[_T]]:
    """Give a class the name that the API's users know, which reprs, tracebacks and pickles show.

    :param name: What follows the API's own name: ``ErrorEntry`` of ``AcmeErrorEntry``.
    """

    def rename(cls: type[_T]) -> type[_T]:
        cls.__name__ = cls.__qualname__ = PREFIX + name
        # A pickle finds the class by its name in its module.
        setattr(import_module(cls.__module__), cls.__name__, cls)
        return cls

    return rename
