import type { RuleGroup } from "./rule-description.ts";

/** Findings about the config of a project. */
export const CONFIG_RULES = {
  "config-file": {
    severity: "error",
    summary: "The config names only catalogues, languages, targets and rules that exist, and each folder for one use.",
    why: "A misspelt name would have no effect, and nobody would notice.",
    example: {
      wrong: { "errdex.config.json": `{ "rules": { "text-qualty": "off" } }` },
      right: { "errdex.config.json": `{ "rules": { "text-quality": "off" } }` },
    },
  },
  "config-format": {
    severity: "error",
    summary: "The config has a format that this version of errdex can read.",
    why: "A newer errdex may understand fields that an older one would ignore.",
    fix: "Use the version of errdex that the config was written for.",
    example: {
      wrong: { "errdex.config.json": `{ "format": 2 }` },
      right: { "errdex.config.json": `{ "format": 1 }` },
    },
  },
  formatter: {
    severity: "error or warning",
    summary: "The formatters of the config can be run, and a formatter that a target suggests is there or declined.",
    why: "Without the formatter, the generated files would differ from those of a machine that has it.",
    fix: "Install the program, or correct its command in the config. Decline a suggestion with an empty list of `formatters`.",
    example: {
      wrong: {
        "errdex.config.json": `{
  "outputs": [
    { "target": "markdown", "folder": "docs", "formatters": [{ "command": ["no-such-program"], "endings": [".md"] }] }
  ]
}`,
      },
      right: {
        "errdex.config.json": `{ "outputs": [{ "target": "markdown", "folder": "docs", "formatters": [] }] }`,
      },
    },
  },
  parameter: {
    severity: "error",
    summary: "The config sets only parameters that the target has, each to a value of its type.",
    why: "A misspelt parameter would have no effect. A wrong value could break the generated files.",
    fix: "`errdex targets` with the name of a target describes its parameters.",
    example: {
      wrong: {
        "errdex.config.json": `{
  "outputs": [{ "target": "messages-java", "folder": "java", "parameters": { "pakage": "com/acme/errors" } }]
}`,
      },
      right: {
        "errdex.config.json": `{
  "outputs": [{ "target": "messages-java", "folder": "java", "parameters": { "package": "com/acme/errors" } }]
}`,
      },
    },
  },
} as const satisfies RuleGroup;
