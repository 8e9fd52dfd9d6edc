import { type Code, compareCodes, type StalePolicy } from "../catalogue/catalogue.ts";
import type { Change } from "./change.ts";
import { CHANGE_KINDS, type ChangeKind } from "./change-classes.ts";
import { diffEntry } from "./diff-entry.ts";
import { diffVocabulary } from "./diff-vocabulary.ts";
import { stillDecodes } from "./envelope-change.ts";
import { nameOwners } from "./name-owners.ts";
import type { Snapshot, SnapshotEntry } from "./snapshot.ts";
import { lostTranslations } from "./untranslated.ts";

/**
 * Lists every change between two versions of a catalogue.
 *
 * @returns first the changes of the catalogue itself, then by code. Changes of one code are in the order of
 *   the classes.
 */
export function diffSnapshots(before: Snapshot, after: Snapshot): Change[] {
  const pairs = pairEntries(before.entries, after.entries);
  const changes = [...diffCatalogue(before, after), ...diffTranslated(pairs, before, after)];
  const owners = nameOwners(before.entries, after.entries);
  for (const [old, today] of pairs) {
    changes.push(...diffEntry(old, today, after.reworded, owners).sort(byKind));
  }
  return changes;
}

function byKind(a: Change, b: Change): number {
  return CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind);
}

type Pair = readonly [before: SnapshotEntry, after: SnapshotEntry | null] | readonly [null, SnapshotEntry];

/**
 * Pairs entries by code, in the newer version's order. An entry that is gone keeps its old position. One that is gone
 * and one that is new are the same if they have the same name: it was renumbered.
 */
function pairEntries(before: readonly SnapshotEntry[], after: readonly SnapshotEntry[]): Pair[] {
  // 1010 and "1010" are the same code.
  const olds = new Map(before.map((entry) => [String(entry.code), entry]));
  const news = new Set(after.map(({ code }) => String(code)));
  const left = new Map(before.filter(({ code }) => !news.has(String(code))).map((entry) => [entry.name, entry]));
  const pairs: Pair[] = after.map((entry) => {
    const old = olds.get(String(entry.code)) ?? left.get(entry.name);
    if (old === undefined) return [null, entry];
    left.delete(old.name);
    return [old, entry];
  });
  const gone = [...left.values()].map((entry): Pair => [entry, null]);
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
  const envelope = envelopeKind(before.envelope, after.envelope);
  if (envelope !== null) yield { kind: envelope, ...about, subject: null, before: null, after: null };
  if (before.language !== null && before.language !== after.language) {
    const values = { before: before.language, after: after.language };
    yield { kind: "language-changed", ...about, subject: null, ...values };
  }
  for (const [subject, today] of Object.entries(after.stale ?? {})) {
    const old = before.stale?.[subject as keyof StalePolicy] ?? today;
    if (old !== today) yield { kind: "stale-policy-changed", ...about, subject, before: old, after: today };
  }
  const vocabulary =
    before.vocabulary === null || after.vocabulary === null ? [] : diffVocabulary(before.vocabulary, after.vocabulary);
  yield* vocabulary;
  // The vocabulary is a part of what the catalogue says of itself. What changes in it counts for more.
  if (before.about !== after.about && vocabulary.length === 0) {
    yield { kind: "about-changed", ...about, subject: null, before: null, after: null };
  }
  const one = { ...about, before: null, after: null };
  for (const [kind, from, to] of [
    ["category-added", after.categories, before.categories],
    ["category-removed", before.categories, after.categories],
    ["locale-added", languagesOf(after), languagesOf(before, after)],
    ["locale-removed", languagesOf(before), languagesOf(after)],
  ] as const) {
    for (const subject of from) if (!to.includes(subject)) yield { kind, ...one, subject };
  }
  for (const [subject, hash] of after.locales) {
    const old = before.locales.get(subject);
    if (old !== undefined && old !== hash) yield { kind: "translation-changed", ...one, subject };
  }
}

/**
 * The languages of a package: those of the translations, and the catalogue's own.
 *
 * @param other the version that tells the catalogue's own language if this one does not.
 */
function languagesOf({ language, locales }: Snapshot, other?: Snapshot): readonly string[] {
  const own = language ?? other?.language ?? null;
  return [...(own === null || locales.has(own) ? [] : [own]), ...locales.keys()];
}

/** How the rules for decoding have changed; null when they have not. */
function envelopeKind(before: Snapshot["envelope"], after: Snapshot["envelope"]): ChangeKind | null {
  if (before?.hash === after?.hash) return null;
  if (before === null) return "envelope-added";
  if (after === null) return "envelope-removed";
  // A lock of an earlier errdex does not have the rules. Then a response may be decoded in another way.
  const isKnown = before.rules !== null && after.rules !== null;
  return isKnown && stillDecodes(before.rules, after.rules) ? "envelope-changed" : "envelope-narrowed";
}

/** The translations that were shown before and are not any more, counted by language. */
function diffTranslated(pairs: readonly Pair[], before: Snapshot, after: Snapshot): Change[] {
  const lost = new Map<string, string[]>();
  for (const [old, today] of pairs) {
    if (old === null || today === null) continue;
    for (const { locale, field } of lostTranslations(old, today)) {
      if (!before.locales.has(locale)) continue;
      lost.set(locale, [...(lost.get(locale) ?? []), `${today.code}.${field}`]);
    }
  }
  return [...after.locales.keys()].flatMap((subject): Change[] => {
    const texts = lost.get(subject);
    if (texts === undefined) return [];
    const shown = texts.length > 5 ? [...texts.slice(0, 5), "…"] : texts;
    const gone = `${texts.length} ${texts.length === 1 ? "text" : "texts"}: ${shown.join(", ")}`;
    return [{ kind: "translation-lost", code: null, name: null, subject, before: gone, after: null }];
  });
}
