import type { CatalogueSource, Entry } from "../../catalogue/catalogue.ts";
import type { Finding, MemberPart, Path, SourceDocument } from "../../diagnostics/document.ts";
import type { LintRuleId } from "../../diagnostics/registry/index.ts";
import type { TargetDefinition } from "../../targets/target.ts";

/** What a rule looks at. */
export interface LintInput {
  readonly source: CatalogueSource;
  /** The targets whose names must work. */
  readonly targets: readonly TargetDefinition[];
}

/** One rule: a file in `rules/`, with its cases in `test/cases/<id>/`. */
export interface Rule {
  /** Under which diagnostics/registry says how much its findings matter, and what they mean. */
  readonly id: LintRuleId;
  check(input: LintInput): Iterable<Problem>;
}

/** What a rule found; `lint` adds the rule's id and severity. */
export type Problem = Omit<Finding, "rule" | "severity">;

/** Makes a problem with a part of a document. */
export function problem(
  document: SourceDocument,
  path: Path,
  message: string,
  help: string,
  side: MemberPart = "value",
): Problem {
  return { document, path, message, help, side };
}

/** An entry's code as findings name it: `1010`, or `"08001"` for a string. */
export function showCode({ code }: Pick<Entry, "code">): string {
  return JSON.stringify(code);
}

/**
 * Where the other half of a clash stands: its line, and its file where that is not the one that the
 * finding is about.
 */
export function lineOf(document: SourceDocument, path: Path, about: SourceDocument = document): string {
  const line = `line ${document.locate(path).line}`;
  return document === about ? line : `${document.file}, ${line}`;
}
