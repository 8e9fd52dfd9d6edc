import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import type { Lock } from "../../src/catalogue/lock.ts";
import { catalogueOf, entryOf, writeCatalogue } from "../support/catalogue.ts";
import { errdex } from "../support/errdex.ts";
import { tempFolder } from "../support/temp.ts";
import { readTimes, readTree } from "../support/tree.ts";

const ONE = entryOf(1, "ONE_FAILED", { since: "0.1.0" });
const TWO = entryOf(2, "TWO_FAILED", { since: "next" });

let folder: string;
const lock = (...words: string[]) => errdex("lock", folder, ...words);
const write = (...errors: Catalogue["errors"]) => writeCatalogue(folder, catalogueOf(errors));
const read = (): Lock => JSON.parse(readFileSync(join(folder, "catalogue.lock.json"), "utf8")) as Lock;
const said = ({ stdout }: { stdout: string }): string => stdout.replaceAll(`${folder}/`, "");

beforeEach(() => {
  folder = tempFolder();
  write(ONE);
  expect(said(lock())).toBe("catalogue.lock.json: 0.1.0, first release");
});

test("the first lock is of 0.1.0, or of the version that is given", () => {
  expect(read()).toMatchObject({ format: 2, catalogue: "acme", version: "0.1.0", allowed: [] });
  folder = tempFolder();
  write(ONE);
  lock("--version", "3.0.0");
  expect(read().version).toBe("3.0.0");
});

test("an empty catalogue can be released", () => {
  folder = tempFolder();
  write();
  expect(lock()).toMatchObject({ exitCode: 0 });
  expect(read().errors).toEqual([]);
  expect(said(lock())).toBe("catalogue.lock.json: nothing has changed since 0.1.0");
});

test("nothing changed: no file is touched", () => {
  const times = readTimes(folder);
  expect(said(lock())).toBe("catalogue.lock.json: nothing has changed since 0.1.0");
  expect(readTimes(folder)).toEqual(times);
});

test("the largest change for anybody moves the version", () => {
  write(ONE, TWO);
  lock();
  expect(read().version).toBe("0.2.0");
  write({ ...ONE, description: "Another." }, { ...TWO, since: "0.2.0" });
  lock();
  expect(read().version).toBe("0.2.1");
  write(entryOf(1, "UNO_FAILED", { description: "Another." }), { ...TWO, since: "0.2.0" });
  expect(lock().exitCode).toBe(1);
  errdex("validate", folder, "--allow", "released-name:1", "--reason", "Nobody used it.");
  lock();
  expect(read()).toMatchObject({ version: "1.0.0", errors: [{ renamed: [{ from: "ONE_FAILED", in: "1.0.0" }] }, {}] });
});

test("next becomes the version, everywhere and there alone, and nothing else of the file changes", () => {
  const text = `{
  "id": "acme", "title": "next", "package": "acme-errors", "language": "en",
  "project": { "path": "catalogue.json", "command": "make" }, "sources": [],
  "categories": [{ "id": "general", "title": "General" }],
  "errors": [
    { "code": 1, "name": "ONE_FAILED", "category": "general", "message": "next", "description": "d",
      "since": "0.1.0", "deprecated": { "since": "next", "reason": "next" } },
\t{ "code": 2, "name": "TWO_FAILED", "category": "general", "message": "m", "description": "d", "since":"next",
      "deprecated": {"since":"next","reason":"r"}, "retired": { "since": "next" }, "x-note": "next" }
  ]
}`;
  writeFileSync(join(folder, "catalogue.json"), text);
  expect(lock("--version", "1.0.0").exitCode).toBe(0);
  const after = readFileSync(join(folder, "catalogue.json"), "utf8");
  expect(after).toBe(
    text
      .replace('"since": "next", "reason": "next"', '"since": "1.0.0", "reason": "next"')
      .replace('"since":"next",\n', '"since":"1.0.0",\n')
      .replace('{"since":"next","reason":"r"}', '{"since":"1.0.0","reason":"r"}')
      .replace('"retired": { "since": "next" }', '"retired": { "since": "1.0.0" }'),
  );
  expect(read().errors).toMatchObject([{ deprecated: "1.0.0" }, { deprecated: "1.0.0", retired: "1.0.0" }]);
  expect(said(lock())).toBe("catalogue.lock.json: nothing has changed since 1.0.0");
});

test("in YAML and in observed.json too, comments and all", () => {
  folder = tempFolder();
  const yaml = `# kept
id: acme
title: Acme
package: acme-errors
language: en
project: { path: catalogue.yaml, command: make }
sources: []
categories: [{ id: general, title: General }]
errors:
  - code: 1
    name: ONE_FAILED # next
    category: general
    message: m
    description: d
    since: next
    deprecated: { since: 'next', reason: "next" }
`;
  writeFileSync(join(folder, "catalogue.yaml"), yaml);
  const seen = { ...TWO, category: "seen", citations: ["a/b#1"] };
  const observed = JSON.stringify({ catalogue: "acme", category: { id: "seen", title: "Seen" }, errors: [seen] });
  writeFileSync(join(folder, "observed.json"), observed);
  expect(said(lock())).toBe(
    'catalogue.lock.json: 0.1.0, first release\ncatalogue.yaml: "next" is 0.1.0\nobserved.json: "next" is 0.1.0',
  );
  const files = readTree(folder);
  expect(files["catalogue.yaml"]).toBe(
    yaml
      .replace("make }", "make }\nreleased: 0.1.0")
      .replace("since: next", "since: 0.1.0")
      .replace("'next'", "'0.1.0'"),
  );
  expect(files["observed.json"]).toBe(observed.replace('"next"', '"0.1.0"'));
  expect(errdex("validate", folder).exitCode).toBe(0);
});

