# Part of a package of error codes, generated from a catalogue.
#
# Copied by errdex from templates/python/runtime/_languages.py. Edit that file, then run "pnpm generate".

"""Choose a language."""

from __future__ import annotations

from collections.abc import Iterator

from ._data import LANGUAGES

_TAGS = {tag.lower(): tag for tag in LANGUAGES}

_TRADITIONAL = ("tw", "hk", "mo")


def find_languages(locale: str) -> Iterator[str]:
    """Find the languages that match a locale, best first (RFC 4647, lookup).

    If none matches, use the same language of another region: ``pt-BR`` for ``pt-PT``.

    :param locale: A BCP 47 tag such as ``de-AT``, or an environment's locale such as ``de_AT.UTF-8``.
    """
    # Bounds the time for hostile input: no tag in use is longer.
    tag = str(locale)[:64].lower().replace("_", "-").partition(".")[0].partition("@")[0]
    subtags = tag.split("-")
    tags = ["-".join(subtags[:count]) for count in range(len(subtags), 0, -1)]
    place = subtags[1] if len(subtags) > 1 else ""
    # Chinese locales usually name a region, our texts a script (four letters): derive the script.
    if subtags[0] == "zh" and len(place) != 4:
        tags.insert(1, "zh-hant" if place in _TRADITIONAL else "zh-hans")
    found = [_TAGS[tag] for tag in tags if tag in _TAGS]
    same = [tag for tag in LANGUAGES if tag.lower().partition("-")[0] == subtags[0]]
    return iter(found or same[:1])
