import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listTargets } from "../../src/io/read/load-target.ts";
import { errdex } from "../support/errdex.ts";
import { tempFolder } from "../support/temp.ts";
import { readTree, writeTree } from "../support/tree.ts";
import { configText, enter, enterProject } from "./project.ts";

/** A small target, by the path of its files. */
function target(folder: string, file: object = {}): Record<string, string> {
  const definition = {
    id: "mine",
    title: "Mine",
    syntax: { text: { replace: {}, newline: " " } },
    names: {},
    files: [{ template: "a.hbs", path: "a.txt", ...file }],
  };
  return { [`${folder}/target.json`]: JSON.stringify(definition), [`${folder}/a.hbs`]: "{{text catalogue.title}}\n" };
}

describe.each([
  ["a folder", "./mine", "mine"],
  ["a folder further down", "tools/mine", "tools/mine"],
  ["an npm package", "errdex-target-mine", "node_modules/errdex-target-mine"],
  ["an npm package with a scope", "@acme/errdex-target-mine", "node_modules/@acme/errdex-target-mine"],
])("a target from %s", (_, name, folder) => {
  test("is found from the config's folder, whatever the working folder", () => {
    const project = enterProject({
      ...target(folder),
      "errdex.config.json": configText([{ target: name, folder: "out" }]),
    });
    for (const below of ["errors", "."]) {
      enter(project, below);
      expect(errdex("validate")).toMatchObject({ exitCode: 0 });
      expect(errdex("generate")).toMatchObject({ exitCode: 0 });
      expect(readFileSync(join(project, "out/a.txt"), "utf8")).toBe("Acme API\n");
    }
  });

  test("is described by errdex targets", () => {
    enterProject(target(folder));
    expect(errdex("targets", name).stdout).toBe("mine: Mine\n\nIt has no parameters.");
  });
});

test("a package is looked up in the folders above the config, as Node does", () => {
  const folder = enterProject(target("node_modules/errdex-target-mine"));
  const config = configText([{ target: "errdex-target-mine", folder: "out" }], {}, { path: "../errors" });
  writeTree(folder, { "app/errdex.config.json": config });
  enter(folder, "app");
  expect(errdex("generate")).toMatchObject({ exitCode: 0 });
  expect(readFileSync(join(folder, "app/out/a.txt"), "utf8")).toBe("Acme API\n");
});

test("a package runs no code of its own, and no other package is taken for a target", () => {
  const code = 'throw new Error("this was run");';
  const folder = "node_modules/errdex-target-mine";
  const files = { [`${folder}/index.js`]: code, [`${folder}/package.json`]: '{ "main": "index.js" }' };
  enterProject({
    ...target(folder),
    ...files,
    ...target("node_modules/other"),
    "errdex.config.json": configText([{ target: "errdex-target-mine", folder: "out" }]),
  });
  expect(errdex("generate")).toMatchObject({ exitCode: 0 });
  expect(errdex("generate", "errors", "--target", "other", "--out", "x").stderr).toContain("other is neither a target");
});

test("a target of one's own uses the syntax of a built-in one, or of one beside it", () => {
  const folder = enterProject({
    ...target("mine", { syntaxOf: "markdown" }),
    "errdex.config.json": configText([{ target: "./mine", folder: "out" }]),
  });
  writeTree(folder, { "mine/a.hbs": '{{text "a*b"}}\n' });
  errdex("generate");
  expect(readFileSync(join(folder, "out/a.txt"), "utf8")).toBe("a\\*b\n");
  const { "markdown/target.json": beside = "" } = target("markdown");
  writeTree(folder, { "markdown/target.json": beside.replace('"replace":{}', '"replace":{"*":"x"}') });
  errdex("generate");
  expect(readFileSync(join(folder, "out/a.txt"), "utf8")).toBe("axb\n");
});

test("packages of a catalogue name targets from the config's folder too", () => {
  const folder = enterProject(target("mine"));
  const catalogue = JSON.parse(readFileSync("errors/catalogue.json", "utf8")) as { project: object };
  const packages = [{ name: "acme-texts", target: "./mine" }];
  writeTree(folder, {
    "errors/catalogue.json": JSON.stringify({ ...catalogue, project: { ...catalogue.project, packages } }),
    "errdex.config.json": configText([{ target: "./mine", folder: "out" }]),
  });
  enter(folder, "errors");
  expect(errdex("lock", "--version", "1.0.0")).toMatchObject({ exitCode: 0 });
  expect(errdex("migrate", "--from", "1.0.0")).toMatchObject({ exitCode: 0 });
});

