"""Reads the logs in a list of JSON texts, and prints the errors in each as JSON."""

import json
import sys

from tuya_errors import parse_log_all

FIELDS = ("code", "message", "request_id", "time", "message_differs", "form", "confidence")


def show(text, error):
    names = [entry and entry.name for entry in (error.entry, *error.other_entries)]
    return [*(getattr(error, field) for field in FIELDS), names, text[error.start : error.end]]


print(json.dumps([[show(text, error) for error in parse_log_all(text)] for text in json.load(sys.stdin)]))
