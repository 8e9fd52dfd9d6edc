import type { Diagnostic, Position, Severity } from "../diagnostics/diagnostic.ts";

/** A way into a parsed value: keys and indexes from the root. An index may be written as a key, `"0"`. */
export type Path = readonly (string | number)[];

/** Which end of a member a finding points at. */
export type Side = "key" | "value";

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
  locate(path: Path, side?: Side): Position;
}

/** What was found wrong with a part of a document, before its place is looked up. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly document: SourceDocument;
  readonly path: Path;
  readonly side?: Side;
  readonly message: string;
  readonly help: string;
}

/** Looks up the finding's place. */
export function toDiagnostic(finding: Finding): Diagnostic {
  const { rule, severity, document, path, side, message, help } = finding;
  return { rule, severity, file: document.file, ...document.locate(path, side), message, help };
}

/** The place of an offset in a text. Lines end with LF, CRLF or CR. */
export function positionAt(text: string, offset: number): Position {
  let line = 1;
  let start = 0;
  const terminator = /\r\n|\n|\r/g;
  for (let match = terminator.exec(text); match !== null; match = terminator.exec(text)) {
    const next = match.index + match[0].length;
    if (next > offset) break;
    line += 1;
    start = next;
  }
  return { line, column: offset - start + 1 };
}
