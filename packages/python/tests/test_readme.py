"""The programs of README.md."""

from __future__ import annotations

import re
import unittest

import tuya_errors
from tuya_errors import ENTRIES, TuyaDecodedError, TuyaErrorEntry, testing

from .catalogue import PACKAGE_FOLDER, read_observed_entries, read_sources
from .program import run_program

README = (PACKAGE_FOLDER / "README.md").read_text(encoding="utf-8")
BLOCKS: list[tuple[str, str]] = re.findall(r"^```(\w+)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
PROGRAMS = [code for language, code in BLOCKS if language == "python"]


class ReadmeTest(unittest.TestCase):
    def test_every_block_is_a_program_or_the_installation(self) -> None:
        self.assertEqual(len(PROGRAMS), 9)
        # The recipes use the packages of others: test_recipes.py runs them.
        commands = [code.splitlines() for language, code in BLOCKS if language not in ("python", "py")]
        self.assertEqual(commands[0], ["pip install tuya-errors"])
        self.assertTrue(all(line.startswith("python -m tuya_errors ") for line in commands[1]))
        self.assertEqual(len(commands), 2)

    def test_each_program_prints_what_its_comments_say(self) -> None:
        for program in PROGRAMS:
            with self.subTest(program=program):
                expected: list[str] = re.findall(r"^ *print\(.*\)  # (.*)$", program, re.MULTILINE)
                self.assertNotEqual(expected, [])
                run = run_program(program, "-W", "error")
                self.assertEqual((run.returncode, run.stderr), (0, ""))
                self.assertEqual(run.stdout.splitlines(), expected)

    def test_the_numbers_of_codes_are_right(self) -> None:
        text = " ".join(README.split())
        self.assertIn(f"{len(ENTRIES)} documented codes", text)
        self.assertIn(f"{len(read_observed_entries())} undocumented codes", text)

    def test_the_modules_are_those_that_are_public(self) -> None:
        modules = {name[:-3] for name in read_sources() if name[0] != "_" and "/" not in name}
        named = re.findall(r"^\| `tuya_errors\.(\w+)`", README, re.MULTILINE)
        self.assertEqual(set(named), modules)

    def test_every_name_it_uses_is_there(self) -> None:
        names = set(re.findall(r"`(Tuya\w+|[a-z]+_[a-z_]+|ENTRIES|OBSERVED)`", README))
        fields = {*TuyaDecodedError._fields, *TuyaErrorEntry._fields}
        self.assertEqual(names - {*tuya_errors.__all__, *testing.__all__} - fields, {"tuya_errors"})
