import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import { catalogueOf, entryOf, writeCatalogue } from "../support/catalogue.ts";
import { errdex } from "../support/errdex.ts";
import { tempFolder } from "../support/temp.ts";
import { readTimes, readTree } from "../support/tree.ts";

const ONE = entryOf(1, "ONE_FAILED");
const TWO = entryOf(2, "TWO_FAILED");
const project = {
  path: "errors/catalogue.json",
  command: "make",
  packages: [
    { name: "@acme/errors", target: "typescript" },
    { name: "acme-messages", target: "messages" },
  ],
};

let root: string;
/** The changeset; a path without a file where there is none. */
const fileIn = (folder: string): string => {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith("errdex-")) : [];
  expect(names.length).toBeLessThanOrEqual(1);
  return join(folder, names[0] ?? "none.md");
};
const changeset = (...words: string[]) => errdex("changeset", join(root, "errors"), ...words);
const write = (errors: Catalogue["errors"], more: Partial<Catalogue> = {}) =>
  writeCatalogue(join(root, "errors"), catalogueOf(errors, { project, ...more }));
const bumps = (): unknown => parse(readFileSync(fileIn(join(root, ".changeset")), "utf8").split("---")[1] ?? "");

beforeEach(() => {
  root = tempFolder();
  mkdirSync(join(root, ".changeset"));
  write([ONE]);
  errdex("lock", join(root, "errors"));
});

test("nothing has changed: nothing is written, and nothing is missing", () => {
  expect(changeset()).toMatchObject({ exitCode: 0, stdout: "nothing has changed since 0.1.0" });
  expect(changeset("--check")).toMatchObject({ exitCode: 0 });
  expect(existsSync(fileIn(join(root, ".changeset")))).toBe(false);
});

test("a new code: each package has its own bump, and the table names the code", () => {
  write([ONE, TWO]);
  expect(changeset("--check").exitCode).toBe(1);
  const { exitCode, stdout } = changeset();
  expect([exitCode, stdout.endsWith("1 new code; @acme/errors minor, acme-messages minor")]).toEqual([0, true]);
  expect(bumps()).toEqual({ "@acme/errors": "minor", "acme-messages": "minor" });
  expect(readFileSync(fileIn(join(root, ".changeset")), "utf8")).toContain(
    "| `2` | `TWO_FAILED` | new: “message TWO\\_FAILED” |",
  );
  expect(changeset("--check").exitCode).toBe(0);
});

test("a package whose consumers do not notice is left out", () => {
  write([{ ...ONE, retry: "never" }]);
  changeset();
  expect(bumps()).toEqual({ "@acme/errors": "minor", "acme-messages": "patch" });
  write([{ ...ONE, deprecated: { since: "next", reason: "Gone." } }]);
  changeset();
  expect(bumps()).toEqual({ "@acme/errors": "minor", "acme-messages": "minor" });
  const targets = [{ name: "only-keys", target: join(root, "target") }];
  mkdirSync(join(root, "target"));
  writeFileSync(
    join(root, "target/target.json"),
    JSON.stringify({
      id: "target",
      title: "t",
      syntax: {},
      names: {},
      consumers: ["keys"],
      files: [{ template: "a.hbs", path: "a" }],
    }),
  );
  writeFileSync(join(root, "target/a.hbs"), "");
  write([{ ...ONE, retry: "never" }], { project: { ...project, packages: [...project.packages, ...targets] } });
  changeset();
  expect(bumps()).toEqual({ "@acme/errors": "minor", "acme-messages": "patch" });
});

test("the catalogue's choice for new codes counts", () => {
  write([ONE, TWO], { versioning: { added: "major" } });
  changeset();
  expect(bumps()).toEqual({ "@acme/errors": "major", "acme-messages": "minor" });
});

test("written again it is the same, and follows what changes further", () => {
  write([ONE, TWO]);
  changeset();
  const times = readTimes(root);
  expect(changeset().stdout).toContain("up to date, 1 new code");
  expect(readTimes(root)).toEqual(times);
  write([ONE, TWO, entryOf(3, "THREE_FAILED")]);
  expect(changeset("--check")).toMatchObject({ exitCode: 1 });
  expect(changeset("--check").stdout).toMatch(/errdex-acme-[0-9a-f]{12}\.md is out of date; run "errdex changeset/);
  expect(changeset().stdout).toContain("2 new codes");
  write([ONE]);
  expect(changeset("--check").stdout).toContain("is no longer needed");
  expect(changeset().stdout).toContain("deleted, nothing has changed since 0.1.0");
  expect(existsSync(fileIn(join(root, ".changeset")))).toBe(false);
});

test("--dry-run shows it and writes nothing; other changesets are left alone", () => {
  write([ONE, TWO]);
  writeFileSync(join(root, ".changeset/other.md"), "mine");
  const files = readTree(root);
  expect(changeset("--dry-run").stdout).toContain('"@acme/errors": minor');
  expect(readTree(root)).toEqual(files);
  changeset();
  write([ONE]);
  changeset();
  expect(readTree(join(root, ".changeset"))).toEqual({ "other.md": "mine" });
});

test("--out names another folder, which is made", () => {
  write([ONE, TWO]);
  expect(changeset("--out", join(root, "deep/er")).exitCode).toBe(0);
  expect(existsSync(fileIn(join(root, "deep/er")))).toBe(true);
});

describe("what is wrong", () => {
  test.each([[["--check", "--dry-run"], "--check and --dry-run cannot be combined."]])("%j", (words, expected) => {
    expect(changeset(...words)).toMatchObject({ exitCode: 2, stderr: `errdex: ${expected}` });
  });

  test("no lock, no packages, no such target, no folder of changesets", () => {
    const other = tempFolder();
    const elsewhere = join(other, "errors");
    const said = (): string => {
      const { exitCode, stderr = "" } = errdex("changeset", elsewhere);
      expect(exitCode).toBe(2);
      return stderr;
    };
    writeCatalogue(elsewhere, catalogueOf([ONE], { project }));
    expect(said()).toContain(`there is no folder .changeset above ${join(elsewhere, "catalogue.json")}`);
    mkdirSync(join(other, ".changeset"));
    expect(said()).toContain("has no catalogue.lock.json, so nothing has been released.");
    writeCatalogue(elsewhere, catalogueOf([ONE]));
    errdex("lock", elsewhere);
    expect(said()).toContain("names no packages. List them under project.packages");
    const packages = [{ name: "a", target: "klingon" }];
    writeCatalogue(elsewhere, catalogueOf([ONE], { project: { ...project, packages } }));
    expect(said()).toContain("klingon is neither a target (");
  });

  test("a catalogue that breaks a rule: its findings, and nothing written", () => {
    write([TWO]);
    const files = readTree(root);
    const { exitCode, stdout } = changeset();
    expect([exitCode, stdout.includes("released-code")]).toEqual([1, true]);
    expect(readTree(root)).toEqual(files);
  });
});
