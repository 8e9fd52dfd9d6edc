import { type Editorial, type Entry, NEXT, type PreviousTexts } from "../../catalogue/catalogue.ts";
import { TEXT_FIELDS, type TextField } from "../../catalogue/field-lists.ts";
import { asMessage, saysTheSame } from "../../formats/parts/cell-text.ts";
import type { Cell } from "../../formats/parts/document-parts.ts";
import type { MessageDialect } from "../../messages/dialect.ts";
import { displayMessage, placeholdersOf } from "../../messages/message.ts";
import { parseMessage } from "../../messages/parse-message.ts";
import { withFields } from "./entry-fields.ts";
import type { Listed } from "./read-row.ts";
import type { ListedValues } from "./read-values.ts";
import type { TextChange, ValueChange } from "./report.ts";

/** The imported document, and the catalogue's previous revision of it. */
export interface SourceRevision {
  /** The document's id in the catalogue's `sources`. */
  readonly source: string;
  readonly revision: string;
  readonly before: string | null;
  /** How the catalogue writes messages. */
  readonly dialect: MessageDialect;
}

/** What is decided about an entry before the merge. */
export interface MergeChoices {
  /** What the document says of it that is no text. */
  readonly values: ListedValues;
  /** Whether an entry keeps a resolution that it has, although the document has this one. */
  readonly keepsResolution: (text: string) => boolean;
}

/** An entry after the merge. */
export interface MergedEntry {
  readonly entry: Entry;
  readonly changes: readonly TextChange[];
  /** Whether the maintainers' resolution was turned into a note. */
  readonly setAside: boolean;
  /** The document's resolution, if the entry kept its own instead. */
  readonly unused: string | null;
  /** Values that changed. */
  readonly values: readonly ValueChange[];
  /**
   * Arguments that no text of the document contains. Then the old texts stay, and the finding asks the user to
   * look.
   */
  readonly lostArgs: readonly string[];
}

/** The reason that an import gives when it deprecates an entry. */
function reasonOfGone(revision: string): string {
  return `No longer listed in the source's revision ${revision}.`;
}

/**
 * Updates an entry's texts, values and section from the document, and keeps the old texts under `previous`.
 *
 * @param values what the document says of the entry that is no text.
 * @param keepsResolution whether an entry keeps a resolution that it has, in spite of this one.
 */
export function mergeEntry(
  entry: Entry,
  listed: Listed,
  { source, before, dialect }: SourceRevision,
  { values, keepsResolution }: MergeChoices,
): MergedEntry {
  const args = (entry.args ?? []).map(({ name }) => name);
  const all = TEXT_FIELDS.flatMap((field) => changeOf(entry, listed, field, dialect) ?? []);
  const changes = all.filter(
    ({ field, after }) => !(field === "resolution" && keepsOwn(entry, after, keepsResolution)),
  );
  const unused = all.find((change) => !changes.includes(change))?.after ?? null;
  const valued = valueChanges(entry, values);
  const texts = Object.fromEntries(changes.map(({ field, after }) => [field, asMessage(after, args, dialect)]));
  const { section } = listed.table;
  const kept: Entry["source"] = entry.source ?? { id: source };
  const placed = section === null || section === kept.section ? kept : { ...kept, section };
  const changed = withFields(entry, {
    ...texts,
    ...Object.fromEntries(valued.map(({ field, after }) => [field, after])),
    ...(placed === entry.source ? {} : { source: placed }),
  });
  const aside = setAside(changed, dialect);
  const lostArgs = args.filter((name) => !usesOf(aside, dialect).has(name));
  if (lostArgs.length > 0 && changes.length > 0) {
    const untouched = placed === entry.source ? entry : withFields(entry, { source: placed });
    return { entry: untouched, changes: [], setAside: false, unused: null, values: [], lostArgs };
  }
  // An entry that was missing had its texts in the last revision that listed it.
  const last = entry.deprecated?.revision === undefined ? before : (entry.deprecated.lastListed ?? null);
  const previous = previousOf(entry, changes, entry.source === undefined ? null : last);
  return {
    entry: previous === null ? aside : withFields(aside, { previous }),
    changes,
    setAside: (aside.editorial?.notes?.length ?? 0) > (entry.editorial?.notes?.length ?? 0),
    unused,
    values: valued,
    lostArgs: [],
  };
}

/** Whether the entry keeps the resolution that it has. */
function keepsOwn({ resolution, editorial }: Entry, after: string, keeps: (text: string) => boolean): boolean {
  return (resolution ?? editorial?.resolution) !== undefined && keeps(after);
}

