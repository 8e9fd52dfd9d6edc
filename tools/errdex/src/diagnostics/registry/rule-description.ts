/** The severity of a finding: an `error` stops generation, a `warning` does not. */
export type Severity = "error" | "warning";

/**
 * Parts of files, by file name. For JSON files, only the relevant fields; for other files, the whole text. In
 * `catalogue.json`, an object with a `code` is an entry. {@link TERMINAL} stands for commands.
 */
export type Snippets = Readonly<Record<string, string>>;

/** The name of a snippet with commands for a terminal instead of a file. */
export const TERMINAL = "terminal";

/** The explanation of a finding's id. */
export interface RuleDescription {
  readonly severity: Severity | "error or warning";
  /** What the rule requires, as a sentence. Tables and lists show it. */
  readonly summary: string;
  /** Why it matters. */
  readonly why: string;
  /** How to fix a finding, when it is not obvious. */
  readonly fix?: string;
  /**
   * What relies on the rule, as a sentence, if nothing works without it. Such a rule can neither be set nor suppressed.
   */
  readonly structural?: string;
  readonly example: { readonly wrong: Snippets; readonly right: Snippets };
}

/** Descriptions by id. There is one file for each subject. */
export type RuleGroup = Readonly<Record<string, RuleDescription>>;
