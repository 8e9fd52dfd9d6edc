import type { RuleId } from "./registry/index.ts";
import type { Severity } from "./registry/rule-description.ts";
import { UsageError } from "./usage-error.ts";

export { UsageError };

/** A location in a file. Lines and columns count from 1; columns count UTF-16 units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A piece of a text, with its location. */
export interface Placed extends Position {
  readonly text: string;
}

/** A finding: where it is, what is wrong, and how to fix it. */
export interface Diagnostic extends Position {
  /** The rule's id, such as `unique-code`; `errdex rule <id>` explains it. */
  readonly rule: RuleId;
  readonly severity: Severity;
  /** The file as the user named it, so that a terminal can open it. */
  readonly file: string;
  /** What is wrong, as a sentence. */
  readonly message: string;
  /** How to fix it, as a sentence. */
  readonly help: string;
}

/**
 * The config of the project cannot be used. As a {@link UsageError} it ends the command with code 2, which prints its
 * findings.
 */
export class ConfigError extends UsageError {
  /** What is wrong with the config; sorted. */
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(sentenceOf).join(" "));
    this.diagnostics = sortDiagnostics(diagnostics);
  }
}

/** Sorts findings by file, location and rule, in code-unit order, so the order is the same on every machine. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...diagnostics].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}

/** Formats a finding as `what is wrong. How to fix it.` with exactly one full stop between. Long quotations are cut. */
export function sentenceOf({ message, help }: Diagnostic): string {
  return `${cut(message).replace(/\.$/, "")}. ${cut(help)}`;
}

const MAX_LENGTH = 1000;

function cut(text: string): string {
  return text.length <= MAX_LENGTH ? text : `${text.slice(0, MAX_LENGTH).toWellFormed()}…`;
}

/** Whether any finding is an error, which stops generation. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
