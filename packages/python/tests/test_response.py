"""Reading responses, beyond the cases that every package shares."""

from __future__ import annotations

import unittest
from collections import ChainMap, defaultdict
from types import MappingProxyType
from typing import Any

from tuya_errors import (
    TuyaDecodedError,
    TuyaError,
    TuyaErrorCode,
    from_response,
    lookup,
    raise_for_error,
)

from .hostile import Promising, Raising, Text

BODY = {"success": False, "code": 1010, "msg": "token invalid", "t": 1664956301000, "tid": "abc"}
NOTHING = TuyaDecodedError(None, None, None, None, None, False, ())


class ResponseTest(unittest.TestCase):
    def test_any_mapping_is_an_object(self) -> None:
        expected = from_response(BODY)
        for body in (MappingProxyType(BODY), ChainMap({}, BODY), defaultdict(str, BODY)):
            self.assertEqual(from_response(body), expected)
            self.assertEqual(from_response({"response": body}), expected)

    def test_reading_changes_nothing(self) -> None:
        body: defaultdict[str, Any] = defaultdict(str)
        self.assertEqual(from_response(body), NOTHING)
        self.assertEqual(dict(body), {})

    def test_a_field_that_cannot_be_read_is_not_there(self) -> None:
        for body in (Raising(), Promising(), {"response": Raising()}, {"response": Promising()}):
            self.assertEqual(from_response(body), NOTHING)

    def test_what_is_given_is_plain(self) -> None:
        error = from_response({"code": TuyaErrorCode.TOKEN_EXPIRED, "msg": Text("token invalid"), "tid": Text("a")})
        assert error is not None
        self.assertEqual([type(error.code), type(error.message), type(error.request_id)], [int, str, str])
        self.assertIs(error.entry, lookup(1010))

    def test_a_number_with_a_fraction_of_zero_is_whole(self) -> None:
        error = from_response({"code": 1010.0, "t": 1664956301000.0})
        assert error is not None
        self.assertIs(error.entry, lookup(1010))
        self.assertEqual((error.code, error.time, type(error.time)), (1010.0, 1664956301000, int))

    def test_an_error_survives_being_unpacked(self) -> None:
        error = from_response(BODY)
        assert error is not None
        code, entry, message, request_id, time, message_differs, others = error
        self.assertEqual((code, message, request_id, time), (1010, "token invalid", "abc", 1664956301000))
        self.assertEqual((entry, message_differs, len(others)), (lookup(1010), False, 2))


class RaiseTest(unittest.TestCase):
    def test_it_gives_the_result_of_a_success(self) -> None:
        cases: list[tuple[Any, Any]] = [
            ({"success": True, "result": {"id": 1}}, {"id": 1}),
            ({"success": True, "result": None}, None),
            ({"success": True}, None),
            ({"response": {"success": True, "result": []}}, []),
            ({"status": "success", "result": False}, False),
        ]
        for body, result in cases:
            with self.subTest(body=body):
                self.assertEqual(raise_for_error(body), result)

    def test_it_raises_anything_else(self) -> None:
        bodies: list[Any] = [BODY, {}, None, "text", [BODY], {"success": "true"}, {"response": BODY}]
        for body in bodies:
            with self.subTest(body=body), self.assertRaises(TuyaError) as caught:
                raise_for_error(body)
            self.assertEqual(caught.exception.decoded, from_response(body))
