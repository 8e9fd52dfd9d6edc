import { expect, test } from "vitest";
import { whyLockIsWrong } from "../src/check-lock.ts";
import type { PublishedPackage } from "../src/published-packages.ts";
import { whyReleasedAlready } from "../src/released-versions.ts";

const lock = (version: string, codes: readonly unknown[], more: object = {}): string =>
  JSON.stringify({ version, errors: codes.map((code) => ({ code })), allowed: [], ...more });
const BASE = lock("1.0.0", [1, "2"]);

test("a lock that is the same, new, or has another allowance is right", () => {
  expect(whyLockIsWrong(BASE, BASE, false)).toBeNull();
  expect(whyLockIsWrong(null, BASE, false)).toBeNull();
  expect(whyLockIsWrong(null, null, false)).toBeNull();
  expect(whyLockIsWrong(BASE, lock("1.0.0", [1, "2"], { format: 2, seal: "another" }), false)).toBeNull();
  expect(whyLockIsWrong(BASE, lock("1.0.0", [1, "2"], { allowed: [{ code: 1 }] }), false)).toBeNull();
});

test("a lock of an earlier errdex may get what a later one records besides", () => {
  const more = JSON.parse(BASE) as { errors: object[] };
  const richer = { ...more, language: "en", seal: "x", errors: more.errors.map((entry) => ({ ...entry, words: {} })) };
  expect(whyLockIsWrong(BASE, JSON.stringify(richer), false)).toBeNull();
  expect(whyLockIsWrong(JSON.stringify(richer), BASE, false)).toContain("only a release changes the lock");
  const other = { ...richer, errors: more.errors.map((entry) => ({ ...entry, removed: "1.0.0" })) };
  expect(whyLockIsWrong(BASE, JSON.stringify(other), false)).toContain("only a release changes the lock");
});

test.each([
  ["gone", null, false, "the lock is gone"],
  ["with an entry less", lock("1.0.0", [1]), false, 'has lost "2"'],
  ["with an entry less in a release", lock("1.1.0", [1]), true, 'has lost "2"'],
  ["with a code of another type", lock("1.1.0", [1, 2]), true, 'has lost "2"'],
  ["with another hash", lock("1.0.0", [1, "2"], { about: "x" }), false, "only a release changes the lock"],
  ["of another version", lock("1.1.0", [1, "2"]), false, "only a release changes the lock"],
  ["of the same version in a release", lock("1.0.0", [1, "2"], { about: "x" }), true, "from 1.0.0 to 1.0.0"],
  ["of an earlier version in a release", lock("0.9.0", [1, "2"]), true, "from 1.0.0 to 0.9.0"],
  ["of a pre-release of the same version", lock("1.0.0-beta.1", [1, "2"]), true, "from 1.0.0 to 1.0.0-beta.1"],
])("a lock %s is wrong", (_, after, isRelease, expected) => {
  expect(whyLockIsWrong(BASE, after, isRelease)).toContain(expected);
});

test("a release raises the version", () => {
  expect(whyLockIsWrong(BASE, lock("1.1.0", [1, "2", 3]), true)).toBeNull();
  expect(whyLockIsWrong(lock("1.9.0", [1]), lock("1.10.0", [1]), true)).toBeNull();
  expect(whyLockIsWrong(lock("1.0.0-beta.1", [1]), lock("1.0.0", [1]), true)).toBeNull();
});

test("a version whose tag exists is not released again", () => {
  const one = { name: "tuya-errors", version: "0.2.0", folder: "packages/typescript" } as PublishedPackage;
  expect(whyReleasedAlready([], ["tuya-errors@0.2.0"])).toBeNull();
  expect(whyReleasedAlready([one], ["tuya-errors@0.1.0"])).toBeNull();
  const said = whyReleasedAlready([one], ["tuya-errors@0.2.0"]);
  expect(said).toContain("tuya-errors@0.2.0: released already, the tag exists");
  expect(said).toContain('packages/typescript/package.json: "version": "0.2.0"');
});
