import { chmodSync, mkdirSync, readFileSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { errdex } from "../support/errdex.ts";
import { commitAll } from "../support/git.ts";
import { tempFolder } from "../support/temp.ts";
import { readTree, writeTree } from "../support/tree.ts";
import { enter } from "./project.ts";

/** A folder with files, which is the working folder until the test is over. */
function enterFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = join(tempFolder(), "parcel-api");
  mkdirSync(folder);
  writeTree(folder, files);
  enter(folder);
  return folder;
}

/** Generates, and checks that everything is up to date, without findings. */
function generateAndCheck(): void {
  expect(errdex("validate", "--strict")).toMatchObject({
    exitCode: 0,
    stdout: expect.stringMatching(/^no findings$/m),
  });
  expect(errdex("generate")).toMatchObject({ exitCode: 0 });
  expect(errdex("generate", "--check")).toMatchObject({ exitCode: 0 });
}

test("in an empty folder, three commands lead to packages that are up to date", () => {
  const folder = enterFolder();
  const { exitCode, stdout } = errdex("init");
  expect(exitCode).toBe(0);
  expect(stdout).toContain("wrote errors/catalogue.json\nwrote errdex.config.json\n\nNext:\n");
  expect(Object.keys(readTree(folder))).toEqual(["errdex.config.json", "errors/catalogue.json"]);
  expect(JSON.parse(readFileSync("errors/catalogue.json", "utf8"))).toMatchObject({
    id: "parcel-api",
    title: "parcel-api",
    package: "parcel-api-errors",
    project: { path: "errors/catalogue.json" },
  });
  generateAndCheck();
  const made = Object.keys(readTree(folder));
  expect(made).toContain("generated/typescript/src/index.ts");
  expect(made).toContain("generated/python/pyproject.toml");
  expect(readFileSync("generated/typescript/src/codes.ts", "utf8")).toContain('then run "npx errdex generate"');
});

test.each([
  ["two spaces", '{\n  "name": "x",\n  "scripts": {\n    "test": "node --test"\n  },\n  "license": "ISC"\n}\n'],
  ["tabs", '{\n\t"name": "x",\n\t"scripts": {\n\t\t"test": "node --test"\n\t},\n\t"license": "ISC"\n}\n'],
  ["CRLF and no line end", '{\r\n  "name": "x",\r\n  "scripts": {\r\n    "test": "node --test"\r\n  }\r\n}'],
])("package.json gets a script and keeps its form: %s", (_, text) => {
  enterFolder({ "package.json": text });
  expect(errdex("init").stdout).toContain("wrote package.json");
  const indent = /"test"/.exec(text)?.index ?? 0;
  const lead = text.slice(text.lastIndexOf("{", indent) + 1, indent);
  expect(readFileSync("package.json", "utf8")).toBe(
    text.replace('"node --test"', `"node --test",${lead}"errors": "errdex generate"`),
  );
  expect(readFileSync("errdex.config.json", "utf8")).toContain('"command": "npm run errors"');
  expect(readFileSync("errdex.config.json", "utf8")).toContain('"typescript"');
  expect(readFileSync("errdex.config.json", "utf8")).not.toContain('"python"');
  generateAndCheck();
});

test.each([
  [
    "a package.json without scripts",
    '{ "name": "x" }',
    '{ "name": "x", "scripts": { "errors": "errdex generate" } }',
    "npm run errors",
  ],
  ["an empty package.json", "{}\n", '{\n  "scripts": {\n    "errors": "errdex generate"\n  }\n}\n', "npm run errors"],
  ["a script of this name", '{ "scripts": { "errors": "mine" } }', null, "npx errdex generate"],
  ["the very script", '{ "scripts": { "errors": "errdex generate" } }', null, "npm run errors"],
  ["scripts that are no object", '{ "scripts": [] }', null, "npx errdex generate"],
  ["a package.json that is no object", "[]", null, "npx errdex generate"],
  ["a broken package.json", "{", null, "npx errdex generate"],
])("%s", (_, before, after, command) => {
  enterFolder({ "package.json": before });
  expect(errdex("init")).toMatchObject({ exitCode: 0 });
  expect(readFileSync("package.json", "utf8")).toBe(after ?? before);
  expect(readFileSync("errdex.config.json", "utf8")).toContain(`"command": "${command}"`);
  generateAndCheck();
});

