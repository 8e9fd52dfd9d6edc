"""Finding an entry by its code."""

from __future__ import annotations

import unittest
from enum import Enum
from typing import Any, cast

from runtime import ENTRIES, OBSERVED, lookup, lookup_documented

from .hostile import HOSTILE, Text


class LookupTest(unittest.TestCase):
    def test_each_entry_is_found_by_its_code_as_number_text_and_member(self) -> None:
        for entry in (*ENTRIES, *OBSERVED):
            for code in (entry[0], str(entry[0]), entry.code, Text(entry[0])):
                # Twice: what was found once is found in another way.
                for _ in range(2):
                    with self.subTest(code=code):
                        self.assertIs(lookup(cast(Any, code)), entry)

    def test_what_was_observed_is_not_documented(self) -> None:
        for entry in OBSERVED:
            self.assertIsNone(lookup_documented(entry[0]))
        for entry in ENTRIES:
            self.assertIs(lookup_documented(entry[0]), entry)

    def test_a_number_may_be_spelt_with_zeros_and_one_sign(self) -> None:
        for code, name in (("01001", "TOKEN_EXPIRED"), ("-1", "GATEWAY_SILENT"), ("-0001", "GATEWAY_SILENT")):
            entry = lookup(code)
            self.assertEqual(entry and entry.name, name)
        for code in ("--1", "+1001", " 1001", "1_001", "1001.0", "\u0661\u0660\u0660\u0661", "quota_exceeded"):
            with self.subTest(code=code):
                self.assertIsNone(lookup(code))

    def test_a_float_and_a_member_of_another_enum_count_as_their_value(self) -> None:
        class Mine(Enum):
            EXPIRED = 1001
            QUOTA = "QUOTA_EXCEEDED"
            OTHER = "other"

        self.assertIs(lookup(cast(int, 1001.0)), lookup(1001))
        self.assertIs(lookup(cast(int, Mine.EXPIRED)), lookup(1001))
        self.assertIs(lookup(cast(str, Mine.QUOTA)), lookup("QUOTA_EXCEEDED"))
        self.assertIsNone(lookup(cast(str, Mine.OTHER)))

    def test_a_class_derived_from_str_is_found_as_the_text_that_it_is(self) -> None:
        class Mine(str):
            __slots__ = ()

        lookup("1001")
        for code, name in ((Mine("1001"), "TOKEN_EXPIRED"), (Mine("1002"), "SIGNATURE_INVALID")):
            entry = lookup(code)
            self.assertEqual(entry and entry.name, name)

    def test_anything_else_is_unknown(self) -> None:
        for code in HOSTILE:
            self.assertIsNone(lookup(code))
            self.assertIsNone(lookup_documented(code))
