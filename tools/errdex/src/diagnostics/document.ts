import type { Diagnostic, Position } from "./diagnostic.ts";
import type { RuleId } from "./registry/index.ts";
import type { Severity } from "./registry/rule-description.ts";

/** A way into a parsed value: keys and indexes from the root. An index may be written as a key, `"0"`. */
export type Path = readonly (string | number)[];

/** Which end of a member a finding points at. */
export type MemberPart = "key" | "value";

/** A file that was read: its value, and the way back from any part of it to its place in the text. */
export interface SourceDocument {
  /** The file as it was named by whoever asked. */
  readonly file: string;
  readonly text: string;
  readonly value: unknown;
  /**
   * The place of a part of the value. Computed when asked for, since most runs have no finding.
   * A path that leads nowhere gives the nearest part that exists.
   */
  locate(path: Path, side?: MemberPart): Position;
}

/** What was found wrong with a part of a document, before its place is looked up. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly document: SourceDocument;
  readonly path: Path;
  readonly side?: MemberPart;
  readonly message: string;
  readonly help: string;
}

/** Looks up the finding's place. */
export function toDiagnostic(finding: Finding): Diagnostic {
  const { rule, severity, document, path, side, message, help } = finding;
  return { rule, severity, file: document.file, ...document.locate(path, side), message, help };
}

/** Findings of the reader beyond this number are left out; they are mostly one mistake made many times. */
export const MAX_READER_FINDINGS = 100;

/** Finds the place of an offset in a text. Lines end with LF, CRLF or CR; they are looked for once, when first needed. */
export class LineIndex {
  readonly #text: string;
  #starts: number[] | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  positionAt(offset: number): Position {
    this.#starts ??= [0, ...Array.from(this.#text.matchAll(/\r\n|\n|\r/g), ({ 0: end, index }) => index + end.length)];
    const starts = this.#starts;
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }
}
