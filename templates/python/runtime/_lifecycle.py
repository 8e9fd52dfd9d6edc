"""Codes that programs should not name any more: they work as before, and naming one warns."""

from __future__ import annotations

from enum import Enum, EnumMeta

# Saves the import of typing; type checkers take it for true.
TYPE_CHECKING = False


class LifecycleMeta(EnumMeta):
    """An enum some of whose members warn when a program names them; values, as they are received, never do."""

    # Type checkers would take any name for a member.
    if not TYPE_CHECKING:

        def __getattr__(cls, name):
            # Python comes here for what is no attribute: no other member pays for this.
            said = cls.__dict__.get("_discouraged_", {}).get(name)
            if said is None:
                raise AttributeError(f"type object {cls.__name__!r} has no attribute {name!r}")
            from warnings import warn

            state, since, reason, successor = said
            message = f"{cls.__name__}.{name} is {state} since {since}: {reason}"
            # The line that names the member.
            warn(f"{message} Use {successor}." if successor else message, DeprecationWarning, stacklevel=2)
            return cls._member_map_[name]


def discourage(codes: type[Enum], members: dict[str, tuple[str, str, str, str | None]]) -> None:
    """Let members and aliases of an enum warn, and take those that are retired out of its iteration.

    :param members: By name: ``deprecated`` or ``retired``, since when, why, and what to use.
    """
    # An enum keeps its members apart from its attributes, which only make them faster to find.
    type.__setattr__(codes, "_discouraged_", members)
    # Python 3.11.0 to 3.11.3 copy and pickle a member by its name, which would warn.
    type.__setattr__(codes, "__reduce_ex__", _reduce)
    for name, (state, *_) in members.items():
        if name in codes.__dict__:
            type.__delattr__(codes, name)
        listed = codes._member_names_
        if state == "retired" and name in listed:
            listed.remove(name)


def _reduce(code: Enum, _: object) -> tuple[type[Enum], tuple[object]]:
    return type(code), (code.value,)
