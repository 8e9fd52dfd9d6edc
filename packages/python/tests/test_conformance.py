# Part of a package of error codes, made from their catalogue.
#
# Copied by errdex from templates/python/runtime/tests/test_conformance.py. Edit that file, then run "pnpm generate".

"""The cases of decoding that the packages of every language share: conformance.json."""

from __future__ import annotations

import json
import unittest
from pathlib import Path
from typing import Any

import tuya_errors as package

CASES = Path(__file__).with_name("conformance.json")


def show_error(error: Any) -> dict[str, Any] | None:
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


def decode(case: dict[str, Any]) -> dict[str, Any] | None:
    """Decode the body of a case, or its log."""
    error = package.from_response(case["body"]) if "body" in case else package.parse_log(case["log"])
    return show_error(error)


class ConformanceTest(unittest.TestCase):
    def test_each_case_is_decoded_as_expected(self) -> None:
        cases: list[dict[str, Any]] = json.loads(CASES.read_text(encoding="utf-8"))["cases"]
        self.assertNotEqual(cases, [])
        for case in cases:
            with self.subTest(case["name"]):
                actual = decode(case)
                self.assertEqual(actual, case["expect"])
                # 1010 equals 1010.0 and True equals 1, but they are not the same. Sorted, for the order says nothing.
                self.assertEqual(json.dumps(actual, sort_keys=True), json.dumps(case["expect"], sort_keys=True))


if __name__ == "__main__":
    unittest.main()
