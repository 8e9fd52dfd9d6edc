/**
 * How a message formats an argument's value: `{price, number, percent}`.
 *
 * https://unicode-org.github.io/icu/userguide/format_parse/messages/
 */
export interface ValueFormat {
  readonly type: FormatType;
  /**
   * What follows the type: a name such as `percent` or `short`, a skeleton such as `::currency/EUR`, or a pattern.
   * Null when there is none.
   */
  readonly style: string | null;
}

/**
 * What a value can be formatted as. Only ICU itself knows `spellout`, `ordinal` and `duration`. Its `choice` is not
 * among them: ICU advises against it, and a plural says the same.
 */
export const FORMAT_TYPES = ["number", "date", "time", "spellout", "ordinal", "duration"] as const;
export type FormatType = (typeof FORMAT_TYPES)[number];

/** Whether a word is the type of a format. */
export function isFormatType(word: string): word is FormatType {
  return (FORMAT_TYPES as readonly string[]).includes(word);
}

/**
 * Finds what is wrong with the style of a format.
 *
 * @param style the trimmed text after the type.
 * @returns the reason, as the end of a sentence; null when the style is fine.
 */
export function whyWrongStyle(type: FormatType, style: string): string | null {
  if (style === "") return "has no style after the comma";
  if (!style.startsWith("::")) return null;
  const skeleton = style.slice(2).trim();
  if (skeleton === "") return "has an empty skeleton";
  if (type !== "number") return null;
  const wrong = skeleton.split(BLANKS).find((token) => !NUMBER_TOKEN.test(token));
  return wrong === undefined ? null : `has ${JSON.stringify(wrong)} in its skeleton, which ICU does not know`;
}

/** Skeletons that mean the same as a named style. */
const SAME_STYLE: ReadonlyMap<string, string> = new Map([
  // ICU's `::percent` alone adds the sign, and multiplies nothing.
  ["::percent scale/100", "percent"],
  ["::%x100", "percent"],
  ["::precision-integer", "integer"],
  ["::.", "integer"],
]);
const STYLES: Readonly<Partial<Record<FormatType, readonly string[]>>> = {
  number: ["integer", "percent", "currency"],
  date: ["short", "medium", "long", "full"],
  time: ["short", "medium", "long", "full"],
};

/**
 * The style of a format by the name that ICU, FormatJS and Java have for it: `integer`, `percent`, `currency`, or
 * `short`, `medium`, `long`, `full`. Null for no style, a pattern, and a skeleton without a name.
 */
export function namedStyle({ type, style }: ValueFormat): string | null {
  // ICU's keywords have no case.
  const name = style === null ? null : (SAME_STYLE.get(style) ?? style.toLowerCase());
  return name !== null && STYLES[type]?.includes(name) ? name : null;
}

/** Unicode's Pattern_White_Space. */
const BLANKS = /[ \t\n\r\v\f\u0085\u200e\u200f\u2028\u2029]+/;

/** https://unicode-org.github.io/icu/userguide/format_parse/numbers/skeletons.html */
const NUMBER_TOKEN: RegExp = new RegExp(
  `^(?:${[
    "(?:compact-(?:short|long)|K{1,2}|notation-simple)",
    String.raw`(?:scientific|engineering|notation-scientific|EE?(?:\+[!?])?0+)(?:\/[^\s/]+)*`,
    "percent|permille|base-unit|%|%x100",
    String.raw`(?:currency|measure-unit|per-measure-unit|unit|numbering-system|scale|rounding-mode)\/[^\s/]+`,
    "unit-width-(?:narrow|short|full-name|iso-code|formal|variant|hidden)",
    String.raw`(?:precision-(?:integer|unlimited|currency-standard|currency-cash|increment\/[0-9.]+))(?:\/[^\s/]+)?`,
    String.raw`(?:\.[0#*+]*|@+[#*+]*)(?:\/[^\s/]+)*`,
    "rounding-mode-(?:ceiling|floor|down|up|half-even|half-odd|half-ceiling|half-floor|half-down|half-up|unnecessary)",
    String.raw`integer-width(?:\/[+*]?[0#]*|-trunc)|[*+]?[0#]*0|\.`,
    String.raw`group-(?:off|min2|auto|on-aligned|thousands)|,_|,\?|,!`,
    "latin",
    "sign-(?:auto|always|never|accounting|accounting-always|except-zero|accounting-except-zero|negative|accounting-negative)",
    String.raw`\+[!_?-]|\(\)[!?-]?`,
    "decimal-(?:auto|always)",
  ].join("|")})$`,
);
