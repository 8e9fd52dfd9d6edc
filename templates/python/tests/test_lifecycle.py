"""Codes that programs should not name any more."""

from __future__ import annotations

import unittest
import warnings
from enum import IntEnum

from runtime._lifecycle import LifecycleMeta, discourage


class Codes(IntEnum, metaclass=LifecycleMeta):
    """Codes of which none is discouraged yet."""

    FINE = 1
    OLD = 2
    GONE = 3
    OLDER = 2


class LifecycleTest(unittest.TestCase):
    def test_with_none_nothing_changes(self) -> None:
        discourage(Codes, {})
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            self.assertEqual([Codes.FINE, Codes.OLD, Codes.GONE], list(Codes))

    def test_naming_a_discouraged_member_or_alias_warns_and_nothing_else_does(self) -> None:
        class Mine(IntEnum, metaclass=LifecycleMeta):
            FINE = 1
            OLD = 2
            GONE = 3
            OLDER = 2

        said = ("deprecated", "1.0", "It is old.", "Mine.FINE")
        discourage(Mine, {"OLD": said, "OLDER": said, "GONE": ("retired", "2.0", "It is gone.", None)})
        for name, message in (
            ("OLD", "Mine.OLD is deprecated since 1.0: It is old. Use Mine.FINE."),
            ("OLDER", "Mine.OLDER is deprecated since 1.0: It is old. Use Mine.FINE."),
            ("GONE", "Mine.GONE is retired since 2.0: It is gone."),
        ):
            with self.assertWarns(DeprecationWarning) as caught:
                self.assertIs(getattr(Mine, name), Mine[name])
            self.assertEqual((str(caught.warning), caught.filename), (message, __file__))
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            self.assertEqual([Mine.FINE, Mine(2)], list(Mine))
            self.assertEqual(Mine(3).name, "GONE")
            self.assertFalse(hasattr(Mine, "OTHER"))
