"""Choosing a language, and an entry's texts in it."""

from __future__ import annotations

import unittest

from runtime import ENTRIES, description_for, lookup, message_for, resolution_for
from runtime._languages import find_languages

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
                self.assertEqual(list(find_languages(locale)), tags)

    def test_a_text_that_is_not_translated_is_the_entrys(self) -> None:
        entry = lookup(1001)
        assert entry is not None
        self.assertEqual(message_for(1001, "pt-BR"), "O token expirou")
        self.assertEqual(description_for(1001, "pt-BR"), entry.description)
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
