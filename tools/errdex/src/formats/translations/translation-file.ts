import type { Diagnostic, Placed, Position } from "../../diagnostics/diagnostic.ts";
import type { RuleId } from "../../diagnostics/registry/index.ts";
import type { Severity } from "../../diagnostics/registry/rule-description.ts";
import type { Statement } from "./statement.ts";

// The result of reading a translation file of any format.

/** A translation in the file. */
export interface ReadUnit {
  /** Empty when the file has none. */
  readonly key: string;
  readonly source: string;
  /** Empty when it is untranslated. */
  readonly text: string;
  /** Whether the file marks it as needing work: fuzzy, or to be reviewed. */
  readonly fuzzy: boolean;
  readonly statement: Statement | null;
  readonly places: { readonly key: Position; readonly source: Position; readonly text: Position };
}

/** A translation file that was read. */
export interface ReadFile {
  /** The language as the file states it; null when it does not. */
  readonly language: Placed | null;
  /** The id of the catalogue that it was exported from; null when it does not state one. */
  readonly catalogue: Placed | null;
  readonly units: readonly ReadUnit[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Collects the findings about a file. */
export interface Reporter {
  readonly diagnostics: readonly Diagnostic[];
  /** Whether there are so many findings that reading should stop. */
  readonly full: boolean;
  report(rule: RuleId, at: Position, message: string, help: string, severity?: Severity): void;
}

/** The most findings for one file. More are usually the same mistake again. */
export const MAX_FILE_FINDINGS = 100;

/** Creates a reporter for a file. */
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
