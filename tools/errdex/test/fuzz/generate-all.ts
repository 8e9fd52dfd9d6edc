import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../src/cli/run.ts";
import { listTargets } from "../../src/io/read/load-target.ts";
import type { Made } from "./make-catalogue.ts";

/** The targets that come with errdex, by id, each with the folder or id that it is generated from. */
export const BUILT_IN: readonly string[] = listTargets().map(({ id }) => id);

/** Writes the files of a catalogue into a folder of its own. */
export function writeMade(folder: string, { catalogue, observed, locales }: Made): void {
  mkdirSync(join(folder, "locales"), { recursive: true });
  const write = (name: string, value: unknown): void =>
    writeFileSync(join(folder, name), `${JSON.stringify(value, null, 2)}\n`);
  write("catalogue.json", catalogue);
  if (observed !== null) write("observed.json", observed);
  for (const locale of locales) write(`locales/${locale.locale}.json`, locale);
}

/**
 * Validates a catalogue and generates all targets, twice, as a command line does. A folder of a target's name stands
 * in `out`.
 *
 * @param targets of the form of `--target`.
 * @param pseudo whether the pseudo-locales are generated as well.
 * @returns what went wrong; null when nothing did.
 */
export function generateAll(spec: string, out: string, targets: readonly string[], pseudo: boolean): string | null {
  const errdex = (...words: readonly string[]): string | null => {
    const { exitCode, stdout, stderr = "" } = run(words, { terminal: false });
    return exitCode === 0 && stderr === "" ? null : `errdex ${words[0]} gave ${exitCode}:\n${errorsOf(stdout)}${stderr}`;
  };
  const words = ["generate", spec, ...targets.flatMap((target) => ["--target", target]), "--out", out];
  if (pseudo) words.push("--pseudo");
  const failed = errdex("validate", spec) ?? errdex(...words);
  if (failed !== null) return failed;
  const unchanged = errdex(...words, "--check");
  if (unchanged !== null) return `right after generating, ${unchanged}`;
  const { exitCode, stdout } = run([...words, "--dry-run"], { terminal: false });
  if (exitCode !== 0 || /^\s*(?:create|update|delete|would)/m.test(stdout)) return `a second run would change:\n${stdout}`;
  return null;
}

/** Of many findings, the first errors. */
function errorsOf(stdout: string): string {
  const lines = stdout.split("\n").filter((line) => !line.includes(" (warning): "));
  return lines.slice(0, 20).map((line) => line.slice(0, 600)).join("\n");
}
