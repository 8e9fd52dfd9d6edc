import type { RuleGroup } from "./rule-description.ts";

/** Rules about the life cycle of entries, and about released entries. */
export const RELEASE_RULES = {
  "lifecycle-order": {
    severity: "error",
    summary:
      "`since`, `deprecated.since` and `retired.since` are in this order, and are either all versions or all dates that exist.",
    why: "Packages say since when an error exists and until when it is used. An entry cannot be retired before it was published.",
    example: {
      wrong: {
        "catalogue.json": `{
  "code": 1010,
  "since": "2.0.0",
  "deprecated": { "since": "1.4.0", "reason": "The API sends 1011." }
}`,
      },
      right: {
        "catalogue.json": `{
  "code": 1010,
  "since": "1.0.0",
  "deprecated": { "since": "1.4.0", "reason": "The API sends 1011." }
}`,
      },
    },
  },
  "lock-file": {
    severity: "error",
    summary:
      "`catalogue.lock.json` is the lock of this catalogue and of the version that it says was `released`, is as errdex wrote it, and lists each code once.",
    why: "The lock records what has been released. `diff` and the rules about released entries compare with it, so a wrong lock gives wrong answers.",
    fix: "Restore the lock from version control. Do not edit it.",
    structural:
      "Rules about releases, `diff` and changesets compare with the lock. With a wrong one, they would be wrong as well.",
    example: {
      wrong: { "catalogue.json": `{ "id": "acme" }`, "catalogue.lock.json": `{ "catalogue": "parcel" }` },
      right: { "catalogue.json": `{ "id": "acme" }`, "catalogue.lock.json": `{ "catalogue": "acme" }` },
    },
  },
  "released-code": {
    severity: "error",
    summary: "A released code stays in the catalogue, as the same number or string.",
    why: "Old logs and old programs contain the code. They must be able to look it up for ever.",
    fix: "Put the entry back. Deprecate it, or retire it when the API no longer sends it.",
    example: {
      wrong: {
        "catalogue.lock.json": `{ "errors": [{ "code": 1010, "name": "TOKEN_EXPIRED" }] }`,
        "catalogue.json": `{ "errors": [] }`,
      },
      right: {
        "catalogue.lock.json": `{ "errors": [{ "code": 1010, "name": "TOKEN_EXPIRED" }] }`,
        "catalogue.json": `{ "code": 1010, "name": "TOKEN_EXPIRED", "retired": { "since": "next" } }`,
      },
    },
  },
  "released-name": {
    severity: "error",
    summary:
      "A released name or alias stays a name or alias of its code. The name of a removed code is not given to another.",
    why: "Programs use the name. If it disappears, they no longer compile, or fail when they run.",
    fix: "Add the old name to the entry's `aliases`.",
    example: {
      wrong: {
        "catalogue.lock.json": `{ "errors": [{ "code": 1010, "name": "TOKEN_INVALID" }] }`,
        "catalogue.json": `{ "code": 1010, "name": "TOKEN_EXPIRED" }`,
      },
      right: {
        "catalogue.lock.json": `{ "errors": [{ "code": 1010, "name": "TOKEN_INVALID" }] }`,
        "catalogue.json": `{ "code": 1010, "name": "TOKEN_EXPIRED", "aliases": ["TOKEN_INVALID"] }`,
      },
    },
  },
  "replaced-by": {
    severity: "error",
    summary: "`replacedBy` of a deprecated entry is the code of another entry that is neither deprecated nor retired.",
    why: "Packages and migration guides send users to that entry.",
    example: {
      wrong: {
        "catalogue.json": `{
  "errors": [
    { "code": 1010, "deprecated": { "since": "1.4.0", "reason": "Split in two.", "replacedBy": 1110 } },
    { "code": 1011 }
  ]
}`,
      },
      right: {
        "catalogue.json": `{
  "errors": [
    { "code": 1010, "deprecated": { "since": "1.4.0", "reason": "Split in two.", "replacedBy": 1011 } },
    { "code": 1011 }
  ]
}`,
      },
    },
  },
  "retired-code": {
    severity: "error",
    summary: "A code that was released as retired or removed is never used again for another error.",
    why: "In an old log the code still has its old meaning. A second meaning would make every such log ambiguous.",
    fix: "Give the new error a code of its own, and keep the retired entry. In a document to be imported, delete the row.",
    example: {
      wrong: {
        "catalogue.lock.json": `{ "errors": [{ "code": 1010, "name": "TOKEN_EXPIRED", "removed": "1.2.0" }] }`,
        "catalogue.json": `{ "code": 1010, "name": "DEVICE_OFFLINE" }`,
      },
      right: {
        "catalogue.lock.json": `{ "errors": [{ "code": 1010, "name": "TOKEN_EXPIRED", "removed": "1.2.0" }] }`,
        "catalogue.json": `{ "code": 1011, "name": "DEVICE_OFFLINE" }`,
      },
    },
  },
} as const satisfies RuleGroup;
