"""Reading logs, beyond the cases that every package shares."""

from __future__ import annotations

import copy
import pickle
import unittest
from typing import Any
from unittest import mock

import runtime
from runtime import (
    _log_fields,
    _log_records,
    advice,
    lookup,
    message_for,
    parse_log,
    parse_log_all,
)
from runtime._log_code import read_code
from runtime._log_records import read_records
from runtime._log_text import join_units, read_text, split_units

from .hostile import HOSTILE

ENVELOPE = '{"ok":false,"code":1002,"msg":"the signature is invalid"}'


def read_pairs(text: str) -> list[list[tuple[str, str, bool]]]:
    """Read the names and values of each record of a text."""
    records = read_records(read_text(text)).records
    return [[(pair.name, pair.value.text, pair.value.quoted) for pair in record.pairs] for record in records if record.pairs]


class RecordsTest(unittest.TestCase):
    def test_names_and_values_beyond_the_first_plane_are_found(self) -> None:
        names = {
            **_log_fields.ENVELOPE,
            "code": ("c\U0001f600de",),
            "success": ({"field": "\U0001f600", "yes": ("\U0001f44d",), "no": ("\U0001f44e",), "present": None},),
        }
        inner = vars(_log_records)
        kept = (_log_fields.log_fields, inner["_known_names"], inner["_tokens"])
        for function in kept:
            function.cache_clear()
        try:
            with mock.patch("runtime._log_fields.ENVELOPE", names):
                refused = parse_log('{"\U0001f600":"\U0001f44e","c\U0001f600de":1002,"msg":"no"}')
                self.assertEqual(refused and refused.code, 1002)
                self.assertIsNone(parse_log('{"\U0001f600":"\U0001f44d","c\U0001f600de":1002,"msg":"no"}'))
        finally:
            for function in kept:
                function.cache_clear()

    def test_none_one_and_two_fields_are_found(self) -> None:
        for text, records in (
            ("", []),
            ("code", []),
            ("the code is 7", []),
            ("mycode=1 my-code=2 code2=3", []),
            ("code=,ok:)", []),
            ("code=7", [[("code", "7", False)]]),
            ("code: 7., ok=no", [[("code", "7", False), ("ok", "no", False)]]),
            ('{"code":"7","msg":"a \\"b\\" \\u00e4"}', [[("code", "7", True), ("msg", 'a "b" \u00e4', True)]]),
            ("{'msg': 'cut o", [[("msg", "cut o", True)]]),
            ('"{\\"msg\\":\\"a \\\\\\"b\\\\\\" c\\"}"', [[("msg", 'a "b" c', True)]]),
            ("<code>7</code> a > b", [[("code", "7", False)]]),
            ("error_code=7", [[("errorCode", "7", False)]]),
        ):
            with self.subTest(text=text):
                self.assertEqual(read_pairs(text), records)

    def test_a_record_is_an_object_or_a_line(self) -> None:
        for text, sizes in (
            ("{code:1}{code:2}", [1, 1]),
            ("{code:1, inner:{code:2, ok:true}, ok:false}", [2, 2]),
            ("code=1 ok=true\nanother code=2", [2, 1]),
            ("code: 1\nok: false", [2]),
            ("code | 1\n-- | --\nok | false", [2]),
            ("code: 1\n\n\nthen ok: false", [1, 1]),
            ("code=1 code=2", [1, 1]),
            ("code=1} ok=false", [1, 1]),
        ):
            with self.subTest(text=text):
                self.assertEqual([len(record) for record in read_pairs(text)], sizes)


