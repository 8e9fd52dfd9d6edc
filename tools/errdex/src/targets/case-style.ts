import type { CaseStyle } from "./target.ts";

const upperFirst = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();

const STYLES: Readonly<Record<CaseStyle, (words: readonly string[]) => string>> = {
  SCREAMING_SNAKE: (words) => words.join("_").toUpperCase(),
  snake: (words) => words.join("_").toLowerCase(),
  kebab: (words) => words.join("-").toLowerCase(),
  Pascal: (words) => words.map(upperFirst).join(""),
  camel: ([first = "", ...rest]) => first.toLowerCase() + rest.map(upperFirst).join(""),
};

/**
 * Writes a name in another case: `TOKEN_EXPIRED` in `Pascal` is `TokenExpired`.
 *
 * @param name ASCII words joined by `_` or `-`, as names, category ids and package names are.
 */
export function toCase(name: string, style: CaseStyle): string {
  return STYLES[style](name.split(/[_-]+/));
}
