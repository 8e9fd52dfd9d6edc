import type { Diagnostic, Placed, Position } from "../../diagnostics/diagnostic.ts";
import type { RuleId } from "../../diagnostics/registry/index.ts";
import type { Severity } from "../../diagnostics/registry/rule-description.ts";
import type { Statement } from "./statement.ts";

// What every reader makes of a translators' file, whatever its format.

/** A translation as the file has it. */
export interface ReadUnit {
  /** Empty when the file gives none. */
  readonly key: string;
  readonly source: string;
  /** Empty when it is not translated. */
  readonly text: string;
  /** Whether the file marks it as one that needs work: fuzzy, or to be reviewed. */
  readonly fuzzy: boolean;
  readonly statement: Statement | null;
  readonly places: { readonly key: Position; readonly source: Position; readonly text: Position };
}

/** A file that was read. */
export interface ReadFile {
  /** The language as the file writes it; null when it does not say. */
  readonly language: Placed | null;
  /** The id of the catalogue that it was made from; null when it does not say. */
  readonly catalogue: Placed | null;
  readonly units: readonly ReadUnit[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Collects what is wrong with a file. */
export interface Reporter {
  readonly diagnostics: readonly Diagnostic[];
  /** Whether so much is wrong that the rest is not worth reading. */
  readonly full: boolean;
  report(rule: RuleId, at: Position, message: string, help: string, severity?: Severity): void;
}

/** Findings about a file beyond this number are left out; they are mostly one mistake made many times. */
export const MAX_FILE_FINDINGS = 100;

/** Makes an empty reporter for a file. */
export function makeReporter(file: string): Reporter {
  const diagnostics: Diagnostic[] = [];
  return {
    diagnostics,
    get full() {
      return diagnostics.length >= MAX_FILE_FINDINGS;
    },
    report(rule, { line, column }, message, help, severity = "error") {
      if (diagnostics.length < MAX_FILE_FINDINGS) {
        diagnostics.push({ rule, severity, file, line, column, message, help });
      }
    },
  };
}
