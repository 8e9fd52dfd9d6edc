import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CatalogueSource, Entry } from "../../src/catalogue/catalogue.ts";
import { ENTRY_FIELDS, type Field } from "../../src/catalogue/fields.ts";
import type { Lock } from "../../src/catalogue/lock.ts";
import type { SourceDocument } from "../../src/diagnostics/document.ts";
import { diffSnapshots } from "../../src/snapshot/diff-snapshots.ts";
import { formatLock, lockOfSource } from "../../src/snapshot/make-lock.ts";
import { snapshotOfLock } from "../../src/snapshot/snapshot-of-lock.ts";
import { snapshotOfSource } from "../../src/snapshot/snapshot-of-source.ts";
import { catalogueOf } from "../support/catalogue.ts";
import { ENTRY_SCHEMA, SCHEMA_FIELDS, type SchemaField, valuesOf, withValue } from "../support/entry-schema.ts";
import { amount } from "../support/long.ts";

/** What consumers never see, by the table; a change of it, and of what is in it, is no difference. */
const UNSEEN = Object.entries<Field>(ENTRY_FIELDS).flatMap(([path, { concerns }]) =>
  typeof concerns === "object" ? [path] : [],
);
const RUNS = { numRuns: amount(20, 300) };
const isUnseen = (path: string): boolean => UNSEEN.some((one) => path === one || path.startsWith(`${one}[]`));

/** Two entries that differ in one field: it is added, taken away, another value, or a list in another order. */
function pairs({ path, steps, schema, required }: SchemaField): fc.Arbitrary<readonly [Entry, Entry]> {
  const values = valuesOf(schema);
  const perhaps = required ? values : fc.option(values, { nil: undefined });
  return fc
    .record({
      entry: valuesOf(ENTRY_SCHEMA, steps),
      one: values,
      other: perhaps,
      swap: fc.boolean(),
      turn: fc.boolean(),
    })
    .map(({ entry, one, other, swap, turn }) => {
      const base = withoutRival(entry, path);
      const changed = turn && Array.isArray(one) ? [...one].reverse() : other;
      const made = [one, changed].map((value) => withValue(base, steps, value) as Entry);
      return (swap ? made.reverse() : made) as [Entry, Entry];
    });
}

/** What may be stated in two places is stated in the one that changes: the rule `stated-once` asks for it. */
function withoutRival(entry: unknown, path: string): unknown {
  const [, name] = /^editorial\.([^.[]+)$/.exec(path) ?? [];
  if (name !== undefined) return withValue(entry, [name], undefined);
  const hasOwn = (entry as Entry).editorial !== undefined;
  return hasOwn && !path.startsWith("editorial") ? withValue(entry, ["editorial", path], undefined) : entry;
}

/** An entry without what consumers never see, what is empty, and what stands in the entry already. */
function seen(value: unknown, path = ""): unknown {
  if (isUnseen(path)) return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((one) => seen(one, `${path}[]`));
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).flatMap(([name, member]) => {
    const shown = seen(member, path === "" ? name : `${path}.${name}`);
    return shown === undefined || name.startsWith("x-") ? [] : [[name, shown] as const];
  });
  const object = Object.fromEntries(members);
  if (path !== "") return members.length === 0 ? undefined : object;
  const own = Object.entries(object.editorial ?? {}).filter(([name]) => !Object.hasOwn(object, name));
  return { ...object, editorial: Object.fromEntries(own) };
}

const document: SourceDocument = { file: "catalogue.json", text: "", value: null } as never;
const sourceOf = (entry: Entry): CatalogueSource => ({
  catalogue: { document, value: catalogueOf([entry]) },
  observed: null,
  locales: [],
  lock: null,
  conformance: null,
});

/** The kinds of changes between two versions of an entry: from the catalogue, and from its lock. */
function changesOf(before: Entry, after: Entry): { readonly source: string[]; readonly lock: string[] } {
  const today = snapshotOfSource(sourceOf(after), "after");
  const lock = JSON.parse(formatLock(lockOfSource(sourceOf(before)))) as Lock;
  const kindsSince = (version: typeof today): string[] => diffSnapshots(version, today).map(({ kind }) => kind);
  return {
    source: kindsSince(snapshotOfSource(sourceOf(before), "before")),
    lock: kindsSince(snapshotOfLock(lock)),
  };
}

test("the schema has fields, and all but a few are seen", () => {
  expect(SCHEMA_FIELDS.length).toBeGreaterThan(50);
  expect(UNSEEN).toEqual(["deprecated.revision", "deprecated.lastListed", "previous", "suppress"]);
});

describe("a change of a field is a difference, and the lock knows it", () => {
  test.each(SCHEMA_FIELDS.filter(({ path }) => !isUnseen(path)))("$path", (field) => {
    fc.assert(
      fc.property(pairs(field), ([before, after]) => {
        fc.pre(!isDeepStrictEqual(seen(before), seen(after)));
        // The rule unique-name refuses an alias that is the entry's own name.
        fc.pre([before, after].every(({ name, aliases = [] }) => !aliases.includes(name)));
        const { source, lock } = changesOf(before, after);
        expect(source).not.toEqual([]);
        expect(lock).toEqual(source);
      }),
      RUNS,
    );
  });
});

describe("what consumers never see is no difference", () => {
  test.each(SCHEMA_FIELDS.filter(({ path }) => isUnseen(path)))("$path", (field) => {
    fc.assert(
      fc.property(pairs(field), ([before, after]) => {
        expect(changesOf(before, after)).toEqual({ source: [], lock: [] });
      }),
      RUNS,
    );
  });

  const objects = [
    "",
    ...SCHEMA_FIELDS.filter(({ schema }) => schema.properties !== undefined).map(({ path }) => path),
  ];
  const lists = SCHEMA_FIELDS.filter(({ path }) => path.includes("[]")).map(({ path }) => path.replace(/\.[^.]+$/, ""));
  test.each([...new Set([...objects, ...lists])])("a field x-… of %j", (path) => {
    const steps = path === "" ? [] : path.split(/\.|(?=\[)/);
    fc.assert(
      fc.property(valuesOf(ENTRY_SCHEMA, [...steps, "x-own"]), fc.jsonValue(), (entry, value) => {
        const changed = withValue(entry, [...steps, "x-own"], value);
        expect(changesOf(entry as Entry, changed as Entry)).toEqual({ source: [], lock: [] });
      }),
      RUNS,
    );
  });
});
