# Part of a package of error codes, made from their catalogue.
#
# Copied by errdex from templates/python/runtime/_names.py. Edit that file, then run "pnpm generate".

"""The API's name in the names of types: here an ErrorEntry of the API Example is an ExampleErrorEntry."""

from __future__ import annotations

from ._data import API


def name_types(module: dict[str, object], *kinds: type) -> None:
    """Put the API's name before the names of types, which people see in messages and pickles hold.

    :param module: The globals of the module that defines the types. They are found there by both names.
    """
    for kind in kinds:
        name = API + kind.__name__
        kind.__name__ = kind.__qualname__ = name
        module[name] = kind
