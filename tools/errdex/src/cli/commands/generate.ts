import { UsageError } from "../../diagnostics/diagnostic.ts";
import type { GenerateMode } from "../../workflows/generate/outputs-writer.ts";
import { type Command, type Environment, FORMAT_OPTION, type Input, type Outcome } from "./command.ts";
import { generateApart, isBig } from "./generate-apart.ts";
import { generateOnce } from "./generate-once.ts";
import { beginRun } from "./generate-run.ts";
import { watchGenerate } from "./watch-generate.ts";

export const generateCommand: Command = {
  name: "generate",
  summary: "Generate packages from a catalogue",
  operands: ["[catalogue]"],
  options: {
    target: {
      type: "string",
      multiple: true,
      value: "id or folder",
      summary: "Target to generate; can be repeated (default: all of the config)",
    },
    out: {
      type: "string",
      value: "dir",
      summary: "Output folder; with several targets, each gets its own folder inside (default: those of the config)",
    },
    folder: {
      type: "string",
      multiple: true,
      value: "dir",
      summary: "Generate only the outputs of the config in this folder or below it; can be repeated",
    },
    parameter: {
      type: "string",
      multiple: true,
      value: "name=value",
      summary: "Set a parameter of the targets, if there is no config to state it; can be repeated",
    },
    check: { type: "boolean", summary: "Write nothing; fail and show a diff if a file is out of date" },
    "dry-run": { type: "boolean", summary: "Write nothing; show what would be done" },
    pseudo: {
      type: "boolean",
      summary: "Also generate the pseudo-locales en-XA and ar-XB from the catalogue's own texts",
    },
    sample: {
      type: "boolean",
      summary: "Render the sample data that a target's runtime is checked and tested with, not the package",
    },
    overwrite: { type: "boolean", summary: "Replace files in the way that errdex did not write" },
    "drop-languages": {
      type: "boolean",
      summary: "Delete the pages of a language that is no longer translated far enough for the target",
    },
    watch: { type: "boolean", summary: "Go on, and generate again whenever a file that was read changes" },
    quiet: { type: "boolean", summary: "Print nothing but findings" },
    format: FORMAT_OPTION,
  },
  notes: [
    "--target messages-formatjs=formatjs names the target's folder inside --out; . is --out itself.",
    "Several targets can share a folder if no two write the same file.",
  ],
  examples: [
    "errdex generate",
    "errdex generate --check --folder packages/python",
    "errdex generate --watch",
    "errdex generate spec/tuya --target python --out packages/python",
    "errdex generate spec/tuya --target python --out packages/python --check",
    "errdex generate spec/tuya --target typescript --target ./my-target --out build",
    "errdex generate spec/tuya --target messages --out build --pseudo",
    "errdex generate spec/example --target typescript --sample --out templates/typescript/runtime",
    "errdex generate spec/tuya --target messages=. --target messages-formatjs=formatjs --out build",
  ],
  run: runGenerate,
  runThreaded(input, environment) {
    if (input.options.has("watch")) return watchGenerate(input, environment);
    const run = beginRun(input, environment, kindOf(input));
    return isBig(run) ? generateApart(run) : generateOnce(run);
  },
};

function runGenerate(input: Input, environment: Environment): Outcome {
  const mode = kindOf(input);
  if (input.options.has("watch")) return watchGenerate(input, environment);
  return generateOnce(beginRun(input, environment, mode));
}

function kindOf({ options }: Input): GenerateMode["kind"] {
  const asked = ["check", "dry-run", "watch"].filter((option) => options.has(option));
  if (asked.length > 1) throw new UsageError(`--${asked[0]} and --${asked[1]} cannot be combined.`);
  return options.has("check") ? "check" : options.has("dry-run") ? "dry-run" : "write";
}
