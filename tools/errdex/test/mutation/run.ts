// Changes one decision of the code at a time, as a mistake would, and looks whether a test notices. Stryker makes the
// changes (https://stryker-mutator.io), in a copy of the repository. Prints what no test has noticed, and fails where
// that is more than a tenth of a part. survivors.md explains those that make no difference.
//
//   pnpm test:mutation [part …] [--files src/io/write/journal.ts]
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { NODE, runProgram, tryProgram } from "../support/program.ts";
import { PARTS } from "./parts.ts";

const ROOT = join(import.meta.dirname, "../../../..");
const ERRDEX = "tools/errdex";
/** In percent. */
const ENOUGH = 90;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { files: { type: "string" } } });
const parts = PARTS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const unknown = positionals.filter((name) => PARTS.every((part) => part.name !== name));
if (unknown.length > 0) {
  console.error(
    `test:mutation: there is no part ${unknown.join(", ")}; choose from ${PARTS.map((part) => part.name).join(", ")}`,
  );
  process.exit(2);
}

/** Copies what is tracked or could be, and installs it from what is there. */
function copyRepository(folder: string): void {
  const listed = runProgram("git", ["ls-files", "-co", "--exclude-standard", "-z"], { cwd: ROOT });
  for (const path of listed.split("\0").filter((name) => name !== "" && existsSync(join(ROOT, name)))) {
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  }
  const install = ["exec", "--yes", "--", "pnpm@12.21.0", "install", "--frozen-lockfile", "--prefer-offline"];
  runProgram("npm", install, { cwd: folder });
}

/** Installs Stryker apart from everything, with the repository's own vitest; gives its folder. */
function installStryker(folder: string, errdex: string): string {
  cpSync(join(import.meta.dirname, "stryker"), folder, { recursive: true });
  runProgram("npm", ["ci", "--ignore-scripts", "--legacy-peer-deps", "--no-audit", "--no-fund"], { cwd: folder });
  const vitest = dirname(createRequire(join(errdex, "package.json")).resolve("vitest/package.json"));
  symlinkSync(vitest, join(folder, "node_modules/vitest"));
  return join(folder, "node_modules/@stryker-mutator");
}

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

const temp = mkdtempSync(join(tmpdir(), "mutation-"));
try {
  const errdex = join(temp, "copy", ERRDEX);
  copyRepository(join(temp, "copy"));
  const stryker = installStryker(join(temp, "stryker"), errdex);
  for (const { name, files, tests } of parts) {
    const report = join(temp, `${name}.json`);
    const config = join(temp, "stryker.json");
    const settings = {
      mutate: values.files === undefined ? files : [values.files],
      testRunner: "vitest",
      plugins: [join(stryker, "vitest-runner/dist/src/index.js")],
      vitest: { configFile: "test/mutation/vitest.config.ts", related: false },
      inPlace: true,
      tempDirName: join(temp, "work"),
      concurrency: 1,
      coverageAnalysis: "perTest",
      reporters: ["json", "clear-text"],
      jsonReporter: { fileName: report },
      clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    };
    writeFileSync(config, JSON.stringify(settings));
    const ended = tryProgram(NODE, [join(stryker, "core/bin/stryker.js"), "run", config], {
      cwd: errdex,
      env: { MUTATION_TESTS: tests.join(",") },
    });
    process.stdout.write(ended.stdout);
    if (ended.status !== 0) throw new Error(`Stryker failed:\n${ended.stderr}`);
    const mutants = Object.values((JSON.parse(readFileSync(report, "utf8")) as Report).files).flatMap(
      (file) => file.mutants,
    );
    const count = (...statuses: readonly string[]): number =>
      mutants.filter(({ status }) => statuses.includes(status)).length;
    const killed = count("Killed", "Timeout");
    const all = killed + count("Survived", "NoCoverage");
    const isFine = killed * 100 >= all * ENOUGH;
    const percent = ((killed * 100) / all).toFixed(1);
    process.stdout.write(`${isFine ? "ok    " : "FAILED"} ${name}: ${killed} of ${all} killed, ${percent} %\n`);
    if (!isFine) process.exitCode = 1;
  }
} finally {
  rmSync(temp, { recursive: true, force: true });
}
