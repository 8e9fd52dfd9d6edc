"""Programs that import the package in a process of their own."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile


def run_program(program: str, *options: str) -> subprocess.CompletedProcess[str]:
    """Run a program with the Python that runs the tests."""
    with tempfile.TemporaryDirectory() as cache:
        # An empty cache, so that every module is compiled and the compiler's warnings are seen.
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": cache, "PYTHONIOENCODING": "utf-8"}
        command = [sys.executable, *options, "-c", program]
        return subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=False)
