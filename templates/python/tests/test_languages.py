"""Choosing a language, and an entry's texts in it."""

from __future__ import annotations

import unittest
from unittest import mock

from runtime import (
    ENTRIES,
    _languages,
    description_for,
    lookup,
    message_for,
    resolution_for,
)

from .hostile import HOSTILE


class LanguagesTest(unittest.TestCase):
    def test_a_tag_is_answered_by_the_nearest_language(self) -> None:
        for locale, tags in {
            "de": ["de"],
            "de-AT": ["de"],
            "DE_at.UTF-8": ["de"],
            "de@euro": ["de"],
            "pt": ["pt-BR"],
            "pt-PT": ["pt-BR"],
            "pt-BR-x-mine": ["pt-BR"],
            "en-GB": ["en"],
            "fi": [],
            "zh-TW": [],
            "d": [],
            "": [],
            "-": [],
            "\ud800": [],
            "-" * 10_000: [],
        }.items():
            with self.subTest(locale=locale):
                self.assertEqual(list(_languages.find_languages(locale)), tags)

    def test_chinese_is_asked_for_by_place_and_written_in_scripts(self) -> None:
        tags = {tag.lower(): tag for tag in ("zh-Hant", "zh-Hans", "sr-Latn")}
        aliases = {"zh": "zh-Hans", "zh-tw": "zh-Hant", "zh-hk": "zh-Hant", "zh-mo": "zh-Hant"}
        with mock.patch.multiple(_languages, LANGUAGES=tuple(tags.values()), _TAGS=tags, _ALIASES=aliases):
            for locale, expected in {
                "zh": ["zh-Hans"],
                "zh-CN": ["zh-Hans"],
                "zh-TW": ["zh-Hant"],
                "zh_HK": ["zh-Hant"],
                "zh-MO": ["zh-Hant"],
                "zh-Hant-CN": ["zh-Hant"],
                "zh-Hans-TW": ["zh-Hans"],
                # Neither a place nor a script that there is: what the language alone stands for.
                "zh-Latn": ["zh-Hans"],
                "sr-Cyrl": ["sr-Latn"],
                "sr-TW": ["sr-Latn"],
                "srx": [],
            }.items():
                with self.subTest(locale=locale):
                    self.assertEqual(list(_languages.find_languages(locale)), expected)

    def test_a_translation_that_shows_nothing_is_shown(self) -> None:
        with mock.patch("runtime._texts._load_texts", return_value={1001: ("", None, "")}):
            self.assertEqual((message_for(1001, "de"), resolution_for(1001, "de")), ("", ""))

    def test_a_text_that_is_not_translated_is_the_entrys(self) -> None:
        entry = lookup(1001)
        assert entry is not None
        self.assertEqual(message_for(1001, "pt-BR"), "O token expirou")
        self.assertEqual(description_for(1001, "pt-BR"), entry.description)
        self.assertEqual(description_for("01001", "de"), "Das Zugriffstoken ist \u00e4lter als zwei Stunden.")
        self.assertEqual(resolution_for(1001, "de"), "Ein neues Token holen und den Aufruf wiederholen.")
        for entry in ENTRIES:
            for locale in ("en", "fi", ""):
                self.assertEqual(message_for(entry[0], locale), entry.message)
                self.assertEqual(description_for(entry[0], locale), entry.description)
                self.assertEqual(resolution_for(entry[0], locale), entry.resolution)

    def test_an_unknown_code_has_no_text(self) -> None:
        for code in HOSTILE:
            self.assertIsNone(message_for(code, "de"))
            self.assertIsNone(description_for(code, "de"))
            self.assertIsNone(resolution_for(code, "de"))
