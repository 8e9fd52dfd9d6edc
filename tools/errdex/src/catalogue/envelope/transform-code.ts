import type { TransformStep } from "./envelope.ts";

/** The kinds of steps, as a catalogue names them. */
export const TRANSFORM_KINDS = ["after", "before", "dropPrefix", "dropSuffix", "dropVersion"] as const;

/**
 * Lists what a transformation makes of a code: the code itself, then the outcome of each step. `spec/decoding.md` has
 * the rules; the runtimes of the packages follow the same.
 *
 * @param code the code as a server sends it.
 */
export function transformCode(code: string, transform: readonly TransformStep[]): string[] {
  const outcomes = [code];
  for (const step of transform) outcomes.push(applyStep(outcomes.at(-1) ?? code, step));
  return outcomes;
}

function applyStep(text: string, { after, before, dropPrefix, dropSuffix, dropVersion }: TransformStep): string {
  let result = text;
  if (after !== undefined) result = text.includes(after) ? text.slice(text.lastIndexOf(after) + after.length) : text;
  else if (before !== undefined) result = text.includes(before) ? text.slice(0, text.indexOf(before)) : text;
  else if (dropPrefix !== undefined) result = text.startsWith(dropPrefix) ? text.slice(dropPrefix.length) : text;
  else if (dropSuffix !== undefined) result = text.endsWith(dropSuffix) ? text.slice(0, -dropSuffix.length) : text;
  else if (dropVersion === true) result = withoutVersion(text);
  return result === "" ? text : result;
}

const FIRST_PART = /^v?[0-9]+$/;
const NEXT_PART = /^[0-9]+$/;

/** Drops the first run of numbers between dots, whose first one may have a `v` in front. */
function withoutVersion(text: string): string {
  const parts = text.split(".");
  const start = parts.findIndex((part) => FIRST_PART.test(part));
  if (start === -1) return text;
  let end = start + 1;
  while (NEXT_PART.test(parts[end] ?? "")) end += 1;
  return [...parts.slice(0, start), ...parts.slice(end)].join(".");
}
