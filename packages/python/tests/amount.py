"""How much the tests do: little in `pnpm test`, all in `pnpm test:long`."""

from __future__ import annotations

import os

IS_LONG = os.environ.get("ERRDEX_LONG") == "1"


def amount(quick: int, long: int) -> int:
    """Tell how often to do something."""
    return long if IS_LONG else quick
