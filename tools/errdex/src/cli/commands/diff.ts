import { CONFIG_NAMES } from "../../config/config.ts";
import { hasErrors, sortDiagnostics, UsageError } from "../../diagnostics/diagnostic.ts";
import { formatDiagnostics } from "../../diagnostics/format.ts";
import { findLock } from "../../io/read/locate-catalogue.ts";
import { BUMPS, type Bump, furthest } from "../../snapshot/bump.ts";
import { compareSides } from "../../workflows/diff/compare-sides.ts";
import { DIFFERENCE_FORMATS, type DifferenceFormat, formatDifference } from "../../workflows/diff/format-difference.ts";
import { loadSide } from "../../workflows/diff/load-side.ts";
import { type Command, choiceOf, type Environment, type Input, type Outcome, textOptions } from "./command.ts";
import { jobOf, targetsFolder } from "./project.ts";

export const diffCommand: Command = {
  name: "diff",
  summary: "Compare two versions of a catalogue, and classify each change by consumer",
  operands: ["[old]", "[new]"],
  options: {
    format: { type: "string", value: DIFFERENCE_FORMATS.join("|"), summary: "Output format (default: text)" },
    "fail-on": {
      type: "string",
      value: BUMPS.slice(1).join("|"),
      summary: "Exit with 1 if a change is at least this large for any consumer",
    },
  },
  notes: [
    "Each side is a catalogue's file or folder, the folder of a published package, a catalogue.lock.json,",
    "git:<ref> for the other side's path in that revision, or git:<ref>:<path>.",
    `Without <new>, it is the catalogue of ${CONFIG_NAMES[0]}; without both, <old> is what was released last.`,
  ],
  examples: [
    "errdex diff",
    "errdex diff git:main spec/tuya",
    "errdex diff git:v1.0.0:spec/tuya git:v1.1.0:spec/tuya --format markdown",
    "errdex diff node_modules/tuya-errors spec/tuya",
  ],
  run: runDiff,
};

/**
 * The names of both sides, and the folder that names of targets are relative to.
 *
 * @throws UsageError when the config does not say which catalogue is meant, or nothing of it has been released.
 */
function sidesOf([oldName, newName]: readonly string[]): { names: readonly [string, string]; from: string } {
  if (oldName !== undefined && newName !== undefined) return { names: [oldName, newName], from: "." };
  const job = jobOf(undefined);
  const { path } = job;
  const old = oldName ?? findLock(path);
  if (old !== null) return { names: [old, path], from: targetsFolder(job) };
  throw new UsageError(`nothing has been released of ${path}. Name the older side, such as git:main.`);
}

function runDiff(input: Input, environment: Environment): Outcome {
  const format: DifferenceFormat = choiceOf(input, "format", DIFFERENCE_FORMATS) ?? "text";
  const limit: Bump | null = choiceOf(input, "fail-on", BUMPS.slice(1)) ?? null;
  const { names, from } = sidesOf(input.operands);
  const [oldName, newName] = names;
  const [before, after] = [loadSide(oldName, newName), loadSide(newName, oldName)];
  const diagnostics = sortDiagnostics([...before.diagnostics, ...after.diagnostics]);
  if (before.value === null || after.value === null || hasErrors(diagnostics)) {
    return { exitCode: 1, stdout: formatDiagnostics(diagnostics, "text", textOptions(environment)) };
  }
  const difference = compareSides(before.value, after.value, from);
  const largest = furthest(Object.values(difference.bumps));
  const failed = limit !== null && BUMPS.indexOf(largest) >= BUMPS.indexOf(limit);
  return { exitCode: failed ? 1 : 0, stdout: formatDifference(difference, format) };
}
