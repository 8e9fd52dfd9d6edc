import { isFluentCase } from "../../messages/case-keys.ts";
import { argumentIdentifier } from "../../messages/dialect.ts";
import { type Branch, type MessagePart, OTHER } from "../../messages/message.ts";
import { namedStyle, type ValueFormat } from "../../messages/value-format.ts";
import { hasInvisible, isInvisiblePoint } from "../quoting/invisible.ts";

/** Spaces before each further line of a pattern. An attribute is indented by half of that. */
const INDENT = 8;
/** A text with more runs of special characters becomes one literal: Fluent readers stop at 100 placeables. */
const MOST_LITERALS = 10;

/** Bidi control characters: embeddings, overrides, isolates, and their ends. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/;

type Quote = (text: string) => string;
type Piece = { readonly text: string } | { readonly placeable: string };

/**
 * Writes a message as a Fluent pattern, to be printed after an equals sign. Characters that are special to
 * Fluent become string literals in braces. Each line of the text is a line of the pattern.
 *
 * https://projectfluent.org/fluent/guide/
 *
 * @param quote writes a text as a Fluent string literal.
 * @throws TypeError when Fluent cannot express a part: a plural with an offset, or a case of a choice that
 *   is not an identifier.
 */
export function writeFluent(parts: readonly MessagePart[], quote: Quote): string {
  const lines = splitLines(parts.map((part) => pieceOf(part, quote, 0)));
  return lines
    .map((line, index) => {
      const isInner = index > 0 && index < lines.length - 1;
      // Fluent drops empty lines at the ends of a pattern, so write those as literals. It keeps empty lines
      // inside.
      const written = line.length === 0 && isInner ? "" : writeLine(line, quote, index > 0);
      return index === 0 || written === "" ? written : " ".repeat(INDENT) + written;
    })
    .join("\n");
}

function pieceOf(part: MessagePart, quote: Quote, depth: number): Piece {
  if (part.kind === "text") return { text: part.text };
  if ("cases" in part) return { placeable: writeBranch(part, quote, depth) };
  if (part.kind === "number" && part.offset !== 0) throw offsetError(part.name);
  const format = part.kind === "placeholder" ? part.format : undefined;
  return { placeable: `{ ${writeValue(part.name, format)} }` };
}

/** A variable begins with a letter. */
function variable(name: string): string {
  return name.startsWith("_") ? `$arg${name}` : `$${argumentIdentifier(name)}`;
}

/** Writes a value, with one of Fluent's functions where the message formats it. */
function writeValue(name: string, format: ValueFormat | undefined): string {
  if (format === undefined) return variable(name);
  const style = namedStyle(format);
  if (format.type === "date" || format.type === "time")
    return `DATETIME(${variable(name)}, ${format.type}Style: "${style ?? "medium"}")`;
  if (format.type !== "number") return variable(name);
  const options = style === null ? "" : (NUMBER_OPTIONS[style] ?? "");
  return `NUMBER(${variable(name)}${options})`;
}

/** https://github.com/projectfluent/fluent/blob/main/guide/functions.md; the program passes the currency. */
const NUMBER_OPTIONS: Readonly<Record<string, string>> = {
  integer: ", maximumFractionDigits: 0",
  percent: ', style: "percent"',
};

function splitLines(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    const [first = "", ...rest] = "text" in piece ? piece.text.split("\n") : [];
    if ("placeable" in piece) lines.at(-1)?.push(piece);
    else if (first !== "") lines.at(-1)?.push({ text: first });
    for (const text of rest) lines.push(text === "" ? [] : [{ text }]);
  }
  return lines;
}

/**
 * Writes the pieces of one line. Characters at its ends may need a literal.
 *
 * @param isFurther true for a line that does not follow an equals sign or a variant's key.
 */
function writeLine(pieces: readonly Piece[], quote: Quote, isFurther = false): string {
  if (pieces.length === 0) return literal("", quote);
  return pieces
    .map((piece, index) => {
      if ("placeable" in piece) return piece.placeable;
      const head = index === 0 ? (isFurther ? /^(?: +|[.*[])/ : /^ +/).exec(piece.text)?.[0] : "";
      const tail = index === pieces.length - 1 ? / +$/.exec(piece.text)?.[0] : "";
      return writeText(piece.text, head?.length ?? 0, piece.text.length - (tail?.length ?? 0), quote);
    })
    .join("");
}

/**
 * Writes text, with literals for its special characters.
 *
 * @param head the number of characters at the beginning that go into a literal.
 * @param tail the index at which the literal at the end begins.
 */
function writeText(text: string, head: number, tail: number, quote: Quote): string {
  if (head === 0 && tail === text.length && !/[{}]/.test(text) && !hasInvisible(text)) return text;
  const runs: { text: string; special: boolean }[] = [];
  let at = 0;
  for (const char of text) {
    const special =
      at < head || at >= tail || char === "{" || char === "}" || isInvisiblePoint(char.codePointAt(0) as number);
    const run = runs.at(-1);
    if (run?.special === special) run.text += char;
    else runs.push({ text: char, special });
    at += char.length;
  }
  // Bidi controls have no effect inside a placeable (Fluent isolates it), so quote the whole text.
  const isWhole = TURNING.test(text) || runs.filter(({ special }) => special).length > MOST_LITERALS;
  if (isWhole) return literal(text, quote);
  return runs.map((run) => (run.special ? literal(run.text, quote) : run.text)).join("");
}

function literal(text: string, quote: Quote): string {
  return `{${quote(text)}}`;
}

function writeBranch(part: Branch, quote: Quote, depth: number): string {
  if (part.kind === "plural" && part.offset !== 0) throw offsetError(part.name);
  const selector = variable(part.name);
  const margin = " ".repeat(INDENT + 4 * depth);
  const variants = orderCases(part).map(({ key, parts }) => {
    // Write a line break inside a variant as a literal: Fluent would strip the indent of a new line.
    const pieces = parts.map((inner) => pieceOf(inner, quote, depth + 1));
    const mark = key === OTHER ? "   *" : "    ";
    return `${margin}${mark}[${keyOf(part, key)}] ${writeLine(pieces, quote)}\n`;
  });
  return `{ ${selector} ->\n${variants.join("")}${margin}}`;
}

/** Fluent takes the first variant that matches, so exact numbers come before categories. The default is last. */
function orderCases({ cases }: Branch): Branch["cases"] {
  const rank = (key: string): number => (key === OTHER ? 2 : key.startsWith("=") ? 0 : 1);
  return [...cases].sort((a, b) => rank(a.key) - rank(b.key));
}

function keyOf(part: Branch, key: string): string {
  const word = part.kind === "plural" ? key.replace(/^=/, "") : key;
  if (isFluentCase(word)) return word;
  throw new TypeError(`the choice by {${part.name}} has the case ${key}, but a key is an identifier or a number here`);
}

function offsetError(name: string): TypeError {
  return new TypeError(`the plural of {${name}} uses an offset, which this platform does not support`);
}
