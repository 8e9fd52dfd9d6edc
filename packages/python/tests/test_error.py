"""The exception."""

from __future__ import annotations

import copy
import pickle
import sys
import unittest
from typing import Any

from tuya_errors import TuyaError, from_response, lookup

from .program import run_program

BODY = {"success": False, "code": 1010, "msg": "token invalid", "t": 1664956301000, "tid": "abc"}
FIELDS = ("code", "entry", "message", "request_id", "time", "message_differs", "decoded", "args")

MATCH = """
from tuya_errors import TuyaError, raise_for_error

for code in (1010, 1106, 1114, "1010"):
    try:
        raise_for_error({"success": False, "code": code})
    except TuyaError as error:
        match error:
            case TuyaError(code=1010):
                print("refresh")
            case TuyaError(1106 | 1114):
                print("permission")
            case TuyaError(entry=entry) if entry:
                print(entry.name)
"""


def make_error(**fields: Any) -> TuyaError:
    """Make an error of a response."""
    decoded = from_response({**BODY, **fields})
    assert decoded is not None
    return TuyaError(decoded)


class ErrorTest(unittest.TestCase):
    def test_it_has_what_the_response_said(self) -> None:
        error = make_error()
        self.assertEqual([getattr(error, field) for field in FIELDS[:6]], list(error.decoded[:6]))
        self.assertEqual((error.code, error.entry), (1010, lookup(1010)))

    def test_it_survives_pickling_and_copying(self) -> None:
        for error in (make_error(), make_error(code=None, msg=None), make_error(code="9999", tid=None)):
            error.extra = "mine"  # pyright: ignore[reportAttributeAccessIssue]
            protocols = range(pickle.HIGHEST_PROTOCOL + 1)
            copies: list[Any] = [pickle.loads(pickle.dumps(error, protocol)) for protocol in protocols]
            for copied in (*copies, copy.copy(error), copy.deepcopy(error)):
                self.assertIsInstance(copied, TuyaError)
                for field in (*FIELDS, "extra"):
                    self.assertEqual(getattr(copied, field), getattr(error, field))
                self.assertEqual(str(copied), str(error))

    def test_people_can_read_it(self) -> None:
        for fields, text in (
            ({}, "1010 TOKEN_EXPIRED: token invalid"),
            ({"code": "1010"}, "1010 TOKEN_EXPIRED: token invalid"),
            ({"msg": None}, "1010 TOKEN_EXPIRED: token is expired"),
            ({"msg": ""}, "1010 TOKEN_EXPIRED"),
            ({"code": 9999}, "9999: token invalid"),
            ({"code": None}, "error without a code: token invalid"),
            ({"code": None, "msg": None}, "error without a code"),
            ({"code": 10**5000, "msg": None}, "code of too many digits"),
        ):
            # Python 3.10 and older write any number.
            if fields.get("code") != 10**5000 or hasattr(sys, "set_int_max_str_digits"):
                self.assertEqual(str(make_error(**fields)), text)

    @unittest.skipIf(sys.version_info < (3, 10), "Python 3.9 has no match")
    def test_it_can_be_matched(self) -> None:
        run = run_program(MATCH)
        names = ["refresh", "permission", "permission", "TOKEN_EXPIRED"]
        self.assertEqual((run.stdout.split(), run.stderr), (names, ""))
