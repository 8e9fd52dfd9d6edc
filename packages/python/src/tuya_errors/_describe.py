# Part of a package of error codes, generated from a catalogue.
#
# Copied by errdex from templates/python/runtime/_describe.py. Edit that file, then run "pnpm generate".

"""Match a received error with the entries."""

from __future__ import annotations

from functools import cache

from ._comparable import to_comparable
from ._decoded import DecodedError
from ._entry import ErrorEntry
from ._lookup import lookup
from ._variant import find_variant
from .entries import ENTRIES


def describe_error(
    code: float | str | None,
    message: str | None,
    request_id: str | None,
    time: int | None,
) -> DecodedError:
    """Find the entry of the code, and the other entries with the same message."""
    entry = lookup(code)
    form = "" if message is None else to_comparable(message)
    others = tuple(other for other in _index_messages().get(form, ()) if other is not entry)
    differs = entry is not None and form not in ("", _write_code(code, entry), to_comparable(entry.message))
    differs = differs and find_variant(entry, message) is None
    return DecodedError(code, entry, message, request_id, time, differs, others)


def _write_code(code: float | str | None, entry: ErrorEntry) -> str:
    # Write 1010.0 as 1010, like its entry.
    return code if isinstance(code, str) else str(entry[0])


@cache
def _index_messages() -> dict[str, tuple[ErrorEntry, ...]]:
    from .observed import OBSERVED

    index: dict[str, list[ErrorEntry]] = {}
    for entry in (*ENTRIES, *OBSERVED):
        index.setdefault(to_comparable(entry.message), []).append(entry)
    # An empty normalised message identifies no entry.
    index.pop("", None)
    return {form: tuple(entries) for form, entries in index.items()}
