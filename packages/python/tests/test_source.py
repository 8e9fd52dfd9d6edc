"""The files of the package: what they need and which Python reads them."""

from __future__ import annotations

import ast
import unittest

import tuya_errors

from .catalogue import SOURCE_FOLDER, read_sources
from .program import run_program

STANDARD = ["bisect", "collections.abc", "enum", "functools", "importlib", "io", "json", "os", "re", "sys", "typing", "warnings"]
ALLOWED_IMPORTS = {"__future__", *STANDARD}


def find_imports(source: str) -> set[str]:
    """Find the modules that are imported from outside the package."""
    imports: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            imports.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            imports.add(node.module)
    return imports


class SourceTest(unittest.TestCase):
    def test_python_3_9_reads_it(self) -> None:
        for name, source in read_sources().items():
            with self.subTest(name):
                ast.parse(source, filename=name, feature_version=(3, 9))

    def test_it_imports_little_and_nothing_to_install(self) -> None:
        for name, source in read_sources().items():
            with self.subTest(name):
                self.assertLessEqual(find_imports(source), ALLOWED_IMPORTS)

    def test_the_first_two_lines_are_constant(self) -> None:
        # Python looks for a declaration of the encoding there, which a catalogue's text could imitate.
        for name, source in read_sources().items():
            # Its maintainers keep the version.
            if name == "_version.py":
                continue
            with self.subTest(name):
                first, second, third, *_ = source.split("\n")
                self.assertEqual([first, second], ["# Part of a package of error codes, generated from a catalogue.", "#"])
                self.assertRegex(third, "^# (Generated|Copied) by errdex from ")

    def test_type_checkers_are_told_that_it_has_types(self) -> None:
        self.assertEqual((SOURCE_FOLDER / "py.typed").read_bytes(), b"")

    def test_importing_it_warns_of_nothing(self) -> None:
        run = run_program("from tuya_errors import *; import tuya_errors.observed; assert lookup(1010)", "-W", "error")
        self.assertEqual((run.returncode, run.stderr), (0, ""))

    def test_importing_it_loads_nothing_else(self) -> None:
        # Without site, which may load anything.
        source = str(SOURCE_FOLDER.parent)
        program = (
            f"import sys; sys.path.insert(0, {source!r}); before = set(sys.modules)\n"
            "import tuya_errors; print(sorted(set(sys.modules) - before))\n"
            "from tuya_errors import lookup; print(sorted(set(sys.modules) - before))"
        )
        # Isolated, it would also write compiled files, whatever the environment says.
        run = run_program(program, "-I", "-S", "-B")
        alone, with_lookup = run.stdout.splitlines()
        self.assertEqual(alone, "['__future__', 'tuya_errors']")
        self.assertNotIn("entries", with_lookup)
        self.assertNotIn("codes", with_lookup)

    def test_the_entries_and_the_enum_are_loaded_when_they_are_needed(self) -> None:
        loaded = "[n for n in ('entries', 'codes', 'observed') if 'tuya_errors.' + n in sys.modules]"
        steps = ["lookup", "lookup(1010)", "lookup(1010).code"]
        program = "".join(f"tuya_errors.{step}; print({loaded})\n" for step in steps)
        run = run_program(f"import sys, tuya_errors\n{program}")
        self.assertEqual(run.stdout.splitlines(), ["[]", "['entries']", "['entries', 'codes']"])

    def test_a_star_brings_what_is_public(self) -> None:
        run = run_program("from tuya_errors import *; print(sorted(n for n in globals() if n[0] != '_'))")
        self.assertEqual(run.stdout.strip(), str(sorted(tuya_errors.__all__)))

    def test_every_public_name_is_there_and_no_other(self) -> None:
        self.assertLessEqual(set(tuya_errors.__all__), set(dir(tuya_errors)))
        for name in tuya_errors.__all__:
            with self.subTest(name):
                self.assertIsNotNone(getattr(tuya_errors, name))
        self.assertFalse(hasattr(tuya_errors, "mine"))
