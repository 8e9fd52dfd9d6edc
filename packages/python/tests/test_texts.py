"""Texts in other languages."""

from __future__ import annotations

import shutil
import tempfile
import unittest
from pathlib import Path
from typing import Any

from tuya_errors import ENTRIES, description_for, message_for, resolution_for

from .catalogue import SOURCE_FOLDER, SPEC_FOLDER, read_spec
from .program import run_program

TAGS = sorted(path.stem for path in (SPEC_FOLDER / "locales").glob("*.json"))


class TextsTest(unittest.TestCase):
    def test_each_text_is_the_translation_or_else_the_entrys(self) -> None:
        self.assertIn("zh-Hans", TAGS)
        for tag in TAGS:
            texts: dict[str, Any] = read_spec(f"locales/{tag}.json")["errors"]
            for entry in ENTRIES:
                for field, give in (
                    ("message", message_for),
                    ("description", description_for),
                    ("resolution", resolution_for),
                ):
                    text = texts.get(str(entry.code.value), {}).get(field, {}).get("text")
                    with self.subTest(tag=tag, code=entry.code, field=field):
                        expected = getattr(entry, field) if text is None else text.replace("''", "'")
                        self.assertEqual(give(entry.code, tag), expected)

    def test_a_language_is_found_by_any_of_its_tags(self) -> None:
        for tag, tags in {
            "de": ["DE", "de-AT", "de_DE", "de_DE.UTF-8", "de@euro", "de-Latn-DE-1996", "de-x-mine"],
            "zh-Hans": ["zh", "zh-CN", "ZH_cn", "zh-SG", "zh-hans", "zh-Hans-CN", "zh-MY", "zh_CN.UTF-8"],
            "zh-Hant": ["zh-Hant", "zh-TW", "zh_HK", "zh-Hant-CN", "ZH-MO"],
            "pt-BR": ["pt-BR", "pt", "pt-PT", "pt_AO.UTF-8"],
            "en": ["en", "en-GB", "EN_us", "fi", "", "-", "i-klingon", "*", "d", "deu"],
        }.items():
            for other in tags:
                with self.subTest(tag=other):
                    self.assertEqual(message_for(1010, other), message_for(1010, tag))
        self.assertEqual(len({message_for(1010, tag) for tag in ("de", "zh", "en")}), 3)

    def test_an_unknown_code_has_no_text(self) -> None:
        for code in (9999, "nobody", ""):
            self.assertIsNone(message_for(code, "de"))
            self.assertIsNone(description_for(code, "en"))

    def test_a_code_may_arrive_as_text(self) -> None:
        self.assertEqual(message_for("1010", "de"), message_for(1010, "de"))

    def test_a_language_is_loaded_when_it_is_asked_for(self) -> None:
        loaded = "[name for name in sorted(sys.modules) if name.startswith('tuya_errors.locales.')]"
        run = run_program(
            "import sys, tuya_errors\n"
            f"tuya_errors.message_for(1010, 'en'); print({loaded})\n"
            f"tuya_errors.message_for(1010, 'zh-CN'); print({loaded})"
        )
        self.assertEqual(run.stdout.splitlines(), ["[]", "['tuya_errors.locales.zh-Hans']"])

    def test_a_package_in_an_archive_has_them_too(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            archive = shutil.make_archive(str(Path(folder, "packed")), "zip", SOURCE_FOLDER.parent)
            program = (
                f"import sys; sys.path.insert(0, {archive!r}); import tuya_errors\n"
                "print(tuya_errors.__file__.startswith(sys.path[0]), ascii(tuya_errors.message_for(1010, 'de')))"
            )
            run = run_program(program)
        self.assertEqual((run.stdout.strip(), run.stderr), (f"True {message_for(1010, 'de')!a}", ""))
