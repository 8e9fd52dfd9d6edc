import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { applyChanges } from "../../src/io/write/apply-changes.ts";
import { LOCK_FILE, lockFolder } from "../../src/io/write/folder-lock.ts";
import { formatJournal, JOURNAL_FILE, type JournalStep, STAGING_FOLDER } from "../../src/io/write/journal.ts";
import { hashContent, MANIFEST_NAME } from "../../src/io/write/manifest.ts";
import type { FileChange } from "../../src/io/write/output.ts";
import { recoverFolder as recover } from "../../src/io/write/recover-folder.ts";
import { tempFolder } from "../support/temp.ts";
import { readTree, writeTree } from "../support/tree.ts";

const created = (path: string, after: string): FileChange => ({ kind: "created", path, before: null, after });
const changed = (path: string, before: string, after: string): FileChange => ({ kind: "changed", path, before, after });
const orphaned = (path: string, before: string): FileChange => ({ kind: "orphaned", path, before, after: null });

/** Leaves a folder as a process does that was killed after it had decided. */
function interrupt(folder: string, steps: readonly JournalStep[], staged: Readonly<Record<string, string>>): void {
  writeTree(join(folder, STAGING_FOLDER), { ...staged, [JOURNAL_FILE]: formatJournal(steps) });
}

test("nothing, one and many changes", () => {
  const folder = tempFolder();
  applyChanges(folder, []);
  expect(readTree(folder)).toEqual({});
  applyChanges(folder, [created("a.txt", "1")]);
  expect(readTree(folder)).toEqual({ "a.txt": "1" });
  applyChanges(folder, [
    changed("a.txt", "1", "2"),
    created("deep/er/b.txt", "it's `é` 🙂\n"),
    { kind: "unchanged", path: "c.txt", before: null, after: "no" },
    { kind: "abandoned", path: "d.txt", before: null, after: null },
  ]);
  expect(readTree(folder)).toEqual({ "a.txt": "2", "deep/er/b.txt": "it's `é` 🙂\n" });
  applyChanges(folder, [orphaned("deep/er/b.txt", "it's `é` 🙂\n")]);
  expect(readTree(folder)).toEqual({ "a.txt": "2" });
  expect(existsSync(join(folder, "deep"))).toBe(false);
});

test("bytes that are no text stay as they are", () => {
  const folder = tempFolder();
  applyChanges(folder, [{ kind: "created", path: "a.mo", before: null, after: Uint8Array.of(0xde, 0x12, 0, 0xff) }]);
  expect([...readFileSync(join(folder, "a.mo"))]).toEqual([0xde, 0x12, 0, 0xff]);
});

test("a folder that was made for nothing is removed, with those above it", () => {
  const folder = tempFolder();
  const late = changed("a.txt", "1", "2");
  expect(() => applyChanges(join(folder, "a/b/c"), [late])).toThrow("was changed while errdex was at work");
  expect(existsSync(join(folder, "a"))).toBe(false);
  mkdirSync(join(folder, "a"));
  expect(() => applyChanges(join(folder, "a/b/c"), [late])).toThrow("Nothing was written; run this again.");
  expect(existsSync(join(folder, "a"))).toBe(true);
  expect(existsSync(join(folder, "a/b"))).toBe(false);
});

test.each([
  ["a file that is changed", changed("a.txt", "1", "2"), { "a.txt": "theirs" }],
  ["a file that is deleted", orphaned("a.txt", "1"), { "a.txt": "theirs" }],
  ["a file that is made", created("a.txt", "1"), { "a.txt": "theirs" }],
  ["a file that is gone", changed("a.txt", "1", "2"), {}],
  ["the manifest", { ...changed(MANIFEST_NAME, "1", "1"), kind: "unchanged" }, { [MANIFEST_NAME]: "theirs" }],
] as const)("nothing is written when somebody else has written since: %s", (_, change, files) => {
  const folder = tempFolder();
  writeTree(folder, files);
  expect(() => applyChanges(folder, [created("b.txt", "1"), change])).toThrow("was changed while errdex was at work");
  expect(readTree(folder)).toEqual(files);
});

