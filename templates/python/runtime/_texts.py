"""The texts of entries in other languages."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Optional

from ._catalogue_error import CatalogueError
from ._coded import Coded
from ._data import LANGUAGE
from ._decoded import DecodedError
from ._entry import Variant
from ._languages import find_languages
from ._lookup import lookup


def message_for(error: Coded, locale: str) -> Optional[str]:
    """Return the message of a code in a language.

    :param error: A code as it was received, or an entry, a decoded error or an exception.
    :param locale: A BCP 47 tag such as ``de-AT``, or an environment's locale such as ``de_AT.UTF-8``.
    :returns: The text, in the catalogue's own language if it is untranslated; None if the code is unknown.
    """
    return _text_for(error, locale, 0)


def description_for(error: Coded, locale: str) -> Optional[str]:
    """Return the description of a code in a language.

    :param error: A code as it was received, or an entry, a decoded error or an exception.
    :param locale: A BCP 47 tag such as ``de-AT``, or an environment's locale such as ``de_AT.UTF-8``.
    :returns: The text, in the catalogue's own language if it is untranslated; None if the code is unknown.
    """
    return _text_for(error, locale, 1)


def resolution_for(error: Coded, locale: str) -> Optional[str]:
    """Return what to do about a code, in a language.

    :param error: A code as it was received, or an entry, a decoded error or an exception.
    :param locale: A BCP 47 tag such as ``de-AT``, or an environment's locale such as ``de_AT.UTF-8``.
    :returns: The text, in the catalogue's own language if it is untranslated; None if the code is unknown or its
        entry has no resolution.
    """
    return _text_for(error, locale, 2)


def _text_for(error: Coded, locale: str, index: int) -> str | None:
    entry = lookup(error)
    if entry is None:
        return None
    variant = _variant_of(error)
    if variant is None:
        own, code = (entry.message, entry.description, entry.resolution), entry[0]
    else:
        own, code = (variant.messages[0], variant.description, variant.resolution), f"{entry[0]}#{variant.id}"
    # A message may show nothing: a translation of it is a text all the same.
    text = _find_text(code, locale, index)
    return own[index] if text is None else text


def _variant_of(error: object) -> Variant | None:
    try:
        if isinstance(error, (DecodedError, CatalogueError)):
            return error.variant
    except Exception:
        # An object that raises while it is inspected has no variant.
        pass
    return None


def _find_text(code: int | str, locale: str, index: int) -> str | None:
    for tag in find_languages(locale):
        # The entry itself contains the texts in the catalogue's own language.
        if tag == LANGUAGE:
            return None
        texts = _load_texts(tag).get(code)
        if texts is not None and texts[index] is not None:
            return texts[index]
    return None


@cache
def _load_texts(tag: str) -> dict[int | str, tuple[str | None, str | None, str | None]]:
    return import_module(f".locales.{tag}", __package__).TEXTS
