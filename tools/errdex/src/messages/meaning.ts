import { meaningWords, NEGATION } from "./meaning-words.ts";

/** The words of an entry's message and description, from {@link meaningWords}. */
export interface MeantWords {
  readonly message: string;
  readonly description: string;
}

/** The words of an entry's texts. */
export function meantWordsOf({ message, description }: MeantWords): MeantWords {
  return { message: meaningWords(message), description: meaningWords(description) };
}

/**
 * Whether a code perhaps means another error than before: the words of the message and those of the description
 * really differ. Import, diff, changesets and the rules all ask this function.
 *
 * One of the two texts alone may be written anew, because the other still says what is meant.
 */
export function meansAnother(before: MeantWords, after: MeantWords): boolean {
  const message = compareWords(before.message, after.message);
  const description = compareWords(before.description, after.description);
  if (message.differs && description.differs) return true;
  return replacedAlike(message, description);
}

/** How the words of a text differ from those of its earlier version. */
interface WordDifference {
  /** Whether the text says something else: too few words are common, or it says the opposite. */
  readonly differs: boolean;
  readonly gone: readonly string[];
  readonly added: readonly string[];
}

/**
 * Texts that share less than half of their words differ. A text of which nearly all stands in the other is its
 * shorter form. Tried with 132 entries of 22 DMTF Redfish registries of which a version has changed both texts.
 */
const SHARED = 0.5;
const CONTAINED = 0.8;

function compareWords(before: string, after: string): WordDifference {
  if (before === after) return { differs: false, gone: [], added: [] };
  const [old, today] = [split(before), split(after)];
  const { gone, added } = unmatched(old.words, today.words);
  let shared = old.words.length - gone.length;
  let all = shared + gone.length + added.length;
  const shorter = Math.min(old.words.length, today.words.length);
  // The opposite word and a negation cancel each other: "invalid" is "not valid". Both tell of the same thing.
  let isOpposite = old.negated !== today.negated;
  for (const one of gone.slice(0, MOST_COMPARED)) {
    if (!added.slice(0, MOST_COMPARED).some((other) => areOpposites(one, other))) continue;
    isOpposite = !isOpposite;
    // One word of each text became one that both have.
    shared += 1;
    all -= 1;
  }
  const isOther = all > 0 && shared / all < SHARED && (shorter === 0 || shared / shorter < CONTAINED);
  return { differs: isOther || isOpposite, gone, added };
}

function split(words: string): { words: string[]; negated: boolean } {
  const all = words === "" ? [] : words.split(" ");
  return { words: all.filter((word) => word !== NEGATION), negated: all.includes(NEGATION) };
}

/**
 * The words of each text that the other one has not, in any form. So many new words are another text in any case, so
 * their forms are not compared: that would take a time in proportion to the square of their number.
 */
function unmatched(before: readonly string[], after: readonly string[]): Pick<WordDifference, "gone" | "added"> {
  const [old, today] = [new Set(before), new Set(after)];
  const left = before.filter((word) => !today.has(word));
  const added = after.filter((word) => !old.has(word));
  if (left.length > MOST_COMPARED || added.length > MOST_COMPARED) return { gone: left, added };
  const gone = left.filter((word) => {
    const same = added.findIndex((other) => sameWord(word, other));
    if (same >= 0) added.splice(same, 1);
    return same < 0;
  });
  return { gone, added };
}

const MOST_COMPARED = 200;

/** Whether both texts tell of another event, in the same words: "cleared" became "exceeded" in both. */
function replacedAlike(message: WordDifference, description: WordDifference): boolean {
  const inBoth = (list: "gone" | "added"): boolean =>
    message[list].some((word) => EVENT.test(word) && description[list].some((other) => sameWord(word, other)));
  return inBoth("gone") && inBoth("added");
}

/** An English participle: what has happened. A noun that is replaced is often only a better term. */
const EVENT = /^[a-z]{3,}ed$/;

/** Whether two words are one: another form of it, or a typing mistake. */
function sameWord(one: string, other: string): boolean {
  if (one === other) return true;
  if (one[0] !== other[0]) return false;
  const [a, b] = [stemOf(one), stemOf(other)];
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter >= 5 && (a.startsWith(b) || b.startsWith(a))) return true;
  return shorter >= 6 && isTypo(a, b);
}

const ENDINGS = ["ations", "ation", "ement", "ment", "ings", "ing", "tion", "ied", "ies", "ed", "es", "ion", "ly"];

/** A word without its English ending: `created`, `creates` and `creation` give `creat`. */
function stemOf(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word;
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= 3);
  const stem = ending === undefined ? word.replace(/([^s])s$|e$/, "$1") : word.slice(0, -ending.length);
  return stem.replace(/(.)\1$/, "$1");
}

/** Whether one letter was added, left out, replaced, or changed places with its neighbour. */
function isTypo(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length !== long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}

/** Beginnings of opposites: `valid` and `invalid`, `online` and `offline`, `increase` and `decrease`. */
const BEGINNINGS: readonly (readonly [string, string])[] = [
  ...["un", "in", "im", "il", "ir", "non", "dis", "de", "mis"].map((beginning) => ["", beginning] as const),
  ...([
    ["on", "off"],
    ["in", "out"],
    ["in", "de"],
    ["en", "dis"],
    ["en", "de"],
    ["at", "de"],
    ["up", "down"],
  ] as const),
  ...([
    ["over", "under"],
    ["ex", "in"],
    ["inter", "exter"],
    ["max", "min"],
  ] as const),
];

const OPPOSITES: readonly (readonly [string, string])[] = [
  ...([
    ["before", "after"],
    ["high", "low"],
    ["first", "last"],
    ["less", "greater"],
    ["long", "short"],
  ] as const),
  ...([
    ["early", "late"],
    ["read", "write"],
    ["start", "stop"],
    ["open", "close"],
    ["old", "new"],
  ] as const),
  ...([
    ["true", "false"],
    ["add", "remove"],
    ["allow", "forbid"],
    ["grant", "deny"],
    ["accept", "reject"],
  ] as const),
  ...([
    ["on", "off"],
    ["large", "small"],
    ["empty", "full"],
  ] as const),
];

function areOpposites(one: string, other: string): boolean {
  return isOpposite(one, other) || isOpposite(other, one);
}

function isOpposite(one: string, other: string): boolean {
  const begins = BEGINNINGS.some(
    ([a, b]) => one.startsWith(a) && other.startsWith(b) && one.length - a.length >= 3 && sameRest(one, a, other, b),
  );
  return begins || OPPOSITES.some(([a, b]) => stemOf(one) === stemOf(a) && stemOf(other) === stemOf(b));
}

function sameRest(one: string, a: string, other: string, b: string): boolean {
  return stemOf(one.slice(a.length)) === stemOf(other.slice(b.length));
}