test("--dry-run says the same and writes nothing", () => {
  write(ONE, TWO);
  const files = readTree(folder);
  const dry = said(lock("--dry-run"));
  expect(readTree(folder)).toEqual(files);
  expect(dry).toBe('catalogue.lock.json: 0.2.0, 1 new code\ncatalogue.json: "next" is 0.2.0');
  expect(said(lock())).toBe(dry);
});

describe("what is refused leaves everything as it was", () => {
  test.each([
    [["--version", "0.1.0"], "--version 0.1.0 is not later than the released version 0.1.0."],
    [["--version", "0.0.9"], "is not later than the released version 0.1.0"],
    [["--version", "1.0"], "--version takes a version such as 1.4.0, but was given 1.0."],
    [["--version", "next"], "--version takes a version such as 1.4.0"],
    [["--version", ""], "--version takes a version such as 1.4.0"],
  ])("%j", (words, expected) => {
    write(ONE, TWO);
    const files = readTree(folder);
    const { exitCode, stderr } = lock(...words);
    expect([exitCode, stderr?.includes(expected)]).toEqual([2, true]);
    expect(readTree(folder)).toEqual(files);
  });

  test("a catalogue with errors, and a lock that cannot be read", () => {
    write(ONE, { ...TWO, name: "ONE_FAILED" });
    const files = readTree(folder);
    expect(lock()).toMatchObject({ exitCode: 1 });
    expect(readTree(folder)).toEqual(files);
    write(ONE, TWO);
    writeFileSync(join(folder, "catalogue.lock.json"), '{ "format": 3 }');
    expect(lock()).toMatchObject({ exitCode: 1 });
    expect(said(lock())).toContain("catalogue.lock.json:1:13 lock-format: the lock has format 3");
    expect(readFileSync(join(folder, "catalogue.lock.json"), "utf8")).toBe('{ "format": 3 }');
  });
});

describe("allowances", () => {
  const allow = (...words: string[]) => errdex("validate", folder, ...words);

  test("a removal is allowed until it is released, recorded, and its code never used again", () => {
    write(TWO);
    expect(allow().stdout).toContain("released-code");
    const allowed = allow("--allow", "released-code:1", "--reason", "It was never sent.");
    expect(allowed.exitCode).toBe(0);
    expect(said(allowed).split("\n")[0]).toBe(
      "catalogue.lock.json: released-code is allowed for 1: It was never sent.",
    );
    const allowance = { rule: "released-code", code: 1, reason: "It was never sent.", version: "0.1.0" };
    expect(read().allowed).toEqual([allowance]);
    lock();
    expect(read()).toMatchObject({ version: "1.0.0", errors: [{ code: 1, removed: "1.0.0" }, { code: 2 }] });
    expect(read().allowed).toEqual([allowance]);
    write(entryOf(1, "OTHER_FAILED"), { ...TWO, since: "1.0.0" });
    expect(allow().stdout).toContain("retired-code: the code 1 was removed in 1.0.0 (ONE_FAILED), but is used again.");
  });

  test("the same once more replaces the reason", () => {
    write();
    allow("--allow", "released-code:1", "--reason", "one");
    allow("--allow", "released-code:1", "--allow", "retired-code:1", "--reason", "two");
    expect(read().allowed.map(({ rule, reason }) => [rule, reason])).toEqual([
      ["released-code", "two"],
      ["retired-code", "two"],
    ]);
  });

  test("new words for the same error are no other meaning", () => {
    write({ ...ONE, message: "another", description: "Another." });
    expect(said(lock("--dry-run"))).toContain("1.0.0, 1 code with another meaning");
    allow("--allow", "meaning-changed:1", "--reason", "The document was edited.");
    expect(said(lock())).toContain("0.1.1, 1 code reworded");
  });

  test.each([
    [["--allow", "released-code:1"], '--allow needs --reason "…"'],
    [["--allow", "released-code:1", "--reason", " "], '--allow needs --reason "…"'],
    [["--reason", "Because."], "--reason needs --allow."],
    [["--allow", "unique-code:1", "--reason", "r"], "--allow takes rule:code, where rule is one of released-code, "],
    [["--allow", "1", "--reason", "r"], "--allow takes rule:code"],
    [["--allow", "released-code:3", "--reason", "r"], "the code 3 has not been released."],
    [["--allow", "released-code:__proto__", "--reason", "r"], "the code __proto__ has not been released."],
  ])("%j is refused", (words, expected) => {
    const files = readTree(folder);
    const { exitCode, stderr } = allow(...words);
    expect([exitCode, stderr?.includes(expected)]).toEqual([2, true]);
    expect(readTree(folder)).toEqual(files);
  });

  test("there is nothing to depart from before the first release", () => {
    folder = tempFolder();
    write(ONE);
    const { stderr } = allow("--allow", "released-code:1", "--reason", "r");
    expect(stderr).toContain("has no readable catalogue.lock.json");
  });
});
