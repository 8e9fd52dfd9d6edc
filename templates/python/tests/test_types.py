"""The types of what the package offers, as programs read them, and that they fit together."""

from __future__ import annotations

import ast
import inspect
import typing
import unittest
from pathlib import Path
from typing import Any

import runtime
from runtime import (
    ExampleAction,
    ExampleCoded,
    ExampleDelay,
    ExampleError,
    ExampleErrorCode,
    ExampleFault,
    ExampleObservedCode,
    ExampleRetry,
    ExampleSeverity,
    advice,
    description_for,
    from_response,
    is_retryable,
    lookup,
    lookup_documented,
    message_for,
    resolution_for,
)


def find_callables() -> dict[str, Any]:
    """Find the public functions, classes and methods."""
    found: dict[str, Any] = {}
    for name in runtime.__all__:
        value = getattr(runtime, name)
        if inspect.isclass(value):
            found[name] = value
            for key, member in vars(value).items():
                function = member.fget if isinstance(member, property) else member
                if inspect.isfunction(function) and function.__module__.startswith("runtime."):
                    found[f"{name}.{key}"] = function
        elif inspect.isfunction(value):
            found[name] = value
    return found


class TypesTest(unittest.TestCase):
    def test_the_hints_of_all_that_is_public_can_be_read(self) -> None:
        for name, value in find_callables().items():
            with self.subTest(name):
                typing.get_type_hints(value)
        self.assertIn("return", typing.get_type_hints(lookup))

    def test_python_3_9_can_evaluate_them(self) -> None:
        # `int | str` is a type there only as a text.
        folder = Path(str(runtime.__file__)).parent
        for value in find_callables().values():
            if inspect.isfunction(value):
                tree = ast.parse((folder / f"{value.__module__.rpartition('.')[2]}.py").read_text(encoding="utf-8"))
                for node in ast.walk(tree):
                    if isinstance(node, ast.FunctionDef) and node.name == value.__name__:
                        arguments = [*node.args.args, *node.args.kwonlyargs]
                        for annotation in (node.returns, *(argument.annotation for argument in arguments)):
                            self.assertNotIn(" | ", "" if annotation is None else ast.unparse(annotation))

    def test_an_error_is_accepted_in_every_form_everywhere(self) -> None:
        decoded = from_response({"ok": False, "code": "1001"})
        entry = lookup(1001)
        assert decoded is not None and entry is not None
        # Each is a type of its own; pyright checks that all of them fit.
        forms: list[ExampleCoded] = [
            1001,
            1001.0,
            "1001",
            decoded,
            decoded.code,
            ExampleError(decoded),
            ExampleError(decoded).code,
            entry,
            entry.code,
            ExampleErrorCode.TOKEN_EXPIRED,
        ]
        for form in forms:
            self.assertIs(lookup(form), entry)
            self.assertIs(lookup_documented(form), entry)
            self.assertEqual(message_for(form, "de"), "Das Token ist abgelaufen")
            self.assertEqual(description_for(form, "en"), entry.description)
            self.assertEqual(resolution_for(form, "fi"), entry.resolution)
            self.assertEqual(advice(form), advice(1001))
            self.assertTrue(is_retryable(form))
        for nothing in (None, from_response({}), ExampleError(decoded._replace(code=None, entry=None)), object):
            self.assertIsNone(lookup(nothing))  # pyright: ignore[reportArgumentType]
            self.assertIsNone(message_for(nothing, "de"))  # pyright: ignore[reportArgumentType]

    def test_the_literal_types_are_public(self) -> None:
        given = advice(1001)
        action: ExampleAction = given.action
        delay: ExampleDelay = given.delay
        retry: ExampleRetry | None = given.retry
        entry = lookup(1001)
        assert entry is not None
        fault: ExampleFault | None = entry.fault
        severity: ExampleSeverity | None = entry.severity
        for value, kind in (
            (action, ExampleAction),
            (delay, ExampleDelay),
            (retry, ExampleRetry),
            (fault, ExampleFault),
            (severity, ExampleSeverity),
        ):
            self.assertIn(value, typing.get_args(kind))

    def test_the_package_has_a_version(self) -> None:
        self.assertRegex(runtime.__version__, r"^[0-9]+\.[0-9]+\.[0-9]+")


class MembersTest(unittest.TestCase):
    def test_a_member_has_its_message(self) -> None:
        self.assertEqual(ExampleErrorCode.TOKEN_EXPIRED.message, "the token is expired")
        self.assertEqual(ExampleErrorCode.QUOTA_EXCEEDED.message, "the quota is used up")
        self.assertEqual(ExampleObservedCode.GATEWAY_SILENT.message, "no answer")

    def test_a_member_has_a_docstring_and_the_enum_keeps_its_own(self) -> None:
        self.assertEqual(
            ExampleErrorCode.TOKEN_EXPIRED.__doc__,
            "1001: the token is expired\n\nThe access token is older than two hours.\n\n"
            "What to do: Get a new token and repeat the call.",
        )
        self.assertIn("Note: The server also", str(ExampleErrorCode.LOCKER_FULL.__doc__))
        for codes in (ExampleErrorCode, ExampleObservedCode):
            self.assertRegex(str(codes.__doc__), "^An? (error )?code of the Example API")
            for member in codes:
                self.assertTrue(str(member.__doc__).startswith(f"{member.value}: {member.message}\n\n"))
