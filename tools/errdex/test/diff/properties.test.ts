import fc from "fast-check";
import { expect, test } from "vitest";
import { compareCodes } from "../../src/catalogue/catalogue.ts";
import { hashText } from "../../src/catalogue/hash-text.ts";
import type { LockedValue, LockedVariant } from "../../src/catalogue/lock.ts";
import { meantWordsOf } from "../../src/messages/meaning.ts";
import { diffSnapshots } from "../../src/snapshot/diff-snapshots.ts";
import { differenceOf } from "../../src/snapshot/difference.ts";
import { makeLock } from "../../src/snapshot/make-lock.ts";
import type { Snapshot, SnapshotEntry } from "../../src/snapshot/snapshot.ts";
import { snapshotOfLock } from "../../src/snapshot/snapshot-of-lock.ts";
import { formatChangeset } from "../../src/workflows/changeset/format-changeset.ts";
import { DIFFERENCE_FORMATS, formatDifference } from "../../src/workflows/diff/format-difference.ts";

const text = fc.constantFrom("a", "b", "| `x` | <b> @me #1 \n --- \u202e", "").map((value) => ({
  hash: hashText(value),
  text: value,
}));
const name = fc.constantFrom("ONE_FAILED", "TWO_FAILED", "UNO_FAILED");
const moment = fc.option(fc.constant({ since: "1.0.0" }));
const variant: fc.Arbitrary<LockedVariant> = fc.record({
  id: fc.constantFrom("busy", "closed"),
  messages: fc.subarray(["000000000000", "111111111111"], { minLength: 1 }),
  text: fc.constantFrom("000000000000", "111111111111"),
  words: fc.constantFrom({ message: "busy", description: "later" }, { message: "closed", description: "never" }),
  guidance: fc.constantFrom({}, { retry: "never" }, { retry: "after-delay", delayMs: 500 }),
});
const value: fc.Arbitrary<LockedValue> = fc.record(
  {
    field: fc.constantFrom("retry" as const, "tags" as const),
    id: fc.constantFrom("never", "sometimes"),
    text: fc.constantFrom("000000000000", "111111111111"),
    acts: fc.constantFrom("repeat", "wait, seconds"),
    question: fc.constant(true),
  },
  { requiredKeys: ["field", "id"] },
);
const entry: fc.Arbitrary<SnapshotEntry> = fc
  .record({
    code: fc.constantFrom(1, 2, 10, "1x", "08001", -7),
    name,
    documented: fc.boolean(),
    category: fc.constantFrom("general", "other"),
    aliases: fc.uniqueArray(name, { maxLength: 2 }),
    args: fc.constantFrom([], [{ name: "device", type: "string" }], [{ name: "device", type: "integer" }]),
    message: text,
    description: text,
    resolution: fc.option(text),
    guidance: fc.constantFrom({}, { retry: "never" }, { retry: "after-delay", httpStatus: 500 }),
    details: fc.constantFrom("000000000000", "111111111111"),
    variants: fc.uniqueArray(variant, { selector: ({ id }) => id, maxLength: 2 }),
    deprecated: moment.map((value) => (value === null ? null : { ...value, reason: "gone", replacedBy: null })),
    retired: moment,
  })
  .map((value) => ({
    ...value,
    words: meantWordsOf({ message: value.message.text, description: value.description.text }),
    previous: [],
    meaning: null,
    untranslated: [],
  }));
