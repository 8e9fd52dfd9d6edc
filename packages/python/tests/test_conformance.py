"""The cases that the packages of every language decode alike: spec/tuya/conformance.json."""

from __future__ import annotations

import unittest
from typing import Any

from tuya_errors import TuyaDecodedError, from_response, parse_log

from .catalogue import read_spec


def show_error(error: TuyaDecodedError | None) -> dict[str, Any] | None:
    """Write what was decoded as the cases do."""
    if error is None:
        return None
    return {
        "code": error.code,
        "name": error.entry and error.entry.name,
        "message": error.message,
        "requestId": error.request_id,
        "time": error.time,
        "messageDiffers": error.message_differs,
        "otherNames": [entry.name for entry in error.other_entries],
    }


class ConformanceTest(unittest.TestCase):
    def test_each_case_is_decoded_as_expected(self) -> None:
        cases = read_spec("conformance.json")["cases"]
        self.assertGreaterEqual(len(cases), 60)
        for case in cases:
            with self.subTest(case["name"]):
                actual = show_error(from_response(case["body"]) if "body" in case else parse_log(case["log"]))
                self.assertEqual(actual, case["expect"])
                # 1010 equals 1010.0, but is not it.
                self.assertEqual(repr(actual), repr(case["expect"]))
