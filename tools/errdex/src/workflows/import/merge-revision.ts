import type { Catalogue, Observed } from "../../catalogue/catalogue.ts";
import type { Lock } from "../../catalogue/lock.ts";
import { vocabularyOf } from "../../catalogue/vocabulary.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { isKnownHeading } from "../../formats/parts/column-headings.ts";
import type { TargetDefinition } from "../../targets/target.ts";
import { type KnownEntries, knownEntries } from "./known-entries.ts";
import {
  documentedEntry,
  type MergeChoices,
  mergeEntry,
  type SourceRevision,
  withMark,
  withoutMark,
} from "./merge-entry.ts";
import { MergeRecord } from "./merge-record.ts";
import { listedTexts, newEntry } from "./new-entry.ts";
import { placeEntries } from "./place-entries.ts";
import type { Listed } from "./read-row.ts";
import { readValues } from "./read-values.ts";
import { refuseEnded } from "./refuse-ended.ts";
import type { ImportReport, ReportedEntry } from "./report.ts";
import { emptyResolutions } from "./resolutions.ts";

/** A catalogue, and the codes that a revision of its source lists. */
export interface MergeInput {
  readonly catalogue: Catalogue;
  readonly observed: Observed | null;
  readonly lock: Lock | null;
  readonly listed: readonly Listed[];
  readonly revision: SourceRevision;
  /** The document's name in findings. */
  readonly file: string;
  /** The targets to check names against. */
  readonly targets: readonly TargetDefinition[];
  /** Codes that the document seems to have and that were not read. Their entries are not missing. */
  readonly unread: ReadonlySet<string>;
  /** Whether the document is only a part (`partial`), or certainly the whole (`complete`); null when nobody says so. */
  readonly extent: Extent | null;
  /** Whether entries keep every resolution that they have. */
  readonly keepResolutions: boolean;
}

/** How much of its source a document is. */
export type Extent = "partial" | "complete";

/** The merge's part of the report. Reading the document adds the rest. */
export type MergeReport = Omit<ImportReport, "ignored" | "leftOut" | "stale" | "tables" | "repeated">;

/** The result of a merge. */
export interface Merge {
  readonly catalogue: Catalogue;
  readonly observed: Observed | null;
  readonly report: MergeReport;
  readonly diagnostics: readonly Diagnostic[];
}

/** Merges the codes of a revision into a catalogue. Pure: it returns new values. */
export function mergeRevision(input: MergeInput): Merge {
  const { observed, listed, revision, file } = input;
  const record = new MergeRecord(file, refuseEnded(input));
  const known = knownEntries(input);
  const { severity: severities } = vocabularyOf(input.catalogue);
  const isEmpty = emptyResolutions(listed);
  const keepsResolution = (text: string): boolean => input.keepResolutions || isEmpty(text);
  for (const item of listed) {
    const { values, diagnostics } = readValues(item, file, severities);
    record.diagnostics.push(...diagnostics);
    mergeListed(item, known, revision, { values, keepsResolution }, record);
  }
  markGone(input, known, record);
  const { added, gone, reworded, returned, documented, adopted, moved, setAside, kept, revalued } = record;
  const categories = known.categories.added.map(({ id, title }) => ({ id, title }));
  return {
    catalogue: mergedCatalogue(input, known, record),
    observed: observed === null || documented.length === 0 ? observed : withoutDocumented(observed, documented),
    report: {
      source: revision.source,
      revision: revision.revision,
      before: revision.before,
      listed: listed.length,
      added,
      gone,
      reworded,
      returned,
      documented,
      adopted,
      moved,
      setAside,
      kept,
      revalued,
      categories,
    },
    diagnostics: record.diagnostics,
  };
}

