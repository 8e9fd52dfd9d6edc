import { type Editorial, type Entry, NEXT, type PreviousTexts } from "../../catalogue/catalogue.ts";
import { TEXT_FIELDS, type TextField } from "../../catalogue/field-lists.ts";
import { asMessage, saysTheSame } from "../../formats/parts/cell-text.ts";
import type { Cell } from "../../formats/parts/document-parts.ts";
import { displayMessage, placeholdersOf } from "../../messages/message.ts";
import { parseMessage } from "../../messages/parse-message.ts";
import { withFields } from "./entry-fields.ts";
import type { Listed } from "./list-codes.ts";
import type { TextChange } from "./report.ts";

/** The document that is read, and the revision that the catalogue followed before. */
export interface SourceRevision {
  /** The id of the catalogue's source. */
  readonly source: string;
  readonly revision: string;
  readonly before: string | null;
}

/** An entry as the document would have it. */
export interface MergedEntry {
  readonly entry: Entry;
  readonly changes: readonly TextChange[];
  /** Whether the keepers' resolution became a note. */
  readonly setAside: boolean;
  /** Arguments that no text of the document holds: the texts stay, and somebody has to look. */
  readonly lostArgs: readonly string[];
}

/** Why import deprecates an entry. */
function reasonOfGone(revision: string): string {
  return `No longer listed in the source's revision ${revision}.`;
}

/** Brings the texts and the section of an entry up to the document, and keeps the old texts as previous ones. */
export function mergeEntry(entry: Entry, listed: Listed, { source, before }: SourceRevision): MergedEntry {
  const args = (entry.args ?? []).map(({ name }) => name);
  const changes = TEXT_FIELDS.flatMap((field) => changeOf(entry, listed, field) ?? []);
  const texts = Object.fromEntries(changes.map(({ field, after }) => [field, asMessage(after, args)]));
  const { section } = listed.table;
  const kept: Entry["source"] = entry.source ?? { id: source };
  const placed = section === null || section === kept.section ? kept : { ...kept, section };
  const changed = withFields(entry, { ...texts, ...(placed === entry.source ? {} : { source: placed }) });
  const aside = setAside(changed);
  const lostArgs = args.filter((name) => !usesOf(aside).has(name));
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

/** A message as people read it; one that cannot be read stands as it is. */
function shownText(message: string): string {
  const { parts, problem } = parseMessage(message);
  return problem === null ? displayMessage(parts) : message;
}

function changeOf(entry: Entry, listed: Listed, field: TextField): TextChange | null {
  const cell: Cell | null = listed[field];
  const text = entry[field];
  const before = text === undefined ? null : shownText(text);
  if (cell === null || (before !== null && saysTheSame(cell, before))) return null;
  return { field, before, after: cell.text };
}

/** The old texts behind those that are there; null when nothing that was there changed. */
function previousOf(entry: Entry, changes: readonly TextChange[], revision: string | null): PreviousTexts[] | null {
  const old = changes.filter(({ before }) => before !== null).map(({ field }) => [field, entry[field]] as const);
  if (old.length === 0) return null;
  return [...(entry.previous ?? []), { ...(revision === null ? {} : { revision }), ...Object.fromEntries(old) }];
}

/**
 * Makes a note of the keepers' resolution where the document has one: a resolution stands in one
 * place, and what people wrote is kept.
 */
function setAside(entry: Entry): Entry {
  const { editorial, resolution } = entry;
  if (resolution === undefined || editorial?.resolution === undefined) return entry;
  const { resolution: own, ...rest } = editorial;
  const text = shownText(own);
  const isSame = text === shownText(resolution) || rest.notes?.includes(text);
  const kept: Editorial = isSame ? rest : { ...rest, notes: [...(rest.notes ?? []), text] };
  return withFields(entry, { editorial: Object.keys(kept).length === 0 ? undefined : kept });
}

function usesOf(entry: Entry): Set<string> {
  const texts = [entry.message, entry.description, entry.resolution, entry.editorial?.resolution];
  return new Set(texts.flatMap((text) => (text === undefined ? [] : placeholdersOf(parseMessage(text).parts))));
}

/** Takes the mark away that an earlier revision left. What people added to the deprecation stays. */
export function withoutMark(entry: Entry): Entry {
  const { deprecated } = entry;
  if (deprecated?.revision === undefined) return entry;
  const { revision, ...rest } = deprecated;
  const isOurs = rest.reason === reasonOfGone(revision) && Object.keys(rest).length === 2;
  return withFields(entry, { deprecated: isOurs ? undefined : rest });
}

/** Marks an entry that the revision no longer lists. */
export function withMark(entry: Entry, revision: string): Entry {
  return withFields(entry, { deprecated: { since: NEXT, reason: reasonOfGone(revision), revision } });
}

/**
 * An entry that was observed, as an entry of the catalogue. What was written of it and the document
 * words otherwise becomes a note: it was never the source's.
 */
export function documentedEntry(
  observed: Entry,
  listed: Listed,
  category: string,
  revision: SourceRevision,
): Pick<MergedEntry, "entry" | "lostArgs"> {
  const { entry, changes, lostArgs } = mergeEntry(observed, listed, revision);
  const notes = changes.flatMap(({ field, before }) =>
    before === null ? [] : [`Before it was documented, its ${field} was: ${before}`],
  );
  const { editorial } = entry;
  const added =
    notes.length === 0 ? {} : { editorial: { ...editorial, notes: [...(editorial?.notes ?? []), ...notes] } };
  return { entry: withFields(entry, { category, previous: observed.previous, ...added }), lostArgs };
}
