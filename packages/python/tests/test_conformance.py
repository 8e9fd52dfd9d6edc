# Part of a package of error codes, generated from a catalogue.
#
# Copied by errdex from templates/python/runtime/tests/test_conformance.py. Edit that file, then run "pnpm generate".

"""Decode the cases of the catalogue's conformance.json, which the packages of all languages share.

Also find every entry in every form of log_forms.json.

Run ``PYTHONPATH=src python -m unittest discover -s tests``, or pytest.
"""

from __future__ import annotations

import json
import unittest
from pathlib import Path
from typing import Any

import tuya_errors as package


def read_json(name: str) -> Any:
    """Read a file beside this one."""
    return json.loads(Path(__file__).with_name(name).read_text(encoding="utf-8"))


CASES: list[dict[str, Any]] = read_json("conformance.json")["cases"]
FORMS: list[dict[str, str]] = read_json("log_forms.json")["forms"]


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
    if error.variant is not None:
        summary["variant"] = error.variant.id
    if error.subcode is not None:
        summary["subcode"] = error.subcode
    if error.subentry is not None:
        summary["subname"] = error.subentry.name
    if error.other_errors:
        summary["otherErrors"] = [summarise(other) for other in error.other_errors]
    return summary


def summarise_log(log: str, error: Any, expected: dict[str, Any] | None) -> dict[str, Any] | None:
    """Add how and where an error was found in a log, where the case says it."""
    summary = summarise(error)
    if summary is not None and expected is not None:
        if "form" in expected:
            summary["form"] = error.form
        if "excerpt" in expected:
            summary["excerpt"] = log[error.start : error.end]
    return summary


class ConformanceTest(unittest.TestCase):
    def check(self, case: dict[str, Any]) -> None:
        """Check that a case is decoded as expected."""
        expect = case["expect"]
        if "body" in case:
            error = package.from_response(case["body"], case.get("httpStatus"), case.get("headers"))
            self.check_equal(summarise(error), expect)
            return
        log = case["log"]
        errors = case.get("all", [] if expect is None else [expect])
        self.check_equal(summarise_log(log, package.parse_log(log), expect), expect)
        found = package.parse_log_all(log)
        self.assertEqual(len(found), len(errors))
        for error, expected in zip(found, errors):
            self.check_equal(summarise_log(log, error, expected), expected)

    def check_equal(self, actual: Any, expected: Any) -> None:
        """Check that two results are equal, and of the same types."""
        self.assertEqual(actual, expected)
        # In Python 1010 == 1010.0 and 1 == True. Their JSON differs.
        self.assertEqual(json.dumps(actual, sort_keys=True), json.dumps(expected, sort_keys=True))

    def test_each_entry_is_found_in_each_form(self) -> None:
        for form in FORMS:
            for entry in (*package.ENTRIES, *getattr(package, "OBSERVED", ())):
                code, message = entry[0], entry.message
                # A server fills in placeholders.
                if isinstance(code, str) or "{" in message:
                    continue
                log = form["text"].replace("{code}", str(int(code))).replace("{message}", message)
                found = [(error.code, error.entry and error.entry.name, error.message, error.form) for error in package.parse_log_all(log)]
                self.assertEqual(found, [(code, entry.name, message, form["form"])], log)

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
