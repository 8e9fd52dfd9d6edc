# Part of a package of error codes, generated from a catalogue.
#
# Copied by errdex from templates/python/runtime/_words.py. Edit that file, then run "pnpm generate".

"""The values that entries and advice use."""

from __future__ import annotations

from typing import Literal

Action = Literal[
    "refresh-token",
    "fix-credentials",
    "fix-request",
    "fix-permissions",
    "renew-subscription",
    "wait",
    "check-device",
    "contact-support",
]
Delay = Literal["none", "seconds", "minutes", "hours"]
Retry = Literal["never", "after-delay", "after-token-refresh", "after-change"]
Fault = Literal["client", "server", "device"]
Severity = Literal["info", "warning", "error", "critical"]