test.each([
  ["a file stands where a folder would have to be", { b: "a file" }, "b/c.txt"],
  ["a folder stands where the file would have to be", { "b/c/d.txt": "a file" }, "b/c"],
])("what cannot be written leaves everything as it was: %s", (_, files, path) => {
  const folder = tempFolder();
  writeTree(folder, { "a.txt": "1", ...files });
  const changes = [changed("a.txt", "1", "2"), created("new/er/e.txt", "4"), created(path, "3")];
  expect(() => applyChanges(folder, changes)).toThrow(/^cannot (?:write|read) /);
  expect(readTree(folder)).toEqual({ "a.txt": "1", ...files });
  expect(existsSync(join(folder, "new"))).toBe(false);
});

test("a file and a folder of one name are refused before anything is written", () => {
  const folder = tempFolder();
  expect(() => applyChanges(folder, [created("x", "1"), created("x/y", "2")])).toThrow("it is a folder");
  expect(readTree(folder)).toEqual({});
  applyChanges(folder, [created("x", "1")]);
  expect(readTree(folder)).toEqual({ x: "1" });
});

test("a journal that cannot be finished does not block the folder", () => {
  const folder = tempFolder();
  writeTree(folder, { "x/theirs.txt": "mine" });
  interrupt(
    folder,
    [
      { path: "x", before: null, staged: "0" },
      { path: "a.txt", before: null, staged: "1" },
    ],
    {
      "0": "new",
      "1": "made",
    },
  );
  recover(folder);
  expect(readTree(folder)).toEqual({ "a.txt": "made", "x/theirs.txt": "mine" });
});

test("what was staged and not decided is undone", () => {
  const folder = tempFolder();
  writeTree(folder, { "a.txt": "1", [`${STAGING_FOLDER}/0`]: "half", [`${STAGING_FOLDER}/${JOURNAL_FILE}.new`]: "{" });
  recover(folder);
  expect(readTree(folder)).toEqual({ "a.txt": "1" });
});

test.each([
  ["before anything was moved", { "a.txt": "old", "gone.txt": "gone" }, { "0": "new", "1": "made" }],
  ["after one file was moved", { "a.txt": "new", "gone.txt": "gone" }, { "1": "made" }],
  ["after all were moved", { "a.txt": "new", "x/b.txt": "made", "gone.txt": "gone" }, {}],
  ["after the orphan was deleted", { "a.txt": "new", "x/b.txt": "made" }, {}],
])("what was decided is finished: %s", (_, files, staged) => {
  const folder = tempFolder();
  writeTree(folder, files);
  const steps = [
    { path: "a.txt", before: hashContent("old"), staged: "0" },
    { path: "x/b.txt", before: null, staged: "1" },
    { path: "gone.txt", before: hashContent("gone"), staged: null },
  ];
  interrupt(folder, steps, staged);
  recover(folder);
  expect(readTree(folder)).toEqual({ "a.txt": "new", "x/b.txt": "made" });
});

test("a file that somebody changed after the interruption stays theirs", () => {
  const folder = tempFolder();
  writeTree(folder, { "a.txt": "mine", "gone.txt": "mine too" });
  const steps = [
    { path: "a.txt", before: hashContent("old"), staged: "0" },
    { path: "gone.txt", before: hashContent("gone"), staged: null },
  ];
  interrupt(folder, steps, { "0": "new" });
  recover(folder);
  expect(readTree(folder)).toEqual({ "a.txt": "mine", "gone.txt": "mine too" });
});

test.each([
  "../out.txt",
  "a/../../out.txt",
  "/out.txt",
  "C:/out.txt",
  "a\\..\\out.txt",
  "a//b",
  "",
  ".",
  ".git/config",
  "a/.GIT/config",
])("a journal that somebody else wrote leads nowhere else: %j", (path) => {
  const outer = tempFolder();
  const folder = join(outer, "in");
  writeTree(folder, { "a.txt": "1" });
  interrupt(folder, [{ path, before: null, staged: "0" }], { "0": "evil" });
  expect(() => recover(folder)).toThrow("cannot be read: it is damaged. Delete its folder.");
  expect(existsSync(join(outer, "out.txt"))).toBe(false);
  expect(readTree(folder)["a.txt"]).toBe("1");
});

