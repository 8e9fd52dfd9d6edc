import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test, vi } from "vitest";
import { runProgram } from "../support/program.ts";
import { tempFolder } from "../support/temp.ts";
import { blocksUnder, ROOT } from "./markdown.ts";

/** What a snippet says in comments that its lines print. */
function announced(snippet: string): string[] {
  return [...snippet.matchAll(/(?:console\.log|print)\(.*\);? +(?:\/\/|#) (.*)$/gm)].map(([, output = ""]) => output);
}

test("the TypeScript of the README prints what it says", async () => {
  const [snippet = ""] = blocksUnder("README.md", "Using a package", "ts");
  // The sources stand in for the built package, which has tests of its own.
  const source = pathToFileURL(join(ROOT, "packages/typescript/src/index.ts")).href;
  const file = join(tempFolder(), "snippet.ts");
  writeFileSync(file, snippet.replace('"tuya-errors"', JSON.stringify(source)));
  const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
  await import(pathToFileURL(file).href);
  const printed = log.mock.calls.map((words) => words.map(String).join(" "));
  log.mockRestore();
  expect(printed.length).toBeGreaterThan(2);
  expect(printed).toEqual(announced(snippet));
});

test("the Python of the README prints what it says", () => {
  const [snippet = ""] = blocksUnder("README.md", "Using a package", "python");
  const env = { PYTHONPATH: join(ROOT, "packages/python/src"), PYTHONDONTWRITEBYTECODE: "1" };
  const printed = runProgram("python3", ["-"], { input: snippet, env }).trimEnd().split(/\r?\n/);
  expect(printed.length).toBeGreaterThan(2);
  expect(printed).toEqual(announced(snippet));
});
