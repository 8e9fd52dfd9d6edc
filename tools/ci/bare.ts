// pnpm test:bare: runs the tests where programs are missing. Once everything, with a PATH that holds what the README
// says is needed and no more; then, for each optional program that this machine has, the suites that name it, with
// that program alone. With names of programs behind it, it does the second only, for those.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { findProgram, howToInstall, isRequired, PROGRAMS, type ProgramName } from "../errdex/test/support/programs.ts";
import { listTestFiles } from "../errdex/test/support/test-files.ts";
import { failuresOf, type Report } from "./bare-report.ts";

const ROOT = join(import.meta.dirname, "../..");
/** The README's second command. */
const COMMAND = ["npx", "-y", "pnpm@12.21.0", "test"] as const;
/** npm starts programs with sh. Everything else is found by its own path, such as /usr/bin/env. */
const NEEDED = ["node", "npm", "npx", "git", "python3", "sh"];

const ALL = Object.keys(PROGRAMS) as ProgramName[];
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !ALL.includes(name as ProgramName));
if (unknown.length > 0) throw new Error(`${unknown.join(", ")}: the programs are ${ALL.join(", ")}.`);

const temp = mkdtempSync(join(tmpdir(), "errdex-bare-"));
const failures: string[] = [];
let runs = 0;
try {
  if (asked.length === 0) runAll();
  for (const name of ALL.filter((one) => asked.length === 0 || asked.includes(one))) runAlone(name);
} finally {
  rmSync(temp, { recursive: true });
}
for (const failure of failures) console.error(failure);
say(`test:bare: ${runs - failures.length} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;

function runAll(): void {
  say(`With ${NEEDED.join(", ")} alone: ${COMMAND.join(" ")}`);
  runs += 1;
  const [npx, ...words] = COMMAND;
  const { status } = spawnSync(npx, words, { cwd: ROOT, env: environment([]), stdio: "inherit" });
  if (status !== 0) failures.push("The tests fail where no optional program is installed; see above.");
}

/** Runs the suites that name a program, with no other; what is said is told where one of them fails. */
function runAlone(name: ProgramName): void {
  const commands = findProgram(name);
  if (commands === null) {
    say(`With ${name} alone: not installed`);
    if (!isRequired(name)) return;
    runs += 1;
    failures.push(`${name} is not installed: ${howToInstall([name])}.`);
    return;
  }
  const byPackage = Map.groupBy(
    listTestFiles().filter(({ programs }) => programs.includes(name)),
    ({ path }) => path.split("/").slice(0, 2).join("/"),
  );
  for (const [folder, files] of byPackage) {
    runs += 1;
    const paths = files.map(({ path }) => path.slice(folder.length + 1));
    say(`With ${name} alone: ${paths.join(", ")} of ${folder}`);
    const report = join(temp, "report.json");
    const vitest = join(ROOT, folder, "node_modules/vitest/vitest.mjs");
    const words = [vitest, "run", ...paths, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    // Named, so that it fails instead of being skipped if the tests do not find it.
    const env = { ...environment(Object.entries(commands)), ERRDEX_PROGRAMS: name };
    const ended = spawnSync(process.execPath, words, { cwd: join(ROOT, folder), env, encoding: "utf8" });
    if (ended.status === 0) continue;
    process.stdout.write(ended.stdout + ended.stderr);
    const found = failuresOf(JSON.parse(readFileSync(report, "utf8")) as Report, join(ROOT, folder));
    failures.push(
      `${folder}: ${found.join(", ") || "vitest"} fails where ${name} is the only optional program; see above.`,
    );
  }
}

/** The environment of a machine whose PATH has what is needed and these commands. */
function environment(commands: readonly (readonly [string, string])[]): NodeJS.ProcessEnv {
  const folder = mkdtempSync(join(temp, "path-"));
  for (const command of NEEDED) symlinkSync(fileOf(command), join(folder, command));
  for (const [command, file] of commands) symlinkSync(realpathSync(file), join(folder, command));
  // What pnpm has set for this run, and what says which programs must be there, are no part of a bare machine.
  const kept = Object.entries(process.env).filter(([name]) => !/^(npm_|pnpm_|CI$|ERRDEX_|JAVA_HOME$)/i.test(name));
  return { ...Object.fromEntries(kept), PATH: folder };
}

/** Where a needed command is, outside this workspace's packages; Python itself where a version manager stands for it. */
function fileOf(command: string): string {
  if (command === "python3") {
    const { stdout } = spawnSync("python3", ["-c", "import sys; print(sys.executable)"], { encoding: "utf8" });
    return stdout.trim();
  }
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => !folder.includes("node_modules"));
  for (const folder of folders) {
    try {
      return realpathSync(join(folder, command));
    } catch {
      // It is not here.
    }
  }
  throw new Error(`${command} is not on the PATH.`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
