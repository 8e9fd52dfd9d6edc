# Part of a package of error codes, generated from a catalogue.
#
# Copied by errdex from templates/python/runtime/_lazy.py. Edit that file, then run "pnpm generate".

"""Load the package's public names on first use."""

from __future__ import annotations

from importlib import import_module


def load(package: dict[str, object], modules: dict[str, tuple[str, ...]], name: str) -> object:
    """Load a public name and store it in the package's globals.

    :param package: The package's globals.
    :param modules: The public names of each module.
    :param name: The name to load.
    :returns: The object of that name.
    :raises AttributeError: The package has no such public name.
    """
    own = str(package["__name__"])
    module = next((module for module, names in modules.items() if name in names), None)
    if module is None:
        raise AttributeError(f"module {own!r} has no attribute {name!r}")
    value = package[name] = getattr(import_module(f".{module}", own), name)
    return value
