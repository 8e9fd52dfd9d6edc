import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { errdex } from "../support/errdex.ts";
import { commitAll } from "../support/git.ts";
import { readTree, writeTree } from "../support/tree.ts";
import { catalogueText, configText, enter, enterProject } from "./project.ts";

const MARKDOWN = { target: "markdown", folder: "docs" };
const FORMATJS = { target: "messages-formatjs", folder: "packages/messages" };
const ARB = { target: "messages-arb", folder: "packages/flutter" };

test.each(["errdex.config.json", "errdex.config.yaml", "errdex.config.yml"])(
  "%s is found from any folder below",
  (name) => {
    const yaml = "format: 1\ncatalogues:\n  - path: errors\n    outputs: [{ target: markdown, folder: docs }]\n";
    const folder = enterProject({ [name]: name.endsWith("json") ? configText([MARKDOWN]) : yaml });
    mkdirSync(join(folder, "a/b"), { recursive: true });
    for (const below of [".", "a", "a/b"]) {
      enter(folder, below);
      expect(errdex("generate")).toMatchObject({ exitCode: 0 });
      expect(errdex("generate", "--check").stdout).toBe("markdown: 5 files are up to date");
    }
    expect(Object.keys(readTree(join(folder, "a")))).toEqual([]);
    expect(existsSync(join(folder, "docs/README.md"))).toBe(true);
  },
);

test("what the config generates is what --target and --out generate", () => {
  const folder = enterProject({ "errdex.config.json": configText([MARKDOWN, FORMATJS]) });
  errdex("generate");
  const options = ["--target", "markdown=docs", "--target", "messages-formatjs=packages/messages"];
  expect(errdex("generate", "errors", ...options, "--out", "explicit")).toMatchObject({ exitCode: 0 });
  const { "explicit/docs/README.md": _, ...made } = readTree(folder);
  for (const [path, text] of Object.entries(made).filter(([name]) => name.startsWith("explicit/"))) {
    expect(made[path.replace("explicit/", "")], path).toBe(text);
  }
});

test.each([
  [["--folder", "docs"], ["markdown"]],
  [["--folder", "docs/"], ["markdown"]],
  [
    ["--folder", "packages"],
    ["messages-formatjs", "messages-arb"],
  ],
  [
    ["--folder", "packages/flutter", "--folder", "docs"],
    ["markdown", "messages-arb"],
  ],
  [["--target", "messages-arb"], ["messages-arb"]],
  [["--folder", "packages", "--target", "messages-arb"], ["messages-arb"]],
  [["errors", "--target", "messages-arb"], ["messages-arb"]],
  [["errors/catalogue.json"], ["markdown", "messages-formatjs", "messages-arb"]],
])("generate %j takes the outputs %j alone", (words, targets) => {
  enterProject({ "errdex.config.json": configText([MARKDOWN, FORMATJS, ARB]) });
  const { exitCode, stdout } = errdex("generate", ...words, "--check");
  const folders: Record<string, string> = {
    markdown: "docs",
    "messages-formatjs": FORMATJS.folder,
    "messages-arb": ARB.folder,
  };
  expect(exitCode).toBe(1);
  const named = [...new Set(Array.from(stdout.matchAll(/^(docs|packages\/\w+)\//gm), ([, folder]) => folder))];
  expect(named).toEqual(targets.map((target) => folders[target]));
});

test("--folder is from the working folder, also below the config", () => {
  const folder = enterProject({ "errdex.config.json": configText([MARKDOWN, FORMATJS]), "docs/keep.txt": "" });
  enter(folder, "docs");
  expect(errdex("generate", "--folder", ".").stdout).toMatch(/^create README\.md$/m);
  expect(existsSync(join(folder, FORMATJS.folder))).toBe(false);
});

test.each([
  [["--folder", "elsewhere"], "no output of the config fits --folder elsewhere. The outputs are markdown in docs."],
  [["--target", "typescript"], "no output of the config fits --target typescript. The outputs are markdown in docs."],
  [["--folder", "docs", "--out", "build"], "--folder selects outputs of the config, but --out is not one."],
  [
    ["--parameter", "license=MIT"],
    "--parameter needs --target and --out. In a config, parameters are set by their output.",
  ],
])("generate %j is wrong use", (words, message) => {
  enterProject({ "errdex.config.json": configText([MARKDOWN]) });
  expect(errdex("generate", ...words)).toEqual({ exitCode: 2, stdout: "", stderr: `errdex: ${message}` });
});

test("a config without outputs generates nothing, and says so", () => {
  enterProject({ "errdex.config.json": JSON.stringify({ format: 1, catalogues: [{ path: "errors" }] }) });
  expect(errdex("generate").stderr).toBe(
    "errdex: the config has no outputs. List them under outputs, each with its target and folder.",
  );
  expect(errdex("validate")).toMatchObject({ exitCode: 0 });
});

const TWO = JSON.stringify({
  format: 1,
  catalogues: [
    { path: "errors", outputs: [MARKDOWN] },
    { path: "other", outputs: [{ target: "markdown", folder: "other-docs" }] },
  ],
});

test("of two catalogues, generate and validate take both; the others ask for one", () => {
  const folder = enterProject({
    "errdex.config.json": TWO,
    "other/catalogue.json": catalogueText("other").replace("errors/cat", "other/cat"),
  });
  expect(errdex("validate").stdout).toBe(
    "no findings\nerrors/catalogue.json: 1 entry, 2 locales\nother/catalogue.json: 1 entry, 0 locales",
  );
  expect(errdex("generate")).toMatchObject({ exitCode: 0 });
  expect(readFileSync(join(folder, "other-docs/README.md"), "utf8")).toContain("Acme API");
  const others = [["lock"], ["changeset"], ["diff"], ["migrate", "--from", "1.0.0"], ["translate", "status"]];
  for (const words of others) {
    expect(errdex(...words), words.join(" ")).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: "errdex: the config lists several catalogues. Name one of them: errors, other.",
    });
  }
  expect(errdex("lock", "other", "--version", "1.0.0")).toMatchObject({ exitCode: 0 });
});

test("an error in one of two catalogues writes nothing of the other", () => {
  const folder = enterProject({
    "errdex.config.json": TWO,
    "other/catalogue.json": catalogueText("other").replace("TOKEN_EXPIRED", "token"),
  });
  expect(errdex("generate")).toMatchObject({ exitCode: 1 });
  expect(existsSync(join(folder, "docs"))).toBe(false);
});

test("every command about a catalogue takes that of the config", () => {
  const folder = enterProject({ "errdex.config.json": configText([MARKDOWN]), ".changeset/config.json": "{}" });
  const packages = [{ name: "acme-docs", target: "markdown" }];
  const catalogue = JSON.parse(catalogueText()) as { project: object };
  const text = JSON.stringify({ ...catalogue, project: { ...catalogue.project, packages } });
  writeTree(folder, { "errors/catalogue.json": text });
  expect(errdex("lock", "--version", "1.0.0")).toMatchObject({ exitCode: 0 });
  commitAll(folder);
  writeTree(folder, { "errors/catalogue.json": text.replace("Description", "Explanation") });
  expect(errdex("diff").stdout).toContain("1010");
  expect(errdex("diff", "git:HEAD").stdout).toContain("acme-docs: patch");
  expect(errdex("changeset").stdout).toContain("acme-docs patch");
  expect(errdex("migrate", "--from", "1.0.0")).toMatchObject({ exitCode: 0 });
  expect(errdex("translate", "status").stdout).toContain("de");
  expect(errdex("translate", "export", "--locale", "de", "--out", "out")).toMatchObject({ exitCode: 0 });
  expect(errdex("translate", "import", "out/de.po")).toMatchObject({ exitCode: 0 });
  expect(errdex("translate", "import", "errors", "out/de.po")).toMatchObject({ exitCode: 0 });
  expect(errdex("translate", "acknowledge", "--locale", "de", "--all")).toMatchObject({ exitCode: 0 });
});

test("without a release, diff says that there is none", () => {
  enterProject({ "errdex.config.json": configText([MARKDOWN]) });
  expect(errdex("diff")).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("nothing has been released") });
});

