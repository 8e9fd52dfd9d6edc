import { comparable } from "./comparable.js";
import { DOCUMENTED, type Entry, LOG_SIGNS, OBSERVED } from "./data.js";
import { WORDS_LIMIT } from "./log-forms.js";
import { readTranslations } from "./translations.js";

/** What entries say: their own messages and the translations. */
export interface KnownWords {
  /** The entries whose message it is, the documented ones first. */
  readonly entries: readonly Entry[];
  /** Whether other software says the same, so that the words alone tell little. */
  readonly isCommon: boolean;
  /** Whether they are only a translation, in which other software may say the same. */
  readonly isTranslation: boolean;
}

/** No message is found by less: `-` may be a translation. */
const SHORTEST = 3;

interface Index {
  readonly byWords: ReadonlyMap<string, KnownWords>;
  /** The first characters of all words. */
  readonly beginnings: ReadonlySet<string>;
}

let index: Index | undefined;

function readIndex(): Index {
  if (index !== undefined) return index;
  const byWords = new Map<string, KnownWords & { readonly entries: Entry[] }>();
  const add = (words: string, entry: Entry, isTranslation: boolean): void => {
    if (words.length < SHORTEST) return;
    const known = byWords.get(words);
    if (known === undefined) byWords.set(words, { entries: [entry], isCommon: common.has(words), isTranslation });
    else if (!known.entries.includes(entry)) known.entries.push(entry);
  };
  const common = new Set(LOG_SIGNS.commonMessages.map(comparable));
  const entries: readonly Entry[] = [...DOCUMENTED, ...OBSERVED];
  for (const entry of entries) add(comparable(entry.message), entry, false);
  for (const entry of entries) {
    for (const { messages } of entry.variants) for (const message of messages) add(comparable(message), entry, false);
  }
  const translations = readTranslations();
  for (const entry of entries) {
    for (const texts of translations) add(comparable(texts.get(entry.code)?.message ?? ""), entry, true);
  }
  const beginnings = new Set([...byWords.keys()].map((words) => words.slice(0, SHORTEST)));
  index = { byWords, beginnings };
  return index;
}

/** Returns the entries that say this; undefined if none does. */
export function knownWords(text: string): KnownWords | undefined {
  if (text.length > WORDS_LIMIT) return undefined;
  return readIndex().byWords.get(comparable(text));
}

/** Returns whether some entry's words may begin like this: a quick test. */
export function mayBeKnown(text: string): boolean {
  const words = comparable(text.slice(0, 40));
  return words.length < SHORTEST || readIndex().beginnings.has(words.slice(0, SHORTEST));
}

const WORD_OF_LETTERS = /[A-Za-z]{3,}/g;

/** Returns whether a message is much like that of an entry: they share half of their words, or one holds the other. */
export function isSimilar(message: string, entry: Entry): boolean {
  const received = message.slice(0, WORDS_LIMIT);
  const [one, other] = [comparable(received), comparable(entry.message)];
  if (Math.min(one.length, other.length) >= 8 && (one.includes(other) || other.includes(one))) return true;
  const [own, known] = [stems(received), stems(entry.message)];
  const shared = [...own].filter((stem) => known.has(stem)).length;
  // One word in common is no more than chance, unless another entry says the message.
  const isEnough = shared > 1 || (shared === 1 && knownWords(received) !== undefined);
  return isEnough && 2 * shared >= Math.max(own.size, known.size);
}

/** The beginnings of the longer words, which do not change with their endings. */
function stems(text: string): Set<string> {
  return new Set((text.match(WORD_OF_LETTERS) ?? []).map((word) => word.slice(0, 5).replace(/[A-Z]/g, lower)));
}

const lower = (letter: string): string => letter.toLowerCase();
