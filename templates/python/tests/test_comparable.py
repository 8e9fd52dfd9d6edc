"""Texts in the form in which messages are compared: spec/decoding.md."""

from __future__ import annotations

import unittest

from runtime._comparable import to_comparable


class ComparableTest(unittest.TestCase):
    def test_what_differs_in_two_messages_that_say_the_same_is_taken_out(self) -> None:
        for text, form in {
            "": "",
            "A": "a",
            "Token  Invalid.": "tokeninvalid",
            "\u00c4 \u0130": "\u00c4\u0130",
            "isn\u2019t": "isn't",
            "no parcel {parcel_id}!": "noparcel",
            "{Parcel} {1}": "{1}",
            "at 12.3.45.6, xx.xxx.128.108 x": "at,x",
            "id 0123456789abcdef gone": "idgone",
            "id abcdefghijklmnop": "idabcdefghijklmnop",
            "x\u00a0y\u3000z\r\n": "xyz",
            "\u4ee4\u724c\u3002\uff01": "\u4ee4\u724c",
            "...": "",
        }.items():
            with self.subTest(text=text):
                self.assertEqual(to_comparable(text), form)
