import type { Entry } from "../../catalogue/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { RuleId } from "../../diagnostics/registry/index.ts";
import { meansAnother, meantWordsOf } from "../../messages/meaning.ts";
import type { MergedEntry } from "./merge-entry.ts";
import type { Listed } from "./read-row.ts";
import type { AddedEntry, ReportedEntry, RewordedEntry, ValueChange } from "./report.ts";

/** Records the results of a merge: the new and changed entries, and the report about each. */
export class MergeRecord {
  readonly #file: string;
  readonly diagnostics: Diagnostic[];
  /** Changed entries of the catalogue, with their replacements. */
  readonly changed: Map<Entry, Entry> = new Map();
  /** New entries. */
  readonly fresh: Entry[] = [];
  readonly added: AddedEntry[] = [];
  readonly reworded: RewordedEntry[] = [];
  readonly returned: ReportedEntry[] = [];
  readonly documented: ReportedEntry[] = [];
  readonly adopted: ReportedEntry[] = [];
  readonly moved: (ReportedEntry & { before: string | null; after: string })[] = [];
  readonly setAside: ReportedEntry[] = [];
  readonly gone: ReportedEntry[] = [];
  readonly kept: (ReportedEntry & { unused: string })[] = [];
  readonly revalued: (ReportedEntry & { values: readonly ValueChange[] })[] = [];

  /**
   * @param file the document's name in findings.
   * @param diagnostics earlier findings.
   */
  constructor(file: string, diagnostics: readonly Diagnostic[]) {
    this.#file = file;
    this.diagnostics = [...diagnostics];
  }

  /** Adds a finding at the location of a code in the document, or at the beginning of the document. */
  report(severity: Diagnostic["severity"], rule: RuleId, place: Listed | null, message: string, help: string): void {
    const { line, column } = place ?? { line: 1, column: 1 };
    this.diagnostics.push({ rule, severity, file: this.#file, line, column, message, help });
  }

  /** Reports arguments that no text of the document contains. */
  reportLostArgs({ code, name }: ReportedEntry, item: Listed, lost: readonly string[]): void {
    if (lost.length === 0) return;
    const placeholders = lost.map((arg) => `{${arg}}`).join(", ");
    const message = `the document's texts for ${code} do not contain ${placeholders}, so the entry keeps its own`;
    this.report("warning", "lost-argument", item, message, `Compare ${name} with the document by hand.`);
  }

  /**
   * Records the change of an entry.
   *
   * @param before the entry before the merge.
   * @param after the merged entry, without the deprecation of an earlier import.
   * @param merged what changed.
   */
  update(before: Entry, after: Entry, merged: MergedEntry): void {
    const name = { code: before.code, name: before.name };
    if (after !== merged.entry) this.returned.push(name);
    if (before.source === undefined) this.adopted.push(name);
    else if (after.source?.section !== before.source.section) {
      this.moved.push({ ...name, before: before.source.section ?? null, after: after.source?.section ?? "" });
    }
    if (merged.changes.length > 0) {
      const fields = merged.changes.filter((change) => change.before !== null).map(({ field }) => field);
      const both = fields.includes("message") && fields.includes("description");
      const perhapsReused = both && meansAnother(meantWordsOf(before), meantWordsOf(merged.entry));
      this.reworded.push({ ...name, changes: merged.changes, perhapsReused });
    }
    if (merged.setAside) this.setAside.push(name);
    if (merged.unused !== null) this.kept.push({ ...name, unused: merged.unused });
    if (merged.values.length > 0) this.revalued.push({ ...name, values: merged.values });
    if (after !== before) this.changed.set(before, after);
  }
}
