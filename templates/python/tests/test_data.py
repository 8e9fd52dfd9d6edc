"""The generated data module."""

from __future__ import annotations

import unittest
from pathlib import Path
from typing import TYPE_CHECKING

from runtime import _data

if TYPE_CHECKING:
    from runtime._seam import DataWithEnvelope

    # The module is what the hand-written type says; a type checker compares the two.
    data: DataWithEnvelope = _data


class DataTest(unittest.TestCase):
    def test_each_language_has_its_module(self) -> None:
        folder = Path(_data.__file__).parent / "locales"
        self.assertEqual({path.stem for path in folder.glob("*.py")} - {"__init__"}, set(_data.LANGUAGES))
        self.assertIn(_data.LANGUAGE, _data.LANGUAGES)
