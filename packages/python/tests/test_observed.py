"""The entries that were seen and are not documented."""

from __future__ import annotations

import unittest
from enum import IntEnum
from typing import Any

import tuya_errors
from tuya_errors import lookup, lookup_documented

from .catalogue import read_observed_entries
from .program import run_program
from .test_entries import compare_entry

EXPECTED = read_observed_entries()
# The package has these names as soon as something was observed.
PACKAGE: Any = tuya_errors


@unittest.skipUnless(EXPECTED, "spec/tuya has no observed.json")
class ObservedTest(unittest.TestCase):
    def test_each_entry_says_what_was_observed(self) -> None:
        self.assertEqual(len(PACKAGE.OBSERVED), len(EXPECTED))
        for entry, expected in zip(PACKAGE.OBSERVED, EXPECTED):
            with self.subTest(code=expected["code"]):
                compare_entry(self, entry, expected)
                self.assertFalse(entry.documented)

    def test_there_is_one_entry_for_each_member(self) -> None:
        in_use = [entry.code for entry in PACKAGE.OBSERVED if entry.retired is None]
        self.assertEqual(in_use, [*PACKAGE.TuyaObservedCode, *PACKAGE.TuyaObservedStringCode])
        for entry in PACKAGE.OBSERVED:
            of_string = isinstance(entry[0], str)
            self.assertIsInstance(entry.code, PACKAGE.TuyaObservedStringCode if of_string else PACKAGE.TuyaObservedCode)
        self.assertIn(IntEnum, PACKAGE.TuyaObservedCode.__mro__)

    def test_lookup_finds_them_and_lookup_documented_does_not(self) -> None:
        for entry in PACKAGE.OBSERVED:
            for code in (entry.code, entry.code.value, str(entry.code.value)):
                with self.subTest(code=code):
                    self.assertIs(lookup(code), entry)
                    self.assertIsNone(lookup_documented(code))

    def test_they_are_loaded_when_they_are_needed(self) -> None:
        loaded = "'tuya_errors.observed' in sys.modules"
        calls = ["lookup(1010)", "lookup_documented(0)", "lookup(0)"]
        program = "".join(f"tuya_errors.{call}; print({loaded})\n" for call in calls)
        run = run_program(f"import sys, tuya_errors\n{program}")
        self.assertEqual(run.stdout.split(), ["False", "False", "True"])
