import type { RuleGroup } from "./rule-description.ts";

/** Rules about codes, categories and sources. */
export const ENTRY_RULES = {
  "code-range": {
    severity: "warning",
    summary: "A code is inside the range that its category states.",
    why: "Users infer the kind of an error from its range. A code outside of it is often a typing error, or an entry in the wrong category.",
    fix: "Correct the code, move the entry to another category, or extend the range. If the code is right, suppress the warning and give the reason.",
    example: {
      wrong: {
        "catalogue.json": `{
  "categories": [
    { "id": "system", "title": "System", "codeRange": { "statement": "System codes start with 10.", "patterns": ["10xx"] } }
  ],
  "errors": [{ "code": 2010, "category": "system" }]
}`,
      },
      right: {
        "catalogue.json": `{
  "categories": [
    { "id": "system", "title": "System", "codeRange": { "statement": "System codes start with 10.", "patterns": ["10xx"] } }
  ],
  "errors": [{ "code": 1010, "category": "system" }]
}`,
      },
    },
  },
  "conformance-file": {
    severity: "error",
    summary:
      "`conformance.json` belongs to a catalogue with an `envelope`. Each case has a name of its own, either a `body` or a `log`, and expects names of entries.",
    why: "Every package of the catalogue runs these cases in its own language. A case that cannot run, or expects an entry that does not exist, would fail in all of them.",
    structural: "The tests of every generated package run these cases.",
    example: {
      wrong: {
        "catalogue.json": `{
  "envelope": { "success": [{ "field": "success", "yes": [true], "no": [false] }], "code": ["code"], "message": ["msg"] },
  "errors": [{ "code": 1010, "name": "TOKEN_EXPIRED" }]
}`,
        "conformance.json": `{
  "cases": [{ "name": "a success", "expect": null }]
}`,
      },
      right: {
        "catalogue.json": `{
  "envelope": { "success": [{ "field": "success", "yes": [true], "no": [false] }], "code": ["code"], "message": ["msg"] },
  "errors": [{ "code": 1010, "name": "TOKEN_EXPIRED" }]
}`,
        "conformance.json": `{
  "cases": [{ "name": "a success", "body": { "success": true }, "expect": null }]
}`,
      },
    },
  },
  "declared-category": {
    severity: "error",
    summary: "An entry's category is declared in the catalogue, and every category has an id of its own.",
    why: "Generated packages and pages are organised by category. An entry in an undeclared category would appear nowhere.",
    structural: "Packages list errors by category, and the reference has a page for each.",
    example: {
      wrong: {
        "catalogue.json": `{
  "categories": [{ "id": "system", "title": "System" }],
  "errors": [{ "code": 1010, "category": "sytem" }]
}`,
      },
      right: {
        "catalogue.json": `{
  "categories": [{ "id": "system", "title": "System" }],
  "errors": [{ "code": 1010, "category": "system" }]
}`,
      },
    },
  },
  "distinct-variant": {
    severity: "error",
    summary: "Each variant of an entry has an id and messages of its own.",
    why: "A program learns from the server's message which variant it has. A message that two of them share tells nothing.",
    structural: "The id of a variant is part of the key of its texts, and its messages decide which one is decoded.",
    example: {
      wrong: {
        "catalogue.json": `{
  "code": 1010, "message": "token expired",
  "editorial": { "variants": [{ "id": "invalid", "messages": ["Token expired."], "description": "The token is wrong." }] }
}`,
      },
      right: {
        "catalogue.json": `{
  "code": 1010, "message": "token expired",
  "editorial": { "variants": [{ "id": "invalid", "messages": ["token invalid"], "description": "The token is wrong." }] }
}`,
      },
    },
  },
  "known-source": {
    severity: "error",
    summary: "An entry's source is declared in the catalogue, and every source has an id of its own.",
    why: "The source says which document an entry comes from. Importing a new revision of that document updates exactly the entries that name it.",
    structural: "`import` finds the entries of a document by their source, and would take those of another.",
    example: {
      wrong: {
        "catalogue.json": `{
  "sources": [{ "id": "handbook", "title": "Handbook" }],
  "errors": [{ "code": 1010, "source": { "id": "handbok" } }]
}`,
      },
      right: {
        "catalogue.json": `{
  "sources": [{ "id": "handbook", "title": "Handbook" }],
  "errors": [{ "code": 1010, "source": { "id": "handbook" } }]
}`,
      },
    },
  },
  "known-value": {
    severity: "error",
    summary:
      "`fault`, `retry`, `severity`, the `action` of an advice and `tags` have values of the catalogue's `vocabulary`, and every value there has an id, a title and a meaning.",
    why: "Programs branch on these values. A value with a typing error is one that no program knows, and one without a meaning is one that nobody can use.",
    structural: "The values become types in the packages.",
    example: {
      wrong: {
        "catalogue.json": `{
  "vocabulary": { "fault": [{ "id": "client" }, { "id": "server" }] },
  "errors": [{ "code": 1010, "fault": "carrier" }]
}`,
      },
      right: {
        "catalogue.json": `{
  "vocabulary": {
    "fault": [{ "id": "client" }, { "id": "carrier", "title": "carrier", "description": "The company that brings the parcel." }]
  },
  "errors": [{ "code": 1010, "fault": "carrier" }]
}`,
      },
    },
  },
  "observed-file": {
    severity: "error",
    summary:
      "`observed.json` belongs to this catalogue, and has categories of its own. Each of its entries has `citations` or a `source`.",
    why: "The API's documentation does not list these codes. Mixed with documented ones, readers would take them for the API's own statement. Citations or a source let a reader check that the code exists.",
    fix: "Give each observed entry a category that `observed.json` declares, and say where the code was seen or what names it.",
    structural: "Packages and the reference list observed codes apart, by these categories.",
    example: {
      wrong: {
        "observed.json": `{
  "category": { "id": "observed", "title": "Observed" },
  "errors": [{ "code": 2406, "category": "general" }]
}`,
      },
      right: {
        "observed.json": `{
  "category": { "id": "observed", "title": "Observed" },
  "errors": [{ "code": 2406, "category": "observed" }]
}`,
      },
    },
  },
  "project-path": {
    severity: "warning",
    summary: "`project.path` is the path of the catalogue's own file.",
    why: "The header of every generated file names this path, so that readers know which file to edit.",
    fix: "Write the path from the root of the repository, with slashes.",
    example: {
      wrong: {
        "errors/catalogue.json": `{ "project": { "path": "spec/catalogue.json", "command": "npm run errors" } }`,
      },
      right: {
        "errors/catalogue.json": `{ "project": { "path": "errors/catalogue.json", "command": "npm run errors" } }`,
      },
    },
  },
  "stated-once": {
    severity: "error",
    summary: "A field is stated either in the entry or under `editorial`, not in both.",
    why: "The entry holds what the source states, and `editorial` the maintainers' own assessment. If both state a field, readers cannot tell whose word it is.",
    fix: "Keep the field in the entry if the source states it, otherwise under `editorial`.",
    example: {
      wrong: { "catalogue.json": `{ "code": 1010, "httpStatus": 401, "editorial": { "httpStatus": 403 } }` },
      right: { "catalogue.json": `{ "code": 1010, "editorial": { "httpStatus": 403 } }` },
    },
  },
  "unique-code": {
    severity: "error",
    summary: 'A code belongs to one entry only; the number 1010 and the string "1010" are the same code.',
    why: "A program that looks up a code gets one entry. With two entries, which one it gets would be an accident.",
    structural: "Packages find an entry by its code, and message files a text.",
    example: {
      wrong: {
        "catalogue.json": `{
  "errors": [
    { "code": 1010, "name": "TOKEN_EXPIRED" },
    { "code": "1010", "name": "TOKEN_INVALID" }
  ]
}`,
      },
      right: {
        "catalogue.json": `{
  "errors": [
    { "code": 1010, "name": "TOKEN_EXPIRED" },
    { "code": 1011, "name": "TOKEN_INVALID" }
  ]
}`,
      },
    },
  },
} as const satisfies RuleGroup;

/** Findings about suppressions, which do not belong to a single rule. */
export const SUPPRESSION_RULES = {
  suppression: {
    severity: "error or warning",
    summary:
      "A suppression names a rule that can be suppressed (an error), and the entry violates that rule (a warning).",
    why: "A suppression that has no effect hides a future finding that nobody has looked at.",
    fix: "Delete the suppression, or correct the rule's id.",
    example: {
      wrong: {
        "catalogue.json": `{ "code": 1010, "suppress": [{ "rule": "unique-code", "reason": "It is in use." }] }`,
      },
      right: { "catalogue.json": `{ "code": 1010 }` },
    },
  },
} as const satisfies RuleGroup;
