import { type RuleGroup, TERMINAL } from "./rule-description.ts";

/** Findings from reading files, before any rule runs. */
export const READING_RULES = {
  "duplicate-key": {
    severity: "error",
    summary: "A key occurs once in its object, and a text once in a translators' file.",
    why: "JSON and YAML parsers disagree about which of two equal keys they keep, so two programs would read two different catalogues. When a translators' file has a text twice, nobody can tell which translation is meant.",
    fix: "Delete one of the two, or rename it.",
    example: {
      wrong: { "catalogue.json": `{ "code": 1010, "name": "TOKEN_EXPIRED", "name": "TOKEN_INVALID" }` },
      right: { "catalogue.json": `{ "code": 1010, "name": "TOKEN_EXPIRED" }` },
    },
  },
  encoding: {
    severity: "error",
    summary: "A file is text in UTF-8, and does not declare another encoding.",
    why: "Read in another encoding, letters such as ü and 错 turn into other characters. Nobody notices until users see them.",
    fix: "Save the file as UTF-8. Editors and `iconv` can convert it; for PO files use `msgconv -t UTF-8`.",
    example: {
      wrong: {
        "de.po": String.raw`msgid ""
msgstr "Content-Type: text/plain; charset=ISO-8859-1\n"`,
      },
      right: {
        "de.po": String.raw`msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\n"`,
      },
    },
  },
  "exact-number": {
    severity: "error",
    summary: "A number is written exactly as programs read it.",
    why: "`1e3`, `1.0` and `9007199254740993` are read as other numbers than they look like. In YAML, `08001` without quotes loses its zero. A code would silently become another code.",
    fix: "If it is text, such as a code with a leading zero, put it in quotes. Otherwise write the number that the finding names.",
    example: {
      wrong: {
        "catalogue.yaml": `errors:
  - code: 08001
    name: CONNECTION_FAILED`,
      },
      right: {
        "catalogue.yaml": `errors:
  - code: "08001"
    name: CONNECTION_FAILED`,
      },
    },
  },
  "file-size": {
    severity: "error",
    summary:
      "A file is not too large to be read: 100 MiB for a catalogue, 20 MiB for a document, 10 MiB for a translators' file.",
    why: "A file of this size is almost always the wrong file. Reading it could use up the memory of the machine.",
    example: {
      wrong: { [TERMINAL]: `$ errdex import html whole-website.html --into errors` },
      right: { [TERMINAL]: `$ errdex import html error-codes.html --into errors` },
    },
  },
  "lock-format": {
    severity: "error",
    summary: "The lock has a format that this version of errdex can read.",
    why: "A newer errdex may record facts in the lock that an older one does not know. The older one would lose them when it writes the lock.",
    fix: "Use the version of errdex that wrote the lock, or a newer one. Do not edit the lock.",
    example: {
      wrong: { "catalogue.lock.json": `{ "format": 3 }` },
      right: { "catalogue.lock.json": `{ "format": 2 }` },
    },
  },
  schema: {
    severity: "error",
    summary: "A file has the fields that its JSON Schema describes, and no others.",
    why: "A misspelt field would have no effect, and nobody would notice. Everything that is generated relies on the fields being there and having the right type.",
    fix: "Compare with the field's description in spec/README.md. A field of your own begins with `x-`.",
    example: {
      wrong: { "catalogue.json": `{ "code": 1010, "resolutoin": "Request a new token." }` },
      right: { "catalogue.json": `{ "code": 1010, "resolution": "Request a new token." }` },
    },
  },
  syntax: {
    severity: "error",
    summary: "A file can be parsed as what its name says: JSON, YAML, PO, XLIFF or CSV.",
    why: "errdex does not guess what a broken file means. What follows the mistake has not been read, so there may be more findings once it is fixed.",
    example: {
      wrong: { "catalogue.json": `{ "code": 1010, "name": "TOKEN_EXPIRED", }` },
      right: { "catalogue.json": `{ "code": 1010, "name": "TOKEN_EXPIRED" }` },
    },
  },
} as const satisfies RuleGroup;
