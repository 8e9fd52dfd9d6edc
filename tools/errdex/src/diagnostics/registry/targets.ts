import type { RuleGroup } from "./rule-description.ts";

/** Findings about a target, and about the paths of the files that it generates. */
export const TARGET_RULES = {
  "output-path": {
    severity: "error",
    summary: "A generated file has a path of its own inside the output folder, valid on every operating system.",
    why: "Two files with one path would overwrite each other, also where they differ in case alone. A path outside the folder could overwrite anything.",
    fix: "Correct the path in `target.json`, or the name that it is made from. If two targets write the same file, give one of them a folder of its own: `--target id=folder`.",
    example: {
      wrong: { "target.json": `{ "files": [{ "template": "codes.txt.hbs", "path": "../codes.txt" }] }` },
      right: { "target.json": `{ "files": [{ "template": "codes.txt.hbs", "path": "codes.txt" }] }` },
    },
  },
  "missing-word": {
    severity: "warning",
    summary: "Each language that files are made in has every name that the target's own language has in `words`.",
    why: "The nearest language that has the name takes its place, so readers see one heading in another language.",
    fix: "Translate it in the files that the finding names.",
    example: {
      wrong: {
        "target.json": `{ "words": "en" }`,
        "locales/de.json": `{ "errors": { "1010": { "message": { "text": "Aufruf 0 schlug fehl" } } } }`,
        "words/en.json": `{ "words": { "code": "Code", "name": "Name" } }`,
        "words/de.json": `{ "words": { "code": "Code" } }`,
      },
      right: {
        "target.json": `{ "words": "en" }`,
        "locales/de.json": `{ "errors": { "1010": { "message": { "text": "Aufruf 0 schlug fehl" } } } }`,
        "words/en.json": `{ "words": { "code": "Code", "name": "Name" } }`,
        "words/de.json": `{ "words": { "code": "Code", "name": "Name" } }`,
      },
    },
  },
  "target-file": {
    severity: "error",
    summary: "`target.json` and the files in `words` refer only to files and names that exist.",
    why: "Without the file that it names, the target cannot be rendered.",
    example: {
      wrong: { "target.json": `{ "files": [{ "template": "code.txt.hbs", "path": "codes.txt" }] }` },
      right: { "target.json": `{ "files": [{ "template": "codes.txt.hbs", "path": "codes.txt" }] }` },
    },
  },
  "target-syntax": {
    severity: "error",
    summary: "The syntax in `target.json` lets no text end the literal or comment that it is written in.",
    why: "A message that contains the closing quote, or `*/`, would otherwise become code in the generated file.",
    fix: "Escape every character that ends a literal or begins an escape. Replace whatever ends a comment.",
    example: {
      wrong: {
        "target.json": `{ "syntax": { "comments": { "doc": { "open": "/** ", "line": " * ", "close": " */" } } } }`,
      },
      right: {
        "target.json": `{
  "syntax": {
    "comments": { "doc": { "open": "/** ", "line": " * ", "close": " */", "replace": { "*/": "* /" } } }
  }
}`,
      },
    },
  },
  template: {
    severity: "error",
    summary:
      "A template can be parsed, uses only fields, helpers and partials that exist, and prints data through helpers.",
    why: "A misspelt field would be printed as nothing. Data that is printed without a helper is not escaped, and could break the generated file.",
    fix: "templates/README.md lists the fields and helpers.",
    example: {
      wrong: { "codes.txt.hbs": `{{#each errors as |error|}}{{error.message}}{{/each}}` },
      right: { "codes.txt.hbs": `{{#each errors as |error|}}{{text error.message}}{{/each}}` },
    },
  },
} as const satisfies RuleGroup;
