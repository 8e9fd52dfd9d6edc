import type { Code } from "../catalogue/catalogue.ts";
import { toCase } from "./case-style.ts";
import type { CaseStyle, TargetDefinition } from "./target.ts";

/**
 * A name in every form that the target uses, by the keys of its `names`. Each form consists of letters, digits,
 * `_` and `-` only, so a template may print it without a helper.
 */
export type Names = Readonly<Record<string, string>>;

/** A target's forms of names: its own keys, each with a case style. */
export type NameStyles = Readonly<Record<string, CaseStyle>>;

/** Converts a name to every form that the target uses. */
export function namesOf(name: string, styles: NameStyles): Names {
  return Object.fromEntries(Object.entries(styles).map(([key, style]) => [key, toCase(name, style)]));
}

/** The case styles in which a target prints the names of entries. Others are of its package, its types and its files. */
export function entryStyles({ names, entryNames }: Pick<TargetDefinition, "names" | "entryNames">): CaseStyle[] {
  return (entryNames ?? Object.keys(names)).flatMap((key) => names[key] ?? []);
}

/** The names that are derived from an entry's code: `code` and `word`. */
export function codeNames(code: Code): Names {
  return { code: slugOf(code), word: wordOf(code) };
}

/**
 * Makes a code fit for a file name or an anchor. In a string, each character other than a letter, a digit or `_`
 * becomes `-` and its number in hex.
 */
function slugOf(code: Code): string {
  if (typeof code === "number") return String(code);
  const slug = code.replace(/[^A-Za-z0-9_]/g, (char) => `-${char.charCodeAt(0).toString(16)}`);
  // Add "-" so that the slug of "!" ("-21") cannot collide with the integer code -21.
  return /^-\d+$/.test(slug) ? `-${slug}` : slug;
}

/**
 * Makes a code fit for the end of an identifier. In a string, each character other than a letter or a digit
 * becomes `_` and its number in hex; `_` is doubled.
 */
function wordOf(code: Code): string {
  // `_minus` cannot collide with a hex escape, which never starts with `m`.
  if (typeof code === "number") return String(code).replace("-", "_minus");
  return code.replace(/[^A-Za-z0-9]/g, (char) => (char === "_" ? "__" : `_${char.charCodeAt(0).toString(16)}`));
}
