import { closest, distance } from "fastest-levenshtein";

/**
 * Suggests a known word for an unknown one.
 *
 * @returns a question that ends in a space; an empty string when no word is similar.
 */
export function didYouMean(word: string, known: readonly string[]): string {
  if (word === "") return "";
  const begun = known.find((one) => one.startsWith(word));
  const nearest = begun ?? closest(word, known);
  return begun !== undefined || distance(word, nearest) <= 3 ? `Did you mean "${nearest}"? ` : "";
}
