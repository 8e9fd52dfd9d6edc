# Part of a package of error codes, generated from a catalogue.
#
# Copied by errdex from templates/python/runtime/_pairs.py. Edit that file, then run "pnpm generate".

"""Find named values in text of any notation: JSON, Python, Java, plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ._comparable import BLANKS, NOT_IN_WORD
from ._data import ENVELOPE

_NAMES = {rule["field"] for rule in ENVELOPE["success"]}.union(
    *(ENVELOPE[field] for field in ("code", "message", "request_id", "time"))
)
# Longest first, as one name may start with another. Without names, a pattern that never matches.
_NAME = "|".join(map(re.escape, sorted(_NAMES, key=lambda name: (-len(name), name)))) or "(?!)"

# Linear in the length of the text: a quoted value ends at the latest where the next one with the same quotes
# starts, so no character is read more than a few times.
_PAIR = re.compile(rf"{NOT_IN_WORD}(?<!-)({_NAME})['\"]?[{BLANKS}]*[:=|][{BLANKS}]*")
_QUOTED = {
    '"': re.compile(r'"([^"\\]*(?:\\.[^"\\]*)*)', re.DOTALL),
    "'": re.compile(r"'([^'\\]*(?:\\.[^'\\]*)*)", re.DOTALL),
}
_WORD = re.compile(r"(?:[^\W\d]|[0-9.*-])+")
_WORDS = re.compile(r"[^,)\]}\n\r]+")
_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|(.))", re.DOTALL)
_ESCAPED = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f"}


class Pair(NamedTuple):
    """A field's name, and the position of its value in the text."""

    name: str
    text: str
    start: int

    def has_value(self) -> bool:
        """Return True if a value follows. Does not read the whole value."""
        return self.text[self.start : self.start + 1] not in ("", *",)]}")

    def read(self) -> tuple[str, bool] | None:
        """Return the value and whether it is quoted; None if there is no value."""
        quoted = _QUOTED.get(self.text[self.start : self.start + 1])
        if quoted is not None:
            found = quoted.match(self.text, self.start)
            return None if found is None else (_unescape(found[1]), True)
        is_message = self.name in ENVELOPE["message"]
        found = (_WORDS if is_message else _WORD).match(self.text, self.start)
        word = "" if found is None else found[0].rstrip(BLANKS if is_message else ".")
        return (word, False) if word else None


def find_pairs(text: str) -> Iterator[Pair]:
    """Yield the envelope's fields in the text: a name followed by a separator such as ``:`` or ``=``."""
    for found in _PAIR.finditer(text):
        yield Pair(found[1], text, found.end())


def _unescape(text: str) -> str:
    if "\\" not in text:
        return text
    text = _ESCAPE.sub(lambda found: chr(int(found[1], 16)) if found[1] else _ESCAPED.get(found[2], found[2]), text)
    # Join surrogate pairs that were escaped separately.
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
