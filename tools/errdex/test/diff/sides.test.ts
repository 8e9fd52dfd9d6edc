import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { catalogueOf, entryOf, writeCatalogue } from "../support/catalogue.ts";
import { errdex } from "../support/errdex.ts";
import { commitAll, git } from "../support/git.ts";
import { tempFolder } from "../support/temp.ts";
import { readTree } from "../support/tree.ts";

const ONE = entryOf(1, "ONE_FAILED");
const before = catalogueOf([ONE], { project: { path: "errors/catalogue.json", command: "make" } });
const after = { ...before, errors: [ONE, entryOf(2, "TWO_FAILED")] };
const ADDED = 'minor  2  TWO_FAILED  new: "message TWO_FAILED"';

/** A repository with the catalogue of before, which each test has a copy of. */
const repository = tempFolder();
beforeAll(() => {
  writeCatalogue(join(repository, "errors"), before);
  commitAll(repository, "before");
  git(repository, "tag", "v1");
});

let root: string;
const home = process.cwd();
beforeEach(() => {
  root = tempFolder();
  cpSync(repository, root, { recursive: true });
  process.chdir(root);
  expect(errdex("lock", "errors").exitCode).toBe(0);
  writeCatalogue(join(root, "errors"), after);
});
afterEach(() => process.chdir(home));

const diff = (...words: string[]) => errdex("diff", ...words);

describe("the difference is the same from every side", () => {
  test.each([
    ["git:v1", "errors"],
    ["git:v1", "errors/catalogue.json"],
    ["git:main:errors", "errors"],
    ["git:HEAD:errors/catalogue.json", "errors/catalogue.json"],
    ["git:HEAD", "./errors/"],
  ])("%s %s", (old, today) => {
    const { exitCode, stdout } = diff(old, today);
    expect([exitCode, stdout.split("\n")[0]]).toEqual([0, ADDED]);
  });

  test("a lock, whose texts are hashes", () => {
    expect(diff("errors/catalogue.lock.json", "errors").stdout.split("\n")[0]).toBe(ADDED);
  });

  test("a published package, by what it was made from", () => {
    expect(errdex("generate", "errors", "--target", "typescript", "--out", "package").exitCode).toBe(0);
    expect(diff("package", "errors").stdout).toBe("package and errors do not differ");
    expect(diff("git:v1:errors", "package").stdout.split("\n")[0]).toBe("minor  2  TWO_FAILED  new");
  });

  test("two revisions, one of them without the folder of today", () => {
    commitAll(root, "after");
    renameSync("errors", "gone");
    expect(diff("git:v1:errors", "git:main").stdout.split("\n")[0]).toBe(ADDED);
    expect(diff("git:main", "git:v1:errors").stdout).toContain("major  2  TWO_FAILED  gone");
  });

  test("another place of the working folder, and a catalogue at the top of its repository", () => {
    process.chdir(join(root, "errors"));
    expect(diff("git:v1", ".").stdout.split("\n")[0]).toBe(ADDED);
    const top = tempFolder();
    writeCatalogue(top, before);
    commitAll(top);
    process.chdir(top);
    writeCatalogue(top, after);
    expect(diff("git:main", ".").stdout.split("\n")[0]).toBe(ADDED);
  });

  test("with what the working folder's translations and observed codes were in that revision", () => {
    const text = { text: "Fehler", state: "draft", source: "000000000000" };
    const german = { catalogue: "acme", locale: "de", errors: { "1": { message: text } } };
    writeFileSync("errors/locales/de.json", JSON.stringify(german));
    commitAll(root, "German");
    rmSync("errors/locales/de.json");
    expect(diff("git:main", "errors").stdout).toContain("major  language de removed");
  });
});

describe("wrong sides", () => {
  test.each([
    [["git:nope", "errors"], "there is no revision nope in the repository of errors."],
    [["git:--help", "errors"], "there is no revision --help in the repository of errors."],
    [["git:", "errors"], "git: names no revision: write git:<ref> or git:<ref>:<path>."],
    [["git:main", "git:v1"], "git:main needs a path where the other side has none"],
    [["git:main:nowhere", "errors"], "cannot read git:main:nowhere: there is no such file or folder."],
    [["git:main:errors/locales", "errors"], "cannot read git:main:errors/locales: there is no such file or folder."],
    [["nowhere", "errors"], "cannot read nowhere: there is no such file or folder."],
    [["errors", "nowhere/catalogue.lock.json"], "cannot read nowhere/catalogue.lock.json"],
    [["errors", "errors", "--format", "xml"], "--format takes text, json, markdown, but was given xml."],
    [["errors", "errors", "--fail-on", "none"], "--fail-on takes patch, minor, major, but was given none."],
  ])("%j", (words, expected) => {
    const { exitCode, stdout, stderr } = diff(...words);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(expected);
  });

  test("a folder that is in no repository", () => {
    const other = writeCatalogue(tempFolder(), before);
    const { exitCode, stderr } = diff("git:main", other);
    expect([exitCode, stderr]).toEqual([2, `errdex: ${other} is in no git repository.`]);
  });

  test("two catalogues that have nothing to do with each other", () => {
    const other = writeCatalogue(tempFolder(), { ...before, id: "other", package: "other-errors" });
    const { exitCode, stderr } = diff("errors", other);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("these are two catalogues, not two versions of one");
  });

  test("a lock of a newer format, a damaged one, and a catalogue that does not fit: by file, line and column", () => {
    mkdirSync("package");
    writeFileSync("package/catalogue.lock.json", '{\n  "format": 3,\n  "entries": []\n}\n');
    expect(diff("package", "errors")).toMatchObject({
      exitCode: 1,
      stdout: `package/catalogue.lock.json:2:13 lock-format: the lock has format 3, but this version of errdex reads format 2 and older ones. Use the version of errdex that wrote the lock, or a newer one.\n1 error`,
    });
    writeFileSync("package/catalogue.lock.json", '{ "format": 1 }');
    expect(diff("package", "errors").stdout).toContain('the field "catalogue" is missing');
    writeFileSync("errors/catalogue.json", "{");
    commitAll(root, "broken");
    expect(diff("errors", "git:main").stdout).toContain("git:main:errors/catalogue.json:1:2 syntax:");
  });
});

describe("what is said of it", () => {
  test("--fail-on fails from that size on", () => {
    for (const [limit, exitCode] of [
      ["patch", 1],
      ["minor", 1],
      ["major", 0],
    ] as const) {
      expect(diff("git:v1", "errors", "--fail-on", limit).exitCode).toBe(exitCode);
      expect(diff("errors", "errors", "--fail-on", limit).exitCode).toBe(0);
    }
  });

  test("nothing is written, and nothing is wrong with two sides that are the same", () => {
    const files = readTree("errors");
    expect(diff("errors", "errors")).toMatchObject({ exitCode: 0, stdout: "errors and errors do not differ" });
    expect(diff("errors", "errors", "--format", "markdown").stdout).toBe(
      "No difference between `errors` and `errors`.",
    );
    expect(JSON.parse(diff("errors", "errors", "--format", "json").stdout)).toMatchObject({ changes: [] });
    diff("git:v1", "errors");
    expect(readTree("errors")).toEqual(files);
  });
});
