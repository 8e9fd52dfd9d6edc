import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Catalogue, Entry, Locale } from "../../src/catalogue/catalogue.ts";
import { hashText } from "../../src/catalogue/hash-text.ts";
import { generate, type MakeOptions } from "../../src/generate/pipeline.ts";
import { RenderMemory } from "../../src/generate/render-memory.ts";
import { loadTarget } from "../../src/io/read/load-target.ts";
import { PSEUDO_LOCALES } from "../../src/messages/pseudo-locale.ts";
import { generateOutputs } from "../../src/workflows/generate/generate-outputs.ts";
import { catalogueOf, entryOf, writeCatalogue } from "../support/catalogue.ts";
import { amount } from "../support/long.ts";
import { tempFolder } from "../support/temp.ts";
import { readTree } from "../support/tree.ts";

const TARGETS = ["typescript", "markdown", "messages", "messages-gettext", "messages-xcstrings", "messages-android"];
const WRITE = { kind: "write", overwrite: false, dropLanguages: false } as const;

/** Generates several targets, and gives how many files were made. */
function run(spec: string, out: string, memory?: RenderMemory): number {
  const destinations = TARGETS.map((id) => {
    const target = loadTarget(id).value;
    if (target === null) throw new Error(id);
    return { target, folder: join(out, id) };
  });
  const options = memory === undefined ? { pseudo: PSEUDO_LOCALES } : { pseudo: PSEUDO_LOCALES, memory };
  const generation = generate(spec, destinations, options);
  expect(generation.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  let made = 0;
  const outputs = generation.outputs.map((output) => ({
    ...output,
    targets: output.targets.map((target) => ({
      ...target,
      *make(options?: MakeOptions) {
        for (const file of target.make(options)) {
          made += 1;
          yield file;
        }
      },
    })),
  }));
  const { diagnostics, stale } = generateOutputs({ ...generation, outputs }, WRITE);
  expect([diagnostics, stale]).toEqual([[], []]);
  return made;
}

const identify = ({ text }: { readonly text: string }): string => text;

function start(): { spec: string; out: string; memory: RenderMemory } {
  const folder = tempFolder();
  const spec = writeCatalogue(join(folder, "spec"), CATALOGUE, [localeOf("de"), localeOf("pt-BR")]);
  return { spec, out: join(folder, "out"), memory: new RenderMemory(identify) };
}

const ENTRIES: readonly Entry[] = [
  entryOf(1, "ONE_FAILED", { resolution: "Try again." } as Partial<Entry>),
  entryOf(2, "TWO_FAILED", {
    message: "{count} of {device} failed",
    args: [
      { name: "device", type: "string" },
      { name: "count", type: "integer" },
    ],
  }),
];
const CATALOGUE: Catalogue = catalogueOf(ENTRIES, { description: "All." });

function localeOf(locale: string, text = "Text"): Locale {
  const translated = (source: string, own: string) => ({
    text: own,
    source: hashText(source),
    state: "draft" as const,
  });
  return {
    catalogue: "acme",
    locale,
    errors: {
      1: { message: translated("message ONE_FAILED", `${text} ${locale}`) },
      2: { message: translated("{count} of {device} failed", "{device}: {count}") },
    },
  };
}

const put = (spec: string, locale: Locale): void =>
  writeFileSync(join(spec, "locales", `${locale.locale}.json`), JSON.stringify(locale));

test("nothing is made when nothing has changed, but what the owner keeps", () => {
  const { spec, out, memory } = start();
  const all = run(spec, out, memory);
  const before = readTree(out);
  expect(run(spec, out, memory)).toBeLessThan(all / 4);
  expect(readTree(out)).toEqual(before);
});

test("a text of one language leaves the files of others alone", () => {
  const { spec, out, memory } = start();
  const all = run(spec, out, memory);
  const german = localeOf("de");
  put(spec, {
    ...german,
    errors: { ...german.errors, 1: { message: { ...german.errors[1]?.message, text: "Neu" } } },
  } as Locale);
  expect(run(spec, out, memory)).toBeLessThan(all / 2);
  expect(readFileSync(join(out, "messages/i18next/de/acme-errors.json"), "utf8")).toContain("Neu");
});

test("a deleted file is made again, and everything is after clear", () => {
  const { spec, out, memory } = start();
  const all = run(spec, out, memory);
  rmSync(join(out, "messages/i18next/de/acme-errors.json"));
  run(spec, out, memory);
  expect(readFileSync(join(out, "messages/i18next/de/acme-errors.json"), "utf8")).toContain("Text de");
  memory.clear();
  expect(run(spec, out, memory)).toBe(all);
});

type Edit = (spec: string, number: number) => void;

const EDITS: Readonly<Record<string, Edit>> = {
  "a translation": (spec, number) => put(spec, localeOf("de", `Wort ${number}`)),
  "another translation": (spec, number) => put(spec, localeOf("pt-BR", `Palavra ${number}`)),
  "a translation loses a text": (spec) => put(spec, { ...localeOf("de"), errors: {} }),
  "a translation gets a plural": (spec, number) => {
    const german = localeOf("de");
    const text = `{count, plural, one {eins ${number}} other {# mal}} {device}`;
    put(spec, {
      ...german,
      errors: { ...german.errors, 2: { message: { ...german.errors[2]?.message, text } } },
    } as Locale);
  },
  "a new language": (spec, number) => put(spec, localeOf("fr", `Mot ${number}`)),
  "a language goes": (spec) => rmSync(join(spec, "locales/fr.json"), { force: true }),
  "a description of a language": (spec, number) => {
    const description = { text: `Alles ${number}`, source: hashText("All."), state: "draft" as const };
    put(spec, { ...localeOf("de"), description });
  },
  "a text of the catalogue": (spec, number) => {
    const errors = ENTRIES.map((entry) => ({ ...entry, description: `Description ${number}.` }));
    writeFileSync(join(spec, "catalogue.json"), JSON.stringify({ ...CATALOGUE, errors }));
  },
  "the catalogue as it was": (spec) => writeFileSync(join(spec, "catalogue.json"), JSON.stringify(CATALOGUE)),
  "an observed code": (spec, number) => {
    const category = { id: "observed", title: "Observed" };
    const entry = { ...entryOf(99, "SEEN_FAILED", { message: `seen ${number}` }), category: "observed" };
    writeFileSync(
      join(spec, "observed.json"),
      JSON.stringify({
        catalogue: "acme",
        category,
        errors: [{ ...entry, citations: ["https://example.com"] }],
      }),
    );
  },
  "no observed code": (spec) => rmSync(join(spec, "observed.json"), { force: true }),
};

test("a plural in one language changes the files of the others", () => {
  const { spec, out, memory } = start();
  run(spec, out, memory);
  EDITS["a translation gets a plural"]?.(spec, 1);
  run(spec, out, memory);
  const fresh = tempFolder();
  run(spec, fresh);
  expect(withoutScaffolds(readTree(out))).toEqual(withoutScaffolds(readTree(fresh)));
});

test("after any edits, the files are those of a run without memory", () => {
  const edits = fc.array(fc.tuple(fc.constantFrom(...Object.keys(EDITS)), fc.nat(9)), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(edits, (list) => {
      const { spec, out, memory } = start();
      mkdirSync(out);
      run(spec, out, memory);
      for (const [name, number] of list) {
        EDITS[name]?.(spec, number);
        run(spec, out, memory);
        const fresh = tempFolder();
        run(spec, fresh);
        const [kept, made] = [readTree(out), readTree(fresh)].map((tree) => withoutScaffolds(tree));
        expect(kept, name).toEqual(made);
      }
    }),
    { numRuns: amount(4, 40) },
  );
});

/** The files that errdex owns: what was written once may be older than a run without memory would write it. */
function withoutScaffolds(tree: Readonly<Record<string, string>>): Record<string, string> {
  const owned = Object.entries(tree).filter(([path]) => !/(?:README\.md|package\.json|manifest\.json)$/.test(path));
  return Object.fromEntries(owned);
}
