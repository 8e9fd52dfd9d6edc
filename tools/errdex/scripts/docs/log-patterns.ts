/** A word; with `notBehind` only where none of these letters stand in front of it: `default` has no `fault`. */
export type LogWord = string | { readonly word: string; readonly notBehind: readonly string[] };

/** The parts of spec/log-forms.json. */
export interface LogForms {
  readonly limits: Readonly<Record<"text" | "value" | "message" | "words" | "tries", number>>;
  readonly characters: {
    readonly lineBlanks: string;
    readonly lineBreaks: string;
    /** Ranges of characters beyond ASCII that are no letters, in hexadecimal. */
    readonly marks: readonly string[];
  };
  readonly errorWords: readonly LogWord[];
  readonly codeWords: readonly string[];
  /** What makes a `code` behind it another one. */
  readonly notCodes: readonly string[];
  readonly labels: readonly string[];
  readonly plainNames: readonly string[];
  readonly loggerNames: readonly string[];
  readonly foreignNames: readonly string[];
  readonly foreignCodes: string;
  readonly forms: readonly {
    readonly id: string;
    readonly about: string;
    /** With `{code}` and `{message}`; null for a form that only texts have. */
    readonly example: string | null;
    readonly pattern: string;
    readonly accepts: readonly string[];
  }[];
}

/** Returns the characters of words, for the brackets of a regular expression: all but ASCII marks and the listed ones. */
export function wordClass({ characters }: LogForms): string {
  const ranges: string[] = [];
  let from = 0x80;
  for (const range of [...characters.marks, "10000"]) {
    const [first = 0, last = first] = range.split("-").map((text) => Number.parseInt(text, 16));
    if (first > from) ranges.push(`${writeUnit(from)}${first - 1 > from ? `-${writeUnit(first - 1)}` : ""}`);
    from = last + 1;
  }
  return `0-9A-Za-z_${ranges.join("")}`;
}

const writeUnit = (unit: number): string => `\\u${unit.toString(16).padStart(4, "0")}`;

/** Returns a field's name as names are compared: without capitals, hyphens and underscores. */
export function nameClass(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, "");
}

/**
 * Returns a pattern with what its names in braces stand for. The result means the same in JavaScript without flags and
 * in Python: it has only explicit classes, and every repetition is bounded, so that a search is linear.
 *
 * @throws Error if there is no part of this name.
 */
export function expandPattern(table: LogForms, pattern: string): string {
  const { lineBlanks, lineBreaks } = table.characters;
  // First a look at the first letter, because engines are slow to try so many words everywhere.
  const either = (listed: readonly LogWord[]): string => {
    const words = listed.map((word) => (typeof word === "string" ? { word, notBehind: [] } : word));
    const firsts = new Set(words.flatMap(({ word: [first = ""] }) => [first.toLowerCase(), first.toUpperCase()]));
    return `(?=[${[...firsts].join("")}])(?:${words
      .sort((a, b) => b.word.length - a.word.length)
      .map(({ word, notBehind }) => notBehind.map((letters) => `(?<!${anyCase(letters)})`).join("") + anyCase(word))
      .join("|")})`;
  };
  const parts: Readonly<Record<string, string>> = {
    word: `[${wordClass(table)}]`,
    edge: `(?<![${wordClass(table)}])`,
    end: `(?![${wordClass(table)}]|[.:/,-][0-9]|%)`,
    number: "-?[0-9]{1,20}",
    identifier: "[A-Z][A-Z0-9_]{2,63}",
    blank: `[${lineBlanks}]`,
    gap: `[${lineBlanks}]{0,4}`,
    lineblanks: lineBlanks,
    linestart: `(?<![^${lineBreaks}])`,
    errorword: either(table.errorWords),
    codeword: either(table.codeWords),
    label: either(table.labels),
    notcode: table.notCodes.map((words) => `(?<!${anyCase(words)})`).join(""),
  };
  return pattern.replace(/\{(i:)?([a-z][a-z. ]*)\}/g, (whole, any: string | undefined, name: string) => {
    const part = any === undefined ? parts[name] : anyCase(name);
    if (part === undefined) throw new Error(`spec/log-forms.json: ${whole} is not known`);
    return part;
  });
}

/** Matches a text whatever the case of its ASCII letters. Not a flag, because languages differ on other letters. */
function anyCase(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]|[A-Za-z]/g, (char) =>
    /[A-Za-z]/.test(char) ? `[${char.toLowerCase()}${char.toUpperCase()}]` : `[${char}]`,
  );
}
