"""What HTTP clients give, instead of the parsed body."""

from __future__ import annotations

import json
import unittest
from typing import Any

from runtime import ExampleError, from_response, raise_for_error

BODY = {"ok": False, "code": 1001, "msg": "gone", "requestId": "r-1"}
TEXT = json.dumps(BODY)


class Response:
    """A response as requests and httpx have it."""

    def __init__(self, text: str, status_code: int) -> None:
        self.text = text
        self.status_code = status_code

    def json(self, **_: Any) -> Any:
        return json.loads(self.text)


class LaterResponse:
    """A response as aiohttp has it."""

    status = 401

    async def json(self) -> Any:
        return BODY


class HttpError(Exception):
    """An exception of an HTTP client."""

    def __init__(self, response: Any) -> None:
        super().__init__("401 Client Error")
        self.response = response


async def later() -> Any:
    """Give what has to be awaited."""
    return BODY


class SourceTest(unittest.TestCase):
    def test_a_body_is_read_in_any_form(self) -> None:
        forms: tuple[tuple[Any, int | None], ...] = (
            (BODY, None),
            (TEXT, None),
            ("\ufeff" + TEXT, None),
            (TEXT.encode(), None),
            (bytearray(TEXT.encode()), None),
            (Response(TEXT, 401), 401),
            (HttpError(Response(TEXT, 403)), 403),
        )
        for form, status in forms:
            error = from_response(form)
            assert error is not None
            self.assertEqual((error.code, error.message, error.request_id), (1001, "gone", "r-1"))
            self.assertEqual((error.body, error.http_status), (BODY, status))

    def test_a_success_gives_its_result(self) -> None:
        self.assertEqual(raise_for_error('{"ok": true, "data": [1]}'), [1])
        self.assertEqual(raise_for_error(Response('{"ok": true, "data": 0}', 200)), 0)

    def test_what_has_to_be_awaited_is_a_type_error_that_says_so(self) -> None:
        coroutine = later()
        self.addCleanup(coroutine.close)
        cases: tuple[tuple[Any, str], ...] = (
            (coroutine, "has to be awaited"),
            (LaterResponse(), "await response.json()"),
            (HttpError(LaterResponse()), "await response.json()"),
        )
        for received, advice in cases:
            for read in (from_response, raise_for_error):
                with self.assertRaises(TypeError) as caught:
                    read(received)  # pyright: ignore[reportArgumentType]
                self.assertIn(advice, str(caught.exception))

    def test_what_is_no_json_is_kept_and_is_not_recognised(self) -> None:
        page = "<html>502 Bad Gateway</html>"
        for received, status in ((page, None), (Response(page, 502), 502), ("[" * 100_000, None), ("NaN", None)):
            error = from_response(received)
            assert error is not None
            self.assertEqual((error.code, error.message, error.http_status), (None, None, status))
            self.assertEqual(error.body, received.text if isinstance(received, Response) else received)
        error = from_response(HttpError(None))
        self.assertIsNone(error and error.code)

    def test_a_status_that_only_the_caller_knows_is_kept(self) -> None:
        error = from_response(BODY, 401)
        assert error is not None
        self.assertEqual(error.http_status, 401)
        with self.assertRaises(ExampleError) as caught:
            raise_for_error(BODY, http_status=429)
        self.assertEqual((caught.exception.http_status, caught.exception.body), (429, BODY))
