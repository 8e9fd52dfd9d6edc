// pnpm test:bare: runs the tests without optional programs. First, all tests with a PATH that has only what the
// README requires. Then, for each optional program on this machine, the suites that use it, with that program
// alone. With program names as arguments, only the second part runs, for those programs.
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
/** npm starts programs with sh. Everything else is found by an absolute path, such as /usr/bin/env. */
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

/** Runs the suites that use a program, with no other optional program. Prints their output when one fails. */
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
    // Name the program, so that the run fails instead of skipping its tests when they do not find it.
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

/** The environment of a machine whose PATH has only the required programs and these commands. */
function environment(commands: readonly (readonly [string, string])[]): NodeJS.ProcessEnv {
  const folder = mkdtempSync(join(temp, "path-"));
  for (const command of NEEDED) symlinkSync(fileOf(command), join(folder, command));
  for (const [command, file] of commands) symlinkSync(realpathSync(file), join(folder, command));
  // Drop what pnpm has set for this run, and the settings that require programs: a bare machine has neither.
  const kept = Object.entries(process.env).filter(([name]) => !/^(npm_|pnpm_|CI$|ERRDEX_|JAVA_HOME$)/i.test(name));
  return { ...Object.fromEntries(kept), PATH: folder };
}

/**
 * The path of a required command outside this workspace's packages. For Python, the interpreter itself, because
 * the command may be a version manager's script.
 */
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
      // Not in this folder.
    }
  }
  throw new Error(`${command} is not on the PATH.`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
