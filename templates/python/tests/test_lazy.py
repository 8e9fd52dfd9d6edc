"""Loading what the package offers when it is asked for."""

from __future__ import annotations

import subprocess
import sys
import unittest

import runtime
from runtime._lazy import load


def run_program(program: str) -> list[str]:
    """Run a program in a process of its own, and give the lines that it prints."""
    run = subprocess.run([sys.executable, "-W", "error", "-c", program], capture_output=True, encoding="utf-8", check=False)
    if run.returncode != 0:
        raise RuntimeError(run.stderr)
    return run.stdout.splitlines()


class LazyTest(unittest.TestCase):
    def test_every_public_name_is_there_and_no_other(self) -> None:
        for name in runtime.__all__:
            self.assertTrue(hasattr(runtime, name))
        self.assertLessEqual(set(runtime.__all__), set(dir(runtime)))
        with self.assertRaisesRegex(AttributeError, "^module 'runtime' has no attribute 'mine'$"):
            _ = runtime.mine

    def test_what_was_loaded_stays(self) -> None:
        package: dict[str, object] = {"__name__": "runtime"}
        modules = {"_names": (), "_lookup": ("lookup",), "_log": ("parse_log", "other")}
        self.assertIs(load(package, modules, "lookup"), runtime.lookup)
        self.assertIs(load(package, modules, "parse_log"), runtime.parse_log)
        self.assertEqual(set(package), {"__name__", "lookup", "parse_log"})

    def test_what_nothing_offers_is_an_attribute_error(self) -> None:
        for modules in ({}, {"_lookup": ()}, {"_lookup": ("lookup",)}):
            with self.assertRaises(AttributeError):
                load({"__name__": "runtime"}, modules, "mine")

    def test_importing_loads_nothing_and_a_lookup_only_what_it_needs(self) -> None:
        loaded = "print([name for name in sorted(sys.modules) if name.startswith('runtime.')])"
        steps = ["import sys, runtime", "runtime.lookup", "runtime.lookup(1001)", "runtime.lookup(0)"]
        lines = run_program("".join(f"{step}; {loaded}\n" for step in steps))
        types = ("_coded", "_data", "_entry", "_names", "_vocabulary")
        lookup = sorted(f"runtime.{name}" for name in ("_lazy", "_lookup", *types))
        entries = sorted([*lookup, "runtime.entries"])
        observed = [*entries, *(f"runtime.{name}" for name in ("_lifecycle", "_members", "observed"))]
        self.assertEqual(lines, [str([]), str(lookup), str(entries), str(sorted(observed))])
