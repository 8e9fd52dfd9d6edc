import type { TransformStep } from "./envelope.js";
import { lookup } from "./lookup.js";

/**
 * Makes a code of what a server sent: the value itself, or what the steps make of it. The first of these that has an
 * entry counts; if none has, the last.
 */
export function transformCode(received: string, steps: readonly TransformStep[]): string {
  let code = received;
  for (const step of steps) {
    if (lookup(code) !== undefined) return code;
    code = applyStep(code, step) || code;
  }
  return code;
}

function applyStep(code: string, { kind, text }: TransformStep): string {
  if (kind === "dropVersion") return withoutVersion(code);
  const mark = text ?? "";
  if (kind === "dropPrefix") return code.startsWith(mark) ? code.slice(mark.length) : code;
  if (kind === "dropSuffix") return code.endsWith(mark) ? code.slice(0, code.length - mark.length) : code;
  const at = kind === "after" ? code.lastIndexOf(mark) : code.indexOf(mark);
  if (at === -1) return code;
  return kind === "after" ? code.slice(at + mark.length) : code.slice(0, at);
}

/** Drops the first run of numbers between dots, whose first one may have a `v` in front. */
function withoutVersion(code: string): string {
  const parts = code.split(".");
  const start = parts.findIndex((part) => /^v?[0-9]+$/.test(part));
  if (start === -1) return code;
  let end = start + 1;
  while (/^[0-9]+$/.test(parts[end] ?? "")) end += 1;
  return [...parts.slice(0, start), ...parts.slice(end)].join(".");
}
