import { pinnedPattern } from "../unicode/pinned-pattern.ts";

/**
 * Lists the words of a text that carry its meaning, to compare them with those of another version: `The task with
 * id {id} was not found.` gives `found id not task`.
 *
 * Placeholders, marks and English function words are left out, so that a typing mistake's correction, other quotes or
 * "was" for "has been" change nothing. Negations count as one word, `not`: two of them cancel each other. Each
 * character of a script without spaces is a word.
 *
 * @returns the words in small letters, each once, sorted and separated by spaces. A lock keeps them, because it has no
 *   texts.
 */
export function meaningWords(text: string): string {
  const words = new Set<string>();
  let negations = 0;
  const plain = text.normalize("NFKC").toLowerCase().replace(PLACEHOLDER, " ").replace(CONTRACTED, " not ");
  for (const [word] of plain.matchAll(WORD())) {
    if (NEGATIONS.has(word)) negations += 1;
    else if (!FUNCTION_WORDS.has(word)) words.add(word);
  }
  if (negations % 2 === 1) words.add(NEGATION);
  return [...words].sort().join(" ");
}

/** The word that stands for a negation in the list. */
export const NEGATION = "not";

/** A placeholder, and in messages with plurals its beginning: `{count`, `{count, plural,`. */
const PLACEHOLDER = /\{\w+(?:\}|,\s*\w+,?)|%\d/g;

const CONTRACTED = /n['’]t\b|\bcannot\b/g;

/** A character of a script without spaces (the last three ranges are Thai and Lao, Khmer, Burmese), or a word. */
const WORD = pinnedPattern(
  String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u{e00}-\u{eff}\u{1780}-\u{17ff}\u{1000}-\u{109f}]|[\p{L}\p{N}\p{M}]+`,
  "gu",
);

const NEGATIONS = new Set([
  ...["not", "no", "never", "none", "without", "nor", "neither", "nothing", "unable", "lack", "lacks", "missing"],
  ...["fail", "fails", "failed", "failing", "failure", "unsuccessful", "unsuccessfully"],
]);

/** English words that carry no meaning of their own in a message. */
const FUNCTION_WORDS = new Set(
  (
    "a an the this that these those it its is are was were be been being am has have had having do does did will " +
    "would shall should can could may might must of in on at to from by for with as and or so thus if then than " +
    "when while where which who whose there here also only any all each such other another some more most very " +
    "please you your we our they their he she i into out up about during because due via per within upon well s"
  ).split(" "),
);
