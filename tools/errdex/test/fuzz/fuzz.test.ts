import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listTargets } from "../../src/io/read/load-target.ts";
import { ENTRY_SCHEMA } from "../support/entry-schema.ts";
import { NODE, tryProgram } from "../support/program.ts";
import { tempFolder } from "../support/temp.ts";
import type { Trial } from "./fuzz.ts";
import { fuzzRuns } from "./fuzz-runs.ts";
import { makeCatalogue } from "./make-catalogue.ts";

test("the same seed and number make the same catalogue, others another", () => {
  expect(makeCatalogue(1, 1)).toEqual(makeCatalogue(1, 1));
  const made = [makeCatalogue(1, 1), makeCatalogue(1, 2), makeCatalogue(2, 1), makeCatalogue(2, 2)];
  expect(new Set(made.map(({ catalogue }) => JSON.stringify(catalogue))).size).toBe(4);
});

test("every field of an entry is made, and the texts are hostile", () => {
  const made = Array.from({ length: 60 }, (_, run) => makeCatalogue(3, run));
  const errors = made.flatMap(({ catalogue, observed }) => [...catalogue.errors, ...(observed?.errors ?? [])]);
  const seen = new Set(errors.flatMap((entry) => Object.keys(entry)));
  expect(Object.keys(ENTRY_SCHEMA.properties ?? {}).filter((name) => !seen.has(name))).toEqual(["suppress"]);
  const text = JSON.stringify(made);
  for (const piece of ["\\\\", "${", "#{", "*/", "-->", "{{", "\u2028", "\u202e", "__proto__", "plural", "select"])
    expect(text).toContain(piece);
  const languages = new Set(made.flatMap(({ locales }) => locales.map(({ locale }) => locale)));
  for (const tag of ["ar", "he", "zh-Hans", "pl", "pt"]) expect(languages).toContain(tag);
});

test("some catalogues are what every output says of them", async () => {
  const { failures, catalogues, entries } = await fuzzRuns({ seed: 20261128, runs: 2 }, tempFolder());
  expect(failures).toEqual([]);
  expect([catalogues, entries > 0]).toEqual([2, true]);
});

/** Changes a file of what was generated. */
const spoiled = (path: string, change: (text: string) => string): Trial => ({
  spoil(out) {
    const file = join(out, path);
    const text = existsSync(file) ? readFileSync(file, "utf8") : "";
    writeFileSync(file, change(text));
  },
});

/** A copy of a target with a change in one of its files. */
function copied(id: string, path: string, change: (text: string) => string): Trial {
  const source = listTargets().find((target) => target.id === id)?.folder ?? "";
  const folder = join(tempFolder(), id);
  cpSync(source, folder, { recursive: true, filter: (file) => !file.includes("node_modules") });
  const text = readFileSync(join(folder, path), "utf8");
  expect(change(text)).not.toBe(text);
  writeFileSync(join(folder, path), change(text));
  return { instead: { [id]: folder } };
}

describe("what is broken is found", () => {
  test.each<[name: string, trial: () => Trial, found: RegExp]>([
    [
      "a quoting that drops backslashes",
      () => copied("typescript", "target.json", (text) => text.replace('"\\\\": "\\\\\\\\"', '"\\\\": "/"')),
      /TypeScript package/,
    ],
    [
      "a field that is another's in a template",
      () => copied("python", "entry.hbs", (text) => text.replace("{{quote error.message}}", "{{quote error.description}}")),
      /the Python package has other entries than the catalogue at .*message/,
    ],
    ["a text that is altered", () => spoiled("messages-formatjs/en.json", (text) => text.replaceAll("a", "b")), /messages-formatjs, en/],
    [
      "code that does not compile",
      () => spoiled("typescript/src/codes.ts", (text) => `${text}\nconst unused: string = 1;\n`),
      /the compiler finds mistakes/,
    ],
    ["a comment that ends too early", () => spoiled("messages-xliff/en.xlf", (text) => text.replace("<body>", "<!-- -- -->")), /messages-xliff, en/],
  ])("%s", async (_, trial, found) => {
    const folder = tempFolder();
    // A catalogue in English with backslashes, which is small.
    const { failures } = await fuzzRuns({ seed: 4, runs: 1, first: 1 }, folder, () => {}, trial());
    expect(failures).toHaveLength(1);
    expect(failures[0]?.what).toMatch(found);
    expect(existsSync(join(failures[0]?.folder ?? "", "catalogue.json"))).toBe(true);
  });
});

test("the command refuses what is no number", () => {
  for (const words of [["--runs", "many"], ["--seed", "-1"], ["--other"], ["one"]]) {
    const { status, stderr } = tryProgram(NODE, [join(import.meta.dirname, "run.ts"), ...words]);
    expect([status, stderr.toString()]).toEqual([2, expect.stringMatching(/^fuzz: .+\n$/)]);
  }
});
