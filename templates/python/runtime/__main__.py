"""The shell command: explains error codes, or the errors in a log."""

from __future__ import annotations

import io
import os
import sys

from ._shell import answer


def read_input() -> str:
    """Read the standard input; what is no UTF-8 in it is replaced."""
    return sys.stdin.buffer.read().decode("utf-8", "replace")


def main() -> int:
    """Run the command and return its exit code."""
    reader = None if sys.stdin.isatty() else read_input
    given = answer(f"python -m {__package__}", sys.argv[1:], os.environ, reader)
    for stream, text in ((sys.stdout, given.stdout), (sys.stderr, given.stderr)):
        if isinstance(stream, io.TextIOWrapper):
            # A terminal that cannot show a character gets its number.
            stream.reconfigure(errors="backslashreplace")
        stream.write(text)
    return given.exit_code


if __name__ == "__main__":
    sys.exit(main())
