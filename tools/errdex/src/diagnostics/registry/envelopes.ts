import type { RuleGroup } from "./rule-description.ts";

/** Rules about the envelope. */
export const ENVELOPE_RULES = {
  "envelope-place": {
    severity: "error",
    summary:
      "A place in the envelope is a path that can be read, a header or the HTTP status, and each step of a transformation does one thing.",
    why: "The packages look for values only where the envelope says. A path that cannot be read would find nothing in any response.",
    fix: "Correct the path. Paths are those of JSONPath, with names, indexes, `[*]` and filters for equality.",
    example: {
      wrong: {
        "catalogue.json": `{
  "envelope": {
    "success": [{ "field": "$.error", "present": "no", "absent": "yes" }],
    "code": ["$.error..code"]
  }
}`,
      },
      right: {
        "catalogue.json": `{
  "envelope": {
    "success": [{ "field": "$.error", "present": "no", "absent": "yes" }],
    "code": ["$.error.code"]
  }
}`,
      },
    },
  },
  "known-preset": {
    severity: "error",
    summary: "The envelope names a preset that errdex has, or says itself what tells success and where the code is.",
    why: "Without a preset, errdex knows nothing about the responses of the API.",
    fix: "Correct the name of the preset, or describe the responses.",
    example: {
      wrong: { "catalogue.json": `{ "envelope": { "preset": "problem-detail" } }` },
      right: { "catalogue.json": `{ "envelope": { "preset": "problem-details" } }` },
    },
  },
  "transformed-code": {
    severity: "warning",
    summary: "The steps of a transformation keep the codes of two entries apart.",
    why: "A server may send the code of one entry in a form of which the steps make that of another. The packages would then show the wrong entry.",
    fix: "Use fewer steps, or give the entries codes that stay apart.",
    example: {
      wrong: {
        "catalogue.json": `{
  "envelope": {
    "success": [{ "field": "error", "present": "no", "absent": "yes" }],
    "code": [{ "field": "error", "transform": [{ "after": "." }] }]
  },
  "errors": [
    { "code": "base.timeout", "name": "TIMEOUT" },
    { "code": "net.timeout", "name": "NET_TIMEOUT" }
  ]
}`,
      },
      right: {
        "catalogue.json": `{
  "envelope": {
    "success": [{ "field": "error", "present": "no", "absent": "yes" }],
    "code": [{ "field": "error", "transform": [{ "dropVersion": true }] }]
  },
  "errors": [
    { "code": "base.timeout", "name": "TIMEOUT" },
    { "code": "net.timeout", "name": "NET_TIMEOUT" }
  ]
}`,
      },
    },
  },
  "unreachable-place": {
    severity: "warning",
    summary:
      "Each place in the envelope can match: a path begins with `$` or `@`, no place stands twice in a list, and every rule decides something.",
    why: "Any other text is the name of one field, dots and slashes included. Fields that are called `error.code` are rare, and a path without its `$` would never match.",
    fix: "Write the path as JSONPath. If the name is right, write it in brackets and quotes.",
    example: {
      wrong: {
        "catalogue.json": `{
  "envelope": {
    "success": [{ "field": "$.error", "present": "no", "absent": "yes" }],
    "code": ["error.code"]
  }
}`,
      },
      right: {
        "catalogue.json": `{
  "envelope": {
    "success": [{ "field": "$.error", "present": "no", "absent": "yes" }],
    "code": ["$.error.code"]
  }
}`,
      },
    },
  },
} as const satisfies RuleGroup;
