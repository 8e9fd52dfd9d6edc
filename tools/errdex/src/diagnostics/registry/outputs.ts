import { type RuleGroup, TERMINAL } from "./rule-description.ts";

const GENERATE = "$ errdex generate errors --target markdown --out docs";
const CHECK = `${GENERATE} --check`;
const REWORD = "$ sed -i s/expired/outdated/ errors/catalogue.json";
const TRANSLATE = "$ cp drafts/de.json errors/locales/de.json";
const CONFIRM = "$ errdex translate acknowledge errors --locale de --all";
const RENAME = "$ sed -i s/general/common/ errors/catalogue.json";

/** Findings from comparing generated files with the expected ones. */
export const OUTPUT_RULES = {
  "dropped-language": {
    severity: "error or warning",
    summary: "A language that has pages keeps them.",
    why: "A target may show a language only from a share of translated texts on. If texts are added, or translations are lost, a language may fall below it, and readers' links to its pages lead nowhere.",
    fix: "Translate what is missing: `errdex translate status` shows it. Or delete the pages with `--drop-languages`; then this is a warning. A language that was in a release keeps its pages, with a note.",
    example: {
      wrong: { [TERMINAL]: `${TRANSLATE}\n${GENERATE}\n${REWORD}\n${GENERATE}` },
      right: { [TERMINAL]: `${TRANSLATE}\n${GENERATE}\n${REWORD}\n${CONFIRM}\n${GENERATE}` },
    },
  },
  "edited-output": {
    severity: "error",
    summary: "A generated file has not been edited.",
    why: "The next `generate` overwrites the edit.",
    fix: "Make the change in the catalogue or in the template, then generate again.",
    example: {
      wrong: { [TERMINAL]: `$ echo "Ask support." >> docs/general.md\n${CHECK}` },
      right: { [TERMINAL]: `${REWORD}\n${GENERATE}\n${CHECK}` },
    },
  },
  "foreign-output": {
    severity: "error",
    summary: "errdex generates no file where somebody else's file already is.",
    why: "errdex changes and deletes only files that it has written itself, which it lists in `.errdex-manifest.json`.",
    fix: "Move the file away, or replace it with `--overwrite`.",
    example: {
      wrong: { [TERMINAL]: `$ echo "Our notes" > notes/README.md\n${GENERATE.replace("docs", "notes")}` },
      right: { [TERMINAL]: `$ echo "Our notes" > notes/introduction.md\n${GENERATE.replace("docs", "notes")}` },
    },
  },
  "missing-output": {
    severity: "error",
    summary: "Every generated file exists.",
    why: "Generated files are committed, so that users and reviewers see them. A missing one breaks the package.",
    example: {
      wrong: { [TERMINAL]: `$ rm docs/general.md\n${CHECK}` },
      right: { [TERMINAL]: `$ rm docs/general.md\n${GENERATE}\n${CHECK}` },
    },
  },
  "orphaned-output": {
    severity: "error",
    summary: "Every file that errdex has generated is still produced by a template.",
    why: "The file is part of the package, but no longer follows the catalogue.",
    fix: "Generate again: errdex deletes the file. It keeps a file that was edited, which you delete yourself.",
    example: {
      wrong: { [TERMINAL]: `${RENAME}\n${CHECK}` },
      right: { [TERMINAL]: `${RENAME}\n${GENERATE}\n${CHECK}` },
    },
  },
  "stale-output": {
    severity: "error",
    summary: "A generated file is up to date with the catalogue and the templates.",
    why: "Users of the package would see texts and codes that the catalogue no longer has.",
    example: {
      wrong: { [TERMINAL]: `${REWORD}\n${CHECK}` },
      right: { [TERMINAL]: `${REWORD}\n${GENERATE}\n${CHECK}` },
    },
  },
} as const satisfies RuleGroup;
