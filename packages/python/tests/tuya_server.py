"""A small server on this machine that answers as the Tuya cloud does."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import unquote

TRACE = {"t": 1_700_000_000_000, "tid": "8cbec1ac"}
TOKEN = {"access_token": "an-access-token", "refresh_token": "a-refresh-token", "expire_time": 7200, "uid": "uid"}


class Handler(BaseHTTPRequestHandler):
    """Answers ``…/CODE/MESSAGE`` with that error, with ``/http/STATUS/`` in that status, anything else with success.

    The client id ``wrong`` gets no token.
    """

    def do_GET(self) -> None:
        path = unquote(self.path.partition("?")[0])
        status = re.search(r"/http/(\d+)/", path)
        error = re.search(r"/(-?\d+)/([^/]+)$", path)
        body: dict[str, Any] = {"success": True, "result": {"name": "lamp", "uid": "uid"}, **TRACE}
        if path.startswith("/v1.0/token"):
            body["result"] = TOKEN
            if self.headers["client_id"] == "wrong":
                message = "your ip(192.0.2.7) don't have access to this API"
                body = {"success": False, "code": 1114, "msg": message, **TRACE}
        elif error is not None:
            body = {"success": False, "code": int(error[1]), "msg": error[2], **TRACE}
        text = json.dumps(body).encode()
        self.send_response(int(status[1]) if status else 200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    do_POST = do_GET

    def log_message(self, format: str, *args: Any) -> None:
        """Print nothing."""


@contextmanager
def start_tuya_server() -> Generator[str, None, None]:
    """Start the server and give its URL; stop it in the end."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
