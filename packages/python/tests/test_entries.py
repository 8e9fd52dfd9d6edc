"""The entries, compared with the catalogue."""

from __future__ import annotations

import pickle
import re
import typing
import unittest
from typing import Any

import tuya_errors
from tuya_errors import TuyaErrorCode
from tuya_errors.entries import (
    BY_CODE,
    ENTRIES,
    TuyaCause,
    TuyaDeprecation,
    TuyaEntryAdvice,
    TuyaErrorEntry,
    TuyaRetirement,
)

from .catalogue import read_catalogue_entries, read_editorial_fields, read_spec


def attribute_of(field: str) -> str:
    """What the package calls a field of the spec: httpStatus is http_status."""
    return re.sub(r"(?=[A-Z])", "_", field).lower()


def advice_of(advice: TuyaEntryAdvice | None) -> dict[str, Any] | None:
    """An advice as the spec writes it."""
    if advice is None:
        return None
    names = {"delay_ms": "delayMs", "max_attempts": "maxAttempts"}
    stated = {names.get(name, name): value for name, value in advice._asdict().items() if value is not None}
    return {**stated, "citations": list(advice.citations)}


def compare_entry(test: unittest.TestCase, entry: TuyaErrorEntry, expected: dict[str, Any]) -> None:
    """Compare an entry with what the spec says of it."""
    editorial = expected.get("editorial", {})
    test.assertEqual(entry.code.value, expected["code"])
    for field in ("name", "category", "message", "description"):
        # The spec writes a quote within a message twice.
        test.assertEqual(getattr(entry, field), expected[field].replace("''", "'"))
    for field in ("aliases", "citations"):
        test.assertEqual(getattr(entry, field), tuple(expected.get(field, [])))
    for field in read_editorial_fields():
        attribute = attribute_of(field)
        test.assertEqual(getattr(entry, attribute), editorial.get(field))
        test.assertEqual(attribute in entry.editorial, field in editorial)
    for field in ("notes", "tags"):
        test.assertEqual(getattr(entry, field), tuple(editorial.get(field, [])))
    test.assertEqual(entry.repeatable, entry.retry and entry.retry in ("after-delay", "after-token-refresh"))
    test.assertEqual(entry.since, expected.get("since"))
    deprecated = entry.deprecated and {
        key: value
        for key, value in zip(("since", "reason", "replacedBy"), entry.deprecated)
        if value is not None
    }
    test.assertEqual(deprecated, expected.get("deprecated"))
    test.assertEqual(entry.retired and entry.retired._asdict(), expected.get("retired"))
    causes = [{**cause._asdict(), "citations": list(cause.citations)} for cause in entry.causes]
    test.assertEqual(causes, editorial.get("causes", []))
    test.assertEqual(advice_of(entry.advice), editorial.get("advice") and {"citations": [], **editorial["advice"]})
    test.assertEqual([variant.id for variant in entry.variants], [one["id"] for one in editorial.get("variants", [])])


class EntriesTest(unittest.TestCase):
    def test_each_entry_says_what_the_catalogue_says(self) -> None:
        for entry, expected in zip(ENTRIES, read_catalogue_entries()):
            with self.subTest(code=expected["code"]):
                compare_entry(self, entry, expected)
                self.assertTrue(entry.documented)

    def test_the_version_is_that_of_the_lock(self) -> None:
        self.assertEqual(tuya_errors.CATALOGUE_VERSION, read_spec("catalogue.lock.json")["version"])

    def test_there_is_one_entry_for_each_member(self) -> None:
        self.assertEqual([entry.code for entry in ENTRIES if entry.retired is None], list(TuyaErrorCode))
        self.assertEqual([entry.name for entry in ENTRIES], [entry.code.name for entry in ENTRIES])
        self.assertEqual(len(ENTRIES), len(read_catalogue_entries()))
        self.assertEqual(BY_CODE, {entry.code.value: entry for entry in ENTRIES})

    def test_the_code_of_an_entry_is_a_member(self) -> None:
        for entry in ENTRIES:
            self.assertIs(type(entry.code), TuyaErrorCode)

    def test_an_entry_cannot_be_changed(self) -> None:
        for field in ("message", "code", "mine"):
            with self.assertRaises(AttributeError):
                setattr(ENTRIES[0], field, "mine")

    def test_an_entry_survives_pickling(self) -> None:
        for entry in ENTRIES:
            copied = pickle.loads(pickle.dumps(entry))
            self.assertEqual(copied, entry)
            self.assertIs(copied.code, entry.code)

    def test_an_entry_shows_its_fields(self) -> None:
        self.assertTrue(repr(BY_CODE[1010]).startswith("TuyaErrorEntry(code=1010, name='TOKEN_EXPIRED', "))

    def test_the_types_can_be_read_while_running(self) -> None:
        # As pydantic, attrs and their like do.
        for kind in (TuyaErrorEntry, TuyaCause, TuyaDeprecation, TuyaEntryAdvice, TuyaRetirement):
            self.assertEqual(list(typing.get_type_hints(kind)), list(kind._fields))
