import { type Editorial, type Entry, NEXT, type PreviousTexts } from "../../catalogue/catalogue.ts";
import { TEXT_FIELDS, type TextField } from "../../catalogue/field-lists.ts";
import { asMessage, saysTheSame } from "../../formats/parts/cell-text.ts";
import type { Cell } from "../../formats/parts/document-parts.ts";
import type { MessageDialect } from "../../messages/dialect.ts";
import { displayMessage, placeholdersOf } from "../../messages/message.ts";
import { parseMessage } from "../../messages/parse-message.ts";
import { withFields } from "./entry-fields.ts";
import type { Listed } from "./list-codes.ts";
import type { TextChange } from "./report.ts";

/** The imported document, and the catalogue's previous revision of it. */
export interface SourceRevision {
  /** The document's id in the catalogue's `sources`. */
  readonly source: string;
  readonly revision: string;
  readonly before: string | null;
  /** How the catalogue writes messages. */
  readonly dialect: MessageDialect;
}

/** An entry after the merge. */
export interface MergedEntry {
  readonly entry: Entry;
  readonly changes: readonly TextChange[];
  /** Whether the maintainers' resolution was turned into a note. */
  readonly setAside: boolean;
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

/** Updates an entry's texts and section from the document, and keeps the old texts under `previous`. */
export function mergeEntry(entry: Entry, listed: Listed, { source, before, dialect }: SourceRevision): MergedEntry {
  const args = (entry.args ?? []).map(({ name }) => name);
  const changes = TEXT_FIELDS.flatMap((field) => changeOf(entry, listed, field, dialect) ?? []);
  const texts = Object.fromEntries(changes.map(({ field, after }) => [field, asMessage(after, args, dialect)]));
  const { section } = listed.table;
  const kept: Entry["source"] = entry.source ?? { id: source };
  const placed = section === null || section === kept.section ? kept : { ...kept, section };
  const changed = withFields(entry, { ...texts, ...(placed === entry.source ? {} : { source: placed }) });
  const aside = setAside(changed, dialect);
  const lostArgs = args.filter((name) => !usesOf(aside, dialect).has(name));
  if (lostArgs.length > 0 && changes.length > 0) {
    const untouched = placed === entry.source ? entry : withFields(entry, { source: placed });
    return { entry: untouched, changes: [], setAside: false, lostArgs };
  }
  const previous = previousOf(entry, changes, entry.source === undefined ? null : before);
  return {
    entry: previous === null ? aside : withFields(aside, { previous }),
    changes,
    setAside: (aside.editorial?.notes?.length ?? 0) > (entry.editorial?.notes?.length ?? 0),
    lostArgs: [],
  };
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
  const { revision, ...rest } = deprecated;
  const isOurs = rest.reason === reasonOfGone(revision) && Object.keys(rest).length === 2;
  return withFields(entry, { deprecated: isOurs ? undefined : rest });
}

/** Deprecates an entry that the revision no longer lists. */
export function withMark(entry: Entry, revision: string): Entry {
  return withFields(entry, { deprecated: { since: NEXT, reason: reasonOfGone(revision), revision } });
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
): Pick<MergedEntry, "entry" | "lostArgs"> {
  const { source: named, ...seen } = observed;
  const { entry, changes, lostArgs } = mergeEntry(seen, listed, revision);
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
