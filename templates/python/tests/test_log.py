"""Reading lines of a log, beyond the cases that every package shares."""

from __future__ import annotations

import unittest
from typing import Any

from runtime import parse_log
from runtime._log_forms import find_form, read_code
from runtime._pairs import find_pairs

from .hostile import HOSTILE


def read_pairs(text: str) -> list[tuple[str, Any]]:
    """Read the names and values of a text."""
    return [(pair.name, pair.read()) for pair in find_pairs(text)]


class PairsTest(unittest.TestCase):
    def test_none_one_and_two_pairs_are_found(self) -> None:
        for text, pairs in (
            ("", []),
            ("code", []),
            ("the code is 7", []),
            ("code=7", [("code", ("7", False))]),
            ("code: 7., msg: gone away , ok=no", [("code", ("7", False)), ("msg", ("gone away", False)), ("ok", ("no", False))]),
            ('{"code":"7","msg":"a \\"b\\" \\u00e4"}', [("code", ("7", True)), ("msg", ('a "b" \u00e4', True))]),
            ("{'msg': 'cut o", [("msg", ("cut o", True))]),
            ("mycode=1 my-code=2 code2=3", []),
            ("code=,msg:)", [("code", None), ("msg", None)]),
            ('msg="\\ud83d\\ude00"', [("msg", ("\U0001f600", True))]),
        ):
            with self.subTest(text=text):
                self.assertEqual(read_pairs(text), pairs)


class FormsTest(unittest.TestCase):
    def test_a_code_is_found_in_each_form(self) -> None:
        for text, form in (
            ("", None),
            ("nothing", None),
            ("(1001)", (1001, None)),
            ("failed: (SOME_CODE): gone", ("SOME_CODE", "gone")),
            ("see (1001)", None),
            ("Error 1001: gone", (1001, "gone")),
            ("err #-1, gone", (-1, "gone")),
            ("terror 1001:", None),
            ("GET_TOKEN_FAILED 1001, gone", (1001, "gone")),
            ("1001: gone\nnext", (1001, "gone")),
            ("4711: unknown, and so nothing", None),
        ):
            with self.subTest(text=text):
                self.assertEqual(find_form(text), form)

    def test_a_number_of_many_digits_is_a_text(self) -> None:
        self.assertEqual([read_code(word) for word in ("7", "-7", "9" * 15, "9" * 16, "A_B")], [7, -7, 10**15 - 1, "9" * 16, "A_B"])


class LogTest(unittest.TestCase):
    def test_what_is_no_text_says_nothing(self) -> None:
        for value in HOSTILE:
            self.assertIsNone(parse_log(value))

    def test_a_message_alone_is_an_error_unless_its_name_is_too_common(self) -> None:
        for text, message in (
            ("msg: gone", "gone"),
            ("message: gone", None),
            ("message: gone, msg: away", "gone"),
            ("msg: ", None),
            ("ok: false, message: gone", "gone"),
        ):
            with self.subTest(text=text):
                error = parse_log(text)
                self.assertEqual(error and error.message, message)
        self.assertIsNotNone(parse_log("ok: false"))

    def test_a_pair_that_says_failure_outweighs_one_that_says_success(self) -> None:
        for text, is_error in (
            ("ok=true state=failed code=7", True),
            ("ok=True code=7", False),
            ("state=fine code=7", False),
            ("state=FINE code=7", True),
            ("code=7", True),
        ):
            with self.subTest(text=text):
                self.assertEqual(parse_log(text) is not None, is_error)

    def test_a_failure_without_a_code_is_an_error(self) -> None:
        error = parse_log("state=failed requestId=r-*** requestId=r-1 time=12")
        assert error is not None
        self.assertEqual((error.code, error.entry, error.request_id, error.time), (None, None, "r-1", 12))
