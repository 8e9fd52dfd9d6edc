import { isInvisiblePoint } from "../../src/generate/quoting/invisible.ts";
import type { CommentSyntax, Replacements, StringSyntax, Syntax } from "../../src/targets/target.ts";

// The plain way of writing literals, running text and comments, one character after another. What errdex does must
// give the same.

/** Whether this Node has the version of Unicode that errdex has the table of. In others, other characters are unassigned. */
const isSameUnicode = process.versions.unicode === "17.0";
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]|(?! )\p{Zs}/u;

/** Whether an editor does not show a character, as Node says; where it cannot, as errdex does. */
export function isInvisible(char: string): boolean {
  return isSameUnicode ? INVISIBLE.test(char) : isInvisiblePoint(char.codePointAt(0) as number);
}

export function quotePlainly(text: string, syntax: StringSyntax): string {
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
  if (plain === "ascii" ? char >= " " && char <= "~" : !isInvisible(char)) return char;
  const units =
    numeric.unit === "codepoint"
      ? [char.codePointAt(0) as number]
      : numeric.unit === "utf8"
        ? [...Buffer.from(char, "utf8")]
        : [...Array(char.length).keys()].map((at) => char.charCodeAt(at));
  return units
    .map((unit) => {
      const form = numeric.forms.find(({ upTo }) => unit <= Number.parseInt(upTo, 16))?.form ?? "";
      return form.replace(/\{(hex|dec|oct)(\d?)\}/, (_, base: string, width: string) =>
        unit
          .toString(base === "hex" ? 16 : base === "dec" ? 10 : 8)
          .toUpperCase()
          .padStart(Number(width), "0"),
      );
    })
    .join("");
}

export function replacePlainly(text: string, replacements: Replacements = {}): string {
  const pieces = Object.keys(replacements).sort((a, b) => b.length - a.length);
  let written = "";
  for (let at = 0; at < text.length; ) {
    const piece = pieces.find((one) => one !== "" && text.startsWith(one, at));
    written += piece === undefined ? text.charAt(at) : replacements[piece];
    at += piece?.length ?? 1;
  }
  return written;
}

export function runPlainly(text: string, { replace, newline }: NonNullable<Syntax["text"]>): string {
  const kept = new Set<number>();
  const isTurning = (char = ""): boolean => /[\u202a-\u202e\u2066-\u2069\n\v\f\r\u0085\u2028\u2029]/.test(char);
  for (let start = 0; start < text.length; start += 1) {
    if (text[start] !== "\u2066") continue;
    let end = start + 1;
    while (end < text.length && !isTurning(text[end])) end += 1;
    if (text[end] === "\u2069") kept.add(start).add(end);
  }
  const shown = text.replace(/[\u202a-\u202e\u2066-\u2069]/g, (char, at: number) => {
    return kept.has(at) ? char : `[U+${char.charCodeAt(0).toString(16).toUpperCase()}]`;
  });
  return replacePlainly(shown, replace).replace(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g, () => newline);
}

export function commentPlainly(text: string, syntax: CommentSyntax, indent: number): string {
  const lines = text
    .split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/)
    .flatMap((line) => wrap(showInvisible(line.trimEnd()), syntax.width ?? Number.POSITIVE_INFINITY))
    .map((line) => replacePlainly(line, syntax.replace));
  while (lines[0] === "") lines.shift();
  while (lines.at(-1) === "") lines.pop();
  if (lines.length === 0) return "";
  const { open, close } = lines.length === 1 ? (syntax.single ?? syntax) : syntax;
  // gettext and C join a line that ends in a backslash with the next one.
  const closed = lines.map((line) => (close.trim() === "" && line.endsWith("\\") ? `${line} ⏎` : line));
  return `${open}${closed.join(`\n${syntax.line}`)}${close}`
    .split("\n")
    .map((line) => `${(" ".repeat(indent) + line).trimEnd()}\n`)
    .join("");
}

function showInvisible(line: string): string {
  return [...line]
    .map((char) => {
      if (char === "\t" || char === "\u00a0") return " ";
      const number = (char.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0");
      return isInvisible(char) ? `<U+${number}>` : char;
    })
    .join("");
}

function wrap(line: string, width: number): string[] {
  if (line.length <= width) return [line];
  const text = line.trimStart();
  const margin = line.slice(0, line.length - text.length);
  const lines: string[] = [];
  let current = "";
  for (const word of text.split(" ")) {
    if (current !== "" && margin.length + current.length + 1 + word.length > width) {
      lines.push(margin + current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...lines, margin + current];
}
