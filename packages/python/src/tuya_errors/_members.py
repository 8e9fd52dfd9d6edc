# Part of a package of error codes, generated from a catalogue.
#
# Copied by errdex from templates/python/runtime/_members.py. Edit that file, then run "pnpm generate".

"""What a member of an enum of codes has besides its name and its value."""

from __future__ import annotations

from enum import Enum

# Avoids importing typing; type checkers treat this name as true.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._entry import ErrorEntry


class CodeMember:
    """The base of an enum of codes."""

    @property
    def message(self) -> str:
        """The message that the API sends with the code, as the catalogue has it."""
        entry = _find_entry(self)
        return "" if entry is None else entry.message


def add_docstrings(codes: type[Enum]) -> None:
    """Give each member of an enum of codes a docstring, made from its entry when it is read.

    :param codes: The enum. Its own docstring stays.
    """
    type.__setattr__(codes, "__doc__", _Docstring(codes.__doc__))


class _Docstring:
    """The docstring of an enum and of its members."""

    def __init__(self, own: str | None) -> None:
        self._own = own

    def __get__(self, member: object, owner: object) -> str | None:
        entry = None if member is None else _find_entry(member)
        return self._own if entry is None else _describe(entry)


def _find_entry(member: Any) -> ErrorEntry | None:
    # Loaded when it is needed: naming a code needs no entry.
    from ._lookup import lookup

    return lookup(member)


def _describe(entry: ErrorEntry) -> str:
    paragraphs = [f"{entry[0]}: {entry.message}", entry.description]
    if entry.resolution:
        paragraphs.append(f"What to do: {entry.resolution}")
    paragraphs.extend(f"Note: {note}" for note in entry.notes)
    if entry.since:
        paragraphs.append(f".. versionadded:: {entry.since}")
    if entry.deprecated:
        paragraphs.append(f".. deprecated:: {entry.deprecated.since}\n   {entry.deprecated.reason}")
    return "\n\n".join(paragraphs)
