import type { Diagnostic, Position } from "./diagnostic.ts";
import type { RuleId } from "./registry/index.ts";
import type { Severity } from "./registry/rule-description.ts";

/** A path in a parsed value: keys and indexes from the root. An index may also be a string, `"0"`. */
export type Path = readonly (string | number)[];

/** Which part of a member a finding points at. */
export type MemberPart = "key" | "value";

/** A parsed file. It can locate any part of its value in the text. */
export interface SourceDocument {
  /** The file as the user named it. */
  readonly file: string;
  readonly text: string;
  readonly value: unknown;
  /** Whether its strings are known to have no control character and no half of a surrogate pair. */
  readonly isPrintable?: boolean;
  /** Whether it is known to fit the schema that its reader was given. */
  readonly fits?: boolean;
  /**
   * Returns the location of a part of the value. It is computed on demand, because most runs have no findings. A
   * path that does not exist gives the nearest part that does.
   */
  locate(path: Path, side?: MemberPart): Position;
  /** Lets go of the text, where the reader kept it to locate findings. Nothing can be located after that. */
  release?(): void;
}

/** A finding about a part of a document, not yet located in the text. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly document: SourceDocument;
  readonly path: Path;
  readonly side?: MemberPart;
  readonly message: string;
  readonly help: string;
}

/** Locates a finding in its file. */
export function toDiagnostic(finding: Finding): Diagnostic {
  const { rule, severity, document, path, side, message, help } = finding;
  return { rule, severity, file: document.file, ...document.locate(path, side), message, help };
}

/** The most findings for one file while reading. More are usually the same mistake again. */
export const MAX_READER_FINDINGS = 100;

/**
 * Converts offsets in a text to lines and columns. Lines end with LF, CRLF or CR. They are indexed once, on first
 * use.
 */
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
