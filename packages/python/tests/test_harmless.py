"""Pieces of other programs' logs, in which there is no error of Tuya's."""

from __future__ import annotations

import json
import unittest
from typing import Any

from tuya_errors import parse_log_all

from .catalogue import SPEC_FOLDER

LINES = (SPEC_FOLDER / "logs" / "harmless.jsonl").read_text(encoding="utf-8").splitlines()
EXCERPTS: list[dict[str, Any]] = [json.loads(line) for line in LINES]


class HarmlessTest(unittest.TestCase):
    def test_at_most_four_of_a_hundred_are_taken_for_errors_and_none_is_given_an_entry(self) -> None:
        self.assertGreaterEqual(len(EXCERPTS), 300)
        taken = [excerpt for excerpt in EXCERPTS if parse_log_all(excerpt["text"])]
        named = [excerpt for excerpt in EXCERPTS if any(error.entry for error in parse_log_all(excerpt["text"]))]
        self.assertEqual(named, [])
        self.assertLessEqual(len(taken) / len(EXCERPTS), 0.04)

    def test_nothing_in_them_is_an_object_of_the_api_but_for_one_of_an_api_with_the_same_fields(self) -> None:
        read = [excerpt["program"] for excerpt in EXCERPTS if parse_log_all(excerpt["text"], strict=True)]
        self.assertEqual(read, ["Solarman"])
