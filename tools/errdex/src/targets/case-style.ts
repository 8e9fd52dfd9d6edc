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
 * Converts a name to a case style: `TOKEN_EXPIRED` becomes `TokenExpired` in `Pascal`.
 *
 * @param name ASCII words joined by `_` or `-`, as in names, category ids and package names.
 */
export function toCase(name: string, style: CaseStyle): string {
  return STYLES[style](name.split(/[_-]+/));
}