const released: fc.Arbitrary<Snapshot> = fc
  .record({
    label: fc.constantFrom("old", "git:main"),
    catalogue: fc.constant("acme"),
    package: fc.constantFrom("acme-errors", "other-errors"),
    version: fc.constant(null),
    about: fc.constantFrom("000000000000", "111111111111"),
    language: fc.constantFrom("en", "en-GB"),
    complete: fc.constant(new Map([["de", 90]])),
    stale: fc.constantFrom("source" as const, "translation" as const).map((message) => ({
      message,
      description: "translation" as const,
      resolution: "source" as const,
    })),
    envelope: fc.option(
      fc.constantFrom("msg", "message").map((field) => ({
        hash: hashText(field),
        rules: { success: [], code: ["code"], message: [field] },
      })),
    ),
    categories: fc.subarray(["general", "other"]),
    vocabulary: fc.uniqueArray(value, { selector: ({ field, id }) => `${field} ${id}`, maxLength: 3 }),
    locales: fc.subarray(["de", "fr"]).map((tags) => new Map(tags.map((tag) => [tag, hashText(tag)]))),
    entries: fc.uniqueArray(entry, { selector: ({ code }) => code, maxLength: 6 }),
    reworded: fc.constant(new Set<number>()),
  })
  .map((value) => ({
    ...value,
    entries: withOwnNames(value.entries).sort((a, b) => compareCodes(a.code, b.code)),
  }));

/** The entries without those that have a name of another: the rule `unique-name` sees to it. */
function withOwnNames(entries: readonly SnapshotEntry[]): SnapshotEntry[] {
  const seen = new Set<string>();
  return entries.filter((one) => {
    const names = [one.name, ...one.aliases];
    const isNew = new Set(names).size === names.length && !names.some((word) => seen.has(word));
    if (isNew) for (const word of names) seen.add(word);
    return isNew;
  });
}

test("nothing differs from itself, nor from its own lock", () => {
  fc.assert(
    fc.property(released, (version) => {
      expect(diffSnapshots(version, version)).toEqual([]);
      expect(diffSnapshots(snapshotOfLock(makeLock(version, "1.0.0", null)), version)).toEqual([]);
    }),
  );
});

test("whoever differs has a change, and it is found from either side", () => {
  fc.assert(
    fc.property(released, released, (one, other) => {
      const there = diffSnapshots(one, other);
      const back = diffSnapshots(other, one);
      expect(there.length === 0).toBe(back.length === 0);
      const codes = (kind: string, changes: typeof there): number =>
        changes.filter((change) => change.kind === kind).length;
      expect(codes("code-added", there)).toEqual(codes("code-removed", back));
      expect(codes("code-retired", there)).toEqual(codes("code-reused", back));
    }),
  );
});

test("a lock goes on remembering what is gone, and a difference from it finds it gone once", () => {
  fc.assert(
    fc.property(released, released, (one, other) => {
      const lock = makeLock(other, "2.0.0", makeLock(one, "1.0.0", null));
      const known = new Set(lock.errors.map(({ code }) => String(code)));
      for (const { code } of [...one.entries, ...other.entries]) expect(known.has(String(code))).toBe(true);
      expect(diffSnapshots(snapshotOfLock(lock), other)).toEqual([]);
    }),
  );
});

test("reports are whole: each change is a line, whatever the texts hold", () => {
  const policy = {
    versioning: {},
    packages: [{ name: "acme-errors", target: "x" }],
    targets: new Map(),
  };
  fc.assert(
    fc.property(released, released, (one, other) => {
      const difference = differenceOf(one, other, policy);
      const [asText, asJson, asMarkdown] = DIFFERENCE_FORMATS.map((format) => formatDifference(difference, format));
      const { changes } = JSON.parse(asJson ?? "") as { changes: unknown[] };
      expect(changes).toHaveLength(difference.changes.length);
      if (changes.length === 0) return;
      expect(asText?.split("\n")).toHaveLength(changes.length + 3);
      expect(asText).not.toMatch(/[\u202e\0]/);
      const rows = asMarkdown?.split("\n").filter((line) => line.startsWith("| ")) ?? [];
      expect(rows).toHaveLength(changes.length + 6);
      // Nothing of a text is markup: no tag, no mention, no reference, no cell of its own.
      for (const row of rows) expect(row.replaceAll(/&#\d+;|\\./g, "")).not.toMatch(/[<@#]/);
      const changeset = formatChangeset(difference, "Acme | API") ?? "";
      expect(changeset.split("\n").filter((line) => line === "---")).toHaveLength(2);
    }),
  );
});
