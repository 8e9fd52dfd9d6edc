import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { applyChanges } from "../../src/io/write/apply-changes.ts";
import { applySteps, hashOf } from "../../src/io/write/apply-steps.ts";
import { formatJournal, JOURNAL_FILE, STAGING_FOLDER } from "../../src/io/write/journal.ts";
import { hashContent } from "../../src/io/write/manifest.ts";
import { recoverCatalogue } from "../../src/io/write/recover-catalogue.ts";
import { tempFolder } from "../support/temp.ts";
import { readTree, writeTree } from "../support/tree.ts";

test("a file has the hash of its bytes, a folder none that any file has, and what is not there has none", () => {
  const folder = tempFolder();
  writeTree(folder, { a: "a", "b/c": "" });
  expect(hashOf(join(folder, "a"))).toBe(hashContent("a"));
  expect(hashOf(join(folder, "b"))).toBe("");
  expect(hashOf(join(folder, "none"))).toBe(null);
  expect(hashOf(join(folder, "a/below"))).toBe(null);
  expect(() => hashOf(join(folder, "x".repeat(300)))).toThrow("ENAMETOOLONG");
});

test("what was not there is not deleted", () => {
  const folder = tempFolder();
  applySteps(folder, folder, [{ path: "a", before: null, staged: null }], false);
  writeTree(folder, { a: "mine" });
  applySteps(folder, folder, [{ path: "a", before: null, staged: null }], true);
  expect(readTree(folder)).toEqual({ a: "mine" });
});

/** Leaves a catalogue as a process does that was killed after it had decided. */
function interrupted(): string {
  const folder = tempFolder();
  const journal = formatJournal([{ path: "catalogue.json", before: hashContent("old"), staged: "0" }]);
  writeTree(join(folder, STAGING_FOLDER), { "0": "new", [JOURNAL_FILE]: journal });
  return folder;
}

test("a file that somebody deleted after the interruption is written", () => {
  const folder = interrupted();
  recoverCatalogue(folder);
  expect(readTree(folder)).toEqual({ "catalogue.json": "new" });
});

test("a catalogue is named by its folder or by its file, which may be missing", () => {
  for (const name of ["", "catalogue.json", "other.yaml"]) {
    const folder = interrupted();
    writeTree(folder, { "catalogue.json": "old" });
    recoverCatalogue(join(folder, name));
    expect(readTree(folder), name).toEqual({ "catalogue.json": "new" });
  }
  const folder = tempFolder();
  recoverCatalogue(join(folder, "none/catalogue.json"));
  expect(existsSync(join(folder, "none"))).toBe(false);
});

test("where nothing changes, no folder is made", () => {
  const folder = tempFolder();
  applyChanges(join(folder, "a"), []);
  applyChanges(join(folder, "a"), [{ kind: "unchanged", path: "b", before: "1", after: "1" }]);
  applyChanges(join(folder, "a"), [{ kind: "abandoned", path: "b", before: "1", after: null }]);
  expect(existsSync(join(folder, "a"))).toBe(false);
});

test("an edited file is written, and what only stays is not looked at", () => {
  const folder = tempFolder();
  writeTree(folder, { a: "mine", b: "theirs" });
  applyChanges(folder, [
    { kind: "edited", path: "a", before: "mine", after: "made" },
    { kind: "unchanged", path: "b", before: "before", after: "before" },
    { kind: "abandoned", path: "c", before: "before", after: null },
  ]);
  expect(readTree(folder)).toEqual({ a: "made", b: "theirs" });
});

test("an empty folder that was there stays", () => {
  const folder = tempFolder();
  mkdirSync(join(folder, "empty"));
  applyChanges(folder, [{ kind: "created", path: "a", before: null, after: "1" }]);
  expect(existsSync(join(folder, "empty"))).toBe(true);
});
