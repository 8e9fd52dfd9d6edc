import { selectorOf } from "../../src/messages/counting.ts";
import type { Sample } from "./samples.ts";

/**
 * What a program puts behind a text's key where each form has a key of its own, the best first: the
 * number and its category, or the value.
 */
export function endingsOf({ language, values }: Sample): string[] {
  const { count, kind } = values;
  const number = typeof count === "number" ? [String(count), selectorOf(language)(count)] : [];
  return kind === undefined ? number : [...number, String(kind)];
}

/** Whether a key is that of a text or of one of its forms. */
export function textOf(key: string): string {
  return /^(.*\.(?:message|description|resolution))(?:\.[^.]*)?$/.exec(key)?.[1] ?? key;
}
