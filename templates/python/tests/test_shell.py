"""What the shell command answers."""

from __future__ import annotations

import json
import subprocess
import sys
import unittest
from typing import Any

from runtime._shell import Answer, answer
from runtime._shell_words import SHELL_WORDS


def ask(*args: str, log: str | None = None, **environment: str) -> Answer:
    """Ask the command; without a log, its input is a terminal."""
    return answer("codes", args, environment, None if log is None else lambda: log)


class ShellTest(unittest.TestCase):
    def test_a_code_is_explained_in_the_users_language(self) -> None:
        given = ask("1001", LANG="de_AT.UTF-8")
        self.assertEqual((given.exit_code, given.stderr), (0, ""))
        self.assertTrue(given.stdout.startswith("1001 TOKEN_EXPIRED: the token is expired\nDas Token ist abgelaufen\n\nBedeutung: "))
        self.assertIn("Was zu tun ist: Ein neues Token holen", given.stdout)
        self.assertEqual(ask("1001", "--locale", "de", LANG="fr_FR").stdout, given.stdout)
        self.assertEqual(ask("1001", "--locale=de", LC_ALL="fr").stdout, given.stdout)
        self.assertEqual(ask("1001", LC_ALL="de", LC_MESSAGES="pt", LANG="en").stdout, given.stdout)

    def test_without_a_translation_it_is_the_catalogues_own_language(self) -> None:
        english = ask("1002").stdout
        self.assertEqual(ask("1002", LANG="C.UTF-8").stdout, english)
        self.assertEqual(ask("1002", LANG="fi_FI").stdout, english)
        self.assertIn("Cause, as reported: The clock of the device is wrong.\nWhat fixed it: Set the clock.\nReports: example/client#7", english)

    def test_codes_and_names_are_found_in_any_number(self) -> None:
        self.assertEqual(ask("token_too_old").stdout, ask("1001").stdout)
        self.assertEqual(ask("-1", "QUOTA_EXCEEDED").stdout, f"{ask('-1').stdout}\n{ask('QUOTA_EXCEEDED').stdout}")
        self.assertIn("Not documented:", ask("-1").stdout)
        self.assertIn("Retired since 2025-01-01:", ask("2004").stdout)
        self.assertIn("Deprecated since 2024-03-01: It says less than the other code.\n\nUse 2002", ask("2003").stdout)

    def test_an_unknown_code_ends_with_1(self) -> None:
        self.assertEqual(ask("4711"), Answer(1, "", "4711: unknown.\n"))
        given = ask("1001", "4711", "--json")
        self.assertEqual((given.exit_code, len(given.stdout.splitlines())), (1, 2))

    def test_wrong_usage_ends_with_2_and_says_what_is_right(self) -> None:
        for args in ((), ("--locale",), ("--other",), ("-x", "1001")):
            given = ask(*args)
            self.assertEqual((given.exit_code, given.stdout), (2, ""))
            self.assertIn("Usage: codes CODE...\n       codes < LOG\n", given.stderr)
        self.assertEqual((ask("--help").exit_code, ask("-h").stderr), (0, ""))

    def test_a_log_is_read_and_what_is_printed_is_masked(self) -> None:
        log = '{"ok": false, "code": 1001, "msg": "gone, access_token=abcd1234", "requestId": "r-1"}'
        for given in (ask(log=log), ask(log)):
            self.assertEqual(given.exit_code, 0)
            self.assertTrue(given.stdout.startswith("1001 TOKEN_EXPIRED: gone, access_token=***\n"))
        fields: dict[str, Any] = json.loads(ask("--json", log=log).stdout)
        self.assertEqual((fields["code"], fields["name"], fields["requestId"]), (1001, "TOKEN_EXPIRED", "r-1"))
        self.assertEqual(fields["received"], "gone, access_token=***")
        self.assertEqual(ask(log="nothing here"), Answer(1, "", "No error was found.\n"))
        self.assertEqual(ask(log='{"ok": false, "code": 4711}').exit_code, 1)

    def test_every_language_of_the_command_has_all_words(self) -> None:
        for words in SHELL_WORDS.values():
            self.assertEqual(list(words), list(SHELL_WORDS["en"]))

    def test_the_module_runs(self) -> None:
        command = [sys.executable, "-m", "runtime", "1001", "--locale", "pt-BR"]
        run = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
        self.assertEqual((run.returncode, run.stderr), (0, ""))
        self.assertIn("O token expirou", run.stdout)
        run = subprocess.run(command[:3], input='{"ok": false, "code": 4711}', capture_output=True, encoding="utf-8", check=False)
        self.assertEqual((run.returncode, run.stderr), (1, "4711: unknown.\n"))