/** Merges one code that the document lists. */
function mergeListed(
  item: Listed,
  known: KnownEntries,
  revision: SourceRevision,
  choices: MergeChoices,
  record: MergeRecord,
): void {
  const key = String(item.code);
  const entry = known.documented.get(key);
  const seen = known.observed.get(key);
  if (entry?.source !== undefined && entry.source.id !== revision.source) {
    const message = `${item.code} comes from the source ${entry.source.id}, so the entry is not changed`;
    record.report("warning", "other-source", item, message, "Compare the two by hand. An entry has one source.");
  } else if (entry !== undefined) {
    const merged = mergeEntry(entry, item, revision, choices);
    record.reportLostArgs(entry, item, merged.lostArgs);
    record.update(entry, withoutMark(merged.entry), merged);
  } else if (seen !== undefined) {
    const { entry: moving, lostArgs } = documentedEntry(seen, item, known.categories.choose(item), revision, choices);
    record.reportLostArgs(seen, item, lostArgs);
    record.fresh.push(moving);
    record.documented.push({ code: seen.code, name: seen.name });
  } else addListed(item, known, revision, choices, record);
}

/** Adds a code that the catalogue does not have. A code that was released before gets its old name. */
function addListed(
  item: Listed,
  known: KnownEntries,
  revision: SourceRevision,
  { values }: MergeChoices,
  record: MergeRecord,
): void {
  const texts = listedTexts(item);
  if (texts === null) {
    const message = `the code ${item.code} has neither a message nor a description`;
    if (item.table.fields !== null) {
      const help = "Write it into a table with its message, if it is a code.";
      record.report("warning", "unread", item, `${message}, so it was not read`, help);
      return;
    }
    const other = item.table.headings.find(
      ({ text }, column) => !isKnownHeading(text) && item.table.rows.some((cells) => cells[column]?.text.includes(" ")),
    )?.text;
    const named = other === undefined ? "" : `, or say which column has it: --column "${other}=message"`;
    record.report("error", "text", item, message, `Add one in your copy of the document${named}.`);
    return;
  }
  const name =
    known.released.get(String(item.code))?.name ?? known.names.suggest(item.code, texts.message.text, item.name?.text);
  const category = known.categories.choose(item);
  record.fresh.push(newEntry(item, texts, name, category, revision, values));
  record.added.push({ code: item.code, name, category, message: texts.message.text });
}

/** Deprecates the source's entries that the document no longer lists. If they are many, somebody has to confirm it. */
function markGone({ listed, revision, unread, extent }: MergeInput, { own }: KnownEntries, record: MergeRecord): void {
  if (extent === "partial") return;
  const listedKeys = new Set(listed.map(({ code }) => String(code)));
  const living = [...own].filter(([, { retired, deprecated }]) => retired === undefined && deprecated === undefined);
  const gone = living.filter(([key]) => !listedKeys.has(key) && !unread.has(key));
  for (const [, entry] of gone) {
    record.changed.set(entry, withMark(entry, revision));
    record.gone.push({ code: entry.code, name: entry.name });
  }
  if (extent === "complete" || !areMany(gone.length, living.length)) return;
  const message = `the document lists ${living.length - gone.length} of the ${living.length} entries that come from it, so the other ${gone.length} would be deprecated`;
  const help =
    "If it is only a part, pass --partial: the others stay as they are. If it is complete, pass --complete. Otherwise check that --source names the right document.";
  record.report("error", "partial", null, message, help);
}

/** Whether so many entries are missing that the document is probably incomplete, or another one. */
function areMany(gone: number, all: number): boolean {
  return gone * 2 > all || (gone > 1 && gone * 4 > all);
}

function mergedCatalogue({ catalogue, revision }: MergeInput, known: KnownEntries, record: MergeRecord): Catalogue {
  const kept = catalogue.errors.map((entry) => record.changed.get(entry) ?? entry);
  const sources = catalogue.sources.map((source) =>
    source.id === revision.source && source.revision !== revision.revision
      ? { ...source, revision: revision.revision }
      : source,
  );
  return {
    ...catalogue,
    sources,
    categories: known.categories.categories,
    errors: placeEntries(kept, record.fresh),
  };
}

/** Removes the observed entries that are documented now. */
function withoutDocumented(observed: Observed, documented: readonly ReportedEntry[]): Observed {
  return {
    ...observed,
    errors: observed.errors.filter(({ code }) => !documented.some((entry) => entry.code === code)),
  };
}
