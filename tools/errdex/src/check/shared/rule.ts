import type { CatalogueSource, Entry } from "../../catalogue/catalogue.ts";
import type { Text } from "../../catalogue/texts.ts";
import type { RuleSettings } from "../../config/config.ts";
import type { Finding, MemberPart, Path, SourceDocument } from "../../diagnostics/document.ts";
import type { LintRuleId } from "../../diagnostics/registry/index.ts";
import type { TargetDefinition } from "../../targets/target.ts";
import type { SeenText } from "./seen-text.ts";

/** What a rule checks. */
export interface LintInput {
  readonly source: CatalogueSource;
  /** The targets to check names against. */
  readonly targets: readonly TargetDefinition[];
  /** The targets that are made, whose limits concern the messages; `targets` when left out. */
  readonly targetsInUse?: readonly TargetDefinition[];
  /** The severity of rules that the project sets; each rule's own when left out. */
  readonly rules?: RuleSettings;
}

/** A rule. Each one has a file in `rules/` and test cases in `test/cases/<id>/`. */
export interface Rule {
  /** diagnostics/registry has the severity and the explanation of its findings under this id. */
  readonly id: LintRuleId;
  /** Checks the catalogue as a whole. */
  check?(input: LintInput): Iterable<Problem>;
  /** Checks each text by itself, after `check`. */
  checkTexts?(input: LintInput): TextCheck;
}

/**
 * A check of single texts. There may be a million texts, and nearly all are fine. So the walk notes the traits of a
 * text first, and only a check that is concerned by one of them sees the text. It locates the text only if the check
 * has a doubt.
 */
export interface TextCheck {
  /** The traits of the texts to look at, as one number: {@link TRAITS}. */
  readonly concerns: number;
  /** Whether the text may have a problem. It may say yes for a text that is fine, but never no for one that is not. */
  mayFail?(seen: SeenText): boolean;
  /** Finds the problems of a text. */
  examine(text: LocatedText, seen: SeenText): Iterable<Problem>;
  /** Finds what only shows after all texts. */
  finish?(): Iterable<Problem>;
}

/** A text with its location. */
export interface LocatedText extends Text {
  /** The path of the translation in the locale file; the same as `path` for other texts. */
  readonly at: Path;
  /** The code; null for a text about the catalogue itself. */
  readonly code: string | null;
  /** The entry that has the text; absent for a translation or a text about the catalogue itself. */
  readonly entry?: Entry;
}

/** A problem that a rule reports. `lint` adds the rule's id and severity. */
export type Problem = Omit<Finding, "rule" | "severity">;

/**
 * Makes a problem at a location.
 *
 * @param document the document that has the problem.
 * @param path the path in it.
 * @param message what is wrong.
 * @param help how to fix it.
 */
export function problem(
  document: SourceDocument,
  path: Path,
  message: string,
  help: string,
  side: MemberPart = "value",
): Problem {
  return { document, path, message, help, side };
}

/** Formats an entry's code for findings: `1010`, or `"08001"` for a string. */
export function showCode({ code }: Pick<Entry, "code">): string {
  return JSON.stringify(code);
}

/**
 * Formats the location of the other part of a conflict: its line, and its file when that differs.
 *
 * @param about the document that the finding is about.
 */
export function lineOf(document: SourceDocument, path: Path, about: SourceDocument = document): string {
  const line = `line ${document.locate(path).line}`;
  return document === about ? line : `${document.file}, ${line}`;
}
