"""What pyproject.toml says of the package."""

from __future__ import annotations

import json
import re
import unittest

import tuya_errors

from .catalogue import PACKAGE_FOLDER

# Read by hand: Python 3.9 has no reader of TOML.
PYPROJECT = (PACKAGE_FOLDER / "pyproject.toml").read_text(encoding="utf-8")


def read_value(key: str) -> str:
    """Read what stands behind a key, which must be there once."""
    (value,) = re.findall(rf"^{re.escape(key)} = (.+)$", PYPROJECT, re.MULTILINE)
    return value


class ProjectTest(unittest.TestCase):
    def test_the_version_is_the_workspaces(self) -> None:
        manifest = json.loads((PACKAGE_FOLDER / "package.json").read_text(encoding="utf-8"))
        self.assertEqual(read_value("dynamic"), '["version"]')
        self.assertEqual(tuya_errors.__version__, manifest["version"])

    def test_it_says_where_to_read_more(self) -> None:
        self.assertIn("[project.urls]", PYPROJECT)

    def test_it_needs_python_3_9_and_nothing_else(self) -> None:
        self.assertEqual(read_value("requires-python"), '">=3.9"')
        self.assertEqual(read_value("dependencies"), "[]")

    def test_it_is_free_and_typed(self) -> None:
        self.assertEqual(read_value("license"), '"MIT"')
        self.assertIn('"Typing :: Typed"', PYPROJECT)
        self.assertIn("Copyright (c) 2026 the errdex authors", (PACKAGE_FOLDER / "LICENSE").read_text(encoding="utf-8"))
