"""The spec, with which the package is compared."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

PACKAGE_FOLDER = Path(__file__).parent.parent
SOURCE_FOLDER = PACKAGE_FOLDER / "src" / "tuya_errors"
SPEC_FOLDER = PACKAGE_FOLDER.parent.parent / "spec" / "tuya"


def read_spec(name: str) -> Any:
    """Read a file of spec/tuya."""
    return json.loads((SPEC_FOLDER / name).read_text(encoding="utf-8"))


def read_catalogue_entries() -> list[dict[str, Any]]:
    """Read the entries of spec/tuya/catalogue.json."""
    return read_spec("catalogue.json")["errors"]


def read_observed_entries() -> list[dict[str, Any]]:
    """Read the entries of spec/tuya/observed.json by code; none where there is no such file."""
    if not (SPEC_FOLDER / "observed.json").exists():
        return []
    return sorted(read_spec("observed.json")["errors"], key=lambda entry: (isinstance(entry["code"], str), entry["code"]))


def read_editorial_fields() -> list[str]:
    """Read from the schema which fields may be in an entry or under editorial."""
    schema = json.loads((SPEC_FOLDER.parent / "schema" / "catalogue.schema.json").read_text(encoding="utf-8"))
    definitions = schema["definitions"]
    return [field for field in definitions["entry"]["properties"] if field in definitions["editorial"]["properties"]]


def read_sources() -> dict[str, str]:
    """Read the text of each module of the package, by its path."""
    paths = sorted(SOURCE_FOLDER.rglob("*.py"))
    return {path.relative_to(SOURCE_FOLDER).as_posix(): path.read_text(encoding="utf-8") for path in paths}
