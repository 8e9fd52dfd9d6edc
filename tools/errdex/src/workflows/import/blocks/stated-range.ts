/** A sentence about the codes of a section: `System error codes start with 500, 10xx, and 11xx.` */
export interface RangeSentence {
  /** The subject of the sentence: `System error codes`. */
  readonly subject: string;
  /** The whole sentence, unchanged. */
  readonly statement: string;
  /** The beginnings of codes that it lists, unchanged: `500`, `10xx`. */
  readonly beginnings: readonly string[];
  /** The sentences after it, which describe the errors of the section; empty when there are none. */
  readonly rest: string;
}

/** Finds the last sentence in a text about the beginnings of codes; null when there is none. */
export function findRangeSentence(text: string): RangeSentence | null {
  const sentences = text.split(/(?<=[.!?] )|(?<=[。！？])/);
  for (let index = sentences.length - 1; index >= 0; index -= 1) {
    const statement = sentences[index]?.trim() ?? "";
    const split = splitSentence(statement);
    if (split === null) continue;
    const beginnings = split.list.match(/[0-9]+[xX]*/g) ?? [];
    const subject = split.subject.trim();
    if (beginnings.length === 0 || subject === "" || subject.length > MAX_SUBJECT) continue;
    return {
      subject,
      statement,
      beginnings,
      rest: sentences
        .slice(index + 1)
        .join("")
        .trim(),
    };
  }
  return null;
}

/** A longer subject is not the name of a section. */
const MAX_SUBJECT = 80;

function splitSentence(sentence: string): { subject: string; list: string } | null {
  for (const words of [" start with ", " starts with ", " begin with ", " begins with "]) {
    const at = sentence.indexOf(words);
    if (at !== -1) return { subject: sentence.slice(0, at), list: sentence.slice(at + words.length) };
  }
  const [from, to] = [sentence.indexOf("以"), sentence.indexOf("开头")];
  return from > 0 && to > from ? { subject: sentence.slice(0, from), list: sentence.slice(from + 1, to) } : null;
}

/**
 * Turns beginnings into patterns of the codes' length: `20x` with the code 2001 gives `20xx`. A beginning without
 * `x` that equals a code stays that code.
 *
 * @returns an empty list when the patterns fit less than half of the codes: then the sentence means something
 *   else.
 */
export function patternsOf(beginnings: readonly string[], codes: readonly string[]): string[] {
  const patterns = new Set<string>();
  const fitting = new Set<string>();
  for (const beginning of beginnings) {
    const digits = beginning.replace(/x+$/i, "");
    for (const code of codes) {
      if (!code.startsWith(digits) || !/^\d+$/.test(code)) continue;
      if (digits === beginning && code !== digits && codes.includes(digits)) continue;
      patterns.add(digits.padEnd(code.length, "x"));
      fitting.add(code);
    }
  }
  return fitting.size * 2 < codes.length ? [] : [...patterns];
}
