import type { RuleGroup } from "./rule-description.ts";

const HANDBOOK = `"sources": [{ "id": "handbook", "title": "Handbook" }]`;

/** Findings about an imported document. */
export const IMPORT_RULES = {
  code: {
    severity: "error",
    summary: "A row of a table has exactly one code.",
    why: "errdex does not guess which codes `10xx`, `1010/1011` or an empty cell stand for.",
    fix: "In your copy of the document, write one row for each code, or delete the row.",
    example: {
      wrong: { "handbook.md": `| Code | Message |\n| --- | --- |\n| 10xx | token expired |` },
      right: { "handbook.md": `| Code | Message |\n| --- | --- |\n| 1010 | token expired |` },
    },
  },
  "code-type": {
    severity: "error or warning",
    summary: "All codes of a catalogue have one type.",
    why: "Programs compare codes. If some are numbers and some are texts, they have to tell the types apart.",
    fix: "New catalogues get one type: strings, if one code is text or begins with a zero. `--codes` chooses it. In a catalogue of integers, check that the text is a code of this API.",
    example: {
      wrong: {
        "catalogue.json": `{ "errors": [{ "code": 1011 }] }`,
        "handbook.md": `| Code | Message |\n| --- | --- |\n| 28P01 | token expired |`,
      },
      right: {
        "catalogue.json": `{ "errors": [{ "code": 1011 }] }`,
        "handbook.md": `| Code | Message |\n| --- | --- |\n| 1010 | token expired |`,
      },
    },
  },
  document: {
    severity: "error",
    summary: "The document is not empty, and lists codes: in a table, in headings or in a list.",
    why: "There is nothing to import. Usually the format is the wrong one, or the download was not complete.",
    fix: "Choose the document's format, and open the file to see whether it is complete.",
    example: {
      wrong: { "handbook.md": `The token has expired.` },
      right: { "handbook.md": `| Code | Message |\n| --- | --- |\n| 1010 | token expired |` },
    },
  },
  "duplicate-code": {
    severity: "error",
    summary: "The document lists a code once.",
    why: "errdex cannot know which of two rows is right.",
    fix: "Delete one of the rows in your copy of the document.",
    example: {
      wrong: { "handbook.md": `| Code | Message |\n| --- | --- |\n| 1010 | token expired |\n| 1010 | token invalid |` },
      right: { "handbook.md": `| Code | Message |\n| --- | --- |\n| 1010 | token expired |` },
    },
  },
  language: {
    severity: "error",
    summary: "The document is in the script of the catalogue's language.",
    why: "Many documents have a Chinese and an English edition. Importing one over the other would replace every text.",
    fix: "Import the edition in the catalogue's language. Texts in other languages belong in the folder `locales`.",
    example: {
      wrong: {
        "catalogue.json": `{ "language": "en" }`,
        "handbook.md": `| Code | Message |\n| --- | --- |\n| 1010 | 令牌已过期 |`,
      },
      right: {
        "catalogue.json": `{ "language": "en" }`,
        "handbook.md": `| Code | Message |\n| --- | --- |\n| 1010 | token expired |`,
      },
    },
  },
  "lost-argument": {
    severity: "warning",
    summary: "The document's texts have a place for every argument of the entry.",
    why: "The entry's maintainers wrote placeholders where the document has an example or nothing. The new text would lose them, so the entry keeps its texts.",
    fix: "Compare the entry with the document, and update the text by hand.",
    example: {
      wrong: {
        "catalogue.json": `{
  ${HANDBOOK},
  "errors": [
    { "code": 1010, "source": { "id": "handbook" }, "message": "no device {device}", "args": [{ "name": "device", "type": "string" }] }
  ]
}`,
        "handbook.md": `| Code | Message |\n| --- | --- |\n| 1010 | the device does not exist |`,
      },
      right: {
        "catalogue.json": `{
  ${HANDBOOK},
  "errors": [
    { "code": 1010, "source": { "id": "handbook" }, "message": "no device {device}", "args": [{ "name": "device", "type": "string" }] }
  ]
}`,
        "handbook.md": `| Code | Message |\n| --- | --- |\n| 1010 | the device {device} does not exist |`,
      },
    },
  },
  older: {
    severity: "error",
    summary: "The document is not older than the revision that the catalogue follows.",
    why: "Importing an old document would undo what a newer one changed.",
    fix: "Check that it is the right document. To go back to it, pass `--older`.",
    example: {
      wrong: {
        "catalogue.json": `{ "sources": [{ "id": "handbook", "title": "Handbook", "revision": "2026-05-22" }] }`,
        "handbook.md": `Last updated: 2025-11-03\n\n| Code | Message |\n| --- | --- |\n| 1010 | token expired |`,
      },
      right: {
        "catalogue.json": `{ "sources": [{ "id": "handbook", "title": "Handbook", "revision": "2026-05-22" }] }`,
        "handbook.md": `Last updated: 2026-07-01\n\n| Code | Message |\n| --- | --- |\n| 1010 | token expired |`,
      },
    },
  },
  "other-source": {
    severity: "warning",
    summary: "The document lists no code that comes from another source.",
    why: "An entry follows one source. Two documents that describe one code would overwrite each other's texts, so the entry is left unchanged.",
    fix: "Compare the two documents by hand.",
    example: {
      wrong: {
        "catalogue.json": `{
  "sources": [{ "id": "handbook", "title": "Handbook" }, { "id": "guide", "title": "Guide" }],
  "errors": [{ "code": 1010, "source": { "id": "guide" } }]
}`,
        "handbook.md": `| Code | Message |\n| --- | --- |\n| 1010 | token expired |`,
      },
      right: {
        "catalogue.json": `{
  "sources": [{ "id": "handbook", "title": "Handbook" }, { "id": "guide", "title": "Guide" }],
  "errors": [{ "code": 1010, "source": { "id": "handbook" } }]
}`,
        "handbook.md": `| Code | Message |\n| --- | --- |\n| 1010 | token expired |`,
      },
    },
  },
  partial: {
    severity: "error",
    summary:
      "The document lists most of the entries that come from it, or somebody says that it is a part, or complete.",
    why: "Entries that the document no longer lists are deprecated. If more than a quarter of them are missing (and at least two, or more than half), it is probably an excerpt or another document.",
    fix: "Check the document, and that `--source` names the right one. With `--partial`, the other entries stay as they are; with `--complete`, they are deprecated.",
    example: {
      wrong: {
        "catalogue.json": `{
  ${HANDBOOK},
  "errors": [
    { "code": 1010, "source": { "id": "handbook" } },
    { "code": 1011, "source": { "id": "handbook" } },
    { "code": 1012, "source": { "id": "handbook" } }
  ]
}`,
        "handbook.md": `| Code | Message |\n| --- | --- |\n| 1010 | token expired |`,
      },
      right: {
        "catalogue.json": `{
  ${HANDBOOK},
  "errors": [
    { "code": 1010, "source": { "id": "handbook" } },
    { "code": 1011, "source": { "id": "handbook" } },
    { "code": 1012, "source": { "id": "handbook" } }
  ]
}`,
        "handbook.md": `| Code | Message |\n| --- | --- |\n| 1010 | token expired |\n| 1011 | token invalid |\n| 1012 | token status is invalid |`,
      },
    },
  },
  row: {
    severity: "error",
    summary: "Every row of a table can be read, and has as many cells as the table has headings.",
    why: "In a row with too many cells, nobody knows which cell belongs to which heading.",
    example: {
      wrong: { "handbook.csv": `Code,Message,Description\n1010,token expired,The token has expired, request another.` },
      right: {
        "handbook.csv": `Code,Message,Description\n1010,token expired,"The token has expired, request another."`,
      },
    },
  },
  table: {
    severity: "error",
    summary: "Every table of the document has one column of codes, and at most one column for each field.",
    why: "errdex recognises columns by their headings, and does not guess.",
    fix: "Say what a column means with `--column heading=field`, or leave the table out with `--skip line`.",
    example: {
      wrong: { "handbook.md": `| Number | Message |\n| --- | --- |\n| 1010 | token expired |` },
      right: { "handbook.md": `| Code | Message |\n| --- | --- |\n| 1010 | token expired |` },
    },
  },
  text: {
    severity: "error",
    summary: "Every new code has a message or a description.",
    why: "An entry without a text tells users nothing.",
    fix: "Write a text into your copy of the document.",
    example: {
      wrong: { "handbook.md": `| Code | Message |\n| --- | --- |\n| 1010 | |` },
      right: { "handbook.md": `| Code | Message |\n| --- | --- |\n| 1010 | token expired |` },
    },
  },
  unread: {
    severity: "warning",
    summary: "Everything in the document that looks like a code is read.",
    why: "Codes that are left out silently are missing in the catalogue, and their entries look as if they were gone. An entry stays as it is while its code is in such a finding.",
    fix: "Write the code into a table in your copy of the document. If it is no code, leave the line out with `--skip line`.",
    example: {
      wrong: {
        "handbook.md": `| Code | Message |\n| --- | --- |\n| 1010 | token expired |\n\nYou may also see error code 1011.`,
      },
      right: {
        "handbook.md": `| Code | Message |\n| --- | --- |\n| 1010 | token expired |\n| 1011 | token invalid |`,
      },
    },
  },
} as const satisfies RuleGroup;
