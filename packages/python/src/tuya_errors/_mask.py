# Part of a package of error codes, generated from a catalogue.
#
# Copied by errdex from templates/python/runtime/_mask.py. Edit that file, then run "pnpm generate".

"""Mask credentials in texts that are printed or logged."""

from __future__ import annotations

import re
from functools import cache

MASK = "***"
"""What takes the place of a credential."""


def mask_text(text: str) -> str:
    """Replace what looks like a credential or an address, so that the text may be logged.

    Takes time in proportion to the length of the text.
    """
    for pattern, replacement in _patterns():
        text = pattern.sub(replacement, text)
    return re.sub(r"[A-Za-z0-9_-]{16,}", lambda word: MASK if _looks_made(word[0]) else word[0], text)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    # Fields that hold a credential, an account or a device.
    names = "|".join(
        (
            "token|secret|passw(?:or)?d|pwd|sign|signature|authori[sz]ation|cookie|ticket|nonce|uid|email|phone|mobile",
            "(?:api|access|local|app|private|secret)[_ -]?key",
            "(?:client|access|app|device|dev|user|home)[_ -]?id",
            "user[_ -]?name",
        )
    )
    # In quotes, after the word Bearer, or up to a blank or a mark.
    quoted = r"""\\{0,3}"[^"\n\r]*"?|'[^'\n\r]*'?"""
    value = quoted + r"""|(?:Bearer|Basic)[ \t]+[^ \t\n\r"',;]+|[^ \t\n\r"',;&)}\]]+"""
    before = r"(?<![A-Za-z0-9._%+-])"
    # ASCII, so that no other letter counts as the lower or upper case of one of these.
    no_case = re.IGNORECASE | re.ASCII
    return (
        # "access_token": "x", sign=x, client secret: x
        (re.compile(rf"""((?:{names})\\{{0,3}}["']?[ \t]{{0,8}}[:=][ \t]{{0,8}})(?:{value})""", no_case), rf"\1{MASK}"),
        (re.compile(before + r"(Bearer|Basic)[ \t]+[A-Za-z0-9._~+/=-]{8,}"), rf"\1 {MASK}"),
        # user@example.org
        (re.compile(before + r"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"), MASK),
        # 192.0.2.7
        (re.compile(r"(?<![0-9.])[0-9]{1,3}(?:\.[0-9]{1,3}){3}(?!\.?[0-9])"), "*.*.*.*"),
        # 00:1a:2b:3c:4d:5e
        (re.compile(r"(?<![0-9A-Fa-f:])(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}(?![0-9A-Fa-f:])"), MASK),
    )


def _looks_made(word: str) -> bool:
    """Return True if a long word is a key, a token or an id.

    The words of people and the names of codes have few digits.
    """
    if re.fullmatch(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+", word):
        return False
    mixed = re.search(r"[0-9][A-Za-z]+[0-9]|[A-Za-z][0-9]+[A-Za-z]", word)
    return mixed is not None or len(re.sub("[^0-9]", "", word)) >= 3