test("the command of the config stands in headers and findings", () => {
  const folder = enterProject({ "errdex.config.json": configText([MARKDOWN], { command: "make errors" }) });
  expect(errdex("generate", "--check").stdout).toContain('Run "make errors".');
  errdex("generate");
  expect(readFileSync(join(folder, "docs/README.md"), "utf8")).toContain('then run "make errors"');
});

test("only the languages of the config are generated, and all are checked", () => {
  const folder = enterProject({ "errdex.config.json": configText([FORMATJS], {}, { locales: ["fr"] }) });
  expect(errdex("generate")).toMatchObject({ exitCode: 0 });
  const names = Object.keys(readTree(join(folder, FORMATJS.folder))).filter((name) => !name.startsWith("."));
  expect(names).toEqual(["en.json", "fr.json"]);
  expect(errdex("validate").stdout).toContain("2 locales");
  writeTree(folder, { "errdex.config.json": configText([FORMATJS], {}, { locales: [] }) });
  errdex("generate");
  expect(existsSync(join(folder, FORMATJS.folder, "fr.json"))).toBe(false);
});

const SAMPLE_TARGET = join(import.meta.dirname, "../fixtures/sample-target");

test("validate judges names by the targets of the config", () => {
  // A name that one target alone cannot write.
  const text = catalogueText().replaceAll("TOKEN_EXPIRED", "CLASS");
  const folder = enterProject({ "errdex.config.json": configText([MARKDOWN]), "errors/catalogue.json": text });
  expect(errdex("validate")).toMatchObject({ exitCode: 0 });
  expect(errdex("validate", "errors")).toMatchObject({ exitCode: 0 });
  expect(errdex("validate", "--target", SAMPLE_TARGET)).toMatchObject({ exitCode: 1 });
  enter(folder, "..");
  // No built-in target prints a keyword for it.
  expect(errdex("validate", join(folder, "errors"))).toMatchObject({ exitCode: 0 });
});

test("import judges names by the targets of the config, and keeps its rules", () => {
  // The name that is suggested for this message is one that a target alone cannot write.
  const csv = "Code,Message,Description\n2001,Constructor,TODO\n";
  const rules = { "text-quality": "off" };
  const folder = enterProject({ "errdex.config.json": configText([MARKDOWN], { rules }), "list.csv": csv });
  const words = ["import", "csv", "list.csv", "--into", "errors", "--revision", "1", "--dry-run"];
  expect(errdex(...words)).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("CONSTRUCTOR") });
  writeTree(folder, { "errdex.config.json": configText([MARKDOWN]) });
  expect(errdex(...words)).toMatchObject({ exitCode: 1, stdout: expect.stringContaining("text-quality") });
});
