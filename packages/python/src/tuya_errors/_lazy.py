# Part of a package of error codes, made from their catalogue.
#
# Copied by errdex from templates/python/runtime/_lazy.py. Edit that file, then run "pnpm generate".

"""Loading what a package exports when it is asked for."""

from __future__ import annotations

# Saves the import of typing; type checkers take it for true.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


def load(name: str, package: dict[str, object], modules: Mapping[str, tuple[str, ...]]) -> object:
    """Load a name from the module that has it. It stays in the package, so this happens once.

    :param package: What the package holds: its ``globals()``.
    :param modules: The names that each module of the package exports.
    :raises AttributeError: No module exports the name.
    """
    own = package["__name__"]
    for module, names in modules.items():
        if name in names:
            from importlib import import_module

            value = package[name] = getattr(import_module(f".{module}", str(own)), name)
            return value
    raise AttributeError(f"module {own!r} has no attribute {name!r}")
