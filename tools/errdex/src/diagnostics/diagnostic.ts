import type { RuleId } from "./registry/index.ts";
import type { Severity } from "./registry/rule-description.ts";

/** A place in a file. Lines and columns count from 1; columns count UTF-16 units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A piece of a text, and where it stands. */
export interface Placed extends Position {
  readonly text: string;
}

/** One finding: where, what, and the cure. */
export interface Diagnostic extends Position {
  /** The rule's id, such as `unique-code`; `errdex rule <id>` explains it. */
  readonly rule: RuleId;
  readonly severity: Severity;
  /** The file as it was named by whoever asked, so that a terminal can open it. */
  readonly file: string;
  /** What is wrong, as a sentence. */
  readonly message: string;
  /** What to do about it, as a sentence. */
  readonly help: string;
}

/**
 * A mistake in how errdex was called: an unknown option, a path that does not exist.
 * The command line prints its message and ends with exit code 2.
 */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Sorts by file, place and rule, in code-unit order: the same on every machine. */
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

/** `what. The cure.`, whatever the parts end with. What a finding quotes at great length is cut. */
export function sentenceOf({ message, help }: Diagnostic): string {
  return `${cut(message).replace(/\.$/, "")}. ${cut(help)}`;
}

const MAX_LENGTH = 1000;

function cut(text: string): string {
  return text.length <= MAX_LENGTH ? text : `${text.slice(0, MAX_LENGTH).toWellFormed()}…`;
}

/** Whether any of the findings stops generation. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
