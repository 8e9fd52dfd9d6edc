"""Finding an entry by a code as it arrived."""

from __future__ import annotations

import math
import unittest
from decimal import Decimal
from enum import Enum
from typing import Any, cast

from tuya_errors import TuyaErrorCode, lookup, lookup_documented
from tuya_errors.entries import ENTRIES

# Not all of them are of the declared type: what arrives over a wire has the sender's.
UNKNOWN: list[tuple[Any, str]] = [
    (0, "no code"),
    (-1, "no code"),
    (-1010, "no code"),
    (1009, "a gap in the document"),
    (2**53, "no code"),
    (2**70, "no code"),
    (True, "equals 1, which is no code"),
    (False, "equals 0, which is no code"),
    (1010.5, "no integer"),
    (math.nan, "no number"),
    (math.inf, "no integer"),
    (None, "no code"),
    (b"1010", "bytes are not text"),
    (("1010",), "no code"),
    ("", "no digits"),
    ("-", "no digits"),
    ("-0", "another spelling of 0, which is no code"),
    ("--1", "no integer"),
    ("-1010", "no code"),
    (" 1010", "int would trim it"),
    ("1010\n", "int would trim it"),
    ("+1010", "another spelling"),
    ("1_010", "another spelling, which int would take"),
    ("1010.0", "another spelling"),
    ("1e3", "another spelling of 1000"),
    ("0x3f2", "another spelling of 1010"),
    ("\u0661\u0660\u0661\u0660", "Arabic digits, which int would take"),
    ("\u0663", "an Arabic digit"),
    ("\uff11\uff10\uff11\uff10", "full-width digits, which int would take"),
    ("\u00b2", "a digit that int would refuse"),
    ("9" * 10_000, "more digits than int takes"),
    ("-" + "9" * 10_000, "more digits than int takes"),
    ("TOKEN_EXPIRED", "a name, not a code"),
    ("__class__", "no code"),
]


class LookupTest(unittest.TestCase):
    def test_each_code_is_found_as_number_text_and_member(self) -> None:
        for entry in ENTRIES:
            for code in (entry.code.value, str(entry.code.value), entry.code):
                with self.subTest(code=code):
                    # Twice: what was found once is found in another way.
                    for _ in range(2):
                        self.assertIs(lookup(code), entry)
                    self.assertIs(lookup_documented(code), entry)

    def test_zeros_in_front_change_no_number(self) -> None:
        for code in ("01010", "0" * 10_000 + "1010"):
            self.assertIs(lookup(code), lookup(1010))

    def test_anything_else_is_unknown(self) -> None:
        for code, reason in UNKNOWN:
            with self.subTest(reason, code=code):
                self.assertIsNone(lookup(code))
                self.assertIsNone(lookup_documented(code))

    def test_a_float_is_found_when_it_equals_a_code(self) -> None:
        self.assertIs(lookup(cast(int, 1010.0)), lookup(1010))

    def test_a_value_of_any_other_type_is_unknown(self) -> None:
        values: list[Any] = [Decimal(1010), None, [], {}, {1010}, [1010], object(), float("nan"), 1010.5]
        for code in values:
            with self.subTest(code=code):
                self.assertIsNone(lookup(code))

    def test_a_value_that_pretends_or_raises_is_unknown(self) -> None:
        class Pretender:
            @property
            def __class__(self) -> Any:  # pyright: ignore[reportIncompatibleMethodOverride]
                raise RuntimeError

            def __hash__(self) -> int:
                return hash(1010)

            def __eq__(self, other: object) -> bool:
                return True

        class Number(int):
            def __int__(self) -> int:
                raise RuntimeError

        for code in (cast(int, Pretender()), Number(1010)):
            self.assertIsNone(lookup(code))
            self.assertIsNone(lookup_documented(code))

    def test_a_text_of_a_derived_class_is_found(self) -> None:
        class Text(str):
            __slots__ = ()

        self.assertIs(lookup(Text("1010")), lookup(TuyaErrorCode.TOKEN_EXPIRED))

    def test_a_member_of_another_enum_counts_as_its_value(self) -> None:
        class Mine(Enum):
            EXPIRED = 1010
            OTHER = "1010x"

        self.assertIs(lookup(cast(int, Mine.EXPIRED)), lookup(1010))
        self.assertIsNone(lookup(cast(int, Mine.OTHER)))
