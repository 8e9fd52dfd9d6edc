# Part of a package of error codes, made from their catalogue.
#
# Copied by errdex from templates/python/runtime/tests/test_conformance.py. Edit that file, then run "pnpm generate".

"""The cases that the packages of every language decode alike. They stand beside this file."""

from __future__ import annotations

import json
import unittest
from pathlib import Path
from typing import Any

from tuya_errors import from_response, parse_log

CASES: list[dict[str, Any]] = json.loads(Path(__file__).with_name("conformance.json").read_text(encoding="utf-8"))["cases"]


def decode(case: dict[str, Any]) -> dict[str, Any] | None:
    """Decode the body or the log of a case, and write what was decoded as the cases do."""
    error = from_response(case["body"]) if "body" in case else parse_log(case["log"])
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
    def test_there_are_cases(self) -> None:
        self.assertTrue(CASES)

    def test_each_case_is_decoded_as_expected(self) -> None:
        for case in CASES:
            with self.subTest(case["name"]):
                actual, expected = decode(case), case["expect"]
                self.assertEqual(actual, expected)
                # 1010 equals 1010.0, but is not it.
                self.assertEqual(repr(actual), repr(expected and {key: expected[key] for key in actual or {}}))


if __name__ == "__main__":
    unittest.main()
