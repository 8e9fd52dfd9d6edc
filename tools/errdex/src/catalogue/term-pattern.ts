/** Finds a term of a glossary in a text: as a word of its own, in the singular or the plural that most nouns have. */
export function termPattern(term: string): RegExp {
  const words = term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
  return new RegExp(`(?<![\\p{L}\\p{N}_])${words}(?:s|es)?(?![\\p{L}\\p{N}_])`, "iu");
}
