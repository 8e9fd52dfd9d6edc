"""The test that packages get, with the cases of the example."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from typing import Any

TARGET = Path(__file__).parents[1]
EXAMPLE = TARGET.parents[1] / "spec" / "example" / "conformance.json"
CASES: list[dict[str, Any]] = json.loads(EXAMPLE.read_text(encoding="utf-8"))["cases"]


def run_cases(cases: list[dict[str, Any]]) -> subprocess.CompletedProcess[str]:
    """Run the test with some cases beside it, in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        for name in ("test_conformance.py", "log_forms.json"):
            shutil.copy(TARGET / "runtime" / "tests" / name, folder)
        Path(folder, "conformance.json").write_text(json.dumps({"cases": cases}), encoding="utf-8")
        command = [sys.executable, "-m", "unittest", "discover", "-v", "-s", folder]
        environment = {**os.environ, "PYTHONPATH": str(TARGET)}
        return subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=False)


class ConformanceTest(unittest.TestCase):
    def test_every_case_passes_and_is_named(self) -> None:
        run = run_cases(CASES)
        self.assertEqual(run.returncode, 0, run.stderr)
        for case in CASES:
            self.assertIn(f"{case['name']} ... ok", run.stderr)

    def test_one_that_expects_something_else_fails(self) -> None:
        body = {"ok": False, "code": 4711}
        right: dict[str, Any] = {"code": 4711, "name": None, "message": None, "requestId": None, "time": None}
        right.update(messageDiffers=False, otherNames=[])
        for expected, is_right in ((right, True), ({**right, "code": 4711.0}, False), ({**right, "time": 0}, False), (None, False)):
            run = run_cases([{"name": "mine", "body": body, "expect": expected}])
            self.assertEqual(run.returncode == 0, is_right, run.stderr)
            self.assertIn("mine", run.stderr)

    def test_without_cases_it_fails(self) -> None:
        self.assertNotEqual(run_cases([]).returncode, 0)
