import { appendFileSync, cpSync, mkdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { NODE, runProgram } from "../support/program.ts";
import { tempFolder } from "../support/temp.ts";

const ROOT = join(import.meta.dirname, "../../../..");

/** A copy of the workspace's files as git has them, with the installed packages linked in. */
function copyWorkspace(): string {
  const copy = tempFolder();
  const files = runProgram("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: ROOT });
  for (const file of files.split("\0").filter((name) => name !== "" && !name.includes("/test/"))) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(ROOT, file), join(copy, file));
  }
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"), "junction");
  runProgram("git", ["init", "-q"], { cwd: copy });
  runProgram("git", ["add", "-A"], { cwd: copy });
  return copy;
}

/** What turbo would look up in its cache, by package: the same hash means that nothing runs. */
function hashes(workspace: string): Record<string, string> {
  const turbo = join(ROOT, "node_modules/turbo/bin/turbo");
  const args = [turbo, "run", "generate", "--dry=json"];
  const env = { TURBO_TELEMETRY_DISABLED: "1" };
  const { tasks } = JSON.parse(runProgram(NODE, args, { cwd: workspace, env })) as {
    tasks: { package: string; hash: string; command: string }[];
  };
  const generating = tasks.filter(({ command }) => command !== "<NONEXISTENT>");
  return Object.fromEntries(generating.map((task) => [task.package, task.hash]));
}

const RUNTIMES = {
  python: "errdex-runtime-python",
  typescript: "errdex-runtime-typescript",
  vue: "errdex-runtime-vue",
};
const workspace = copyWorkspace();
let before = hashes(workspace);

/** The packages that are generated again after a line has been added to a file. */
function touchedBy(file: string): string[] {
  appendFileSync(join(workspace, file), "\n");
  const after = hashes(workspace);
  const touched = Object.keys(after).filter((name) => after[name] !== before[name]);
  before = after;
  return touched.sort();
}

test("a template is the business of its own package, and of the runtime beside it", () => {
  expect(touchedBy("templates/python/codes.py.hbs")).toEqual([RUNTIMES.python, "tuya-errors-python"]);
  expect(touchedBy("templates/python/runtime/_lookup.py")).toEqual([RUNTIMES.python, "tuya-errors-python"]);
  expect(touchedBy("templates/python/tests/test_lookup.py")).toEqual([]);
  expect(touchedBy("templates/typescript/codes.ts.hbs")).toEqual([RUNTIMES.typescript, "tuya-errors"]);
  expect(touchedBy("templates/typescript/runtime/src/lookup.ts")).toEqual([RUNTIMES.typescript, "tuya-errors"]);
  expect(touchedBy("templates/markdown/entry.hbs")).toEqual(["tuya-errors-reference"]);
  expect(touchedBy("templates/messages/i18next.json.hbs")).toEqual(["tuya-errors-messages"]);
});

test("the spec and the generator are everybody's, documentation is nobody's", () => {
  const all = ["tuya-errors", "tuya-errors-messages", "tuya-errors-python", "tuya-errors-reference"];
  expect(touchedBy("spec/tuya/locales/de.json")).toEqual(all);
  expect(touchedBy("tools/errdex/src/generate/quoting/quote.ts")).toEqual([
    "errdex",
    ...Object.values(RUNTIMES),
    ...all,
  ]);
  expect(touchedBy("spec/example/catalogue.json")).toEqual(Object.values(RUNTIMES));
  expect(touchedBy("README.md")).toEqual([]);
});

test("an edited output is its own package's business", () => {
  expect(touchedBy("packages/python/src/tuya_errors/codes.py")).toEqual(["tuya-errors-python"]);
});
