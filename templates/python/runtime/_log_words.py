"""The messages of the entries, in all languages."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from typing import NamedTuple

from ._comparable import to_comparable
from ._data import LANGUAGE, LANGUAGES, LOG_SIGNS
from ._entry import ErrorEntry
from ._log_forms import WORDS_LIMIT
from ._log_text import split_units
from .entries import ENTRIES

# No message is found by less: `-` may be a translation.
_SHORTEST = 3


class KnownWords(NamedTuple):
    """What entries say: their own messages and the translations."""

    entries: list[ErrorEntry]
    """The entries whose message it is, the documented ones first."""

    is_common: bool
    """True if other software says the same, so that the words alone tell little."""

    is_translation: bool
    """True if they are only a translation, in which other software may say the same."""


class _Index(NamedTuple):
    by_words: dict[str, KnownWords]
    beginnings: set[str]


@cache
def _read_index() -> _Index:
    from .observed import OBSERVED

    by_words: dict[str, KnownWords] = {}
    common = {_to_words(message) for message in LOG_SIGNS["common_messages"]}

    def add(message: str, entry: ErrorEntry, is_translation: bool) -> None:
        words = _to_words(message)
        if len(words) < _SHORTEST:
            return
        known = by_words.setdefault(words, KnownWords([], words in common, is_translation))
        if entry not in known.entries:
            known.entries.append(entry)

    entries = (*ENTRIES, *OBSERVED)
    for entry in entries:
        add(entry.message, entry, False)
    for entry in entries:
        for variant in entry.variants:
            for message in variant.messages:
                add(message, entry, False)
    translations = _read_translations()
    for entry in entries:
        for texts in translations:
            add(texts.get(entry[0], (None,))[0] or "", entry, True)
    return _Index(by_words, {words[:_SHORTEST] for words in by_words})


def _read_translations() -> list[dict[int | str, tuple[str | None, ...]]]:
    package = __package__ or ""
    return [import_module(f"{package}.locales.{tag}").TEXTS for tag in LANGUAGES if tag != LANGUAGE]


def _to_words(message: str) -> str:
    return split_units(to_comparable(message))


def find_words(text: str) -> KnownWords | None:
    """Return the entries that say this; None if none does."""
    return None if len(text) > WORDS_LIMIT else _read_index().by_words.get(to_comparable(text))


def may_be_known(text: str) -> bool:
    """Return True if some entry's words may begin like this: a quick test."""
    words = to_comparable(text[:40])
    return len(words) < _SHORTEST or words[:_SHORTEST] in _read_index().beginnings


_LETTERS = re.compile(r"[A-Za-z]{3,}")
_LOWER = {upper: upper + 32 for upper in range(ord("A"), ord("Z") + 1)}


def is_similar(message: str, entry: ErrorEntry) -> bool:
    """Return True if a message is much like that of an entry: they share half of their words, or one holds the other."""
    received = message[:WORDS_LIMIT]
    one, other = to_comparable(received), _to_words(entry.message)
    if min(len(one), len(other)) >= 8 and (other in one or one in other):
        return True
    own, known = _stems(received), _stems(entry.message)
    shared = len(own & known)
    # One word in common is no more than chance, unless another entry says the message.
    is_enough = shared > 1 or (shared == 1 and find_words(received) is not None)
    return is_enough and 2 * shared >= max(len(own), len(known))


def _stems(text: str) -> set[str]:
    """Return the beginnings of the longer words, which do not change with their endings."""
    return {word[:5].translate(_LOWER) for word in _LETTERS.findall(text)}
