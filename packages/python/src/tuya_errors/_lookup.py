# Part of a package of error codes, generated from a catalogue.
#
# Copied by errdex from templates/python/runtime/_lookup.py. Edit that file, then run "pnpm generate".

"""Find an entry by its code."""

from __future__ import annotations

from typing import Callable, Optional, Union

from ._coded import Coded, code_of
from ._entry import ErrorEntry

_Load = Callable[[], dict[Union[int, str], ErrorEntry]]

# Filled on first use, so that importing the package loads no entries.
_documented: dict[int | str, ErrorEntry] = {}
_observed: dict[int | str, ErrorEntry] | None = None
# Cache of lookup: all loaded entries by code, and by each string that has found an entry.
_known: dict[int | str, ErrorEntry] = {}


def lookup(error: Coded) -> Optional[ErrorEntry]:
    """Find the entry of a code, documented or observed. Never raises.

    :param error: A code as it was received, or an entry, a decoded error or an exception, whose code is looked up.
        Numeric codes may be strings: ``"1010"`` finds 1010.
    :returns: The catalogue's own entry; None if the code is unknown, which is normal and not an error.
    """
    # Exact types only: bool is a subclass of int, and subclasses may override __eq__.
    if type(error) is int or type(error) is str:
        entry = _known.get(error)
        if entry is not None:
            return entry
    entry = _find(error, _load_documented, _load_observed)
    if entry is not None and type(error) is str and error == str(entry[0]):
        _known[error] = entry
    return entry


def lookup_documented(error: Coded) -> Optional[ErrorEntry]:
    """Find the entry of a documented code. Never raises.

    :param error: A code as it was received, or an entry, a decoded error or an exception, whose code is looked up.
        Numeric codes may be strings: ``"1010"`` finds 1010.
    :returns: The entry; None if the API's documentation does not list the code.
    """
    return _find(error, _load_documented)


def _load_documented() -> dict[int | str, ErrorEntry]:
    global _documented
    if not _documented:
        from .entries import BY_CODE

        _documented = BY_CODE
        _known.update(BY_CODE)
    return _documented


def _load_observed() -> dict[int | str, ErrorEntry]:
    global _observed
    if _observed is None:
        from .observed import OBSERVED_BY_CODE

        _observed = OBSERVED_BY_CODE
        _known.update(OBSERVED_BY_CODE)
    return _observed


def _find(error: object, *loads: _Load) -> ErrorEntry | None:
    try:
        code = code_of(error)
        if isinstance(code, str):
            text = str.__str__(code)
            # "00" may be a code of its own beside 0. So no table is asked for the number before all are asked for the text.
            return _find_exact(text, loads) or _find_exact(_number_of(text), loads)
        if isinstance(code, bool):
            return None
        if isinstance(code, int):
            return _find_exact(int(code), loads)
        # Some parsers turn 1010 into 1010.0. Any other type, such as a list, is no code.
        return _find_exact(int(code), loads) if isinstance(code, float) and code.is_integer() else None
    except Exception:
        # Anything that raises during inspection is treated as an unknown code.
        return None


def _find_exact(code: int | str | None, loads: tuple[_Load, ...]) -> ErrorEntry | None:
    if code is None:
        return None
    for load in loads:
        entry = load().get(code)
        if entry is not None:
            return entry
    return None


def _number_of(text: str) -> int | None:
    digits = text[1:] if text.startswith("-") else text
    if not (digits.isascii() and digits.isdigit()):
        return None
    # No code has more than 16 digits, and Python refuses to parse thousands of them.
    digits = digits.lstrip("0") or "0"
    number = int(digits) if len(digits) <= 16 else None
    return None if number is None else (-number if text.startswith("-") else number)
