"""The spec, with which the package is compared."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

PACKAGE_FOLDER = Path(__file__).parent.parent
SOURCE_FOLDER = PACKAGE_FOLDER / "src" / "tuya_errors"


def read_catalogue_entries() -> list[dict[str, Any]]:
    """Read the entries of spec/tuya/catalogue.json."""
    path = PACKAGE_FOLDER.parent.parent / "spec" / "tuya" / "catalogue.json"
    return json.loads(path.read_text(encoding="utf-8"))["errors"]


def read_sources() -> dict[str, str]:
    """Read the text of each module of the package, by file name."""
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(SOURCE_FOLDER.glob("*.py"))}
