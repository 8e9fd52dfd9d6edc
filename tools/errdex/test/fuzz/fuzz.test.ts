import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hashText } from "../../src/catalogue/hash-text.ts";
import { catalogueOf, entryOf } from "../support/catalogue.ts";
import { ENTRY_SCHEMA } from "../support/entry-schema.ts";
import { NODE, tryProgram } from "../support/program.ts";
import { tempFolder } from "../support/temp.ts";
import { SMALL, spoiled } from "./broken.ts";
import { tryCatalogues } from "./fuzz.ts";
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

test("a catalogue is what every output says of them", async () => {
  const { failures, catalogues, entries } = await fuzzRuns({ seed: 20261128, runs: 1 }, tempFolder());
  expect(failures).toEqual([]);
  expect([catalogues, entries > 0]).toEqual([1, true]);
});

test("a code of digits beside the same number has texts of its own, and not the number's", async () => {
  const catalogue = catalogueOf([entryOf(0, "NUMBER_ZERO"), entryOf("00", "TEXT_ZERO")]);
  const message = { text: "die Null", state: "draft", source: hashText("message NUMBER_ZERO") } as const;
  const locales = [{ catalogue: "acme", locale: "de", errors: { "0": { message } } }];
  const made = { run: 1, catalogue, observed: null, locales, lookups: [0, "0", "00", "000"], bodies: [] };
  expect((await tryCatalogues([made], tempFolder())).failures).toEqual([]);
});

test("an observed code of digits beside the same documented number is found by its own text", async () => {
  const catalogue = catalogueOf([entryOf(0, "NUMBER_ZERO"), entryOf("07", "TEXT_SEVEN")]);
  const seen = { category: "seen", citations: ["https://example.org/a"] };
  const errors = [entryOf("00", "TEXT_ZERO"), entryOf(7, "NUMBER_SEVEN")].map((entry) => ({ ...entry, ...seen }));
  const observed = { catalogue: "acme", category: { id: "seen", title: "Seen" }, errors };
  // In Python, what was looked up before must not decide.
  for (const lookups of [["00"], ["0", "00", "000", 0, "00", "7", "07", 7, "007"], [0, "00"], ["07", "007", "7"]]) {
    const made = { run: 1, catalogue, observed, locales: [], lookups, bodies: [] };
    expect((await tryCatalogues([made], tempFolder())).failures).toEqual([]);
  }
});

test("a text that is altered is found, and its catalogue is kept", async () => {
  const trial = spoiled("python/src/acme_errors/entries.py", (text) => text.replace('message="', 'message="x'));
  const { failures } = await fuzzRuns({ ...SMALL, tries: 0 }, tempFolder(), () => {}, trial);
  expect(failures).toMatchObject([
    { run: SMALL.first, what: expect.stringMatching(/Python package has other entries.*message/) },
  ]);
  const kept = readFileSync(join(failures[0]?.folder ?? "", "catalogue.json"), "utf8");
  expect(JSON.parse(kept)).toEqual(makeCatalogue(SMALL.seed, SMALL.first).catalogue);
});

test("the command refuses what is no number", () => {
  for (const words of [["--runs", "many"], ["--seed", "1.5"], ["--other"], ["one"]]) {
    const { status, stderr } = tryProgram(NODE, [join(import.meta.dirname, "run.ts"), ...words]);
    expect([status, stderr.toString()]).toEqual([2, expect.stringMatching(/^fuzz: .+\n$/)]);
  }
});
