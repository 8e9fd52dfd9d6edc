import { pinnedPattern } from "../unicode/pinned-pattern.ts";

/**
 * Makes a pattern that finds a glossary term in a text: as a whole word, in any case, also with the plural ending
 * `s` or `es`.
 */
export function termPattern(term: string): RegExp {
  const words = term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
  return pinnedPattern(String.raw`(?<![\p{L}\p{N}_])${words}(?:s|es)?(?![\p{L}\p{N}_])`, "iu")();
}
