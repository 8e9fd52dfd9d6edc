import { type Code, compareCodes } from "../catalogue/catalogue.ts";
import type { Change } from "./change.ts";
import { CHANGE_KINDS } from "./change-classes.ts";
import { diffEntry } from "./diff-entry.ts";
import type { Snapshot, SnapshotEntry } from "./snapshot.ts";

/**
 * Lists every change between two versions of a catalogue.
 *
 * @returns first the changes of the catalogue itself, then by code. Changes of one code are in the order of
 *   the classes.
 */
export function diffSnapshots(before: Snapshot, after: Snapshot): Change[] {
  const changes = [...diffCatalogue(before, after)];
  for (const [old, today] of pairEntries(before.entries, after.entries)) {
    changes.push(...diffEntry(old, today, after.reworded).sort(byKind));
  }
  return changes;
}

function byKind(a: Change, b: Change): number {
  return CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind);
}

type Pair = readonly [before: SnapshotEntry, after: SnapshotEntry | null] | readonly [null, SnapshotEntry];

/** Pairs entries by code, in the newer version's order. An entry that is gone keeps its old position. */
function pairEntries(before: readonly SnapshotEntry[], after: readonly SnapshotEntry[]): Pair[] {
  // 1010 and "1010" are the same code.
  const olds = new Map(before.map((entry) => [String(entry.code), entry]));
  const news = new Set(after.map(({ code }) => String(code)));
  const pairs: Pair[] = after.map((entry) => {
    const old = olds.get(String(entry.code));
    return old === undefined ? [null, entry] : [old, entry];
  });
  const gone = before.filter(({ code }) => !news.has(String(code))).map((entry): Pair => [entry, null]);
  return [...pairs, ...gone].sort((a, b) => compareCodes(codeOf(a), codeOf(b)));
}

function codeOf([before, after]: Pair): Code {
  return after?.code ?? before?.code ?? 0;
}

function* diffCatalogue(before: Snapshot, after: Snapshot): Generator<Change> {
  const about = { code: null, name: null };
  for (const subject of ["catalogue", "package"] as const) {
    if (before[subject] === after[subject]) continue;
    yield { kind: "identity-changed", ...about, subject, before: before[subject], after: after[subject] };
  }
  if (before.envelope !== after.envelope) {
    yield { kind: "envelope-changed", ...about, subject: null, before: null, after: null };
  }
  if (before.about !== after.about) {
    yield { kind: "about-changed", ...about, subject: null, before: null, after: null };
  }
  const one = { ...about, before: null, after: null };
  for (const [kind, from, to] of [
    ["category-added", after.categories, before.categories],
    ["category-removed", before.categories, after.categories],
    ["locale-added", [...after.locales.keys()], [...before.locales.keys()]],
    ["locale-removed", [...before.locales.keys()], [...after.locales.keys()]],
  ] as const) {
    for (const subject of from) if (!to.includes(subject)) yield { kind, ...one, subject };
  }
  for (const [subject, hash] of after.locales) {
    const old = before.locales.get(subject);
    if (old !== undefined && old !== hash) yield { kind: "translation-changed", ...one, subject };
  }
}
