# Part of a package of error codes, made from their catalogue.
#
# Copied by errdex from templates/python/runtime/_pairs.py. Edit that file, then run "pnpm generate".

"""Finding names and values in text of any notation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ._comparable import BLANKS, NOT_IN_WORD
from ._data import ENVELOPE

_NAMES = {rule["field"] for rule in ENVELOPE["success"]}.union(
    *(ENVELOPE[field] for field in ("code", "message", "request_id", "time"))
)
# The longest first; without any name, what matches nowhere.
_NAME = "|".join(map(re.escape, sorted(_NAMES, key=lambda name: (-len(name), name)))) or "(?!)"

# Each takes time in proportion to the text. A value ends where the next value in such quotes begins
# at the latest, so no piece is read more than a few times.
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
    """A name, and where its value stands."""

    name: str
    text: str
    start: int

    def has_value(self) -> bool:
        """Tell whether a value follows, without reading it to its end."""
        return self.text[self.start : self.start + 1] not in ("", *",)]}")

    def read(self) -> tuple[str, bool] | None:
        """Read the value, and whether it stands in quotes; None when there is none."""
        quoted = _QUOTED.get(self.text[self.start : self.start + 1])
        if quoted is not None:
            found = quoted.match(self.text, self.start)
            return None if found is None else (_unescape(found[1]), True)
        is_message = self.name in ENVELOPE["message"]
        found = (_WORDS if is_message else _WORD).match(self.text, self.start)
        word = "" if found is None else found[0].rstrip(BLANKS if is_message else ".")
        return (word, False) if word else None


def find_pairs(text: str) -> Iterator[Pair]:
    """Find the names of the envelope's fields, each followed by a sign and a value."""
    for found in _PAIR.finditer(text):
        yield Pair(found[1], text, found.end())


def _unescape(text: str) -> str:
    if "\\" not in text:
        return text
    text = _ESCAPE.sub(lambda found: chr(int(found[1], 16)) if found[1] else _ESCAPED.get(found[2], found[2]), text)
    # Two halves of a character may have been escaped one by one.
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
