import type { LockedValue } from "../catalogue/lock.ts";
import type { Change } from "./change.ts";
import type { ChangeKind } from "./change-classes.ts";

/** The kinds of change of the vocabulary. Each of them changes what the catalogue says of itself as well. */
export const VOCABULARY_KINDS: readonly ChangeKind[] = [
  "value-removed",
  "question-removed",
  "value-added",
  "question-added",
  "value-changed",
  "value-reworded",
];

/** Lists how the values differ that the entries of a catalogue may have. */
export function diffVocabulary(before: readonly LockedValue[], after: readonly LockedValue[]): Change[] {
  const olds = new Map(before.map((value) => [nameOfValue(value), value]));
  const news = new Map(after.map((value) => [nameOfValue(value), value]));
  const changes: Change[] = [];
  const add = (kind: ChangeKind, subject: string, values: Partial<Change> = {}): void => {
    changes.push({ kind, code: null, name: null, subject, before: null, after: null, ...values });
  };
  for (const [name, old] of olds) {
    if (news.has(name)) continue;
    add("value-removed", name);
    if (old.question === true) add("question-removed", old.id);
  }
  for (const [name, value] of news) {
    const old = olds.get(name);
    if (old === undefined) add("value-added", name);
    const [was = false, is = false] = [old?.question, value.question];
    if (is && !was) add("question-added", value.id);
    if (old === undefined) continue;
    if (was && !is) add("question-removed", value.id);
    if (old.acts !== value.acts) add("value-changed", name, { before: old.acts ?? null, after: value.acts ?? null });
    if (old.text !== value.text) add("value-reworded", name);
  }
  return changes;
}

const nameOfValue = ({ field, id }: LockedValue): string => `${field} ${id}`;
