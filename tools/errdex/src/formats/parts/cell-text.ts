import type { Position } from "../../diagnostics/diagnostic.ts";
import { DEFAULT_DIALECT, type MessageDialect } from "../../messages/dialect.ts";
import { pinnedPattern } from "../../unicode/pinned-pattern.ts";
import type { Cell } from "./document-parts.ts";

/** Replaces each run of white space by one space, and removes characters without a width. */
export function collapse(text: string): string {
  return text
    .replaceAll(/[\u00ad\u200b\u2060\ufeff]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

// Scripts without spaces between words, and their punctuation.
const unspaced = pinnedPattern(
  String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]`,
  "u",
);
const CLOSES = /^[,.;:!?)\]}%’”]/;

/** Creates a cell. Line breaks in the text separate its pieces. */
export function cellOf(text: string, { line, column }: Position): Cell {
  const pieces = text
    .split("\n")
    .map(collapse)
    .filter((piece) => piece !== "");
  return { text: joinPieces(pieces), pieces, line, column };
}

/** Joins the pieces of a text as a person would: no space before a comma, or between Chinese characters. */
export function joinPieces(pieces: readonly string[]): string {
  let last = "";
  const joined: string[] = [];
  for (const piece of pieces) {
    const glued = CLOSES.test(piece) || (unspaced().test(last) && unspaced().test(firstOf(piece)));
    if (joined.length > 0 && !glued) joined.push(" ");
    joined.push(piece);
    last = piece.slice(-1);
  }
  return joined.join("");
}

const firstOf = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 0);

/**
 * Whether a cell has the same text as another text. Where the cell was broken into pieces, the text may have a
 * space or not. Elsewhere, only the kind and number of spaces may differ.
 */
export function saysTheSame({ pieces }: Cell, text: string): boolean {
  const words = collapse(text);
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    if (index > 0 && words[at] === " ") at += 1;
    if (!words.startsWith(piece, at)) return false;
    at += piece.length;
  }
  return at === words.length;
}

/** Texts that authors write into a cell that should be empty. */
const NOTHING = /^([-–—/]+|n\/a|none|null|nil|无|暂无)$/i;

/** The cell's text; null when the cell is empty or has a filler such as "-". */
export function wordsOf({ text }: Cell): string | null {
  return text === "" || NOTHING.test(text) ? null : text;
}

/**
 * Writes a text as a message with exactly that meaning.
 *
 * @param placeholders names of arguments: `{name}` stays if it is one of them, and any other brace is literal.
 * @param dialect how the catalogue writes messages.
 */
export function asMessage(
  text: string,
  placeholders: readonly string[] = [],
  { syntax }: MessageDialect = DEFAULT_DIALECT,
): string {
  const parts = text.split(/(\{[A-Za-z0-9_]+\})/);
  const isPlaceholder = (part: string): boolean => placeholders.includes(part.slice(1, -1)) && part.startsWith("{");
  // A brace that is not part of a placeholder belongs to the text around it.
  const merged: string[] = [""];
  for (const part of parts) {
    if (isPlaceholder(part)) merged.push(part, "");
    else merged[merged.length - 1] += part;
  }
  const written = (part: string, beforePlaceholder: boolean): string =>
    syntax === "plain" ? part.replaceAll(/[{}]/g, "$&$&") : quoteBraces(part, beforePlaceholder);
  return merged.map((part, index) => (index % 2 === 1 ? part : written(part, index < merged.length - 1))).join("");
}

// An apostrophe opens a quotation only before a brace, and two are one apostrophe. Any other stays unchanged.
function quoteBraces(text: string, beforePlaceholder: boolean): string {
  return text.replaceAll(/('*)([{}][{}']*)?/g, (token, apostrophes: string, braces: string | undefined, at: number) => {
    const isLast = beforePlaceholder && at + token.length === text.length;
    const isPlain = apostrophes.length <= 1 && braces === undefined && !isLast;
    const before = isPlain ? apostrophes : apostrophes.replaceAll("'", "''");
    return braces === undefined ? before : `${before}'${braces.replaceAll("'", "''")}'`;
  });
}
