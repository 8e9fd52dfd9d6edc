import { lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { errdex } from "../support/errdex.ts";
import { amount } from "../support/long.ts";
import { tempFolder } from "../support/temp.ts";
import { readTree } from "../support/tree.ts";
import { catalogueIn, copyOf, DATA, documentOf, importAs, importText } from "./support.ts";

const ROWS = [
  ["1001", "counter closed", "The counter is shut."],
  ["1002", "scale broken", "The scale is broken."],
];
const REVISION = documentOf(ROWS);

const YAML = `# The errors of the counter.
id: parcel
title: Parcel API
package: parcel-errors
language: en
project: { path: catalogue.yaml, command: npm run errors }
sources:
  - id: handbook # the printed one
    title: Parcel API handbook
    revision: "2026-05-22"
categories:
  - { id: counter, title: Counter errors }

errors:
  # Told apart from 1002 since May.
  - code: 1001
    name: COUNTER_CLOSED
    category: counter
    message: counter closed   # as sent
    description: >-
      The counter
      is closed.
    source: { id: handbook }
    editorial:
      # Ann thinks so.
      fault: server

  - code: 1003 # may go
    name: STAMP_INVALID
    category: counter
    message: 'stamp: invalid'
    description: "The stamp is invalid."
    source:
      id: handbook
`;

test("YAML keeps its comments, its quotes and its order", () => {
  const folder = tempFolder();
  const file = join(folder, "catalogue.yaml");
  writeFileSync(file, YAML);
  expect(importText(folder, REVISION)).toMatchObject({ exitCode: 0 });
  const expected = YAML.replace('revision: "2026-05-22"', 'revision: "2026-07-01"')
    .replace("description: >-\n      The counter\n      is closed.", "description: The counter is shut.")
    .replace(
      "      fault: server\n",
      `      fault: server
    previous:
      - revision: 2026-05-22
        description: The counter is closed.
  - code: 1002
    name: SCALE_BROKEN
    category: counter
    message: scale broken
    description: The scale is broken.
    source:
      id: handbook
    since: next
`,
    )
    .concat(`    deprecated:
      since: next
      reason: No longer listed in the source's revision 2026-07-01.
      revision: 2026-07-01
      lastListed: 2026-05-22
`);
  expect(readFileSync(file, "utf8")).toBe(expected);
  expect(errdex("validate", folder, "--strict")).toMatchObject({ exitCode: 0 });
  importText(folder, REVISION);
  expect(readFileSync(file, "utf8")).toBe(expected);
});

describe("a catalogue that is not there yet", () => {
  test.each([
    ["a folder that is there", (folder: string) => folder, "catalogue.json"],
    ["a folder that is made", (folder: string) => join(folder, "deep", "er"), "deep/er/catalogue.json"],
    ["a JSON file", (folder: string) => join(folder, "mine.json"), "mine.json"],
    ["a YAML file", (folder: string) => join(folder, "mine.yaml"), "mine.yaml"],
  ])("%s", (_, pathIn, name) => {
    const folder = join(tempFolder(), "shop");
    mkdirSync(folder);
    const { exitCode, stdout } = importText(pathIn(folder), REVISION, "--id", "shop", "--title", "The shop");
    expect(exitCode).toBe(0);
    expect(stdout).toContain("2 added");
    const tree = readTree(folder);
    expect(Object.keys(tree)).toEqual([name]);
    const made = parse(tree[name] ?? "");
    expect(made).toMatchObject({ id: "shop", title: "The shop", package: "shop-errors", language: "en" });
    expect(made.sources).toEqual([{ id: "document", title: "document", revision: "2026-07-01" }]);
    expect(made.categories).toEqual([{ id: "general", title: "General" }]);
    expect(made.errors).toHaveLength(2);
    expect(errdex("validate", join(folder, name), "--strict")).toMatchObject({ exitCode: 0 });
  });

  test("is called after its folder, and its source after the document's title", () => {
    const folder = join(tempFolder(), "Parcel Öffice 2");
    const text = `# Errors of the office\n\n## Counter errors\n\n${REVISION}`;
    expect(importText(folder, text, "--source", "office")).toMatchObject({ exitCode: 0 });
    const { id, title, sources, categories, project } = catalogueIn(folder);
    expect([id, title, project.path]).toEqual(["parcel-office-2", "Parcel Öffice 2", "catalogue.json"]);
    expect(sources).toEqual([{ id: "office", title: "Errors of the office", revision: "2026-07-01" }]);
    expect(categories).toEqual([{ id: "counter", title: "Counter errors" }]);
  });

  test("in Chinese, by a document whose every table says what its codes begin with", () => {
    const folder = join(tempFolder(), "kuaidi");
    const text = readFileSync(join(DATA, "zh.md"), "utf8");
    expect(importText(folder, text, "--language", "zh-Hans")).toMatchObject({ exitCode: 0 });
    const { categories, errors, sources } = catalogueIn(folder);
    expect(sources[0]?.revision).toBe("2026-07-01 10:00:00");
    expect(categories).toEqual([
      {
        id: "section",
        title: "系统错误码",
        description: "系统错误多由签名或参数引起。",
        codeRange: { statement: "系统错误码以 10xx 和 500 开头。", patterns: ["10xx", "500"] },
      },
      { id: "section-2", title: "业务错误码" },
    ]);
    expect(errors.map(({ code, name, description, resolution }) => [code, name, description, resolution])).toEqual([
      [500, "SYSTEM_ERROR", "服务暂时不可用。", "请稍后重试。"],
      [1000, "PARCEL_NOT_FOUND", "没有这个包裹。", undefined],
      [2001, "ERROR_2001", "仓库不接收包裹。", "请换一个仓库。"],
    ]);
  });

  test.each([
    [["--id", "No Id"], "the new catalogue would not be valid"],
    [["--language", "klingon!"], "the new catalogue would not be valid"],
    [["--id", "shop", "--source", "No Source"], "--source takes lower case letters"],
  ])("%j is refused, and nothing is made", (options, expected) => {
    const folder = join(tempFolder(), "shop");
    const { exitCode, stderr } = importText(folder, REVISION, ...options);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(expected);
    expect(() => lstatSync(folder)).toThrow();
  });

  test("with --dry-run is not made", () => {
    const folder = join(tempFolder(), "shop");
    expect(importText(folder, REVISION, "--dry-run")).toMatchObject({ exitCode: 0 });
    expect(() => lstatSync(folder)).toThrow();
  });
});

describe("the file", () => {
  const CASE = join(DATA, "revision");
  const options = ["--source", "handbook", "--complete"];

  test("keeps a byte order mark and its line ends", () => {
    const folder = copyOf(CASE);
    const file = join(folder, "catalogue.json");
    writeFileSync(file, `\ufeff${readFileSync(file, "utf8").replaceAll("\n", "\r\n")}`);
    expect(importText(folder, REVISION, ...options)).toMatchObject({ exitCode: 0 });
    const text = readFileSync(file, "utf8");
    expect(text.startsWith("\ufeff{\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  test("that is a link stays one", () => {
    const folder = copyOf(CASE);
    const elsewhere = tempFolder();
    const file = join(elsewhere, "catalogue.json");
    symlinkSync(join(folder, "catalogue.json"), file);
    expect(importText(elsewhere, REVISION, ...options)).toMatchObject({ exitCode: 0 });
    expect(lstatSync(file).isSymbolicLink()).toBe(true);
    expect(catalogueIn(folder).sources[0]?.revision).toBe("2026-07-01");
  });

  test("is read beside its folder's as well", () => {
    const folder = copyOf(CASE);
    expect(importText(join(folder, "catalogue.json"), REVISION, ...options)).toMatchObject({ exitCode: 0 });
  });
});

test("text of a document steers no terminal", () => {
  const folder = copyOf(join(DATA, "revision"));
  const { stdout } = importAs(
    "csv",
    folder,
    "Code,Message,Other\u202e\n1777,a \u202e b,x\n",
    "--source",
    "handbook",
    "--revision",
    "1",
    "--partial",
  );
  expect(stdout.replaceAll("\n", "")).not.toMatch(/\p{Cc}|\p{Cf}/u);
  expect(stdout).toContain("a \\u{202e} b");
});

test("thousands of codes are taken in, and a second time change nothing", () => {
  const folder = join(tempFolder(), "large");
  const count = amount(2000, 10_000);
  const rows = Array.from({ length: count }, (_, index) => [String(index), `message ${index % 100}`, "A text."]);
  const started = performance.now();
  expect(importText(folder, documentOf(rows))).toMatchObject({ exitCode: 0 });
  const { errors } = catalogueIn(folder);
  expect(new Set(errors.map(({ name }) => name)).size).toBe(count);
  const { stdout } = importText(folder, documentOf(rows.slice(1), "2026-08-01"));
  expect(stdout).toContain("1 no longer listed, now deprecated");
  expect(performance.now() - started).toBeLessThan(30_000);
});