/** The values that the document states differently. What the maintainers state under `editorial` is theirs. */
function valueChanges(entry: Entry, { since: _, ...values }: ListedValues): ValueChange[] {
  const own = entry as unknown as Readonly<Record<string, unknown>>;
  const editorial = (entry.editorial ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries(values).flatMap(([field, after]) =>
    own[field] === after || editorial[field] !== undefined ? [] : [{ field, before: own[field] ?? null, after }],
  );
}

/** A message as people read it; unchanged when it cannot be parsed. */
function shownText(message: string, dialect: MessageDialect): string {
  const { parts, problem } = parseMessage(message, [], dialect);
  return problem === null ? displayMessage(parts) : message;
}

function changeOf(entry: Entry, listed: Listed, field: TextField, dialect: MessageDialect): TextChange | null {
  const cell: Cell | null = listed[field];
  const text = entry[field];
  const before = text === undefined ? null : shownText(text, dialect);
  if (cell === null || (before !== null && saysTheSame(cell, before))) return null;
  return { field, before, after: cell.text };
}

/** The new value of `previous`, with the old texts added; null when no text changed. */
function previousOf(entry: Entry, changes: readonly TextChange[], revision: string | null): PreviousTexts[] | null {
  const old = changes.filter(({ before }) => before !== null).map(({ field }) => [field, entry[field]] as const);
  if (old.length === 0) return null;
  return [...(entry.previous ?? []), { ...(revision === null ? {} : { revision }), ...Object.fromEntries(old) }];
}

/**
 * Turns the maintainers' resolution into a note if the document has a resolution. An entry may state a resolution
 * only once, and the maintainers' text must not be lost.
 */
function setAside(entry: Entry, dialect: MessageDialect): Entry {
  const { editorial, resolution } = entry;
  if (resolution === undefined || editorial?.resolution === undefined) return entry;
  const { resolution: own, ...rest } = editorial;
  const text = shownText(own, dialect);
  const isSame = text === shownText(resolution, dialect) || rest.notes?.includes(text);
  const kept: Editorial = isSame ? rest : { ...rest, notes: [...(rest.notes ?? []), text] };
  return withFields(entry, { editorial: Object.keys(kept).length === 0 ? undefined : kept });
}

function usesOf(entry: Entry, dialect: MessageDialect): Set<string> {
  const texts = [entry.message, entry.description, entry.resolution, entry.editorial?.resolution];
  return new Set(
    texts.flatMap((text) => (text === undefined ? [] : placeholdersOf(parseMessage(text, [], dialect).parts))),
  );
}

/** Removes the deprecation that an earlier import made. What maintainers added to it stays. */
export function withoutMark(entry: Entry): Entry {
  const { deprecated } = entry;
  if (deprecated?.revision === undefined) return entry;
  const { revision, lastListed: _, ...rest } = deprecated;
  const isOurs = rest.reason === reasonOfGone(revision) && Object.keys(rest).length === 2;
  return withFields(entry, { deprecated: isOurs ? undefined : rest });
}

/** Deprecates an entry that the revision no longer lists. */
export function withMark(entry: Entry, { revision, before }: SourceRevision): Entry {
  const lastListed = before === null || before === revision ? {} : { lastListed: before };
  return withFields(entry, { deprecated: { since: NEXT, reason: reasonOfGone(revision), revision, ...lastListed } });
}

/**
 * Turns an observed entry into one of the catalogue. Its texts that differ from the document become notes,
 * because they were not the source's.
 */
export function documentedEntry(
  observed: Entry,
  listed: Listed,
  category: string,
  revision: SourceRevision,
  choices: MergeChoices,
): Pick<MergedEntry, "entry" | "lostArgs"> {
  const { source: named, ...seen } = observed;
  const { entry, changes, lostArgs } = mergeEntry(seen, listed, revision, choices);
  const notes = changes.flatMap(({ field, before }) =>
    before === null ? [] : [`Before it was documented, its ${field} was: ${before}`],
  );
  if (named !== undefined) {
    notes.push(`Before it was documented, its source was: ${[named.id, named.section ?? []].flat().join(", ")}`);
  }
  const { editorial } = entry;
  const added =
    notes.length === 0 ? {} : { editorial: { ...editorial, notes: [...(editorial?.notes ?? []), ...notes] } };
  return { entry: withFields(entry, { category, previous: observed.previous, ...added }), lostArgs };
}
