import { expect, test } from "vitest";
import type { Locale } from "../../src/catalogue/catalogue.ts";
import { hashText } from "../../src/catalogue/hash-text.ts";
import { loadDefinition } from "../../src/io/read/load-target.ts";
import { describeChange } from "../../src/snapshot/describe-change.ts";
import { type Difference, differenceOf } from "../../src/snapshot/difference.ts";
import { makeLock } from "../../src/snapshot/make-lock.ts";
import type { Snapshot } from "../../src/snapshot/snapshot.ts";
import { snapshotOfLock } from "../../src/snapshot/snapshot-of-lock.ts";
import { entryOf } from "../support/catalogue.ts";
import { releasedOf } from "./released-of.ts";

const PACKAGES = [
  { name: "acme-reference", target: "markdown" },
  { name: "acme-messages", target: "messages" },
];
const TARGETS = new Map(
  PACKAGES.flatMap(({ target }) => {
    const { value } = loadDefinition(target);
    return value === null ? [] : [[target, value] as const];
  }),
);

/** A catalogue of so many entries, of which so many are translated. */
function version(entries: number, translated: number): Snapshot {
  const errors = Array.from({ length: entries }, (_, index) => entryOf(index + 1, `CODE_${index + 1}_FAILED`));
  const text = (source: string) => ({ text: `de: ${source}`, state: "draft" as const, source: hashText(source) });
  const german: Locale = {
    catalogue: "acme",
    locale: "de",
    categories: { general: { title: text("General") } },
    errors: Object.fromEntries(
      errors
        .slice(0, translated)
        .map(({ code, message, description }) => [code, { message: text(message), description: text(description) }]),
    ),
  };
  return releasedOf({ errors, locales: [german] });
}

function compare(before: Snapshot, after: Snapshot): Difference {
  return differenceOf(before, after, { versioning: {}, packages: PACKAGES, targets: TARGETS });
}

/** What is said of the languages, and the bump of each package. */
function shown(before: Snapshot, after: Snapshot): unknown[] {
  const { changes, packages } = compare(before, after);
  const said = changes
    .filter(({ kind }) => kind.startsWith("language-"))
    .map((change) => describeChange(change, String));
  return [...said, ...packages.map(({ bump }) => bump)];
}

test("a language that is no longer translated far enough is gone from the packages that need more, and from no other", () => {
  expect(shown(version(2, 2), version(2, 1))).toEqual([
    "de is no longer shown by acme-reference: only 60 % of the texts are translated, and it needs 95 %",
    "major",
    "minor",
  ]);
});

test("one that is translated far enough is new there", () => {
  expect(shown(version(2, 1), version(2, 2))).toEqual(["de is now shown by acme-reference", "minor", "patch"]);
});

test.each([
  [version(2, 2), version(2, 2), "none", "none"],
  [version(2, 0), version(2, 1), "patch", "patch"],
  [version(40, 40), version(40, 39), "minor", "minor"],
])("on the same side of the share, nothing is said", (before, after, ...bumps) => {
  expect(shown(before, after)).toEqual(bumps);
});

test("a language keeps what it had in a release", () => {
  const released = snapshotOfLock(makeLock(version(2, 2), "1.0.0", null));
  const { complete: _, ...older } = released;
  expect(shown({ ...older, complete: null }, version(2, 1)).slice(0, -2)).toEqual([]);
  expect(shown(released, { ...version(2, 1), complete: released.complete }).slice(0, -2)).toEqual([]);
});
