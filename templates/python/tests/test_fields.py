"""Reading values that somebody else made."""

from __future__ import annotations

import unittest
from collections import ChainMap, defaultdict
from types import MappingProxyType
from typing import Any

from runtime._fields import (
    is_same,
    read_fields,
    to_code,
    to_number,
    to_text,
    to_time,
)

from .hostile import HOSTILE, Text


class FieldsTest(unittest.TestCase):
    def test_fields_are_read_in_the_order_of_the_names(self) -> None:
        body = {"a": 1, "b": None}
        for names, values in (((), []), (("c",), []), (("b",), [None]), (("b", "c", "a"), [None, 1])):
            for value in (body, MappingProxyType(body), ChainMap({}, body)):
                self.assertEqual(list(read_fields(value, names)), values)

    def test_reading_makes_no_field(self) -> None:
        body: defaultdict[str, Any] = defaultdict(str)
        self.assertEqual(list(read_fields(body, ("a",))), [])
        self.assertEqual(dict(body), {})

    def test_nothing_raises(self) -> None:
        for value in HOSTILE:
            for read in (to_text, to_number, to_code, to_time):
                read(value)
            for expected in (True, 1, "1"):
                is_same(value, expected)
            self.assertEqual(list(read_fields(value, ("x",))), [])

    def test_a_text_is_taken_as_it_is(self) -> None:
        self.assertEqual([to_text(value) for value in ("", "a", 1, None, b"a")], ["", "a", None, None, None])
        self.assertIs(type(to_text(Text("a"))), str)

    def test_a_code_is_a_number_or_a_text_with_something_in_it(self) -> None:
        given = [to_code(value) for value in (0, -1, 1.5, "1", "", True, None, float("inf"))]
        self.assertEqual(given, [0, -1, 1.5, "1", None, None, None, None])

    def test_a_time_is_a_whole_number_or_some_digits(self) -> None:
        for value, time in (
            (0, 0),
            (1.0, 1),
            (1.5, None),
            (9007199254740991, 9007199254740991),
            (9007199254740992, None),
            (-9007199254740991, -9007199254740991),
            ("007", 7),
            ("9" * 15, 10**15 - 1),
            ("9" * 16, None),
            ("-1", None),
            ("\u0661", None),
            ("", None),
            (True, None),
        ):
            with self.subTest(value=value):
                self.assertEqual(to_time(value), time)

    def test_equal_values_of_other_types_are_not_the_same(self) -> None:
        self.assertTrue(is_same(True, True) and is_same(1, 1) and is_same(1.0, 1) and is_same("a", "a"))
        for value, expected in ((1, True), (True, 1), ("1", 1), (1, "1"), ("true", True), (0, False), (None, False)):
            self.assertFalse(is_same(value, expected))
