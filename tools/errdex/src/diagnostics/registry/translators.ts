import type { RuleGroup } from "./rule-description.ts";

const UNIT = { "catalogue.json": `{ "code": 1010, "message": "token expired" }` } as const;

/** Findings about translation files, in export and import. */
export const TRANSLATOR_RULES = {
  "inline-tag": {
    severity: "error",
    summary: "A text in an XLIFF file contains no tags.",
    why: "The texts of a catalogue have no formatting, so there is nothing that a tag could stand for.",
    fix: "Remove the tag. Write a literal angle bracket as `&lt;`.",
    example: {
      wrong: {
        ...UNIT,
        "de.xlf": `<trans-unit id="1010.message">
  <source>token expired</source>
  <target>Token <g id="1">abgelaufen</g></target>
</trans-unit>`,
      },
      right: {
        ...UNIT,
        "de.xlf": `<trans-unit id="1010.message">
  <source>token expired</source>
  <target>Token abgelaufen</target>
</trans-unit>`,
      },
    },
  },
  "not-taken": {
    severity: "warning",
    summary: "Every translation in the file can be taken over.",
    why: "errdex does not replace a good translation by a doubtful one: one that is empty, marked as needing work, older than the one in the catalogue, or called official.",
    fix: "The finding says what was kept. Correct the translation, remove the mark, and import the file again.",
    example: {
      wrong: {
        ...UNIT,
        "de.po": `#, fuzzy
msgctxt "1010.message"
msgid "token expired"
msgstr "Token ungültig"`,
      },
      right: {
        ...UNIT,
        "de.po": `msgctxt "1010.message"
msgid "token expired"
msgstr "Token abgelaufen"`,
      },
    },
  },
  "stale-source": {
    severity: "warning",
    summary: "The file has the current source texts.",
    why: "The translation was made from another text, and may say something else.",
    fix: "Export the language again, and merge your file into the new one: `msgmerge --previous old.po new.po`.",
    example: {
      wrong: {
        ...UNIT,
        "de.po": `msgctxt "1010.message"
msgid "token invalid"
msgstr "Token ungültig"`,
      },
      right: {
        ...UNIT,
        "de.po": `msgctxt "1010.message"
msgid "token expired"
msgstr "Token abgelaufen"`,
      },
    },
  },
  "translation-header": {
    severity: "error",
    summary: "The file has one header, and was made from this catalogue.",
    why: "Two catalogues may use one code for two errors. Imported into the wrong one, the texts would describe other errors.",
    example: {
      wrong: {
        "catalogue.json": `{ "id": "acme" }`,
        "de.po": String.raw`msgid ""
msgstr "X-Errdex-Catalogue: parcel\n"`,
      },
      right: {
        "catalogue.json": `{ "id": "acme" }`,
        "de.po": String.raw`msgid ""
msgstr "X-Errdex-Catalogue: acme\n"`,
      },
    },
  },
  "translation-language": {
    severity: "error",
    summary: "The file is in one language, which it names, and which is not the catalogue's own.",
    why: "The language decides which locale file the translations are written to.",
    fix: "Write a BCP 47 tag in the header of a PO or CSV file (`Language`) or as `target-language` in XLIFF, or name the file after the language.",
    example: {
      wrong: {
        "texts.po": String.raw`msgid ""
msgstr "Language: german\n"`,
      },
      right: {
        "texts.po": String.raw`msgid ""
msgstr "Language: de\n"`,
      },
    },
  },
  "unknown-key": {
    severity: "error",
    summary: "Every text in the file belongs to a text of the catalogue.",
    why: "The translation has nowhere to go. Either the entry is gone, or a tool has changed the keys.",
    fix: "Export the language again, and keep the keys: the code and the field, such as `1010.message`.",
    example: {
      wrong: {
        ...UNIT,
        "de.po": `msgctxt "1010"
msgid "token expired"
msgstr "Token abgelaufen"`,
      },
      right: {
        ...UNIT,
        "de.po": `msgctxt "1010.message"
msgid "token expired"
msgstr "Token abgelaufen"`,
      },
    },
  },
} as const satisfies RuleGroup;
