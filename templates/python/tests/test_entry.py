"""Entries, and the names of types."""

from __future__ import annotations

import copy
import pickle
import typing
import unittest
from enum import IntEnum

import runtime
from runtime._entry import ErrorEntry
from runtime._names import name_types
from runtime.codes import ExampleErrorCode
from runtime.entries import BY_CODE, ENTRIES, ExampleErrorEntry
from runtime.observed import OBSERVED, ExampleObservedCode, ExampleObservedStringCode


class EntryTest(unittest.TestCase):
    def test_its_code_is_a_member_of_its_enum(self) -> None:
        for entry in ENTRIES:
            self.assertIs(type(entry.code), ExampleErrorCode)
        for entry in OBSERVED:
            kind = ExampleObservedCode if isinstance(entry[0], int) else ExampleObservedStringCode
            self.assertIs(type(entry.code), kind)
        self.assertIs(BY_CODE[1001].code, ExampleErrorCode.TOKEN_EXPIRED)
        self.assertIs(BY_CODE["QUOTA_EXCEEDED"].code, ExampleErrorCode.QUOTA_EXCEEDED)

    def test_a_string_among_the_observed_codes_leaves_the_enum_of_integers_as_it_is(self) -> None:
        self.assertIn(IntEnum, ExampleObservedCode.__mro__)
        self.assertEqual(ExampleObservedCode.DEPOT_CLOSED, 9001)
        self.assertEqual(ExampleObservedStringCode.TOO_MANY_PARCELS, "TOO_MANY_PARCELS")
        self.assertEqual({type(member.value) for member in ExampleObservedStringCode}, {str})

    def test_a_made_entry_of_an_unknown_code_has_no_member(self) -> None:
        with self.assertRaises(ValueError):
            _ = BY_CODE[1001]._replace(code=4711).code

    def test_it_survives_pickling_and_copying(self) -> None:
        for entry in (*ENTRIES, *OBSERVED):
            self.assertEqual(pickle.loads(pickle.dumps(entry)), entry)
            self.assertEqual(copy.deepcopy(entry), entry)

    def test_its_types_can_be_read_while_running(self) -> None:
        hints = typing.get_type_hints(ExampleErrorEntry)
        self.assertEqual(list(hints), list(ExampleErrorEntry._fields))
        self.assertEqual(typing.get_args(hints["category"]), ("access", "parcels", "observed", "sdk"))


class NamesTest(unittest.TestCase):
    def test_types_bear_the_name_of_the_api_and_are_found_by_it(self) -> None:
        for name in ("Advice", "Cause", "DecodedError", "Deprecation", "EntryAdvice", "ErrorEntry", "Retirement"):
            kind = getattr(runtime, f"Example{name}")
            self.assertEqual((kind.__name__, kind.__qualname__), (f"Example{name}", f"Example{name}"))
            self.assertIs(pickle.loads(pickle.dumps(kind)), kind)
        self.assertRegex(repr(BY_CODE[1001]), r"^ExampleErrorEntry\(code=1001, .*advice=ExampleEntryAdvice\(")

    def test_none_one_and_two_types_are_named(self) -> None:
        first, second = type("First", (), {}), type("Second", (), {})
        module: dict[str, object] = {}
        name_types(module)
        self.assertEqual(module, {})
        name_types(module, first)
        self.assertEqual(module, {"ExampleFirst": first})
        name_types(module, second, type("Third", (), {}))
        self.assertEqual(list(module), ["ExampleFirst", "ExampleSecond", "ExampleThird"])
        self.assertEqual(second.__name__, "ExampleSecond")

    def test_the_runtime_itself_calls_them_by_their_plain_names(self) -> None:
        self.assertIs(ErrorEntry, ExampleErrorEntry)
