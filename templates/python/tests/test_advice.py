"""What a program should do about an error."""

from __future__ import annotations

import unittest

from runtime import (
    ExampleError,
    advice,
    from_response,
    has_tag,
    is_auth_error,
    is_locker_unavailable,
    is_retryable,
    lookup,
    message_for,
    resolution_for,
)

from .hostile import HOSTILE


class AdviceTest(unittest.TestCase):
    def test_the_entrys_own_advice_comes_first(self) -> None:
        given = advice(1001)
        self.assertEqual((given.action, given.delay, given.reason), ("refresh-token", "none", "A new token is accepted at once."))
        self.assertEqual((given.repeatable, given.retry, given.editorial), (True, "after-token-refresh", True))

    def test_without_it_the_entrys_retry_decides(self) -> None:
        for code, action, delay, repeatable in (
            (1002, "fix-request", "none", False),
            (2001, "contact-support", "none", False),
            (2002, "wait", "seconds", True),
            (2003, "contact-support", "none", False),
            (-1, "wait", "seconds", True),
        ):
            given = advice(code)
            self.assertEqual((given.action, given.delay, given.repeatable), (action, delay, repeatable))
            entry = lookup(code)
            self.assertEqual(given.reason, entry and (entry.resolution or entry.description))

    def test_an_error_is_asked_about_in_any_form(self) -> None:
        error = from_response({"ok": False, "code": "2002"})
        entry = lookup(2002)
        assert error is not None and entry is not None
        for form in (error, ExampleError(error), entry, entry.code, 2002, "2002"):
            self.assertEqual(advice(form), advice(entry))
            self.assertTrue(is_retryable(form) and is_locker_unavailable(form))
            self.assertFalse(is_auth_error(form))
            self.assertTrue(has_tag(form, "seasonal"))
        self.assertTrue(is_auth_error(1001))
        self.assertFalse(has_tag(1001, "seasonal"))

    def test_a_tag_makes_an_error_one_of_authentication(self) -> None:
        self.assertEqual(advice(9002).action, "fix-permissions")
        self.assertTrue(is_auth_error(9002))

    def test_a_decoded_error_has_what_its_variant_says(self) -> None:
        error = from_response({"ok": False, "code": 2002, "msg": "The locker is being serviced"})
        assert error is not None and error.variant is not None
        self.assertEqual((error.variant.id, error.message_differs), ("serviced", False))
        for form in (error, ExampleError(error)):
            given = advice(form)
            self.assertEqual((given.action, given.delay_ms, given.max_attempts), ("call-carrier", 7200000, 2))
            self.assertFalse(given.repeatable or is_locker_unavailable(form))
            self.assertTrue(has_tag(form, "seasonal"))
            self.assertEqual(message_for(form, "de"), "Das Schließfach wird gewartet")
            self.assertEqual(message_for(form, "fi"), "the locker is being serviced")
            self.assertEqual(resolution_for(form, "de"), "Try another locker.")
        empty = from_response({"ok": False, "code": 2002, "msg": "no parcel to collect"})
        self.assertEqual((advice(empty).action, advice(empty).reason), ("contact-support", "The locker is empty."))
        self.assertIsNone(resolution_for(empty, "de"))

    def test_what_is_unknown_is_for_the_support(self) -> None:
        for form in (*HOSTILE, 4711, from_response(None)):
            self.assertEqual(advice(form).action, "contact-support")
            self.assertFalse(is_retryable(form) or is_auth_error(form) or is_locker_unavailable(form))
