import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Outcome } from "../../src/cli/commands/command.ts";
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

/** What a target may refuse of a valid catalogue, as templates/README.md says: the platform has no words for it. */
const REFUSALS = [
  /templates\/([\w-]+)\/\S+ template: rendering .* among arguments that some forms or languages leave out/,
  /templates\/([\w-]+)\/\S+ template: rendering .* uses an offset/,
];

/** What came of generating. */
export interface Generated {
  /** What went wrong; null when nothing did. */
  readonly failure: string | null;
  /** The targets that refused the catalogue. */
  readonly refused: readonly string[];
}

/**
 * Validates a catalogue and generates all targets, twice, as a command line does. A folder of a target's name stands
 * in `out`.
 *
 * @param targets in the form of `--target`.
 * @param pseudo whether the pseudo-locales are generated as well.
 */
export async function generateAll(
  spec: string,
  out: string,
  targets: readonly string[],
  pseudo: boolean,
): Promise<Generated> {
  const validated = await errdex("validate", spec);
  if (validated.exitCode !== 0)
    return { failure: `errdex validate found errors:\n${errorsOf(validated)}`, refused: [] };
  const words = (of: readonly string[]): string[] => {
    const options = of.flatMap((target) => ["--target", target]);
    return ["generate", spec, ...options, "--out", out, ...(pseudo ? ["--pseudo"] : [])];
  };
  const first = await errdex(...words(targets));
  if (first.exitCode === 0) return { failure: await again(words(targets)), refused: [] };
  const refused = refusedIn(first);
  if (refused === null) return { failure: `errdex generate failed:\n${errorsOf(first)}`, refused: [] };
  const left = words(targets.filter((target) => !refused.includes(target)));
  const second = await errdex(...left);
  const failure = second.exitCode === 0 ? await again(left) : `errdex generate failed:\n${errorsOf(second)}`;
  return { failure, refused };
}

/** What goes wrong when the same is generated again; null when nothing does. */
async function again(words: readonly string[]): Promise<string | null> {
  const checked = await errdex(...words, "--check");
  if (checked.exitCode !== 0) return `right after generating, --check fails:\n${errorsOf(checked)}`;
  const second = await errdex(...words);
  const isUnchanged = second.exitCode === 0 && !/^(?:create|update|delete)\b/m.test(second.stdout);
  return isUnchanged ? null : `a second run is not without changes:\n${errorsOf(second)}`;
}

function errdex(...words: readonly string[]): Promise<Outcome> {
  return run(words, { terminal: false });
}

/** The targets that refused; null when an error is no refusal. */
function refusedIn({ stdout }: Outcome): string[] | null {
  const errors = stdout.split("\n").filter((line) => /:\d+:\d+ [\w-]+: /.test(line));
  const targets = errors.map((line) =>
    REFUSALS.map((refusal) => refusal.exec(line)?.[1]).find((id) => id !== undefined),
  );
  return errors.length === 0 || targets.includes(undefined) ? null : [...new Set(targets as string[])];
}

/** Of many findings, the first errors. */
function errorsOf({ exitCode, stdout, stderr = "" }: Outcome): string {
  const lines = stdout.split("\n").filter((line) => !line.includes(" (warning): "));
  const first = lines.slice(0, 20).map((line) => line.slice(0, 600));
  return [`exit code ${exitCode}`, ...first, stderr].join("\n");
}
