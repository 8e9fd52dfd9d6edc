"""The programs of README.md."""

from __future__ import annotations

import re
import unittest

from tuya_errors.entries import ENTRIES

from .catalogue import PACKAGE_FOLDER
from .program import run_program

README = (PACKAGE_FOLDER / "README.md").read_text(encoding="utf-8")
BLOCKS: list[tuple[str, str]] = re.findall(r"^```(\w+)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
PROGRAMS = [code for language, code in BLOCKS if language == "python"]


class ReadmeTest(unittest.TestCase):
    def test_every_block_is_a_program_or_the_installation(self) -> None:
        self.assertEqual(len(PROGRAMS), 2)
        self.assertEqual([block for block in BLOCKS if block[0] != "python"], [("sh", "pip install tuya-errors\n")])

    def test_each_program_prints_what_its_comments_say(self) -> None:
        for program in PROGRAMS:
            with self.subTest(program=program):
                expected: list[str] = re.findall(r"^ *print\(.*\)  # (.*)$", program, re.MULTILINE)
                self.assertNotEqual(expected, [])
                run = run_program(program, "-W", "error")
                self.assertEqual((run.returncode, run.stderr), (0, ""))
                self.assertEqual(run.stdout.splitlines(), expected)

    def test_the_number_of_codes_is_right(self) -> None:
        self.assertIn(f"{len(ENTRIES)} documented codes", " ".join(README.split()))
