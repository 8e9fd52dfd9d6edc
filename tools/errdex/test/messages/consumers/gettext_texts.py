"""Loads gettext catalogues as Python programs do.

Input: the folder, the domain, the catalogue's own language, languages, and samples. Output: the contexts of
each language's catalogue, and the samples' texts.
"""

import gettext
import json
import sys


def load(language):
    name = language.replace("-", "_")
    return gettext.translation(given["domain"], given["folder"], languages=[name])


def contexts(translations):
    """The contexts of a catalogue, each with the id of its text and whether it is counted."""
    found = {}
    for key in translations._catalog:
        counted = isinstance(key, tuple)
        context, mark, text = (key[0] if counted else key).partition("\x04")
        if mark:
            found[context] = (text, counted)
    return found


def say(sample, sources):
    translations = catalogues[sample["language"]]
    key = sample["key"]
    for ending in sample["endings"]:
        if f"{key}.{ending}" in sources:
            key = f"{key}.{ending}"
            break
    text, counted = sources[key]
    values = sample["values"]
    if counted:
        # What the plural would be without a translation: nothing must fall back to it.
        found = translations.npgettext(key, text, "untranslated", values["count"])
    else:
        found = translations.pgettext(key, text)
    return found.format(**values)


given = json.load(sys.stdin)
catalogues = {language: load(language) for language in given["languages"]}
sources = contexts(catalogues[given["language"]])
json.dump(
    {
        "keys": {language: sorted(contexts(of)) for language, of in catalogues.items()},
        "texts": [say(sample, sources) for sample in given["samples"]],
    },
    sys.stdout,
)
