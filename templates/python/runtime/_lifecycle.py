"""Deprecated and retired codes: they still work, but naming one in a program emits a warning."""

from __future__ import annotations

from enum import Enum, EnumMeta

# Avoids importing typing; type checkers treat this name as true.
TYPE_CHECKING = False


class LifecycleMeta(EnumMeta):
    """The metaclass of an enum with deprecated members: naming one warns, decoding a received value never does."""

    # Hidden from type checkers, which would accept any name as a member.
    if not TYPE_CHECKING:

        def __getattr__(cls, name):
            # Only called for names that are not attributes, so other members are not slowed down.
            said = cls.__dict__.get("_discouraged_", {}).get(name)
            if said is None:
                raise AttributeError(f"type object {cls.__name__!r} has no attribute {name!r}")
            from warnings import warn

            state, since, reason, successor = said
            message = f"{cls.__name__}.{name} is {state} since {since}: {reason}"
            # stacklevel 2: report the line that names the member.
            warn(f"{message} Use {successor}." if successor else message, DeprecationWarning, stacklevel=2)
            return cls._member_map_[name]


def discourage(codes: type[Enum], members: dict[str, tuple[str, str, str, str | None]]) -> None:
    """Make members and aliases of an enum warn, and exclude retired ones from its iteration.

    :param codes: The enum.
    :param members: By name: ``deprecated`` or ``retired``, since when, why, and what to use instead.
    """
    # Removing the attribute keeps the member: enums store members separately, and attributes only speed up access.
    type.__setattr__(codes, "_discouraged_", members)
    # Python 3.11.0 to 3.11.3 copy and pickle members by name, which would warn. Use the value instead.
    type.__setattr__(codes, "__reduce_ex__", _reduce)
    for name, (state, *_) in members.items():
        if name in codes.__dict__:
            type.__delattr__(codes, name)
        listed = codes._member_names_
        if state == "retired" and name in listed:
            listed.remove(name)


def _reduce(code: Enum, _: object) -> tuple[type[Enum], tuple[object]]:
    return type(code), (code.value,)
