"""What is known of each error."""

from __future__ import annotations

import pickle
import typing
import unittest

from tuya_errors import TuyaErrorCode
from tuya_errors.entries import BY_CODE, ENTRIES, TuyaErrorEntry

from .catalogue import read_catalogue_entries

EDITORIAL = {
    "resolution": "resolution",
    "fault": "fault",
    "retry": "retry",
    "httpStatus": "http_status",
    "severity": "severity",
}


class EntriesTest(unittest.TestCase):
    def test_each_entry_says_what_the_catalogue_says(self) -> None:
        for entry, expected in zip(ENTRIES, read_catalogue_entries()):
            with self.subTest(code=expected["code"]):
                self.assertEqual(entry.code, expected["code"])
                self.assertEqual(entry.aliases, tuple(expected.get("aliases", [])))
                for field in ("name", "category", "message", "description"):
                    self.assertEqual(getattr(entry, field), expected[field])

    def test_each_judgement_is_the_catalogues_and_is_called_editorial(self) -> None:
        for entry, expected in zip(ENTRIES, read_catalogue_entries()):
            editorial = expected.get("editorial", {})
            with self.subTest(code=expected["code"]):
                for field, attribute in EDITORIAL.items():
                    self.assertEqual(getattr(entry, attribute), editorial.get(field))
                    self.assertEqual(attribute in entry.editorial, field in editorial)
                self.assertEqual(entry.notes, tuple(editorial.get("notes", [])))

    def test_there_is_one_entry_for_each_member(self) -> None:
        self.assertEqual([entry.code for entry in ENTRIES], list(TuyaErrorCode))
        self.assertEqual([entry.name for entry in ENTRIES], [member.name for member in TuyaErrorCode])
        self.assertEqual(len(ENTRIES), len(read_catalogue_entries()))
        self.assertEqual(BY_CODE, {entry.code.value: entry for entry in ENTRIES})

    def test_the_code_of_an_entry_is_a_member(self) -> None:
        for entry in ENTRIES:
            self.assertIs(type(entry.code), TuyaErrorCode)

    def test_an_entry_cannot_be_changed(self) -> None:
        with self.assertRaises(AttributeError):
            setattr(ENTRIES[0], "message", "mine")  # noqa: B010

    def test_an_entry_survives_pickling(self) -> None:
        for entry in ENTRIES:
            self.assertEqual(pickle.loads(pickle.dumps(entry)), entry)

    def test_the_types_can_be_read_while_running(self) -> None:
        # As pydantic, attrs and their like do.
        self.assertEqual(list(typing.get_type_hints(TuyaErrorEntry)), list(TuyaErrorEntry._fields))
