import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { checkMessages } from "./check-messages.ts";
import { difference } from "./compare.ts";
import { expectedOf, type Said, type Texts } from "./expected.ts";
import { BUILT_IN, generateAll, writeMade } from "./generate-all.ts";
import type { Made } from "./make-catalogue.ts";

const require = createRequire(import.meta.url);

/** What a generated package says of itself, or why it cannot be asked. */
type Answer =
  | { readonly failed: string }
  | (Said & {
      readonly failed?: undefined;
      /** The texts of each language's own file. */
      readonly languages: Readonly<Record<string, readonly Texts[]>>;
      readonly decoded: readonly unknown[];
      readonly logs: readonly unknown[];
    });

/** A catalogue that something is wrong with. */
export interface Failure {
  readonly made: Made;
  readonly what: string;
}

/** What came of trying catalogues. */
export interface Outcome {
  readonly failures: readonly Failure[];
  /** How often a target refused what its platform cannot say. */
  readonly refused: number;
}

/** What else a test wants of a trial. */
export interface Trial {
  /** Targets that take the place of those of the same id: folders. */
  readonly instead?: Readonly<Record<string, string>>;
  /** Breaks what was generated, to see that it is found. */
  readonly spoil?: (out: string) => void;
}

/**
 * Generates every target of some catalogues and holds the outputs against the catalogues and against each other.
 *
 * @param folder an empty one; what is written stays there.
 */
export async function tryCatalogues(list: readonly Made[], folder: string, trial: Trial = {}): Promise<Outcome> {
  const failures: Failure[] = [];
  let refused = 0;
  const asked: Made[] = [];
  for (const made of list) {
    const spec = join(folder, String(made.run), "spec");
    const out = join(folder, String(made.run), "out");
    writeMade(spec, made);
    const targets = BUILT_IN.map((id) => trial.instead?.[id] ?? id);
    const generated = await generateAll(spec, out, targets, made.run % 3 === 0);
    refused += generated.refused.length;
    if (generated.failure !== null) {
      failures.push({ made, what: generated.failure });
      continue;
    }
    trial.spoil?.(out);
    asked.push(made);
    const what = checkMessages(made, out, generated.refused);
    if (what !== null) failures.push({ made, what });
  }
  if (asked.length === 0) return { failures, refused };

  const questions = (target: string): string =>
    JSON.stringify(
      asked.map(({ run, lookups, bodies }) => {
        const logs = bodies.map((body) => JSON.stringify(body));
        return { folder: join(folder, String(run), "out", target), lookups, bodies, logs };
      }),
    );
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  symlinkSync(dirname(require.resolve("esbuild/package.json")), join(folder, "node_modules/esbuild"), "junction");
  const [inNode, inPython, mistakes] = await Promise.all([
    ask(spawn(process.execPath, [join(import.meta.dirname, "read-package.mjs")]), questions("typescript")),
    ask(spawn("python3", [join(import.meta.dirname, "read_package.py")]), questions("python")),
    checkTypes(folder),
  ]);
  for (const [index, made] of asked.entries()) {
    const [typescript, python] = [inNode.answers[index], inPython.answers[index]];
    const what =
      mistakes.get(String(made.run)) ??
      problemOf("the TypeScript package", typescript, inNode.said) ??
      problemOf("the Python package", python, inPython.said) ??
      compare(made, typescript as Answer, python as Answer);
    if (what !== null) failures.push({ made, what });
  }
  return { failures, refused };
}

function problemOf(name: string, answer: Answer | undefined, said: string): string | null {
  if (answer === undefined) return `${name} ended the program that asked it:\n${said.slice(0, 2000)}`;
  return answer.failed === undefined ? null : `${name} cannot be used:\n${answer.failed.slice(0, 2000)}`;
}

function compare(made: Made, typescript: Answer, python: Answer): string | null {
  if (typescript.failed !== undefined || python.failed !== undefined) return "a package gave no answer";
  const expected = byCode(expectedOf(made));
  // Python keeps retired codes in its enums, and hides them from type checkers alone.
  const withRetired = byCode(expectedOf(made, true));
  const expectedIn = (name: string) => (name.includes("Python") ? withRetired : expected);
  const answers = [
    ["the TypeScript package", byCode(typescript)],
    ["the Python package", byCode(python)],
  ] as const;
  for (const [name, answer] of answers) {
    for (const field of ["count", "entries", "codes", "observedCodes", "lookups"] as const) {
      const found = difference(expectedIn(name)[field], answer[field]);
      if (found !== null) return `${name} has other ${field} than the catalogue at ${found}`;
    }
    // There may be pseudo-locales besides.
    const found = difference(
      expected.shown,
      Object.fromEntries(Object.keys(expected.shown).map((tag) => [tag, answer.shown[tag]])),
    );
    if (found !== null) return `${name} shows another text than the catalogue at ${found}`;
  }
  for (const field of ["shown", "decoded", "logs"] as const) {
    const found = difference(typescript[field], python[field]);
    if (found !== null) return `TypeScript (first) and Python (second) differ in ${field} at ${found}`;
  }
  return null;
}

/** By code, since packages sort their entries. */
function byCode({ entries, shown, ...others }: Said) {
  const keys = entries.map(({ code }) => JSON.stringify(code));
  const keyed = (values: readonly unknown[]): object =>
    Object.fromEntries(keys.map((key, index) => [key, values[index]]));
  const texts = Object.entries(shown).map(([tag, list]) => [tag, keyed(list)] as const);
  return { ...others, count: keys.length, entries: keyed(entries), shown: Object.fromEntries(texts) };
}

/** Gives a program its input, and waits for what it prints. */
function listen(child: ChildProcessWithoutNullStreams, input: string): Promise<{ stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (data) => (stdout += data));
    child.stderr.setEncoding("utf8").on("data", (data) => (stderr += data));
    child.on("error", reject);
    child.stdin.on("error", () => {});
    child.on("close", () => resolve({ stdout, stderr }));
    child.stdin.end(input);
  });
}

async function ask(
  child: ChildProcessWithoutNullStreams,
  input: string,
): Promise<{ answers: readonly Answer[]; said: string }> {
  const { stdout, stderr } = await listen(child, input);
  const lines = stdout.split("\n").slice(0, -1);
  return { answers: lines.map((line) => JSON.parse(line) as Answer), said: stderr };
}

/** Checks the types of all npm packages at once. Gives the compiler's messages by the catalogue's folder. */
async function checkTypes(folder: string): Promise<ReadonlyMap<string, string>> {
  const compilerOptions = {
    ...{ target: "es2022", lib: ["es2022"], types: [], module: "nodenext", noEmit: true, strict: true },
    ...{ noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true, noImplicitOverride: true },
    ...{ noUnusedLocals: true, noUnusedParameters: true },
  };
  const config = join(folder, "tsconfig.json");
  writeFileSync(config, JSON.stringify({ compilerOptions, include: ["*/out/typescript/src"] }));
  const compiler = join(dirname(require.resolve("typescript/package.json")), "bin/tsc");
  const { stdout } = await listen(spawn(process.execPath, [compiler, "-p", config, "--pretty", "false"]), "");
  const mistakes = new Map<string, string>();
  for (const line of stdout.split("\n").filter((one) => / error TS\d+: /.test(one))) {
    const run = /(?:^|[\\/])(\d+)[\\/]out[\\/]typescript[\\/]/.exec(line)?.[1] ?? "";
    mistakes.set(run, `${mistakes.get(run) ?? "the compiler finds mistakes:"}\n${line.slice(0, 600)}`);
  }
  return mistakes;
}