test.each([
  [{ "pyproject.toml": "" }, ["python"]],
  [{ "requirements.txt": "", "package.json": "{}" }, ["python", "typescript"]],
  [{ "go.mod": "" }, ["python", "typescript"]],
])("the files %j lead to the targets %j", (files, targets) => {
  enterFolder(files as Record<string, string>);
  errdex("init");
  const { catalogues } = JSON.parse(readFileSync("errdex.config.json", "utf8")) as {
    catalogues: { outputs: { target: string }[] }[];
  };
  expect(catalogues[0]?.outputs.map(({ target }) => target)).toEqual(targets);
});

test("--target chooses the targets", () => {
  const folder = enterFolder();
  expect(errdex("init", "--target", "nothing")).toMatchObject({ exitCode: 2 });
  expect(readTree(folder)).toEqual({});
  expect(errdex("init", "--target", "markdown", "--target", "messages-java")).toMatchObject({ exitCode: 0 });
  generateAndCheck();
  expect(Object.keys(readTree(join(folder, "generated"))).map((name) => name.split("/")[0])).toContain("messages-java");
});

const CSV =
  "Code,Message,Description\n4001,address not found,The directory holds no such address.\n4002,parcel lost,The parcel is lost.\n";

test("--from with a document in Chinese asks for --language", () => {
  enterFolder({ "zh.md": "| 错误码 | 错误信息 |\n|---|---|\n| 1001 | 没有地址 |\n" });
  const refused = errdex("init", "--from", "zh.md");
  expect([refused.exitCode, refused.stdout]).toEqual([1, expect.stringContaining("--language zh-Hans")]);
  expect(errdex("init", "--from", "zh.md", "--language", "zh-Hans")).toMatchObject({ exitCode: 0 });
  expect(JSON.parse(readFileSync("errors/catalogue.json", "utf8"))).toMatchObject({ language: "zh-Hans" });
});

test("--from imports a document; a CSV file's date is its revision", () => {
  enterFolder({ "errors.csv": CSV });
  utimesSync("errors.csv", new Date("2026-03-04T12:00:00Z"), new Date("2026-03-04T12:00:00Z"));
  expect(errdex("init", "--from", "errors.csv")).toMatchObject({ exitCode: 0 });
  const catalogue = JSON.parse(readFileSync("errors/catalogue.json", "utf8")) as {
    errors: { code: number }[];
    sources: object[];
  };
  expect(catalogue.errors.map(({ code }) => code)).toEqual([4001, 4002]);
  expect(catalogue.sources).toMatchObject([{ id: "errors", revision: "2026-03-04" }]);
  generateAndCheck();
});

test.each([
  ["a file that is missing", {}, "errors.csv", "there is no such file"],
  [
    "no document",
    { "errors.pdf": "x" },
    "errors.pdf",
    "errors.pdf is no document to import: expected .csv, .htm, .html, .markdown, .md.",
  ],
  ["a table without codes", { "errors.csv": "a,b\n1,2\n" }, "errors.csv", ""],
  ["an empty document", { "errors.md": "" }, "errors.md", "this document is empty"],
])("--from with %s writes nothing", (_, files, from, message) => {
  const folder = enterFolder(files as Record<string, string>);
  const before = readTree(folder);
  const { exitCode, stdout, stderr = "" } = errdex("init", "--from", from);
  expect(exitCode).not.toBe(0);
  expect(stdout + stderr).toContain(message);
  expect(readTree(folder)).toEqual(before);
});

