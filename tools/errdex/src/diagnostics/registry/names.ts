import type { RuleGroup } from "./rule-description.ts";

/** Rules about the names of entries. */
export const NAME_RULES = {
  "name-collision": {
    severity: "error",
    summary:
      "Two names stay different when a target writes them in its own case: `FOO_3_3` and `FOO_33` are both `Foo33`.",
    why: "Two constants or classes with one name do not compile, or one replaces the other.",
    fix: "Rename the newer entry. A published name stays.",
    example: {
      wrong: {
        "catalogue.json": `{ "errors": [{ "code": 1010, "name": "LIMIT_3_3" }, { "code": 1011, "name": "LIMIT_33" }] }`,
      },
      right: {
        "catalogue.json": `{ "errors": [{ "code": 1010, "name": "LIMIT_3_3" }, { "code": 1011, "name": "LIMIT_THIRTY_THREE" }] }`,
      },
    },
  },
  "name-form": {
    severity: "error",
    summary: "Names and aliases consist of capitals, digits and single underscores, and begin with a letter.",
    why: "Every target derives its own form from this one: `TOKEN_EXPIRED` becomes `TokenExpired` or `token_expired`. Other forms cannot be converted without loss.",
    structural: "The name is printed into code as it is. With other characters, it could become code of its own.",
    example: {
      wrong: { "catalogue.json": `{ "code": 1010, "name": "tokenExpired" }` },
      right: { "catalogue.json": `{ "code": 1010, "name": "TOKEN_EXPIRED" }` },
    },
  },
  "name-length": {
    severity: "warning",
    summary: "Names and aliases have 2 to 63 characters.",
    why: "A single letter says nothing, and a name that fills a line is hard to read in code.",
    example: {
      wrong: { "catalogue.json": `{ "code": 1010, "name": "E" }` },
      right: { "catalogue.json": `{ "code": 1010, "name": "OK" }` },
    },
  },
  "reserved-name": {
    severity: "error",
    summary: "Written in the case of a target, no name of an entry or of the package is a reserved word there.",
    why: "A constant called `class` or `None` is a syntax error in many languages.",
    fix: "Choose a name of two words.",
    example: {
      wrong: { "catalogue.json": `{ "code": 1010, "name": "CLASS" }` },
      right: { "catalogue.json": `{ "code": 1010, "name": "CLASS_UNKNOWN" }` },
    },
  },
  "unique-name": {
    severity: "error",
    summary: "A name or alias belongs to one code only, and occurs once.",
    why: "Programs refer to errors by name. A name with two codes would match the wrong error.",
    structural: "Each name becomes a constant. Two equal ones do not compile.",
    example: {
      wrong: {
        "catalogue.json": `{
  "errors": [
    { "code": 1010, "name": "TOKEN_EXPIRED" },
    { "code": 1011, "name": "TOKEN_INVALID", "aliases": ["TOKEN_EXPIRED"] }
  ]
}`,
      },
      right: {
        "catalogue.json": `{
  "errors": [
    { "code": 1010, "name": "TOKEN_EXPIRED" },
    { "code": 1011, "name": "TOKEN_INVALID", "aliases": ["TOKEN_WRONG"] }
  ]
}`,
      },
    },
  },
} as const satisfies RuleGroup;
