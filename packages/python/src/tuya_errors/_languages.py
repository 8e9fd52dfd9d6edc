# Part of a package of error codes, made from their catalogue.
#
# Copied by errdex from templates/python/runtime/_languages.py. Edit that file, then run "pnpm generate".

"""Choosing a language."""

from __future__ import annotations

from collections.abc import Iterator

from ._data import LANGUAGES

_TAGS = {tag.lower(): tag for tag in LANGUAGES}

_TRADITIONAL = ("tw", "hk", "mo")


def find_languages(locale: str) -> Iterator[str]:
    """Find the tags of the languages that answer the request, best first, by RFC 4647's lookup.

    Where there is none, one that is the same language elsewhere, as Brazilian Portuguese is for ``pt-PT``.
    """
    # No tag in use is longer, and an endless one would take endless time.
    tag = str(locale)[:64].lower().replace("_", "-").partition(".")[0].partition("@")[0]
    subtags = tag.split("-")
    tags = ["-".join(subtags[:count]) for count in range(len(subtags), 0, -1)]
    place = subtags[1] if len(subtags) > 1 else ""
    # Chinese is asked for by place and written in scripts, which have four letters.
    if subtags[0] == "zh" and len(place) != 4:
        tags.insert(1, "zh-hant" if place in _TRADITIONAL else "zh-hans")
    found = [_TAGS[tag] for tag in tags if tag in _TAGS]
    same = [tag for tag in LANGUAGES if tag.lower().partition("-")[0] == subtags[0]]
    return iter(found or same[:1])
