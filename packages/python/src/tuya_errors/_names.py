# Part of a package of error codes, generated from a catalogue.
#
# Copied by errdex from templates/python/runtime/_names.py. Edit that file, then run "pnpm generate".

"""Prefix the names of types with the API's name: ErrorEntry becomes ExampleErrorEntry for the API Example."""

from __future__ import annotations

from ._data import API


def name_types(module: dict[str, object], *kinds: type) -> None:
    """Prefix the names of types with the API's name, as they appear in messages and pickles.

    :param module: The globals of the module that defines the types. The prefixed names are added to it.
    :param kinds: The types. No other name in the module may end in one of theirs, as any prefix is possible.
    """
    for kind in kinds:
        name = API + kind.__name__
        kind.__name__ = kind.__qualname__ = name
        module[name] = kind
