"""Reading responses and logs, and what follows from it."""

from __future__ import annotations

import unittest
from typing import Any

from runtime import (
    ExampleError,
    advice,
    description_for,
    from_response,
    is_auth_error,
    is_retryable,
    message_for,
    parse_log,
    raise_for_error,
    resolution_for,
)


class Hostile:
    """Raises whatever is done with it."""

    def __getattribute__(self, name: str) -> Any:
        raise RuntimeError(name)


class ReadingTest(unittest.TestCase):
    def test_success_is_no_error(self) -> None:
        self.assertIsNone(from_response({"ok": True, "data": [1]}))
        self.assertEqual(raise_for_error({"ok": True, "data": [1]}), [1])
        self.assertIsNone(raise_for_error({"state": "fine"}))

    def test_an_error_is_read_wherever_it_is(self) -> None:
        envelope = {"ok": False, "code": "1001", "msg": "other words", "requestId": "r1", "time": "17"}
        for body in (envelope, {"response": envelope}):
            error = from_response(body)
            assert error is not None and error.entry is not None
            self.assertEqual((error.code, error.entry.name, error.message), ("1001", "TOKEN_EXPIRED", "other words"))
            self.assertEqual((error.request_id, error.time, error.message_differs), ("r1", 17, True))

    def test_what_is_no_envelope_is_an_error_without_a_code(self) -> None:
        bodies: list[Any] = [None, 0, "", [], {}, {"ok": "maybe"}, Hostile(), {"code": Hostile()}]
        for body in bodies:
            with self.subTest(type(body).__name__):
                error = from_response(body)
                assert error is not None
                self.assertIsNone(error.code)

    def test_it_is_raised_with_what_it_says(self) -> None:
        with self.assertRaises(ExampleError) as raised:
            raise_for_error({"ok": False, "code": 1001, "msg": "the token is expired"})
        self.assertEqual(str(raised.exception), "1001 TOKEN_EXPIRED: the token is expired")
        with self.assertRaisesRegex(ExampleError, "^error without a code$"):
            raise_for_error({})

    def test_a_log_is_read(self) -> None:
        for line in ('{"ok":false,"code":1001', "{'ok': False, 'code': 1001}", "Error 1001: the token is expired"):
            with self.subTest(line):
                error = parse_log(line)
                assert error is not None and error.entry is not None
                self.assertEqual(error.entry.name, "TOKEN_EXPIRED")
        for line in ("", "all is well", '{"ok":true,"code":1001}'):
            with self.subTest(line):
                self.assertIsNone(parse_log(line))


class AdviceTest(unittest.TestCase):
    def test_it_follows_from_an_entry(self) -> None:
        self.assertEqual(advice(1001).action, "refresh-token")
        self.assertTrue(is_auth_error(1001) and is_retryable(1001))
        self.assertEqual((advice(2001).action, is_retryable(2001)), ("contact-support", False))
        self.assertTrue(is_retryable("QUOTA_EXCEEDED"))

    def test_an_unknown_code_is_answered(self) -> None:
        for value in (4711, "", None, Hostile()):
            with self.subTest(type(value).__name__):
                self.assertEqual(advice(value).reason, "Nothing is known of this code.")


class TextTest(unittest.TestCase):
    def test_languages_fall_back(self) -> None:
        english = message_for(1001, "en")
        self.assertEqual(message_for(1001, "xx"), english)
        self.assertNotEqual(message_for(1001, "de-AT.UTF-8"), english)
        self.assertEqual(message_for(1001, "pt-PT"), message_for(1001, "pt-BR"))
        self.assertIsNone(message_for(4711, "de"))
        self.assertIsNotNone(description_for(1001, "de"))
        self.assertIsNone(resolution_for(1002, "en"))
