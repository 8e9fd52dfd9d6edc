"""Finding entries, and naming what is found."""

from __future__ import annotations

import copy
import pickle
import unittest
import warnings
from typing import Any

import runtime
from runtime import ExampleErrorCode, ExampleObservedCode, lookup, lookup_documented


class FindingTest(unittest.TestCase):
    def test_a_code_is_found_as_it_arrives(self) -> None:
        for code in (1001, "1001", "01001", 1001.0, ExampleErrorCode.TOKEN_EXPIRED):
            with self.subTest(repr(code)):
                entry: Any = lookup(code)  # pyright: ignore[reportArgumentType]
                self.assertEqual(entry.name, "TOKEN_EXPIRED")
        for code in ("QUOTA_EXCEEDED", "-1", -1):
            with self.subTest(repr(code)):
                self.assertIsNotNone(lookup(code))

    def test_what_is_no_code_is_not_found(self) -> None:
        values: list[Any] = [0, -0.0, "", " 1001", "1001 ", "1e3", "१००१", 1001.5, True, None, [], {}, float("nan"), 10**400, "9" * 5000]
        for value in values:
            with self.subTest(repr(value)[:20]):
                self.assertIsNone(lookup(value))

    def test_observed_codes_are_told_apart(self) -> None:
        entry = lookup(-1)
        assert entry is not None
        self.assertFalse(entry.documented)
        self.assertIs(entry.code, ExampleObservedCode.GATEWAY_SILENT)
        self.assertIsNone(lookup_documented(-1))

    def test_naming_a_discouraged_code_warns_and_receiving_it_does_not(self) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            entry = lookup(2003)
            assert entry is not None
            self.assertEqual(entry.code.value, 2003)
            with self.assertRaisesRegex(DeprecationWarning, r"LOCKER_JAMMED is deprecated since 2024-03-01.*Use Example"):
                _ = ExampleErrorCode.LOCKER_JAMMED
        self.assertNotIn("FAX_UNAVAILABLE", [code.name for code in ExampleErrorCode])


class NamingTest(unittest.TestCase):
    def test_classes_show_the_name_of_the_api(self) -> None:
        entry = lookup(1001)
        self.assertTrue(repr(entry).startswith("ExampleErrorEntry(code=1001, "))
        self.assertIn("advice=ExampleEntryAdvice(action='refresh-token'", repr(entry))
        self.assertEqual(runtime.ExampleError.__name__, "ExampleError")

    def test_they_are_copied_and_pickled(self) -> None:
        for value in (lookup(1002), runtime.advice(1001), runtime.from_response({"ok": False, "code": 1001})):
            with self.subTest(type(value).__name__):
                self.assertEqual(pickle.loads(pickle.dumps(value)), value)
                self.assertEqual(copy.deepcopy(value), value)

    def test_a_name_that_nothing_exports_is_told(self) -> None:
        with self.assertRaisesRegex(AttributeError, "module 'runtime' has no attribute 'mine'"):
            _ = runtime.mine  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
