"""What is printed and logged holds no credential; what a program asks for holds everything."""

from __future__ import annotations

import io
import logging
import traceback
import unittest

from runtime import ExampleError, from_response
from runtime._mask import mask_text

SECRETS = (
    "3cb9ba6342e8dad2d73ae9e34f79e3d8",
    "bf0123456789abcdefgh",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl",
    "192.0.2.17",
    "ada@example.org",
    "hunter2",
    "00:1a:2b:3c:4d:5e",
    "p1hnetvtgyjx8kqm4xe7",
)
KEY, DEVICE, TOKEN, ADDRESS, MAIL, PASSWORD, MAC, ID = SECRETS
MESSAGES = (
    f"your ip({ADDRESS}) is not allowed",
    f"token invalid: access_token={TOKEN}",
    f"sign invalid, client_id: {ID}, sign: {KEY}",
    f"device {DEVICE} of {MAIL} at {MAC}",
    f'{{"password":"{PASSWORD}"}}',
    f'{{\\"password\\":\\"{PASSWORD}\\"}}',
    f"password={PASSWORD}&x=1",
    f"Authorization: Bearer {TOKEN}\nand another line",
)


class PrivacyTest(unittest.TestCase):
    def test_nothing_that_is_shown_holds_a_credential(self) -> None:
        for message in MESSAGES:
            body = {"ok": False, "code": 1001, "msg": message, "requestId": "r-1", "access_token": KEY}
            decoded = from_response(body)
            assert decoded is not None
            error = ExampleError(decoded)
            log = io.StringIO()
            logger = logging.Logger("test")
            logger.addHandler(logging.StreamHandler(log))
            logger.error("%s %r", error, error, exc_info=error)
            shown = [repr(decoded), repr(error), str(error), repr(error.args), log.getvalue(), f"{[decoded, error]}"]
            shown.extend(traceback.format_exception(type(error), error, None))
            for text in shown:
                for secret in SECRETS:
                    self.assertNotIn(secret, text)
            self.assertEqual((error.message, decoded.message, error.body), (message, message, body))

    def test_the_words_of_people_and_the_names_of_codes_stay(self) -> None:
        for text in (
            "",
            "token is expired",
            "sign invalid",
            "SING_VALIDATE_FALED_4",
            "REQUEST_TOO_FREQUENTLY_PLEASE_TRY_AGAIN_LATER",
            "see /v1.0/iot-03/devices and 2024-05-01T10:20:30.000Z, 1664956301000",
            "token \u8fc7\u671f",
        ):
            self.assertEqual(mask_text(text), text)

    def test_the_repr_of_an_error_is_one_line(self) -> None:
        decoded = from_response({"ok": False, "code": 1001, "msg": "two\nlines"})
        assert decoded is not None
        self.assertEqual(repr(ExampleError(decoded)), "ExampleError('1001 TOKEN_EXPIRED: two\\nlines')")
        self.assertEqual(
            repr(decoded),
            "ExampleDecodedError(code=1001, name='TOKEN_EXPIRED', message='two\\nlines', request_id=None, time=None, "
            "message_differs=True, http_status=None)",
        )
