import type { Code } from "../../catalogue/catalogue.ts";
import type { TextField } from "../../catalogue/field-lists.ts";

/** An entry as the report names it. */
export interface ReportedEntry {
  readonly code: Code;
  readonly name: string;
}

/** A text that changed, as people read it; `before` is null where there was none. */
export interface TextChange {
  readonly field: TextField;
  readonly before: string | null;
  readonly after: string;
}

export interface AddedEntry extends ReportedEntry {
  readonly category: string;
  readonly message: string;
}

export interface RewordedEntry extends ReportedEntry {
  readonly changes: readonly TextChange[];
  /** Whether message and description both changed: the code may stand for another error now. */
  readonly perhapsReused: boolean;
}

/** What importing a revision does to a catalogue. */
export interface ImportReport {
  readonly source: string;
  readonly revision: string;
  /** The revision that the catalogue followed before; null when it followed none. */
  readonly before: string | null;
  /** The number of codes that the document lists. */
  readonly listed: number;
  readonly added: readonly AddedEntry[];
  /** Entries that the document no longer lists. They are deprecated now. */
  readonly gone: readonly ReportedEntry[];
  readonly reworded: readonly RewordedEntry[];
  /** Entries that an earlier revision did not list, and this one does. */
  readonly returned: readonly ReportedEntry[];
  /** Entries that were observed, and are documented now. */
  readonly documented: readonly ReportedEntry[];
  /** Entries that had no source, and have this one now. */
  readonly adopted: readonly ReportedEntry[];
  /** Entries that stand in another section now. */
  readonly moved: readonly (ReportedEntry & { readonly before: string | null; readonly after: string })[];
  /** Entries whose keepers had written a resolution. The document's takes its place, and theirs is a note. */
  readonly setAside: readonly ReportedEntry[];
  /** Categories that were made. */
  readonly categories: readonly { readonly id: string; readonly title: string }[];
  /** Columns that were not read. */
  readonly ignored: readonly { readonly heading: string; readonly line: number }[];
  /** Lines between the rows of tables that were taken for the page's. */
  readonly leftOut: readonly { readonly text: string; readonly line: number }[];
  /** Translations whose text changed. */
  readonly stale: number;
}

/** Whether anything of the catalogue is other than before. */
export function hasChanges(report: ImportReport): boolean {
  const { added, gone, reworded, returned, documented, adopted, moved, setAside } = report;
  const all = [added, gone, reworded, returned, documented, adopted, moved, setAside];
  return report.revision !== report.before || all.some((entries) => entries.length > 0);
}
