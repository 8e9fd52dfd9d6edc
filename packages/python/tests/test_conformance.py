# Part of a package of error codes, generated from a catalogue.
#
# Copied by errdex from templates/python/runtime/tests/test_conformance.py. Edit that file, then run "pnpm generate".

"""Decode the cases of the catalogue's conformance.json, which the packages of all languages share.

Run ``PYTHONPATH=src python -m unittest discover -s tests``, or pytest.
"""

from __future__ import annotations

import json
import unittest
from pathlib import Path
from typing import Any

import tuya_errors as package

CASES: list[dict[str, Any]] = json.loads(Path(__file__).with_name("conformance.json").read_text(encoding="utf-8"))["cases"]


def summarise(error: Any) -> dict[str, Any] | None:
    """Convert a decoded error to the form of the cases; None if there is no error."""
    if error is None:
        return None
    summary = {
        "code": error.code,
        "name": error.entry and error.entry.name,
        "message": error.message,
        "requestId": error.request_id,
        "time": error.time,
        "messageDiffers": error.message_differs,
        "otherNames": [entry.name for entry in error.other_entries],
    }
    return summary if error.variant is None else {**summary, "variant": error.variant.id}


class ConformanceTest(unittest.TestCase):
    def check(self, case: dict[str, Any]) -> None:
        """Check that a case is decoded as expected."""
        actual = summarise(package.from_response(case["body"]) if "body" in case else package.parse_log(case["log"]))
        self.assertEqual(actual, case["expect"])
        # In Python 1010 == 1010.0 and 1 == True. Their JSON differs.
        self.assertEqual(json.dumps(actual, sort_keys=True), json.dumps(case["expect"], sort_keys=True))

    def test_there_are_cases(self) -> None:
        self.assertNotEqual(CASES, [])


def _add_case(number: int, case: dict[str, Any]) -> None:
    def test(self: ConformanceTest) -> None:
        self.check(case)

    # unittest reports a test by its docstring.
    test.__doc__ = case["name"]
    setattr(ConformanceTest, f"test_case_{number}", test)


for _number, _case in enumerate(CASES, 1):
    _add_case(_number, _case)
