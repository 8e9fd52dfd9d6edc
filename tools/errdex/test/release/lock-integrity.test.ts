import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { catalogueOf, entryOf, writeCatalogue } from "../support/catalogue.ts";
import { errdex } from "../support/errdex.ts";
import { tempFolder } from "../support/temp.ts";

const ONE = entryOf(1, "ONE_FAILED", { since: "0.1.0" });
const TWO = entryOf(2, "TWO_FAILED", { since: "0.1.0" });

let folder: string;
let lock: string;

beforeEach(() => {
  folder = writeCatalogue(tempFolder(), catalogueOf([ONE, TWO]));
  lock = join(folder, "catalogue.lock.json");
  expect(errdex("lock", folder).exitCode).toBe(0);
});

type Json = { errors: { [field: string]: unknown }[]; version: string; [field: string]: unknown };

function editLock(edit: (lock: Json) => void): void {
  const value = JSON.parse(readFileSync(lock, "utf8")) as Json;
  edit(value);
  writeFileSync(lock, JSON.stringify(value, null, 2));
}

test("a catalogue as it was released is valid, and says what was released", () => {
  expect(errdex("validate", folder).exitCode).toBe(0);
  expect(JSON.parse(readFileSync(join(folder, "catalogue.json"), "utf8"))).toMatchObject({ released: "0.1.0" });
  expect(errdex("lock", folder).stdout).toContain("nothing has changed since 0.1.0");
});

describe("what was done to the lock by hand is found", () => {
  const EDITS: readonly (readonly [string, (lock: Json) => void, string])[] = [
    ["an entry deleted", ({ errors }) => void errors.pop(), "seal"],
    ["a hash changed", ({ errors }) => void Object.assign(errors[0] ?? {}, { message: "000000000000" }), "seal"],
    ["its version lowered", (value) => void Object.assign(value, { version: "0.0.9" }), "0.0.9"],
    [
      "its words changed",
      ({ errors }) => void Object.assign(errors[0] ?? {}, { words: { message: "", description: "" } }),
      "seal",
    ],
  ];
  test.each(EDITS)("%s", (_, edit) => {
    editLock(edit);
    const { exitCode, stdout } = errdex("validate", folder);
    expect([exitCode, stdout.includes("lock-file")]).toEqual([1, true]);
    // A release would record what is wrong.
    expect(errdex("lock", folder).exitCode).toBe(1);
  });

  test("the whole lock lost", () => {
    rmSync(lock);
    const { exitCode, stdout } = errdex("validate", folder);
    expect(exitCode).toBe(1);
    expect(stdout).toContain("0.1.0 was released, but there is no catalogue.lock.json");
    expect(stdout).toContain("Restore the catalogue's own lock from version control.");
  });

  test("the lock of an earlier version put back", () => {
    const before = readFileSync(lock, "utf8");
    const catalogue = join(folder, "catalogue.json");
    writeFileSync(catalogue, readFileSync(catalogue, "utf8").replace("TWO_FAILED", "DUO_FAILED"));
    errdex("validate", folder, "--allow", "released-name:2", "--reason", "Nobody used it.");
    expect(errdex("lock", folder).exitCode).toBe(0);
    writeFileSync(lock, before);
    expect(errdex("validate", folder).stdout).toContain(
      "this is the lock of version 0.1.0, but 1.0.0 was released last",
    );
  });
});

test("an allowance does not break the seal", () => {
  errdex("validate", folder, "--allow", "meaning-changed:1", "--reason", "Only better words.");
  expect(errdex("validate", folder).exitCode).toBe(0);
});

test("the name of a removed code belongs to nobody else", () => {
  writeCatalogue(folder, catalogueOf([ONE]));
  errdex("validate", folder, "--allow", "released-code:2", "--reason", "It was never sent.");
  expect(errdex("lock", folder).exitCode).toBe(0);
  writeCatalogue(folder, catalogueOf([ONE, entryOf(3, "TWO_FAILED")]));
  const { exitCode, stdout } = errdex("validate", folder);
  expect(exitCode).toBe(1);
  expect(stdout).toContain("the name TWO_FAILED belonged to the code 2, which was removed in 1.0.0");
});

test("an error with another code is renumbered, and keeps its name", () => {
  writeCatalogue(folder, catalogueOf([ONE, { ...TWO, code: 3 }]));
  expect(errdex("diff", lock, folder).stdout).toContain("the code was 2 and is now 3");
  expect(errdex("migrate", folder, "--from", "0.1.0").exitCode).toBe(1);
  errdex("validate", folder, "--allow", "released-code:2", "--reason", "The API renumbered it.");
  expect(errdex("migrate", folder, "--from", "0.1.0").stdout).toContain("the code was 2 and is now 3");
  expect(errdex("lock", folder).stdout).toContain("1.0.0, 1 code renumbered");
  expect(errdex("validate", folder).exitCode).toBe(0);
  // The guide remembers it after the release.
  expect(errdex("migrate", folder, "--from", "0.1.0").stdout).toContain("the code was 2 and is now 3 | 1.0.0 |");
  expect(errdex("migrate", folder, "--from", "1.0.0").stdout).toContain("has changed since 1.0.0");
});
