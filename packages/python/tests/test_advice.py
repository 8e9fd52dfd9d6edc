"""What a program should do about an error."""

from __future__ import annotations

import unittest
from typing import Any

from tuya_errors import (
    ENTRIES,
    TuyaError,
    advice,
    from_response,
    is_auth_error,
    is_device_offline,
    is_retryable,
    lookup,
    parse_log,
)


class AdviceTest(unittest.TestCase):
    def test_it_is_the_entrys(self) -> None:
        for entry in ENTRIES:
            with self.subTest(code=entry.code):
                given = advice(entry)
                self.assertEqual((given.retry, given.editorial), (entry.retry, True))
                self.assertEqual(given.repeatable, bool(entry.repeatable))
                if entry.advice is not None:
                    shown = (given.action, given.delay, given.reason, given.citations)
                    self.assertEqual((*shown, given.delay_ms, given.max_attempts), entry.advice)

    def test_an_error_is_asked_about_in_any_form(self) -> None:
        error = from_response({"code": "1010", "msg": "token is expired"})
        assert error is not None
        entry = lookup(1010)
        assert entry is not None
        for form in (error, TuyaError(error), entry, entry.code, 1010, "1010", parse_log("Error 1010: token is expired")):
            self.assertEqual(advice(form), advice(entry))
        self.assertEqual(advice(entry).action, "refresh-token")

    def test_an_unknown_code_is_for_the_support(self) -> None:
        forms: list[Any] = [9999, "nobody", None, [], from_response({"code": 9999}), from_response(None)]
        for form in forms:
            given = advice(form)
            self.assertEqual((given.action, given.delay, given.repeatable), ("contact-support", "none", False))
            self.assertEqual((given.retry, given.citations), (None, ()))
            self.assertTrue(given.reason)
            self.assertFalse(is_retryable(form) or is_auth_error(form) or is_device_offline(form))

    def test_an_entry_without_advice_has_some_by_its_retry(self) -> None:
        entry = lookup(1010)
        assert entry is not None
        for retry, action in (
            ("after-token-refresh", "refresh-token"),
            ("after-delay", "wait"),
            ("after-change", "fix-request"),
            ("never", "contact-support"),
            (None, "contact-support"),
        ):
            given = advice(entry._replace(advice=None, retry=retry, repeatable=None))
            self.assertEqual((given.action, given.retry), (action, retry))
            self.assertEqual(given.repeatable, action in ("refresh-token", "wait"))
            self.assertEqual(given.reason, entry.resolution)

    def test_the_questions_are_answered_by_it(self) -> None:
        for entry in ENTRIES:
            with self.subTest(code=entry.code):
                self.assertEqual(is_retryable(entry), entry.retry in ("after-delay", "after-token-refresh"))
                self.assertEqual(is_auth_error(entry), "auth-error" in entry.tags)
                self.assertEqual(is_device_offline(entry), "device-offline" in entry.tags)
        self.assertTrue(is_device_offline(2001))
