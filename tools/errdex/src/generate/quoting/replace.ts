import type { Replacements } from "../../targets/target.ts";

const compiled = new WeakMap<Replacements, RegExp | null>();

/** Replaces every listed sequence in one pass, the longest first. Replaced text is not scanned again. */
export function replaceAll(text: string, replacements: Replacements | undefined): string {
  if (replacements === undefined) return text;
  let pattern = compiled.get(replacements);
  if (pattern === undefined) {
    const pieces = Object.keys(replacements).filter((piece) => piece !== "");
    pieces.sort((a, b) => b.length - a.length);
    pattern = pieces.length === 0 ? null : new RegExp(pieces.map(escapeRegExp).join("|"), "g");
    compiled.set(replacements, pattern);
  }
  return pattern === null ? text : text.replace(pattern, (piece) => replacements[piece] as string);
}

/** Replaces the longest listed sequence at the end of a text. */
export function replaceEnd(text: string, replacements: Replacements | undefined = {}): string {
  const [end] = Object.keys(replacements)
    .filter((piece) => piece !== "" && text.endsWith(piece))
    .sort((a, b) => b.length - a.length);
  return end === undefined ? text : text.slice(0, -end.length) + replacements[end];
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