test("--ci writes a workflow at the root of the repository", () => {
  const folder = enterFolder({ "package-lock.json": "{}", "package.json": "{}" });
  commitAll(folder);
  expect(errdex("init", "--ci")).toMatchObject({ exitCode: 0 });
  const { jobs } = parse(readFileSync(".github/workflows/errdex.yml", "utf8")) as {
    jobs: { check: { defaults?: object; steps: { run?: string }[] } };
  };
  expect(jobs.check.defaults).toBeUndefined();
  expect(jobs.check.steps.flatMap(({ run }) => run ?? [])).toEqual(["npm ci", "npx errdex generate --check"]);
});

test("below the root, the workflow names the folder, and one that is there stays", () => {
  const folder = enterFolder({ "a/b/keep": "", "c/keep": "" });
  commitAll(folder);
  enter(folder, "a/b");
  expect(errdex("init", "--ci").stdout).toContain("wrote ../../.github/workflows/errdex.yml");
  const file = join(folder, ".github/workflows/errdex.yml");
  const workflow = readFileSync(file, "utf8");
  expect(parse(workflow)).toMatchObject({ jobs: { check: { defaults: { run: { "working-directory": "a/b" } } } } });
  expect(workflow).toMatch(/npx --yes errdex@\S+ generate --check/);
  expect(JSON.parse(readFileSync("errors/catalogue.json", "utf8"))).toMatchObject({
    project: { path: "a/b/errors/catalogue.json" },
  });
  generateAndCheck();
  enter(folder, "c");
  expect(errdex("init", "--ci").stdout).toContain("kept ../.github/workflows/errdex.yml");
  expect(readFileSync(file, "utf8")).toBe(workflow);
});

test("what is there stays: a config here or above, a catalogue, and its document", () => {
  const folder = enterFolder({ "errors.csv": CSV });
  errdex("init", "--from", "errors.csv");
  const before = readTree(folder);
  expect(errdex("init")).toMatchObject({
    exitCode: 2,
    stderr: "errdex: the project has a config already: errdex.config.json.",
  });
  mkdirSync("below");
  enter(folder, "below");
  expect(errdex("init").stderr).toBe("errdex: the project has a config already: ../errdex.config.json.");
  enter(folder);
  expect(readTree(folder)).toEqual(before);
  const { "errors/catalogue.json": catalogue = "" } = before;
  const other = enterFolder({ "errors/catalogue.yaml": catalogue, "errors.csv": CSV });
  expect(errdex("init", "--from", "errors.csv").stderr).toBe(
    'errdex: errors/catalogue.yaml exists already. Import with "errdex import", or move it away.',
  );
  expect(errdex("init").stdout).toContain("kept errors/catalogue.yaml, which the config names");
  expect(readTree(other)["errors/catalogue.yaml"]).toBe(catalogue);
});

test.each(["123", "ünï cödé", "---", "errors", "a".repeat(80)])("a folder called %j", (name) => {
  const folder = join(tempFolder(), name);
  mkdirSync(folder);
  enter(folder);
  expect(errdex("init")).toMatchObject({ exitCode: 0 });
  generateAndCheck();
});

test("where errdex is installed, editors find the schemas", () => {
  const schemas = ["catalogue", "config"].map((kind) => [`node_modules/errdex/schema/${kind}.schema.json`, "{}"]);
  enterFolder(Object.fromEntries(schemas) as Record<string, string>);
  errdex("init", "--target", "markdown");
  expect(readFileSync("errdex.config.json", "utf8")).toContain(
    '{\n  "$schema": "./node_modules/errdex/schema/config.schema.json",\n  "format": 1,',
  );
  expect(readFileSync("errors/catalogue.json", "utf8")).toContain(
    '{\n  "$schema": "../node_modules/errdex/schema/catalogue.schema.json",\n  "format": 2,\n  "id": "parcel-api",',
  );
  generateAndCheck();
});

const isRoot = process.getuid?.() === 0;

test("a folder that may not be written is one sentence", () => {
  const folder = enterFolder();
  chmodSync(folder, 0o555);
  const { exitCode, stderr } = errdex("init");
  chmodSync(folder, 0o755);
  if (isRoot) return expect(exitCode).toBe(0);
  expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/no permission\.$/)]);
  expect(readTree(folder)).toEqual({});
});
