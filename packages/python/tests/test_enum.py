"""The codes as an enum."""

from __future__ import annotations

import copy
import json
import pickle
import unittest

from tuya_errors import TuyaErrorCode

from .catalogue import read_catalogue_entries


class EnumTest(unittest.TestCase):
    def test_each_name_and_each_alias_is_a_member_and_nothing_else_is(self) -> None:
        expected = {
            name: entry["code"]
            for entry in read_catalogue_entries()
            for name in [entry["name"], *entry.get("aliases", [])]
        }
        self.assertEqual({name: member.value for name, member in TuyaErrorCode.__members__.items()}, expected)

    def test_iterating_gives_each_code_in_use_once_under_its_canonical_name(self) -> None:
        expected = [(entry["name"], entry["code"]) for entry in read_catalogue_entries() if "retired" not in entry]
        self.assertEqual([(member.name, member.value) for member in TuyaErrorCode], expected)

    def test_an_alias_is_the_canonical_member(self) -> None:
        self.assertIs(TuyaErrorCode.DATA_NOT_EXIST, TuyaErrorCode.DATA_NOT_FOUND)
        self.assertEqual(TuyaErrorCode(1000).name, "DATA_NOT_FOUND")
        self.assertIs(TuyaErrorCode["TUYA_ERROR_CODE_TOKEN_INVALID"], TuyaErrorCode.TOKEN_EXPIRED)
        self.assertEqual(TuyaErrorCode(1010).name, "TOKEN_EXPIRED")

    def test_a_member_compares_with_a_plain_integer(self) -> None:
        code: int = 1010
        self.assertEqual(TuyaErrorCode.TOKEN_EXPIRED, code)
        self.assertEqual(hash(TuyaErrorCode.TOKEN_EXPIRED), hash(code))
        self.assertIn(code, {TuyaErrorCode.TOKEN_EXPIRED, TuyaErrorCode.TOKEN_INVALID})
        self.assertLess(TuyaErrorCode.SYSTEM_ERROR, 1000)
        self.assertIsInstance(TuyaErrorCode.TOKEN_EXPIRED, int)

    def test_an_unknown_code_is_no_member(self) -> None:
        for code in (0, 1009, -1010, "1010"):
            with self.subTest(code=code), self.assertRaises(ValueError):
                TuyaErrorCode(code)

    def test_json_writes_the_number(self) -> None:
        self.assertEqual(json.dumps({"code": TuyaErrorCode.TOKEN_EXPIRED}), '{"code": 1010}')

    def test_a_member_survives_pickling_and_copying(self) -> None:
        for member in TuyaErrorCode:
            for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
                self.assertIs(pickle.loads(pickle.dumps(member, protocol)), member)
            self.assertIs(copy.deepcopy(member), member)