class CodeTest(unittest.TestCase):
    def test_a_code_is_a_number_or_an_identifier(self) -> None:
        for word, code in (
            ("7", 7),
            ("-7", -7),
            ("-0", None),
            ("9" * 15, 10**15 - 1),
            ("9" * 16, "9" * 16),
            ("A_B", "A_B"),
            ("AB", None),
            ("ECONNREFUSED", None),
            ("ERR_BAD_REQUEST", None),
            ("200", None),
            ("switch_1", None),
            ("1.5", None),
            ("\u0661", None),
            ("", None),
        ):
            with self.subTest(word=word):
                read = read_code(word, False)
                self.assertEqual(read and read.code, code)
        quoted = read_code("1001", True)
        assert quoted is not None
        self.assertEqual((quoted.code, quoted.entry), ("1001", lookup(1001)))


class LogTest(unittest.TestCase):
    def test_what_is_no_text_says_nothing(self) -> None:
        for value in HOSTILE:
            self.assertIsNone(parse_log(value))
            self.assertEqual(parse_log_all(value), [])

    def test_the_errors_have_their_places(self) -> None:
        for text, places in (
            ("", []),
            (ENVELOPE, [ENVELOPE]),
            (f"a {ENVELOPE}\nb Error 2003: the locker is jammed", [ENVELOPE, "Error 2003: the locker is jammed"]),
            (f"\U0001f50c\U0001f50c {ENVELOPE}", [ENVELOPE]),
            (f'{{"ok":true}}\r\n{ENVELOPE}\r\n{{"ok":true}}', [ENVELOPE]),
        ):
            with self.subTest(text=text):
                self.assertEqual([text[error.start : error.end] for error in parse_log_all(text)], places)

    def test_strict_accepts_objects_in_braces_and_nothing_else(self) -> None:
        log = f"{ENVELOPE}\nError 2003: the locker is jammed\ncode=2003, msg=the locker is jammed"
        self.assertEqual([error.code for error in parse_log_all(log)], [1002, 2003, 2003])
        self.assertEqual([error.code for error in parse_log_all(log, strict=True)], [1002])
        self.assertIsNone(parse_log("Error 2003: the locker is jammed", strict=True))

    def test_words_without_a_code_have_an_entry(self) -> None:
        error = parse_log("Error: the signature is invalid")
        assert error is not None
        self.assertEqual((error.code, error.form, error.confidence), (None, "words", "medium"))
        self.assertIs(error.entry, lookup(1002))
        self.assertEqual(advice(error), advice(1002))
        self.assertEqual(message_for(error, "de"), "Die Signatur ist ung\u00fcltig")
        self.assertIs(lookup(error), error.entry)

    def test_words_that_other_software_uses_need_a_mention_of_the_api(self) -> None:
        self.assertIsNone(parse_log("Error: the token is expired"))
        self.assertIsNotNone(parse_log("Example API: Error: the token is expired"))
        self.assertIsNotNone(parse_log("Error: Das Token ist abgelaufen"))

    def test_a_text_of_more_than_a_million_characters_is_cut(self) -> None:
        filler = "x" * 999_990
        self.assertFalse(parse_log_all(f"{filler}\n").truncated)
        errors = parse_log_all(f"Error 2003: the locker is jammed\n{filler}\n{ENVELOPE}")
        self.assertEqual(([error.code for error in errors], errors.truncated), ([2003], True))
        self.assertFalse(parse_log_all("\U0001f50c" * 1_000_000).truncated)

    def test_an_error_is_copied_with_its_place(self) -> None:
        error = parse_log(f"a {ENVELOPE}")
        assert error is not None
        for copied in (copy.copy(error), copy.deepcopy(error), pickle.loads(pickle.dumps(error))):
            self.assertEqual(copied, error)
            self.assertEqual((copied.form, copied.confidence, copied.start), ("envelope", "high", 2))
        self.assertIsInstance(error, runtime.ExampleLogError)
        self.assertTrue(repr(error).startswith("ExampleLogError(code=1002, "))

    def test_texts_are_read_as_utf_16(self) -> None:
        for text in ("", "a", "\U0001f50c", "\ud83d", "a\U0001f50c\u00e9"):
            units: Any = split_units(text)
            self.assertEqual(len(units), len(text.encode("utf-16-le", "surrogatepass")) // 2)
            self.assertEqual(join_units(units), text)
