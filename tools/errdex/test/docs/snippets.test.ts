import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test, vi } from "vitest";
import { errdex } from "../support/errdex.ts";
import { runProgram } from "../support/program.ts";
import { tempFolder } from "../support/temp.ts";
import { blocksUnder, ROOT } from "./markdown.ts";

/** What a snippet says in comments that its lines print. */
function announced(snippet: string): string[] {
  return [...snippet.matchAll(/(?:console\.log|print)\(.*\);? +(?:\/\/|#) (.*)$/gm)].map(([, output = ""]) => output);
}

/** What a snippet prints; `source` stands in for the package that it imports. */
async function printedBy(snippet: string, name: string, source: string): Promise<string[]> {
  const file = join(tempFolder(), "snippet.ts");
  writeFileSync(file, snippet.replace(`"${name}"`, JSON.stringify(pathToFileURL(source).href)));
  const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
  await import(pathToFileURL(file).href);
  const printed = log.mock.calls.map((words) => words.map(String).join(" "));
  log.mockRestore();
  return printed;
}

test("the example that opens the README works: its catalogue, its command, its program", async ({ onTestFinished }) => {
  const [catalogue = ""] = blocksUnder("README.md", "An example", "yaml");
  const [config = ""] = blocksUnder("README.md", "An example", "json");
  const [command = ""] = blocksUnder("README.md", "An example", "sh");
  const [snippet = ""] = blocksUnder("README.md", "An example", "ts");
  const folder = tempFolder();
  mkdirSync(join(folder, "errors"));
  writeFileSync(join(folder, "errors/catalogue.yaml"), catalogue);
  writeFileSync(join(folder, "errdex.config.json"), config);
  const home = process.cwd();
  onTestFinished(() => process.chdir(home));
  process.chdir(folder);
  expect(errdex("validate", "errors")).toMatchObject({ exitCode: 0 });
  expect(errdex(...command.split(" ").slice(1))).toMatchObject({ exitCode: 0 });
  const printed = await printedBy(snippet, "parcel-errors", join(folder, "packages/typescript/src/index.ts"));
  expect(printed.length).toBeGreaterThan(1);
  expect(printed).toEqual(announced(snippet));
});

test("the TypeScript of the README prints what it says", async () => {
  const [snippet = ""] = blocksUnder("README.md", "Using a package", "ts");
  // The sources stand in for the built package, which has tests of its own.
  const printed = await printedBy(snippet, "tuya-errors", join(ROOT, "packages/typescript/src/index.ts"));
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
