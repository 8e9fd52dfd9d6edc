import { type RuleGroup, TERMINAL } from "./rule-description.ts";

const GENERATE = "$ errdex generate errors --target markdown --out docs";

/** What is found when generated files are compared with what they should be. */
export const OUTPUT_RULES = {
  "edited-output": {
    severity: "error",
    summary: "A generated file has not been edited.",
    why: "The next `generate` overwrites the edit.",
    fix: "Make the change in the catalogue or in the template, then generate again.",
    example: {
      wrong: { [TERMINAL]: `$ sed -i s/expired/outdated/ docs/index.md\n${GENERATE} --check` },
      right: { [TERMINAL]: `$ sed -i s/expired/outdated/ errors/catalogue.json\n${GENERATE}\n${GENERATE} --check` },
    },
  },
  "foreign-output": {
    severity: "error",
    summary: "No file of somebody else has the path of a generated one.",
    why: "errdex changes and deletes only files that it has written itself, which it lists in `.errdex-manifest.json`.",
    fix: "Move the file away, or replace it with `--overwrite`.",
    example: {
      wrong: { [TERMINAL]: `$ echo "# Errors" > docs/index.md\n${GENERATE}` },
      right: { [TERMINAL]: `$ mv docs/index.md docs/introduction.md\n${GENERATE}` },
    },
  },
  "missing-output": {
    severity: "error",
    summary: "Every generated file exists.",
    why: "Generated files are committed, so that users and reviewers see them. A missing one breaks the package.",
    example: {
      wrong: { [TERMINAL]: `$ rm docs/index.md\n${GENERATE} --check` },
      right: { [TERMINAL]: `${GENERATE}\n${GENERATE} --check` },
    },
  },
  "orphaned-output": {
    severity: "error",
    summary: "Every file that errdex has generated is still produced by a template.",
    why: "The file is part of the package, but no longer follows the catalogue.",
    fix: "Generate again: errdex deletes the file. It keeps a file that was edited, which you delete yourself.",
    example: {
      wrong: { [TERMINAL]: `$ rm templates/markdown/category.md.hbs\n${GENERATE} --check` },
      right: { [TERMINAL]: `${GENERATE}\n${GENERATE} --check` },
    },
  },
  "stale-output": {
    severity: "error",
    summary: "A generated file is up to date with the catalogue and the templates.",
    why: "Users of the package would see texts and codes that the catalogue no longer has.",
    example: {
      wrong: { [TERMINAL]: `$ sed -i s/expired/outdated/ errors/catalogue.json\n${GENERATE} --check` },
      right: { [TERMINAL]: `$ sed -i s/expired/outdated/ errors/catalogue.json\n${GENERATE}\n${GENERATE} --check` },
    },
  },
} as const satisfies RuleGroup;
