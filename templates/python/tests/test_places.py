"""Places of an envelope: paths, headers, and codes in another form."""

from __future__ import annotations

import unittest
from email.message import Message
from typing import TYPE_CHECKING, Any

from runtime import ExampleError, from_response
from runtime._headers import find_header
from runtime._places import Scope, read_values
from runtime._source import Source
from runtime._transform import transform_code

from .hostile import HOSTILE, Raising

if TYPE_CHECKING:
    from runtime._seam import PathPlace, Step


def step(member: Any = None, index: Any = None, where: Any = None, is_: Any = None) -> Step:
    return {"member": member, "index": index, "where": where, "is_": is_}


ALL = step(where=())


def read(body: Any, *steps: Step) -> list[object]:
    place: PathPlace = {"is_root": True, "steps": steps, "header": None, "http_status": False, "transform": ()}
    return list(read_values(place, Scope(body, Source(body, None))))


class Headers(dict[str, str]):
    """Headers that ignore case, as requests has them."""

    def get(self, name: str, default: Any = None) -> Any:
        return {key.lower(): value for key, value in self.items()}.get(name.lower(), default)


class PlacesTest(unittest.TestCase):
    def test_a_path_leads_to_every_value_that_fits(self) -> None:
        body = {"errors": [{"code": 1, "kind": "a"}, "no", {"kind": {"code": 2}}, {"code": 3, "kind": "b"}]}
        errors, code = step("errors"), step("code")
        self.assertEqual(read(body, errors, ALL, code), [1, 3])
        self.assertEqual(read(body, errors, step(index=3), code), [3])
        self.assertEqual(read(body, errors, step(index=4)), [])
        self.assertEqual(read(body, errors, step(where=("kind",), is_="b"), code), [3])
        self.assertEqual(read(body, errors, step(where=("kind", "code"))), [{"kind": {"code": 2}}])
        self.assertEqual(read(body, step(index=0)), [])

    def test_wide_deep_and_cyclic_bodies_are_read_up_to_a_bound(self) -> None:
        wide: list[Any] = [[] for _ in range(100)]
        for each in wide:
            each.extend(wide)
        self.assertLessEqual(len(read(wide, *[ALL] * 16)), 10_000)
        cyclic: dict[str, Any] = {}
        cyclic["error"] = cyclic
        self.assertIs(read(cyclic, *[step("error")] * 16)[0], cyclic)
        for body in HOSTILE:
            self.assertEqual(read({"a": body}, step("a"), step("b")), [])
            read({"a": [body]}, step("a"), step(where=("b",), is_=1))

    def test_a_header_is_found_in_what_clients_give(self) -> None:
        message = Message()
        message["X-Id"] = "a"
        for headers in (Headers({"X-Id": "a"}), {"X-ID": "a"}, {"x-id": ["a", "b"]}, [("X-Id", "a")], [(b"x-id", b"a")], message):
            self.assertEqual(find_header(headers, "x-id"), "a")
            self.assertIsNone(find_header(headers, "y"))
        for none in (None, "x-id", 5, [], [None], {"x-id": 5}, Raising(), *HOSTILE):
            self.assertIsNone(find_header(none, "x-id"))

    def test_headers_may_stand_beside_the_body(self) -> None:
        error = from_response({"ok": False, "code": 1001}, 401, {"X-Request-Id": "r-9"})
        assert error is not None
        self.assertEqual((error.http_status, error.request_id), (401, "r-9"))

    def test_a_code_that_has_an_entry_is_not_transformed_any_further(self) -> None:
        steps: Any = ({"kind": "after", "text": "#"}, {"kind": "dropPrefix", "text": "1"})
        self.assertEqual(transform_code("acme#1001", steps), "1001")
        self.assertEqual(transform_code("acme#1999", steps), "999")
        self.assertEqual(transform_code("1001#", steps), "001#")

    def test_an_exception_is_made_of_a_code(self) -> None:
        error = ExampleError.from_code(1001, message="gone", http_status=401)
        self.assertEqual((str(error), error.http_status), ("1001 TOKEN_EXPIRED: gone", 401))
        self.assertIsInstance(error, ExampleError)
        self.assertIsNone(ExampleError.from_code(4711).entry)
