"""Reading responses, and the exception, beyond the cases that every package shares."""

from __future__ import annotations

import copy
import pickle
import sys
import unittest
from typing import Any

from runtime import (
    ExampleDecodedError,
    ExampleError,
    from_response,
    lookup,
    raise_for_error,
)
from runtime._catalogue_error import CatalogueError

from .hostile import HOSTILE, Raising

NOTHING = ExampleDecodedError(None, None, None, None, None, False, ())
BODY = {"ok": False, "code": 1001, "msg": "gone", "requestId": "r-1", "time": 12}


class ResponseTest(unittest.TestCase):
    def test_what_is_no_envelope_has_nothing_in_it(self) -> None:
        more: list[Any] = [{}, [], [BODY], {"response": None}, {"response": {"x": 1}}, {"other": BODY}]
        for body in (*HOSTILE, *more):
            self.assertEqual(from_response(body), NOTHING)

    def test_hostile_values_are_fields_like_any_other(self) -> None:
        for value in HOSTILE:
            error = from_response({"ok": value, "code": value, "msg": value, "requestId": value, "time": value})
            self.assertIn(type(error), (ExampleDecodedError, type(None)))

    def test_the_first_rule_that_decides_counts(self) -> None:
        for body, is_success in (
            ({"ok": True, "state": "failed"}, True),
            ({"ok": "yes", "state": "fine"}, True),
            ({"ok": None, "state": "failed"}, False),
            ({"state": "unknown"}, False),
            ({"ok": 1}, False),
        ):
            self.assertEqual(from_response(body) is None, is_success)

    def test_a_message_that_is_only_the_code_does_not_differ(self) -> None:
        for code in (1001, 1001.0, "1001"):
            for message, differs in (("1001", False), ("The token is expired.", False), ("", False), ("1002", True)):
                error = from_response({"ok": False, "code": code, "msg": message})
                self.assertEqual(error and error.message_differs, differs)
        error = from_response({"ok": False, "code": "01001", "msg": "01001"})
        self.assertEqual(error and error.message_differs, False)

    def test_the_result_is_given_or_the_error_raised(self) -> None:
        self.assertEqual(raise_for_error({"ok": True, "data": [1]}), [1])
        self.assertIsNone(raise_for_error({"ok": True}))
        self.assertEqual(raise_for_error({"response": {"ok": True, "data": 0}}), 0)
        bodies: tuple[Any, ...] = (BODY, {}, None, Raising())
        for body in bodies:
            with self.assertRaises(ExampleError) as caught:
                raise_for_error(body)
            self.assertEqual(caught.exception.decoded, from_response(body))


class ErrorTest(unittest.TestCase):
    def make_error(self, **fields: Any) -> ExampleError:
        decoded = from_response({**BODY, **fields})
        assert decoded is not None
        return ExampleError(decoded)

    def test_it_has_what_the_response_said(self) -> None:
        error = self.make_error()
        self.assertIsInstance(error, CatalogueError)
        self.assertEqual((error.code, error.entry, error.message), (1001, lookup(1001), "gone"))
        self.assertEqual((error.request_id, error.time, error.message_differs), ("r-1", 12, True))

    def test_it_survives_pickling_and_copying(self) -> None:
        error = self.make_error()
        error.extra = "mine"  # pyright: ignore[reportAttributeAccessIssue]
        copies: list[Any] = [pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)]
        for copied in copies:
            self.assertIsInstance(copied, ExampleError)
            self.assertEqual((copied.decoded, copied.extra), (error.decoded, "mine"))

    def test_people_can_read_it(self) -> None:
        for fields, text in (
            ({}, "1001 TOKEN_EXPIRED: gone"),
            ({"msg": None}, "1001 TOKEN_EXPIRED: the token is expired"),
            ({"msg": ""}, "1001 TOKEN_EXPIRED"),
            ({"code": 4711}, "4711: gone"),
            ({"code": None, "msg": None}, "error without a code"),
            ({"code": 10**5000, "msg": None}, "code of too many digits"),
        ):
            # Python 3.10 and older write any number.
            if fields.get("code") != 10**5000 or hasattr(sys, "set_int_max_str_digits"):
                self.assertEqual(str(self.make_error(**fields)), text)