test.each([
  ["{", "Expected"],
  ["null", "another version"],
  ['{"version":2,"steps":[]}', "another version"],
  ['{"version":1}', "damaged"],
  ['{"version":1,"steps":[{"path":"a","before":"x","staged":"0"}]}', "damaged"],
  ['{"version":1,"steps":[{"path":"a","before":null,"staged":"../0"}]}', "damaged"],
])("a damaged journal is named: %s", (text, reason) => {
  const folder = tempFolder();
  writeTree(join(folder, STAGING_FOLDER), { [JOURNAL_FILE]: text });
  expect(() => recover(folder)).toThrow(reason);
});

test("a link out of the folder is refused, in a change and in a journal", () => {
  const [folder, other] = [tempFolder(), tempFolder()];
  symlinkSync(other, join(folder, "link"));
  expect(() => applyChanges(folder, [created("link/a.txt", "1")])).toThrow("leads out of");
  interrupt(folder, [{ path: "link/a.txt", before: null, staged: "0" }], { "0": "evil" });
  expect(() => recover(folder)).toThrow("leads out of");
  expect(readTree(other)).toEqual({});
});

test("a link in the place of the staging folder is not followed", () => {
  const [folder, other] = [tempFolder(), tempFolder()];
  writeTree(other, { "0": "theirs", [JOURNAL_FILE]: formatJournal([{ path: "a.txt", before: null, staged: "0" }]) });
  symlinkSync(other, join(folder, STAGING_FOLDER));
  expect(() => recover(folder)).toThrow("is in the way");
  expect(Object.keys(readTree(other))).toEqual(["0", JOURNAL_FILE]);
});

test("a second writer is refused, by whatever name it calls the folder", () => {
  const folder = tempFolder();
  const link = join(tempFolder(), "link");
  symlinkSync(folder, link);
  const lock = lockFolder(folder, folder);
  expect(() => applyChanges(folder, [created("a.txt", "1")])).toThrow(`(process ${process.pid} on ${hostname()})`);
  expect(() => applyChanges(link, [created("a.txt", "1")])).toThrow("is writing to");
  lock.check();
  lock.release();
  expect(readTree(folder)).toEqual({});
  applyChanges(folder, [created("a.txt", "1")]);
  expect(readTree(folder)).toEqual({ "a.txt": "1" });
});

const lockOf = (holder: object): string => JSON.stringify({ host: hostname(), started: null, id: "other", ...holder });
/** No system numbers its processes so high. */
const NOBODY = 2 ** 31 - 1;

test.each([
  ["has ended", lockOf({ pid: NOBODY })],
  ["had the number that another process has now", lockOf({ pid: process.pid, started: "0" })],
])("a lock whose holder %s is taken over", (_, text) => {
  const folder = tempFolder();
  writeTree(folder, { [LOCK_FILE]: text });
  applyChanges(folder, [created("a.txt", "1")]);
  expect(readTree(folder)).toEqual({ "a.txt": "1" });
});

test("a lock of another machine is not taken over: nobody knows whether its holder lives", () => {
  const folder = tempFolder();
  writeTree(folder, { [LOCK_FILE]: lockOf({ pid: NOBODY, host: "elsewhere.example" }) });
  expect(() => applyChanges(folder, [created("a.txt", "1")])).toThrow(`delete ${LOCK_FILE} there`);
});

test("a lock that says nothing is being made, or was left by a crash", () => {
  const folder = tempFolder();
  const file = join(folder, LOCK_FILE);
  writeFileSync(file, "");
  expect(() => applyChanges(folder, [created("a.txt", "1")])).toThrow("another errdex is writing");
  const longAgo = Date.now() / 1000 - 60;
  utimesSync(file, longAgo, longAgo);
  applyChanges(folder, [created("a.txt", "1")]);
  expect(readTree(folder)).toEqual({ "a.txt": "1" });
});

test("who has lost the lock is told, and leaves the other's alone", () => {
  const folder = tempFolder();
  const lock = lockFolder(folder, folder);
  rmSync(join(folder, LOCK_FILE));
  writeFileSync(join(folder, LOCK_FILE), lockOf({ pid: process.pid }));
  expect(() => lock.check()).toThrow("another errdex has begun to write");
  lock.release();
  expect(readTree(folder)).toEqual({ [LOCK_FILE]: lockOf({ pid: process.pid }) });
});
