// Copied by errdex from templates/typescript/runtime/src/log.ts. Edit that file, then run "pnpm generate".

import { ENVELOPE } from "./data.js";
import { type DecodedError, explain } from "./decoded.js";
import { findForm, parseCode } from "./log-forms.js";
import { type Pair, readPairs } from "./log-pairs.js";

/**
 * Decodes the error in a piece of a log. Never throws, and takes time linear in the length of the text.
 *
 * @param text JSON, the output of Python's or Node's print functions, a Java `toString`, or a sentence such as
 *   `Error 1106: …`. It may be truncated or masked.
 * @returns the decoded error; undefined if the text reports success or no error.
 */
export function parseLog(text: string): DecodedError | undefined {
  if (typeof text !== "string") return undefined;
  const pairs = readPairs(text);
  const first = <T>(names: readonly string[], accept: (pair: Pair) => T | null): T | null => {
    for (const pair of pairs) {
      const value = names.includes(pair.name) ? accept(pair) : null;
      if (value !== null) return value;
    }
    return null;
  };
  const failed = says(pairs, "no");
  if (!failed && says(pairs, "yes")) return undefined;

  const message = first(ENVELOPE.message, ({ value }) => value);
  const requestId = first(ENVELOPE.requestId, ({ value }) => (value === "" || value.includes("*") ? null : value));
  const time = first(ENVELOPE.time, ({ value }) => (/^[0-9]{1,15}$/.test(value) ? Number(value) : null));
  const code = first(ENVELOPE.code, ({ value, quoted }) => parseCode(value, quoted));
  if (code !== null) return explain({ code, message, requestId, time });

  const form = findForm(text);
  if (form !== undefined) return explain({ ...form, requestId, time });
  // `message: …` alone is no evidence: it is too common in logs.
  const speaks = pairs.some(({ name }) => ENVELOPE.message.includes(name) && name !== "message");
  return failed || speaks ? explain({ code: null, message, requestId, time }) : undefined;
}

/** Whether any pair means success (`yes`) or failure (`no`). */
function says(pairs: readonly Pair[], answer: "yes" | "no"): boolean {
  return ENVELOPE.success.some((rule) =>
    pairs.some((pair) => pair.name === rule.field && rule[answer].some((known) => isSpelling(pair.value, known))),
  );
}

function isSpelling(value: string, known: unknown): boolean {
  return typeof known === "boolean" ? value.toLowerCase() === String(known) : value === String(known);
}
