"""Made responses."""

from __future__ import annotations

import unittest

from runtime import (
    ENTRIES,
    OBSERVED,
    ExampleErrorCode,
    from_response,
    lookup,
    raise_for_error,
)
from runtime.testing import fake_response, fake_success


class FakeResponseTest(unittest.TestCase):
    def test_every_name_alias_and_code_makes_a_response_that_is_decoded_as_its_entry(self) -> None:
        for entry in (*ENTRIES, *OBSERVED):
            for name in (entry.name, *entry.aliases, entry[0], entry.code, entry):
                error = from_response(fake_response(name))
                assert error is not None
                self.assertIs(error.entry, entry)
                self.assertEqual((error.message, error.message_differs), (entry.message, False))

    def test_it_has_all_that_a_response_has(self) -> None:
        self.assertEqual(
            fake_response("TOKEN_EXPIRED"),
            {
                "ok": False,
                "faults": [
                    {
                        "code": 1001,
                        "msg": "the token is expired",
                        "time": 1_700_000_000_000,
                        "requestId": "0123456789abcdef0123456789abcdef",
                    }
                ],
            },
        )
        self.assertEqual(fake_response(4711, message="no idea", request_id=None, time=None), {"ok": False, "faults": [{"code": 4711, "msg": "no idea"}]})
        self.assertEqual(fake_response("PARCEL_NOT_FOUND", parcel_id=7)["faults"][0]["msg"], "no parcel 7")
        self.assertNotIn("msg", fake_response(ExampleErrorCode.TOKEN_EXPIRED, message="")["faults"][0])

    def test_a_success_gives_its_result(self) -> None:
        self.assertEqual(raise_for_error(fake_success([1])), [1])
        self.assertIsNone(from_response(fake_success(None)))

    def test_an_unknown_name_is_a_mistake_of_the_test(self) -> None:
        with self.assertRaisesRegex(ValueError, "no error has the name 'TOKEN_EXPIRD'"):
            fake_response("TOKEN_EXPIRD")
        self.assertIsNone(lookup("TOKEN_EXPIRD"))
