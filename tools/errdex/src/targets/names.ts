import type { Code } from "../catalogue/catalogue.ts";
import { toCase } from "./case-style.ts";
import type { CaseStyle } from "./target.ts";

/**
 * A name in the ways that the target writes names, by the keys of its `names`.
 * What stands here is made of letters, digits, `_` and `-` alone, so a template may print it bare.
 */
export type Names = Readonly<Record<string, string>>;

/** The ways in which a target writes names: its own keys, each with a case style. */
export type NameStyles = Readonly<Record<string, CaseStyle>>;

/** A name in every way in which the target writes names. */
export function namesOf(name: string, styles: NameStyles): Names {
  return Object.fromEntries(Object.entries(styles).map(([key, style]) => [key, toCase(name, style)]));
}

/** The names that an entry has by its code. */
export function codeNames(code: Code): Names {
  return { code: slugOf(code), word: wordOf(code) };
}

/** A code fit for a file name or an anchor: any character of a string but letters, digits and `_` becomes `-` and its number. */
function slugOf(code: Code): string {
  if (typeof code === "number") return String(code);
  const slug = code.replace(/[^A-Za-z0-9_]/g, (char) => `-${char.charCodeAt(0).toString(16)}`);
  // As "!" would be -21, which is a code of its own.
  return /^-\d+$/.test(slug) ? `-${slug}` : slug;
}

/** A code fit for an identifier, behind a letter: any character of a string but letters and digits becomes `_` and its number, `_` two. */
function wordOf(code: Code): string {
  // No number in hexadecimal begins with an m.
  if (typeof code === "number") return String(code).replace("-", "_minus");
  return code.replace(/[^A-Za-z0-9]/g, (char) => (char === "_" ? "__" : `_${char.charCodeAt(0).toString(16)}`));
}
