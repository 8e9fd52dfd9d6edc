"""What holds for any value, any text and any tag."""

from __future__ import annotations

import math
import random
import time
import unittest
from collections.abc import Callable
from typing import Any

from tuya_errors import (
    TuyaDecodedError,
    TuyaError,
    TuyaErrorEntry,
    advice,
    description_for,
    from_response,
    is_auth_error,
    is_device_offline,
    is_retryable,
    lookup,
    message_for,
    parse_log,
    raise_for_error,
)

from .amount import IS_LONG, amount
from .hostile import HOSTILE, VALUES, make_text, make_value

ROUNDS = amount(1000, 5000)


def check_error(test: unittest.TestCase, error: TuyaDecodedError | None) -> None:
    """Check what a decoded error promises, and that everything takes it."""
    if error is None:
        return
    test.assertIn(type(error.code), (int, float, str, type(None)))
    test.assertIn(type(error.entry), (TuyaErrorEntry, type(None)))
    test.assertIn(type(error.message), (str, type(None)))
    test.assertTrue(error.request_id is None or (type(error.request_id) is str and error.request_id))
    test.assertTrue(error.time is None or (type(error.time) is int and abs(error.time) < 2**53))
    test.assertNotIn(error.entry, error.other_entries)
    if error.message_differs:
        test.assertTrue(error.entry is not None and error.message)
    test.assertIs(advice(error).editorial, True)
    test.assertIsInstance(str(TuyaError(error)), str)


class PropertiesTest(unittest.TestCase):
    def test_any_value_is_decoded(self) -> None:
        chance = random.Random(20261123)
        for body in [*VALUES, *({"code": a, "msg": b, "t": a, "tid": b} for a in VALUES for b in VALUES)]:
            check_error(self, from_response(body))
        for _ in range(ROUNDS):
            check_error(self, from_response(make_value(chance)))

    def test_a_value_says_success_or_is_raised(self) -> None:
        chance = random.Random(20261124)
        for _ in range(ROUNDS):
            body = make_value(chance)
            expected = from_response(body)
            try:
                raise_for_error(body)
                self.assertIsNone(expected)
            except TuyaError as error:
                self.assertIsNotNone(expected)
                self.assertEqual(str(error), str(TuyaError(error.decoded)))

    def test_any_text_is_read(self) -> None:
        chance = random.Random(20261125)
        for _ in range(ROUNDS):
            check_error(self, parse_log(make_text(chance)))
        others: list[Any] = VALUES
        for value in others:
            check_error(self, parse_log(value))

    def test_any_value_may_be_asked_about(self) -> None:
        questions: list[Callable[[Any], Any]] = [advice, is_auth_error, is_device_offline, is_retryable, lookup]
        for value in VALUES:
            for question in questions:
                question(value)

    def test_any_text_is_a_language(self) -> None:
        chance = random.Random(20261126)
        for _ in range(ROUNDS):
            tag = "".join(chance.choice(["de", "zh", "Hans", "TW", "-", "_", ".", "\ud800", "\u0130"]) for _ in range(6))
            self.assertIsInstance(message_for(1010, tag), str)
        for code in HOSTILE:
            self.assertIsNone(message_for(code, "de") and None)
            self.assertIsNone(description_for(0, "-" * 10_000))


def compare_times(read: Callable[[str], object], texts: list[str]) -> float:
    """Compare how long two texts take, by this thread's share of the processor: other work does not lengthen it."""
    times = [math.inf, math.inf]
    for _ in range(3):
        for index, text in enumerate(texts):
            start = time.thread_time()
            read(text)
            times[index] = min(times[index], time.thread_time() - start)
    # A clock of coarse steps may say that a short text took no time at all.
    return times[1] / max(times[0], 1e-5)


class LinearTest(unittest.TestCase):
    PATTERNS = (
        "a",
        "1",
        "A",
        "A_",
        "x.",
        "1.",
        "{a",
        "{",
        "(",
        "(1",
        "(AAA",
        ": ",
        ":(",
        " ",
        "\n",
        "1\n",
        "1 ",
        "0a",
        "code",
        "code:",
        "code ",
        'code:"',
        "code:\"code:'",
        'code:"\\',
        'tid:"*',
        "t=",
        "msg:",
        'msg:"\\',
        "msg:a",
        "msg: ,",
        "error ",
        "error #",
        "error 1 ",
        "A_A ",
        "A_A 1 ",
        "success:true ",
        "\\u0041",
        "\ud800",
        "Error 1106: permission deny\n",
        "error: permission deny ",
        "tuya error 1010: ",
        '{"code":1106,"msg":"permission deny","success":false}',
        '{"success":true}',
        "{code:1 code:2 ",
        '{msg:"',
    )

    def check_growth(self, read: Callable[[str], object]) -> None:
        for pattern in self.PATTERNS[:: amount(6, 1)]:
            for start in ("", 'msg:"', "code:"):
                with self.subTest(pattern=pattern, start=start):
                    # Eight times the text takes 8 times as long, or 64 times where it is quadratic. A value that
                    # does not end within 10,000 characters is read in another way than a shorter one: where the
                    # two lengths are on either side of that, longer ones tell.
                    self.assertTrue(
                        any(
                            compare_times(read, [start + pattern * (length // len(pattern)) for length in lengths]) <= 24
                            for lengths in (*[(5_000, 40_000)] * 5, *[(40_000, 320_000)] * 3)
                        )
                    )

    def test_a_log_of_eight_times_the_length_takes_about_eight_times_as_long(self) -> None:
        self.check_growth(parse_log)

    @unittest.skipUnless(IS_LONG, "a million characters take long")
    def test_so_does_one_of_a_million_characters(self) -> None:
        for pattern in self.PATTERNS[::3]:
            texts = [pattern * (length // len(pattern)) for length in (125_000, 1_000_000)]
            with self.subTest(pattern=pattern):
                self.assertTrue(any(compare_times(parse_log, texts) <= 24 for _ in range(3)))

    def test_so_does_a_message(self) -> None:
        self.check_growth(lambda text: from_response({"code": 1010, "msg": text, "tid": text, "t": text}))

    def test_so_does_a_tag(self) -> None:
        self.check_growth(lambda text: message_for(1010, text))
