// Makes whole catalogues at random, generates every target, and holds the outputs against the catalogues and
// against each other. The same seed and numbers make the same catalogues.
//
//   pnpm fuzz [--runs 20] [--seed 1] [--run 7]
//
// `--run` tries this one run alone. A catalogue that fails is kept in the folder that is printed.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findProgram } from "../support/programs.ts";

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

function readArguments(): { seed: number; runs: number; first: number } {
  const options = { runs: { type: "string" }, seed: { type: "string" }, run: { type: "string" } } as const;
  const { values } = parseArgs({ options });
  const numberOf = (name: keyof typeof options, fallback: number): number => {
    const text = values[name] ?? String(fallback);
    if (/^\d{1,9}$/.test(text)) return Number(text);
    throw new Error(`--${name} is ${JSON.stringify(text)}. Give it a whole number.`);
  };
  const seed = numberOf("seed", 1);
  if (values.run !== undefined) return { seed, runs: 1, first: numberOf("run", 1) };
  return { seed, runs: numberOf("runs", 20), first: 1 };
}

function argumentsOrExit(): ReturnType<typeof readArguments> {
  try {
    return readArguments();
  } catch (error) {
    process.stderr.write(`fuzz: ${error instanceof Error ? error.message : error}\n`);
    process.exit(2);
  }
}

const wanted = argumentsOrExit();
// It takes long to load, which a mistake in the arguments need not wait for.
const { fuzzRuns } = await import("./fuzz-runs.ts");
const folder = mkdtempSync(join(tmpdir(), "errdex-fuzz-"));
if (findProgram("gettext") === null)
  say("not tried: msgfmt, which is not installed. errdex's own scanner read the files.");
const started = performance.now();
const { catalogues, entries, languages, refused, failures } = await fuzzRuns(wanted, folder, say);
for (const failure of failures) {
  say(`FAILED seed ${failure.seed}, run ${failure.run}: ${failure.what}`);
  say(`  The catalogue is in ${failure.folder}`);
  say(`  Try it again: pnpm fuzz --seed ${failure.seed} --run ${failure.run}`);
}
const seconds = Math.round((performance.now() - started) / 1000);
say(
  `fuzz: seed ${wanted.seed}, ${catalogues} catalogues, ${entries} entries, ${languages} languages, ` +
    `${refused} outputs refused as documented, ${failures.length} failed (${seconds} s)`,
);
if (failures.length === 0) rmSync(folder, { recursive: true });
process.exitCode = failures.length === 0 ? 0 : 1;
