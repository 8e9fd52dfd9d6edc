import type { Severity } from "../diagnostics/registry/rule-description.ts";

/** A finding about an object in memory: where it is, what is wrong, and how to fix it. */
export interface CatalogueFinding {
  /** The rule's id, such as `unique-code`; `errdex rule <id>` explains it. */
  readonly rule: string;
  readonly severity: Severity;
  /** The name of the file that the object would have, such as `locales/de.json`; or a file of a target. */
  readonly file: string;
  /**
   * The path to the part of the object that is wrong, such as `["errors", 0, "name"]`. It is empty when the finding is
   * about a file of a target.
   */
  readonly path: readonly (string | number)[];
  /** The place in the file; for an object, in its JSON with an indent of two. */
  readonly line: number;
  readonly column: number;
  /** What is wrong, as a sentence. */
  readonly message: string;
  /** How to fix it, as a sentence. */
  readonly help: string;
}
