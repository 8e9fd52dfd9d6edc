import { isDeepStrictEqual } from "node:util";
import type { Code } from "../catalogue/catalogue.ts";
import type { Change } from "./change.ts";
import type { ChangeKind } from "./change-classes.ts";
import { diffVariants, VARIANT_KINDS } from "./diff-variants.ts";
import { changesMeaning } from "./meaning-changed.ts";
import { isMovedAway, type NameOwners, ownerBefore, ownNames } from "./name-owners.ts";
import type { SnapshotEntry, SnapshotText } from "./snapshot.ts";

type Values = Partial<Pick<Change, "subject" | "before" | "after">>;

/**
 * Lists the changes of one entry between two versions.
 *
 * @param before null when the code is new.
 * @param after null when the code is gone.
 * @param reworded the codes for which the maintainers say that a new message and description mean the same
 *   error.
 * @param owners which entries have each name in both versions.
 */
export function diffEntry(
  before: SnapshotEntry | null,
  after: SnapshotEntry | null,
  reworded: ReadonlySet<Code>,
  owners: NameOwners,
): Change[] {
  const { code, name } = (after ?? before) as SnapshotEntry;
  const changes: Change[] = [];
  const add = (kind: ChangeKind, values: Values = {}): void => {
    changes.push({ kind, code, name, subject: null, before: null, after: null, ...values });
  };
  if (before === null || after === null) {
    const text = (after ?? before)?.message.text ?? null;
    if (before === null) add("code-added", { after: text });
    else add("code-removed", { before: text });
    if (after !== null) diffMoved(null, after, owners, add);
    return changes;
  }
  diffLife(before, after, add);
  diffMoved(before, after, owners, add);
  diffNames(before, after, owners, add);
  diffTexts(before, after, reworded, add);
  const [oldArgs, newArgs] = [signatureOf(before), signatureOf(after)];
  if (oldArgs !== newArgs) add("args-changed", { before: oldArgs, after: newArgs });
  if (before.category !== after.category) {
    // Observed entries have categories of their own. When an entry becomes documented, `documented` has reported
    // that already.
    if (before.documented === after.documented)
      add("category-changed", { before: before.category, after: after.category });
  }
  for (const subject of new Set([...Object.keys(before.guidance), ...Object.keys(after.guidance)])) {
    const [old, today] = [valueIn(before, subject), valueIn(after, subject)];
    if (old !== today) add("guidance-changed", { subject, before: old, after: today });
  }
  if (before.variants !== null && after.variants !== null) diffVariants(before.variants, after.variants, add);
  // These kinds of change always change the details hash too, and they count for more.
  const saidAlready = changes.some(({ kind }) => WITH_DETAILS.includes(kind));
  const detailed =
    before.details !== after.details || momentsDiffer(before, after) || listedOtherwise(before, after, changes);
  if (detailed && !saidAlready) add("details-changed");
  return changes;
}

const WITH_DETAILS: readonly ChangeKind[] = [
  "code-deprecated",
  "code-undeprecated",
  "code-documented",
  "code-undocumented",
  ...VARIANT_KINDS,
];

/** Whether an entry that was and is deprecated, or was and is retired, now states another moment for it. */
function momentsDiffer(before: SnapshotEntry, after: SnapshotEntry): boolean {
  return (["deprecated", "retired"] as const).some((field) => {
    const [old, today] = [before[field], after[field]];
    return old !== null && today !== null && old.since !== today.since;
  });
}

/** Whether the order of the aliases has changed although no name came or went. */
function listedOtherwise(before: SnapshotEntry, after: SnapshotEntry, changes: readonly Change[]): boolean {
  const isTold = changes.some(({ kind }) => OF_NAMES.includes(kind));
  // What another entry has now is its change.
  const sameNames = isDeepStrictEqual([...before.aliases].sort(), [...after.aliases].sort());
  return !isTold && sameNames && !isDeepStrictEqual(before.aliases, after.aliases);
}

const OF_NAMES: readonly ChangeKind[] = ["name-moved", "name-removed", "name-changed", "alias-added"];

type Add = (kind: ChangeKind, values?: Values) => void;

function diffLife(before: SnapshotEntry, after: SnapshotEntry, add: Add): void {
  if (before.code !== after.code) {
    const isSame = String(before.code) === String(after.code);
    add(isSame ? "code-retyped" : "code-renumbered", {
      before: JSON.stringify(before.code),
      after: JSON.stringify(after.code),
    });
  }
  if (before.retired === null && after.retired !== null) add("code-retired");
  if (before.retired !== null && after.retired === null) add("code-reused");
  if (before.deprecated === null && after.deprecated !== null)
    add("code-deprecated", { after: after.deprecated.reason });
  if (before.deprecated !== null && after.deprecated === null) add("code-undeprecated");
  if (!before.documented && after.documented) add("code-documented");
  if (before.documented && !after.documented) add("code-undocumented");
}

/** Names that another entry had before: a program that uses them gets another code now. */
function diffMoved(before: SnapshotEntry | null, after: SnapshotEntry, owners: NameOwners, add: Add): void {
  for (const name of ownNames(after)) {
    const owner = ownerBefore(name, before, owners);
    if (owner !== null) add("name-moved", { subject: name, before: String(owner), after: String(after.code) });
  }
}

function diffNames(before: SnapshotEntry, after: SnapshotEntry, owners: NameOwners, add: Add): void {
  const [now, then] = [ownNames(after), ownNames(before)];
  // The entry that has the name now reports it.
  const isMoved = (name: string): boolean => isMovedAway(name, after, owners);
  const renamed = before.name !== after.name && !isMoved(before.name);
  if (renamed && now.includes(before.name)) add("name-changed", { before: before.name, after: after.name });
  for (const name of then) {
    if (now.includes(name) || isMoved(name)) continue;
    add("name-removed", { before: name, after: renamed && name === before.name ? after.name : null });
  }
  for (const alias of after.aliases) {
    if (!then.includes(alias) && ownerBefore(alias, before, owners) === null) add("alias-added", { after: alias });
  }
}

function diffTexts(before: SnapshotEntry, after: SnapshotEntry, reworded: ReadonlySet<Code>, add: Add): void {
  const message = before.message.hash !== after.message.hash;
  const description = before.description.hash !== after.description.hash;
  const another = message && description && !reworded.has(after.code) && changesMeaning(before, after);
  if (message) {
    add(another ? "meaning-changed" : "message-changed", { before: before.message.text, after: after.message.text });
  }
  const texts: readonly (readonly [string, SnapshotText | null, SnapshotText | null])[] = [
    ["description", before.description, after.description],
    ["resolution", before.resolution, after.resolution],
  ];
  for (const [subject, old, today] of texts) {
    if (old?.hash === today?.hash) continue;
    add("text-changed", { subject, before: old?.text ?? null, after: today?.text ?? null });
  }
}

/** The arguments as one text. Their order counts: some platforms fill in placeholders by position. */
function signatureOf({ args }: SnapshotEntry): string {
  return args.map(({ name, type }) => `${name}: ${type}`).join(", ");
}

function valueIn({ guidance }: SnapshotEntry, field: string): string | null {
  const value = guidance[field as keyof typeof guidance];
  return value === undefined ? null : String(value);
}
