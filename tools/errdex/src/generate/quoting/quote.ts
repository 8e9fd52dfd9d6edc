import type { StringSyntax } from "../../targets/target.ts";

// Control, format (bidirectional, zero width), line and paragraph separators, surrogates, private and
// unassigned characters, and spaces other than U+0020: characters that an editor does not show.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]|(?! )\p{Zs}/u;

/** Whether an editor does not show a character. */
export function isInvisible(char: string): boolean {
  return INVISIBLE.test(char);
}

/**
 * Writes a text as a string literal.
 *
 * @throws TypeError when the text is not a string, or has half of a surrogate pair.
 */
export function quote(text: unknown, syntax: StringSyntax): string {
  if (typeof text !== "string") throw new TypeError(`quote takes a string, but was given ${describe(text)}`);
  if (!text.isWellFormed()) throw new TypeError("quote was given half of a surrogate pair");
  const { first = {} } = syntax;
  let body = "";
  for (const char of text) {
    body += body === "" && Object.hasOwn(first, char) ? first[char] : escapeChar(char, syntax);
  }
  return syntax.open + body + syntax.close;
}

function escapeChar(char: string, { escapes, numeric, plain }: StringSyntax): string {
  if (Object.hasOwn(escapes, char)) return escapes[char] as string;
  const isPlain = plain === "ascii" ? char >= " " && char <= "~" : !isInvisible(char);
  if (isPlain) return char;
  return unitsOf(char, numeric.unit)
    .map((unit) => {
      const form = numeric.forms.find(({ upTo }) => unit <= Number.parseInt(upTo, 16));
      if (form === undefined) throw new RangeError(`no numeric escape reaches U+${unit.toString(16)}`);
      return writeNumber(form.form, unit);
    })
    .join("");
}

function unitsOf(char: string, unit: StringSyntax["numeric"]["unit"]): number[] {
  if (unit === "codepoint") return [char.codePointAt(0) as number];
  if (unit === "utf8") return [...Buffer.from(char, "utf8")];
  return Array.from({ length: char.length }, (_, index) => char.charCodeAt(index));
}

function writeNumber(form: string, value: number): string {
  return form.replace(/\{(hex|dec|oct)(\d?)\}/, (_, base: string, width: string) => {
    const radix = base === "hex" ? 16 : base === "dec" ? 10 : 8;
    return value.toString(radix).toUpperCase().padStart(Number(width), "0");
  });
}

/** Names a value's type, for an error message. */
export function describe(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "a list" : typeof value;
}
