import type { LockedVariant } from "../catalogue/lock.ts";
import { meansAnother } from "../messages/meaning.ts";
import type { Change } from "./change.ts";
import type { ChangeKind } from "./change-classes.ts";

type AddVariantChange = (kind: ChangeKind, values: Pick<Change, "subject"> & Partial<Change>) => void;

/** The kinds of change of a variant. Each of them changes the details of the entry as well. */
export const VARIANT_KINDS: readonly ChangeKind[] = [
  "variant-removed",
  "variant-meaning-changed",
  "variant-narrowed",
  "variant-added",
  "variant-widened",
  "variant-guidance-changed",
  "variant-text-changed",
];

/** Reports how the variants of an entry differ. The id of a variant is permanent, so it says which one is which. */
export function diffVariants(
  before: readonly LockedVariant[],
  after: readonly LockedVariant[],
  add: AddVariantChange,
): void {
  const olds = new Map(before.map((variant) => [variant.id, variant]));
  const news = new Map(after.map((variant) => [variant.id, variant]));
  for (const subject of olds.keys()) if (!news.has(subject)) add("variant-removed", { subject });
  for (const [subject, variant] of news) {
    const old = olds.get(subject);
    if (old === undefined) add("variant-added", { subject });
    else diffVariant(old, variant, add);
  }
}

function diffVariant(before: LockedVariant, after: LockedVariant, add: AddVariantChange): void {
  const subject = after.id;
  const isLost = before.messages.some((message) => !after.messages.includes(message));
  const keepsNone = !before.messages.some((message) => after.messages.includes(message));
  const isNew = after.messages.some((message) => !before.messages.includes(message));
  const isReworded = before.text !== after.text;
  // As for an entry: all messages and the description are other ones, and their words differ.
  const another = keepsNone && isReworded && meansAnother(before.words, after.words);
  if (another) add("variant-meaning-changed", { subject });
  else {
    if (isLost) add("variant-narrowed", { subject });
    else if (isNew) add("variant-widened", { subject });
    if (isReworded) add("variant-text-changed", { subject });
  }
  const [old, today] = [before.guidance ?? {}, after.guidance ?? {}];
  for (const field of new Set([...Object.keys(old), ...Object.keys(today)])) {
    const values = [old[field], today[field]].map((value) => (value === undefined ? null : String(value)));
    const [was = null, is = null] = values;
    if (was !== is) add("variant-guidance-changed", { subject: `${subject}.${field}`, before: was, after: is });
  }
}