test("two targets with one id cannot share a folder", () => {
  const outputs = ["messages-java", "./targets/messages-java"].map((name) => ({ target: name, folder: "out" }));
  enterProject({ "errdex.config.json": configText(outputs) });
  errdex("eject", "messages-java");
  expect(errdex("generate")).toMatchObject({
    exitCode: 2,
    stdout: expect.stringContaining(
      "13:21 config-file: the folder out is given to two targets with the id messages-java.",
    ),
  });
});

test("an output folder that leads out of the project through a link is refused", () => {
  const folder = enterProject({ "errdex.config.json": configText([{ target: "markdown", folder: "docs/inside" }]) });
  const outside = tempFolder();
  symlinkSync(outside, join(folder, "docs"));
  expect(errdex("generate")).toMatchObject({
    exitCode: 2,
    stdout: expect.stringContaining("the folder docs/inside leads out of the config's folder through a link."),
  });
  expect(readTree(outside)).toEqual({});
});

describe("eject", () => {
  test.each(listTargets().map(({ id }) => id))("a copy of %s generates the same", (id) => {
    const folder = enterProject({ "errdex.config.json": configText([{ target: id, folder: "out" }]) });
    errdex("generate");
    const before = readTree(join(folder, "out"));
    const { exitCode, stdout } = errdex("eject", id);
    expect(exitCode).toBe(0);
    const { [`targets/${id}/target.json`]: definition = "" } = readTree(folder);
    expect(definition).not.toContain("$schema");
    const [, name = ""] = /write "(.+)" instead of ".+" in errdex\.config\.json:8\.$/m.exec(stdout) ?? [];
    expect(name).toBe(`./targets/${id}`);
    writeTree(folder, { "errdex.config.json": configText([{ target: name, folder: "out" }]) });
    expect(errdex("generate")).toMatchObject({ exitCode: 0 });
    // A copied file names the folder that it is copied from. A wrapped comment may break there.
    const plain = (tree: Record<string, string>): Record<string, string> =>
      Object.fromEntries(
        Object.entries(tree)
          .filter(([path]) => path !== ".errdex-manifest.json")
          .map(([path, text]) => [path, text.replace(/Copied by errdex from .*/, "")]),
      );
    expect(plain(readTree(join(folder, "out")))).toEqual(plain(before));
  });

  test("nothing that exists is written over", () => {
    const folder = enterProject({ "targets/markdown/notes.txt": "mine", file: "mine" });
    const before = readTree(folder);
    expect(errdex("eject", "markdown").stderr).toBe(
      "errdex: targets/markdown exists already. Choose another folder with --to.",
    );
    expect(errdex("eject", "markdown", "--to", "file")).toMatchObject({ exitCode: 2 });
    expect(readTree(folder)).toEqual(before);
    expect(errdex("eject", "markdown", "--to", "my/copy").stdout).toMatch(
      /^wrote \d+ files to my\/copy\nTo use it, generate with the target \.\/my\/copy\.$/,
    );
  });

  test("every line of the config that names the target is told, from below too", () => {
    const outputs = [
      { target: "markdown", folder: "a" },
      { target: "markdown", folder: "b" },
    ];
    const folder = enterProject({ "errdex.config.json": configText(outputs) });
    enter(folder, "errors");
    expect(errdex("eject", "markdown", "--to", "../mine").stdout).toContain(
      'write "./mine" instead of "markdown" in ../errdex.config.json:8 and ../errdex.config.json:12.',
    );
  });

  test.each([
    [["markdwon"], 'errdex: there is no built-in target markdwon. Did you mean "markdown"? They are markdown, '],
    [["./errors"], "errdex: there is no built-in target ./errors. They are markdown, "],
    [[], "errdex: eject takes <target>, but was given nothing."],
    [["markdown", "--to", ""], "errdex: --to needs a folder."],
  ])("%j is wrong use", (words, message) => {
    enterProject({});
    const { exitCode, stderr } = errdex("eject", ...words);
    expect(stderr).toContain(message);
    expect(exitCode).toBe(2);
  });
});

test("errdex targets lists every target and its parameters, and describes one", () => {
  const { stdout } = errdex("targets");
  for (const { id } of listTargets()) expect(stdout).toMatch(new RegExp(`^${id} `, "m"));
  expect(stdout).toContain("parameters: distribution, module, license, author");
  const { stdout: one } = errdex("targets", "python");
  expect(one).toMatch(/^python: .+\n\nParameters:\n {2}distribution: name\n {4}The name of the package on PyPI\./);
  expect(one).not.toContain("{{");
  expect(errdex("targets", "pyton")).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('"python"') });
});
