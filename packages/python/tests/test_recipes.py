"""The recipes of README.md, and the real clients of the Tuya cloud, against a small server on this machine."""

from __future__ import annotations

import asyncio
import json
import os
import re
import subprocess
import tempfile
import types
import unittest
from pathlib import Path
from typing import Any, Optional
from unittest.mock import patch

from tuya_errors import TuyaError, from_response
from tuya_errors.testing import fake_response, fake_success

from .amount import IS_LONG
from .catalogue import PACKAGE_FOLDER, SOURCE_FOLDER
from .test_distribution import make_environment, run_command
from .tuya_server import start_tuya_server

README = (PACKAGE_FOLDER / "README.md").read_text(encoding="utf-8")
RECIPES: list[str] = re.findall(r"^```py\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
WITH_HTTPX, WITH_TENACITY, WITH_HOME_ASSISTANT = RECIPES

SHOW = """
import json
from tuya_errors import TuyaError

def show(call):
    try:
        return call()
    except TuyaError as error:
        return [str(error), error.http_status]
"""

HTTPX = """
client = httpx.Client(base_url=URL)
paths = ("/v1.0/devices/1", "/v1.0/1010/token invalid", "/v1.0/http/400/1106/permission deny")
print(json.dumps([show(lambda: call(client, path)) for path in paths]))
"""

REQUESTS = """
import requests
from tuya_errors import from_response, raise_for_error

print(json.dumps([show(lambda: raise_for_error(requests.get(URL + path))) for path in ("/x", "/1106/permission deny")]))
try:
    requests.get(URL + "/http/403/1106/permission deny").raise_for_status()
except requests.HTTPError as error:
    decoded = from_response(error)
    print(json.dumps([decoded.entry.name, decoded.http_status]))
"""

TENACITY = """
from tenacity import wait_none
from tuya_errors import raise_for_error
from tuya_errors.testing import fake_response, fake_success

def answer(*bodies):
    answers, refreshed = list(bodies), []
    result = show(lambda: call_safely(lambda: raise_for_error(answers.pop(0)), lambda: refreshed.append(1), wait_none()))
    return [result, len(answers), len(refreshed)]

print(json.dumps([
    answer(fake_response("TOKEN_EXPIRED"), fake_success("fine")),
    answer(fake_response("RATE_LIMIT_EXCEEDED"), fake_response("RATE_LIMIT_EXCEEDED"), fake_success("fine")),
    answer(*[fake_response("SYSTEM_BUSY")] * 4),
    answer(fake_response("PERMISSION_DENIED"), fake_success("never")),
]))
"""

CONNECTOR = """
import io, logging
from tuya_connector import TUYA_LOGGER, TuyaOpenAPI
from tuya_errors import from_response, is_auth_error, parse_log

log = io.StringIO()
TUYA_LOGGER.handlers = [logging.StreamHandler(log)]
TUYA_LOGGER.setLevel(logging.DEBUG)

def read(error):
    return error and [error.code, error.entry and error.entry.name, error.message]

def logged():
    text = log.getvalue()
    log.seek(0), log.truncate()
    return text

api = TuyaOpenAPI(URL, "right", "secret")
assert from_response(api.connect()) is None
assert parse_log(logged()) is None
assert from_response(api.get("/v1.0/devices/1")) is None
logged()
failed = api.get("/v1.0/1106/permission deny")
wrong = TuyaOpenAPI(URL, "wrong", "secret")
shown = [read(from_response(failed)), read(parse_log(logged())), read(from_response(wrong.connect())), read(parse_log(logged()))]
print(json.dumps([*shown, is_auth_error(from_response(wrong.connect()))]))
"""

TINYTUYA = """
import io, logging, requests, tinytuya
from tuya_errors import from_response, parse_log

# The client writes https before the name of the host.
send = requests.Session.request
requests.Session.request = lambda self, method, url, **more: send(self, method, url.replace("https://", "http://"), **more)
host = URL.partition("//")[2]
tinytuya.Cloud.setregion = lambda self, region=None: setattr(self, "urlhost", host)
log = io.StringIO()
logger = logging.getLogger("tinytuya")
logger.handlers = [logging.StreamHandler(log)]
logger.setLevel(logging.DEBUG)

def read(error):
    return error and [error.code, error.entry and error.entry.name, error.message]

cloud = tinytuya.Cloud("eu", "right", "secret", "device")
log.seek(0), log.truncate()
failed = cloud.cloudrequest("/v1.0/devices/2009/not support this device")
text = log.getvalue()
log.seek(0), log.truncate()
wrong = tinytuya.Cloud("eu", "wrong", "secret", "device")
print(json.dumps([read(from_response(failed)), read(parse_log(text)), wrong.error["Payload"], read(parse_log(log.getvalue()))]))
"""

MYPY = """
from typing import Optional
from tuya_errors import (
    TuyaAction, TuyaCoded, TuyaDecodedError, TuyaDelay, TuyaError, TuyaErrorCode, TuyaErrorEntry, TuyaFault, TuyaRetry,
    TuyaSeverity, advice, from_response, is_auth_error, lookup, message_for, raise_for_error,
)

async def later() -> dict[str, object]:
    return {}

def use(error: TuyaDecodedError, exception: TuyaError, entry: TuyaErrorEntry) -> Optional[str]:
    forms: list[TuyaCoded] = [error, exception, entry, error.code, entry.code, TuyaErrorCode.TOKEN_EXPIRED, 1010, "1010", None]
    action: TuyaAction = advice(error).action
    delay: TuyaDelay = advice(exception.code).delay
    values: tuple[Optional[TuyaRetry], Optional[TuyaFault], Optional[TuyaSeverity]] = (entry.retry, entry.fault, entry.severity)
    print(forms, action, delay, values, lookup(error.code), lookup(entry), is_auth_error(exception), TuyaErrorCode.TOKEN_EXPIRED.message)
    print(raise_for_error({"success": True}), from_response('{"success": true}'), message_for(exception, "de"))
    return message_for(error, "de") or message_for(error.code, "de") or message_for(entry, "de")

from_response(later())  # type: ignore[arg-type]
"""


def run_recipe(python: Path, *parts: str, url: str = "") -> list[Any]:
    """Run a program with another Python, and give the lines that it prints, each from JSON."""
    code = "\n".join([*parts[:-1], SHOW, f"URL = {url!r}", parts[-1]])
    environment = {**os.environ, "PYTHONPATH": str(SOURCE_FOLDER.parent), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [str(python), "-c", code]
    run = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=False)
    if run.returncode != 0:
        raise RuntimeError(run.stderr)
    return [json.loads(line) for line in run.stdout.splitlines()]


@unittest.skipUnless(IS_LONG, "pnpm test:long installs the packages of others")
class RecipesTest(unittest.TestCase):
    python: Path

    @classmethod
    def setUpClass(cls) -> None:
        temporary = tempfile.TemporaryDirectory()
        cls.addClassCleanup(temporary.cleanup)
        requirements = PACKAGE_FOLDER / "tests" / "requirements-clients.txt"
        try:
            cls.python = make_environment(Path(temporary.name) / "clients")
            run_command(cls.python, "-m", "pip", "install", "--quiet", "--requirement", requirements)
        except RuntimeError as error:
            if "all" in os.environ.get("ERRDEX_PROGRAMS", ""):
                raise
            raise unittest.SkipTest(f"The packages cannot be installed: {error}") from error

    def test_httpx(self) -> None:
        with start_tuya_server() as url:
            (shown,) = run_recipe(self.python, WITH_HTTPX, HTTPX, url=url)
        failed = [["1010 TOKEN_EXPIRED: token invalid", 200], ["1106 PERMISSION_DENIED: permission deny", 400]]
        self.assertEqual(shown, [{"name": "lamp", "uid": "uid"}, *failed])

    def test_requests(self) -> None:
        with start_tuya_server() as url:
            shown, error = run_recipe(self.python, REQUESTS, url=url)
        self.assertEqual(shown[1], ["1106 PERMISSION_DENIED: permission deny", 200])
        self.assertEqual(error, ["PERMISSION_DENIED", 403])

    def test_tenacity(self) -> None:
        (shown,) = run_recipe(self.python, WITH_TENACITY, TENACITY)
        self.assertEqual(shown[0], ["fine", 0, 1])
        self.assertEqual(shown[1], ["fine", 0, 0])
        # Three attempts, and one of the four answers is left.
        self.assertEqual((shown[2][0][0][:16], shown[2][1:]), ("1111 SYSTEM_BUSY", [1, 0]))
        self.assertEqual((shown[3][0][0][:22], shown[3][1:]), ("1106 PERMISSION_DENIED", [1, 0]))

    def test_tuya_connector_python(self) -> None:
        with start_tuya_server() as url:
            (shown,) = run_recipe(self.python, CONNECTOR, url=url)
        failed = [1106, "PERMISSION_DENIED", "permission deny"]
        refused = [1114, "IP_ADDRESS_NOT_ALLOWED", "your ip(192.0.2.7) don't have access to this API"]
        self.assertEqual(shown, [failed, failed, refused, refused, True])

    def test_tinytuya(self) -> None:
        with start_tuya_server() as url:
            (shown,) = run_recipe(self.python, TINYTUYA, url=url)
        failed = [2009, "DEVICE_TYPE_NOT_SUPPORTED", "not support this device"]
        self.assertEqual(shown[:2], [failed, failed])
        self.assertIn("your ip(192.0.2.7) don't have access to this API", shown[2])
        self.assertEqual(shown[3], [1114, "IP_ADDRESS_NOT_ALLOWED", "your ip(192.0.2.7) don't have access to this API"])

    def test_mypy_accepts_what_fits_and_nothing_else(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            program = Path(folder) / "program.py"
            program.write_text(MYPY, encoding="utf-8")
            environment = {**os.environ, "MYPYPATH": str(SOURCE_FOLDER.parent)}
            command = [str(self.python), "-m", "mypy", "--strict", "--cache-dir", folder, str(program)]
            run = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=False)
        self.assertEqual(run.stdout, "Success: no issues found in 1 source file\n")


class HomeAssistantError(Exception):
    """An error with a translation, as Home Assistant has it since 2024.6."""

    def __init__(
        self,
        *args: object,
        translation_domain: Optional[str] = None,
        translation_key: Optional[str] = None,
        translation_placeholders: Optional[dict[str, str]] = None,
    ) -> None:
        super().__init__(*args)
        self.translation = (translation_domain, translation_key, translation_placeholders)


class ConfigEntryAuthFailed(HomeAssistantError):
    """Lets the user sign in again."""


class UpdateFailed(HomeAssistantError):
    """Lets the coordinator try again later."""


class Hass:
    """The part of Home Assistant that runs a function."""

    async def async_add_executor_job(self, call: Any) -> Any:
        return call()


class HomeAssistantTest(unittest.TestCase):
    """With stand-ins, because Home Assistant needs a newer Python than the package."""

    def fetch(self, body: object) -> Any:
        """Run the recipe on one response."""
        modules: dict[str, Any] = {
            name: types.ModuleType(name)
            for name in ("homeassistant", "homeassistant.exceptions", "homeassistant.helpers", COORDINATOR)
        }
        modules["homeassistant.exceptions"].ConfigEntryAuthFailed = ConfigEntryAuthFailed
        modules[COORDINATOR].UpdateFailed = UpdateFailed
        namespace: dict[str, Any] = {}
        with patch.dict("sys.modules", modules):
            exec(WITH_HOME_ASSISTANT, namespace)

        def call() -> Any:
            error = from_response(body)  # pyright: ignore[reportArgumentType]
            if error is not None:
                raise TuyaError(error)
            return "fine"

        return asyncio.run(namespace["fetch_data"](Hass(), call))

    def test_it_tells_home_assistant_what_happened_and_in_which_words(self) -> None:
        self.assertEqual(self.fetch(fake_success("fine")), "fine")
        texts = json.loads((PACKAGE_FOLDER.parent / "messages/homeassistant/strings.json").read_text(encoding="utf-8"))
        for name, kind in (("SECRET_INVALID", ConfigEntryAuthFailed), ("SYSTEM_BUSY", UpdateFailed)):
            with self.assertRaises(kind) as caught:
                self.fetch(fake_response(name))
            self.assertEqual(caught.exception.translation, ("my_integration", name.lower(), None))
            self.assertIn(name.lower(), texts["exceptions"])
        with self.assertRaises(UpdateFailed) as caught:
            self.fetch(fake_response(4711, message="no idea"))
        self.assertEqual((str(caught.exception), caught.exception.translation[1]), ("4711: no idea", None))


COORDINATOR = "homeassistant.helpers.update_coordinator"
