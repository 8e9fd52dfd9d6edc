import type { Code } from "../../catalogue/catalogue.ts";
import type { TextField } from "../../catalogue/field-lists.ts";

/** An entry in the report. */
export interface ReportedEntry {
  readonly code: Code;
  readonly name: string;
}

/** A changed text, as people read it; `before` is null when there was none. */
export interface TextChange {
  readonly field: TextField;
  readonly before: string | null;
  readonly after: string;
}

/** A changed value; `before` is null when there was none. */
export interface ValueChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A new entry. */
export interface AddedEntry extends ReportedEntry {
  readonly category: string;
  readonly message: string;
}

/** An entry with changed texts. */
export interface RewordedEntry extends ReportedEntry {
  readonly changes: readonly TextChange[];
  /** Whether the words of message and description both really differ: the code may mean another error now. */
  readonly perhapsReused: boolean;
}

/** The effects of an import on a catalogue. */
export interface ImportReport {
  readonly source: string;
  readonly revision: string;
  /** The previous revision; null when there was none. */
  readonly before: string | null;
  /** The number of codes that the document lists. */
  readonly listed: number;
  readonly added: readonly AddedEntry[];
  /** Entries that the document no longer lists. They are deprecated now. */
  readonly gone: readonly ReportedEntry[];
  readonly reworded: readonly RewordedEntry[];
  /** Entries that an earlier revision did not list, but this one does. */
  readonly returned: readonly ReportedEntry[];
  /** Observed entries that are documented now. */
  readonly documented: readonly ReportedEntry[];
  /** Entries that had no source and have this one now. */
  readonly adopted: readonly ReportedEntry[];
  /** Entries that moved to another section. */
  readonly moved: readonly (ReportedEntry & { readonly before: string | null; readonly after: string })[];
  /** Entries for which the document's resolution replaced the maintainers', which became a note. */
  readonly setAside: readonly ReportedEntry[];
  /** Entries that kept their resolution, and what the document has instead. */
  readonly kept: readonly (ReportedEntry & { readonly unused: string })[];
  /** Entries with other values, such as the HTTP status. */
  readonly revalued: readonly (ReportedEntry & { readonly values: readonly ValueChange[] })[];
  /** New categories. */
  readonly categories: readonly { readonly id: string; readonly title: string }[];
  /** Columns that were not read. */
  readonly ignored: readonly { readonly heading: string; readonly line: number }[];
  /** Tables that were not read because they have no codes, by their headings. */
  readonly tables: readonly { readonly heading: string; readonly line: number }[];
  /** Texts of codes that the document describes twice, which were not used. */
  readonly repeated: readonly { readonly text: string; readonly line: number }[];
  /** Lines between table rows that were taken for text of the page. */
  readonly leftOut: readonly { readonly text: string; readonly line: number }[];
  /** The number of translations whose source text changed. */
  readonly stale: number;
}

/** Whether the import changes anything in the catalogue. */
export function hasChanges(report: ImportReport): boolean {
  const { added, gone, reworded, returned, documented, adopted, moved, setAside, revalued } = report;
  const all = [added, gone, reworded, returned, documented, adopted, moved, setAside, revalued];
  return report.revision !== report.before || all.some((entries) => entries.length > 0);
}
