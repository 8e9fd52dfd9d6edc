import type { Catalogue, Observed } from "../../catalogue/catalogue.ts";
import type { Lock } from "../../catalogue/lock.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { TargetDefinition } from "../../targets/target.ts";
import { type KnownEntries, knownEntries } from "./known-entries.ts";
import type { Listed } from "./list-codes.ts";
import { documentedEntry, mergeEntry, type SourceRevision, withMark, withoutMark } from "./merge-entry.ts";
import { MergeRecord } from "./merge-record.ts";
import { listedTexts, newEntry } from "./new-entry.ts";
import { placeEntries } from "./place-entries.ts";
import { refuseEnded } from "./refuse-ended.ts";
import type { ImportReport, ReportedEntry } from "./report.ts";

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
}

/** The merge's part of the report. Reading the document adds the rest. */
export type MergeReport = Omit<ImportReport, "ignored" | "leftOut" | "stale">;

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
  for (const item of listed) mergeListed(item, known, revision, record);
  markGone(input, known, record);
  const { added, gone, reworded, returned, documented, adopted, moved, setAside } = record;
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
      categories,
    },
    diagnostics: record.diagnostics,
  };
}

/** Merges one code that the document lists. */
function mergeListed(item: Listed, known: KnownEntries, revision: SourceRevision, record: MergeRecord): void {
  const key = String(item.code);
  const entry = known.documented.get(key);
  const seen = known.observed.get(key);
  if (entry?.source !== undefined && entry.source.id !== revision.source) {
    const message = `${item.code} comes from the source ${entry.source.id}, so the entry is not changed`;
    record.report("warning", "other-source", item, message, "Compare the two by hand. An entry has one source.");
  } else if (entry !== undefined) {
    const merged = mergeEntry(entry, item, revision);
    record.reportLostArgs(entry, item, merged.lostArgs);
    record.update(entry, withoutMark(merged.entry), merged);
  } else if (seen !== undefined) {
    const { entry: moving, lostArgs } = documentedEntry(seen, item, known.categories.choose(item), revision);
    record.reportLostArgs(seen, item, lostArgs);
    record.fresh.push(moving);
    record.documented.push({ code: seen.code, name: seen.name });
  } else addListed(item, known, revision, record);
}

/** Adds a code that the catalogue does not have. A code that was released before gets its old name. */
function addListed(item: Listed, known: KnownEntries, revision: SourceRevision, record: MergeRecord): void {
  const texts = listedTexts(item);
  if (texts === null) {
    const message = `the code ${item.code} has neither a message nor a description`;
    record.report("error", "text", item, message, "Add one to the row.");
    return;
  }
  const name = known.released.get(String(item.code))?.name ?? known.names.suggest(item.code, texts.message.text);
  const category = known.categories.choose(item);
  record.fresh.push(newEntry(item, texts, name, category, revision));
  record.added.push({ code: item.code, name, category, message: texts.message.text });
}

/** Deprecates the source's entries that the document no longer lists. */
function markGone({ listed, revision }: MergeInput, { own }: KnownEntries, record: MergeRecord): void {
  const listedKeys = new Set(listed.map(({ code }) => String(code)));
  for (const [key, entry] of own) {
    if (listedKeys.has(key) || entry.retired !== undefined || entry.deprecated !== undefined) continue;
    record.changed.set(entry, withMark(entry, revision.revision));
    record.gone.push({ code: entry.code, name: entry.name });
  }
  const gone = record.gone.length;
  if (own.size === 0 || gone * 2 <= own.size) return;
  const message = `the document no longer lists ${gone} of its ${own.size} entries`;
  const help = "Check that it is complete, and that --source names the right document.";
  record.report("warning", "half-gone", null, message, help);
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
