"""The API's name in the names of types: here an ErrorEntry of the API Example is an ExampleErrorEntry."""

from __future__ import annotations

from ._data import API


def name_types(module: dict[str, object], *kinds: type) -> None:
    """Put the API's name before the names of types: people see them in messages, and pickles hold them.

    :param module: The globals of the module that defines the types. It has them by both names from then on, so it
        must not have another thing whose name ends in that of a type.
    """
    for kind in kinds:
        name = API + kind.__name__
        kind.__name__ = kind.__qualname__ = name
        module[name] = kind
