import { cpSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { catalogueOf, entryOf, writeCatalogue } from "../support/catalogue.ts";
import { errdex } from "../support/errdex.ts";
import { LUA } from "../support/render.ts";
import { tempFolder } from "../support/temp.ts";
import { readTimes, readTree, writeTree } from "../support/tree.ts";

const MANIFEST = ".errdex-manifest.json";
const PAGES = ["README.md", "catalogue.lock.json", "general.md", "names.md"];
const LUA_FILES = ["acme_errors.lua", "errors/1.lua"];

let spec: string;
let out: string;
const generate = (targets: readonly string[], ...more: string[]) =>
  errdex("generate", spec, ...targets.flatMap((target) => ["--target", target]), "--out", out, ...more);
const filesIn = (): string[] => Object.keys(readTree(out));
/** The files that the manifest of a folder lists, by target. */
const listed = (folder = "."): Record<string, string[]> => {
  const { targets } = JSON.parse(readTree(out)[join(folder, MANIFEST)] ?? "");
  return Object.fromEntries(
    Object.entries<{ files: object }>(targets).map(([id, { files }]) => [id, Object.keys(files)]),
  );
};

beforeEach(() => {
  spec = writeCatalogue(tempFolder(), catalogueOf([entryOf(1, "ONE_FAILED")]));
  out = join(tempFolder(), "out");
});

test.each([
  ["one target", ["markdown=docs/pages"], [`docs/pages/${MANIFEST}`, ...PAGES.map((name) => `docs/pages/${name}`)]],
  ["the output folder itself", ["markdown=."], [MANIFEST, ...PAGES]],
  ["however it is written", ["markdown=./docs//x/../"], [`docs/${MANIFEST}`, ...PAGES.map((name) => `docs/${name}`)]],
  [
    "some named, some not",
    [LUA, "markdown=."],
    [
      MANIFEST,
      ...PAGES,
      `lua/${MANIFEST}`,
      "lua/acme_errors-0.1.0-1.rockspec",
      ...LUA_FILES.map((name) => `lua/${name}`),
    ],
  ],
])("%s", (_, targets, expected) => {
  expect(generate(targets)).toMatchObject({ exitCode: 0 });
  expect(filesIn().sort()).toEqual([...expected].sort());
  expect(generate(targets, "--check")).toMatchObject({ exitCode: 0 });
});

test("a target's own folder may have an equals sign in its name", () => {
  const copy = join(tempFolder(), "a=b", "lua");
  cpSync(LUA, copy, { recursive: true });
  expect(generate([`${copy}=x`])).toMatchObject({ exitCode: 0 });
  expect(filesIn()).toContain("x/acme_errors.lua");
});

test("two targets in one folder share a manifest, each with a part of its own", () => {
  const targets = [`${LUA}=both`, "markdown=both"];
  expect(generate(targets, "--check").exitCode).toBe(1);
  expect(generate(targets)).toMatchObject({ exitCode: 0 });
  expect(listed("both")).toEqual({ lua: LUA_FILES, markdown: PAGES });
  const times = readTimes(out);
  expect(generate(targets)).toMatchObject({ stdout: "lua, markdown: 8 files were already up to date" });
  expect(generate(targets.reverse(), "--check")).toMatchObject({ stdout: "markdown, lua: 8 files are up to date" });
  expect(readTimes(out)).toEqual(times);
});

test("a run of one of them leaves the other's files and part alone", () => {
  generate([`${LUA}=.`, "markdown=."]);
  writeCatalogue(spec, catalogueOf([entryOf(1, "ONE_FAILED"), entryOf(2, "TWO_FAILED")]));
  const before = readTree(out);
  expect(generate([LUA])).toMatchObject({ exitCode: 0 });
  expect(readTree(out)["names.md"]).toBe(before["names.md"]);
  expect(readTree(out)["acme_errors.lua"]).not.toBe(before["acme_errors.lua"]);
  expect(listed()).toEqual({ lua: [...LUA_FILES, "errors/2.lua"], markdown: PAGES });
  expect(generate([`${LUA}=.`, "markdown=."], "--check").stdout).not.toContain("acme_errors.lua");
});

test("what one of them no longer makes is deleted, whichever is asked for first", () => {
  const special = { id: "special", title: "Special" };
  for (const targets of [
    [`${LUA}=.`, "markdown=."],
    ["markdown=.", `${LUA}=.`],
  ]) {
    const { categories } = catalogueOf([]);
    writeCatalogue(spec, catalogueOf([entryOf(1, "ONE_FAILED")], { categories: [...categories, special] }));
    generate(targets);
    expect(filesIn()).toContain("special.md");
    writeCatalogue(spec, catalogueOf([entryOf(1, "ONE_FAILED")]));
    expect(generate(targets).stdout).toContain(`delete ${join(out, "special.md")}`);
    expect(filesIn()).not.toContain("special.md");
    expect(listed()).toEqual({ lua: LUA_FILES, markdown: PAGES });
  }
});

test("a file that moves from one of them to the other is neither deleted nor in the way", () => {
  generate([`${LUA}=.`, "markdown=."]);
  const manifest = JSON.parse(readTree(out)[MANIFEST] ?? "");
  manifest.targets.lua.files["names.md"] = manifest.targets.markdown.files["names.md"];
  delete manifest.targets.markdown.files["names.md"];
  writeTree(out, { [MANIFEST]: JSON.stringify(manifest) });
  writeCatalogue(spec, catalogueOf([entryOf(1, "TWO_FAILED")]));
  expect(generate(["markdown=.", `${LUA}=.`])).toMatchObject({ exitCode: 0 });
  expect(readTree(out)["names.md"]).toContain("TWO");
  expect(listed()).toEqual({ lua: LUA_FILES, markdown: PAGES });
});

test.each([
  ["in one folder", ["markdown=.", "python=."], "README.md is also written by the target markdown"],
  [
    "by a path that leads into the other's folder",
    ["markdown=src/acme_errors", "twin=."],
    "names.md is also written by",
  ],
])("two targets that would write one file are refused: %s", (_, targets, expected) => {
  const twin = join(tempFolder(), "twin");
  writeTree(twin, {
    "target.json": JSON.stringify({
      id: "twin",
      title: "Twin",
      syntax: {},
      names: {},
      files: [{ template: "a.hbs", path: "src/acme_errors/names.md" }],
    }),
    "a.hbs": "x\n",
  });
  const { exitCode, stdout } = generate(targets.map((target) => target.replace(/^twin/, twin)));
  expect(exitCode).toBe(1);
  expect(stdout).toContain(expected);
  expect(stdout).toMatch(/target\.json:\d+:\d+ output-path: .*Give one of them its own folder: --target \w+=folder\./);
  expect(stdout.match(/output-path/g)).toHaveLength(1);
});
