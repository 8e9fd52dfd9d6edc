import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SourceDocument } from "../../src/diagnostics/document.ts";
import { surveyValue } from "../../src/formats/json/survey-value.ts";
import { MAX_ITEMS, MAX_LENGTH } from "../../src/schema/oversized.ts";
import { surveyOf, validateSchema } from "../../src/schema/validate-schema.ts";
import { amount } from "../support/long.ts";

const SPEC = join(import.meta.dirname, "../../../../spec");
const FILES = {
  catalogue: "example/catalogue.json",
  observed: "example/observed.json",
  locale: "example/locales/de.json",
  lock: "tuya/catalogue.lock.json",
  config: "../errdex.config.json",
  target: "../templates/python/target.json",
  words: "../templates/markdown/words/de.json",
} as const;
type Kind = keyof typeof FILES;
const KINDS = Object.keys(FILES) as Kind[];
/** The file of a kind, with its first entries. */
const read = (kind: Kind): unknown => {
  const value = JSON.parse(readFileSync(join(SPEC, FILES[kind]), "utf8")) as { errors: object };
  return Array.isArray(value.errors) ? { ...value, errors: value.errors.slice(0, 5) } : value;
};

/** Values that fit one field or another. */
const VALUES: readonly unknown[] = [
  ...[0, 1, -1, 400, 1.5, 1e9, true, null, "", " ", "a", "A", "client", "draft", "next", "1.0.0", "x".repeat(41)],
  ...["0123456789ab", "0123456789aB", "https://example.com", "de", "general", "\n", "é".repeat(70), [], {}, ["a"]],
  ...[["a", "a"], [1], { text: "a", state: "draft", source: "0123456789ab" }, { "x-own": [1, "a", { b: "c" }] }],
  ...["x".repeat(MAX_LENGTH), "x".repeat(MAX_LENGTH + 1), Array(MAX_ITEMS + 1).fill("a")],
];
const KEYS = ["code", "text", "errors", "x-own", "__proto__", "constructor", "toString", "zz", "1010", "é", ""];

/** A change of a value: at which of its parts, and how. */
const change = fc.record({
  at: fc.nat(),
  how: fc.constantFrom("replace", "remove", "add", "copy"),
  value: fc.constantFrom(...VALUES),
  key: fc.constantFrom(...KEYS),
  from: fc.nat(),
});

describe.each(KINDS)("%s", (kind) => {
  const survey = surveyOf(kind);
  const document = (value: unknown): SourceDocument => {
    return { file: FILES[kind], text: "", value, locate: () => ({ line: 1, column: 1 }) };
  };

  test("the survey accepts what the compiled schema accepts, and counts what there is", () => {
    const seen = { fits: 0, other: 0 };
    fc.assert(
      fc.property(fc.array(change, { maxLength: 3 }), (changes) => {
        const value = changed(read(kind), changes);
        const found = survey?.(value) ?? null;
        const fits = validateSchema(kind, document(value)).length === 0;
        if (found !== null) expect(fits).toBe(true);
        // The slow way lets a field of one's own have a text of any length, wherever it is.
        else if (fits) expect(JSON.stringify(value).length).toBeGreaterThan(MAX_LENGTH);
        if (found !== null) {
          const { strings, hasNumbers } = surveyValue(value) ?? {};
          expect(found).toEqual({ strings, hasNumbers });
        }
        seen[fits ? "fits" : "other"] += 1;
      }),
      { numRuns: amount(400, 5000) },
    );
    expect(Math.min(seen.fits, seen.other)).toBeGreaterThan(amount(20, 200));
  });

  test("a document that fits is not validated again", () => {
    expect(validateSchema(kind, { ...document(null), fits: true })).toEqual([]);
    expect(validateSchema(kind, document(null))).not.toEqual([]);
  });
});

test("a key of the wrong form does not fit", () => {
  const target = read("target") as { readonly runtime: readonly object[] };
  const withKey = (key: string) => ({ ...target, runtime: [{ ...target.runtime[0], replace: { [key]: "x" } }] });
  expect(surveyOf("target")?.(withKey("_"))).not.toBeNull();
  expect(surveyOf("target")?.(withKey(""))).toBeNull();
});

test("a kind of file that few runs read has no survey", () => {
  expect(surveyOf("conformance")).toBeUndefined();
});

function changed(
  value: unknown,
  changes: readonly (typeof change extends fc.Arbitrary<infer T> ? T : never)[],
): unknown {
  const root = { value };
  for (const { at, how, value: made, key, from } of changes) {
    const all = [...places(root)];
    const [parent, own] = all[at % all.length] as Place;
    const [giver, given] = all[from % all.length] as Place;
    const copy = structuredClone(how === "copy" ? giver[given] : made);
    if (how === "replace" || how === "copy") define(parent, own, copy);
    else if (how === "add") define(parent, Array.isArray(parent) ? parent.length : key, copy);
    else if (Array.isArray(parent)) parent.splice(Number(own), 1);
    else if (parent !== (root as object)) delete parent[own];
  }
  return root.value;
}

type Place = readonly [parent: Record<string, unknown>, key: string];

/** Every place in a value: its object or list, and the key there. */
function* places(value: object): Generator<Place> {
  for (const [key, member] of Object.entries(value)) {
    yield [value as Record<string, unknown>, key];
    if (typeof member === "object" && member !== null) yield* places(member);
  }
}

/** Sets a member as JSON.parse does: `__proto__` is an ordinary key. */
function define(parent: object, key: string | number, value: unknown): void {
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
}
