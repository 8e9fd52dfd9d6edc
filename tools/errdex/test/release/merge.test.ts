import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry } from "../../src/catalogue/catalogue.ts";
import { hasConflict, sidesOfConflict } from "../../src/io/write/conflict.ts";
import { enter } from "../config/project.ts";
import { catalogueOf, entryOf } from "../support/catalogue.ts";
import { errdex } from "../support/errdex.ts";
import { commitAll, git } from "../support/git.ts";
import { tempFolder } from "../support/temp.ts";
import { readTree } from "../support/tree.ts";

const TARGETS = ["typescript", "python", "messages-gettext", "markdown"];
const BASE = [10, 20, 30, 40, 50].map((code) => entryOf(code, `CODE_${code}_FAILED`));

/** A project under version control whose packages and changeset are made. */
function projectOf(): string {
  const folder = tempFolder();
  mkdirSync(join(folder, "errors"));
  mkdirSync(join(folder, ".changeset"));
  const outputs = TARGETS.map((target) => ({ target, folder: `packages/${target}` }));
  writeFileSync(
    join(folder, "errdex.config.json"),
    JSON.stringify({ format: 1, catalogues: [{ path: "errors", outputs }] }),
  );
  enter(folder);
  write(folder, BASE);
  expect(errdex("lock").exitCode).toBe(0);
  generate();
  commitAll(folder);
  return folder;
}

function write(folder: string, errors: readonly Entry[]): void {
  const project = {
    path: "errors/catalogue.json",
    command: "make",
    packages: [{ name: "acme", target: "typescript" }],
  };
  const more = existsSync(join(folder, "errors/catalogue.lock.json")) ? { released: "0.1.0" } : {};
  writeFileSync(
    join(folder, "errors/catalogue.json"),
    JSON.stringify(catalogueOf(errors, { project, ...more }), null, 2),
  );
}

const generate = (): void => expect(errdex("generate", "--quiet")).toMatchObject({ exitCode: 0 });
const withEntry = (entry: Entry): Entry[] => [...BASE, entry].sort((a, b) => Number(a.code) - Number(b.code));

test("two branches that each add an entry merge with two commands", () => {
  const folder = projectOf();
  const [one, two] = [entryOf(15, "FIFTEEN_FAILED"), entryOf(45, "FORTY_FIVE_FAILED")];
  git(folder, "switch", "-q", "-c", "other");
  write(folder, withEntry(two));
  generate();
  errdex("changeset");
  commitAll(folder, "other");
  git(folder, "switch", "-q", "main");
  write(folder, withEntry(one));
  generate();
  errdex("changeset");
  commitAll(folder, "one");
  // The merge stops where both have changed the same lines; the catalogue and the changesets merge by themselves.
  expect(() => git(folder, "merge", "-q", "other")).toThrow();
  const open = git(folder, "diff", "--name-only", "--diff-filter=U").trim().split("\n");
  expect(open).toContain("packages/typescript/.errdex-manifest.json");
  expect(open.filter((name) => !name.startsWith("packages/"))).toEqual([]);

  generate();
  expect(errdex("changeset")).toMatchObject({ exitCode: 0 });
  commitAll(folder, "merge");
  expect(errdex("generate", "--check", "--quiet")).toMatchObject({ exitCode: 0 });
  expect(errdex("changeset", "--check")).toMatchObject({ exitCode: 0 });
  expect(readdirSync(join(folder, ".changeset"))).toHaveLength(1);
  const codes = readFileSync(join(folder, "packages/typescript/src/codes.ts"), "utf8");
  expect([codes.includes("FIFTEEN_FAILED = 15"), codes.includes("FORTY_FIVE_FAILED = 45")]).toEqual([true, true]);
  // It is as if both had been added in one branch.
  const merged = readTree(join(folder, "packages"));
  git(folder, "switch", "-q", "-c", "both", "HEAD~1");
  write(
    folder,
    [...withEntry(one), two].sort((a, b) => Number(a.code) - Number(b.code)),
  );
  generate();
  expect(readTree(join(folder, "packages"))).toEqual(merged);
});

describe("conflicts", () => {
  const TEXT = "a\n<<<<<<< HEAD\nb\n||||||| base\nx\n=======\nc\nd\n>>>>>>> other\ne\n";

  test("have two sides, with or without the ancestor's", () => {
    expect(sidesOfConflict(TEXT)).toEqual(["a\nb\ne\n", "a\nc\nd\ne\n"]);
    expect(sidesOfConflict(TEXT.replace("||||||| base\nx\n", ""))).toEqual(["a\nb\ne\n", "a\nc\nd\ne\n"]);
    expect(hasConflict(TEXT)).toBe(true);
    expect(hasConflict(Buffer.from(TEXT))).toBe(true);
  });

  test("a text without marks is both of its sides", () => {
    const lines = fc
      .array(fc.constantFrom("a", "", "=======", "<<<<<<", "- x", ">>>>>>>> y"))
      .map((all) => all.join("\n"));
    fc.assert(
      fc.property(lines, (text) => {
        expect(hasConflict(text)).toBe(false);
        expect(sidesOfConflict(text)).toEqual([text, text]);
      }),
    );
  });

  test("a manifest with marks that is damaged besides is refused", () => {
    const folder = projectOf();
    const file = join(folder, "packages/python/.errdex-manifest.json");
    writeFileSync(file, `<<<<<<< a\n{\n=======\n>>>>>>> b\n`);
    expect(errdex("generate", "--quiet")).toMatchObject({ exitCode: 2 });
  });
});
