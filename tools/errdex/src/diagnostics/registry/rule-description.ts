/** How much a finding matters: an `error` stops generation, a `warning` does not. */
export type Severity = "error" | "warning";

/**
 * Parts of files by name: of a JSON file the fields that matter, of any other the whole text. A part of
 * `catalogue.json` that has a `code` is an entry. {@link TERMINAL} holds commands.
 */
export type Snippets = Readonly<Record<string, string>>;

/** The name of a snippet that is no file, but what somebody types. */
export const TERMINAL = "terminal";

/** What a finding's id means. */
export interface RuleDescription {
  readonly severity: Severity | "error or warning";
  /** What the rule asks for, as a sentence. Tables and lists show it. */
  readonly summary: string;
  /** Why it matters. */
  readonly why: string;
  /** How to fix a finding, where that is not obvious. */
  readonly fix?: string;
  readonly example: { readonly wrong: Snippets; readonly right: Snippets };
}

/** Descriptions by id, one file of them for each subject. */
export type RuleGroup = Readonly<Record<string, RuleDescription>>;
