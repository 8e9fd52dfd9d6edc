# Part of a package of error codes, generated from a catalogue.
#
# Copied by errdex from templates/python/runtime/_languages.py. Edit that file, then run "pnpm generate".

"""Choose a language."""

from __future__ import annotations

from collections.abc import Iterator

from ._data import ALIASES, LANGUAGES

_TAGS = {tag.lower(): tag for tag in LANGUAGES}
_ALIASES = {alias.lower(): tag for alias, tag in ALIASES.items()}


def find_languages(locale: str) -> Iterator[str]:
    """Find the languages that match a locale, best first (RFC 4647, lookup).

    If none matches, use the language that CLDR has for such readers, such as ``zh-Hant`` for ``zh-TW``, or else the
    same language of another region.

    :param locale: A BCP 47 tag such as ``de-AT``, or an environment's locale such as ``de_AT.UTF-8``.
    """
    # Bounds the time for hostile input: no tag in use is longer.
    tag = str(locale)[:64].lower().replace("_", "-").partition(".")[0].partition("@")[0]
    subtags = tag.split("-")
    tags = ["-".join(subtags[:count]) for count in range(len(subtags), 0, -1)]
    found: list[str] = []
    for tag in tags:
        if tag in _TAGS:
            found.append(_TAGS[tag])
        elif not found and tag in _ALIASES:
            # Readers of one script may not read the other, so nothing further is tried.
            return iter([_ALIASES[tag]])
    same = [tag for tag in LANGUAGES if tag.lower().partition("-")[0] == subtags[0]]
    return iter(found or same[:1])
