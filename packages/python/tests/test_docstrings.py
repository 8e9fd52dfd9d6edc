"""The explanations that editors show."""

from __future__ import annotations

import ast
import unittest

from tuya_errors import TuyaErrorCode

from .catalogue import read_catalogue_entries, read_sources


def read_member_docstrings() -> dict[str, str]:
    """Read the string after each assignment of the enum's body: Python itself forgets it."""
    tree = ast.parse(read_sources()["codes.py"])
    (enum,) = [node for node in tree.body if isinstance(node, ast.ClassDef)]
    docstrings: dict[str, str] = {}
    # What is retired stands in blocks that type checkers do not read.
    body = [inner for node in enum.body for inner in (node.body if isinstance(node, ast.If) else [node])]
    for node, following in zip(body, body[1:]):
        if (
            isinstance(node, ast.Assign)
            and isinstance(target := node.targets[0], ast.Name)
            and isinstance(following, ast.Expr)
            and isinstance(text := following.value, ast.Constant)
            and isinstance(text.value, str)
        ):
            docstrings[target.id] = " ".join(text.value.split())
    return docstrings


class DocstringsTest(unittest.TestCase):
    def test_each_member_has_one(self) -> None:
        self.assertEqual(list(read_member_docstrings()), list(TuyaErrorCode.__members__))

    def test_it_begins_with_code_message_and_meaning(self) -> None:
        docstrings = read_member_docstrings()
        for entry in read_catalogue_entries():
            beginning = f"{entry['code']}: {entry['message']} {entry['description']}"
            with self.subTest(name=entry["name"]):
                self.assertEqual(docstrings[entry["name"]][: len(beginning)], beginning)

    def test_an_alias_names_the_canonical_member(self) -> None:
        docstrings = read_member_docstrings()
        for entry in read_catalogue_entries():
            for alias in entry.get("aliases", []):
                self.assertRegex(docstrings[alias], rf"^Another name of {entry['name']}\.($| \.\. deprecated::)")
