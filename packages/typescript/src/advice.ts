// Copied by errdex from templates/typescript/runtime/src/advice.ts. Edit that file, then run "pnpm generate".

import type { Coded } from "./coded.js";
import type { Entry } from "./data.js";
import type { EntryAdvice } from "./entry.js";
import { type Assessment, assessmentOf } from "./variant.js";
import { BY_RETRY, REPEATED, UNKNOWN_ACTION } from "./vocabulary.js";

/**
 * What a program should do about an error. This is the assessment of the catalogue's maintainers. The API
 * does not state it.
 */
export interface Advice extends EntryAdvice {
  /** Whether you may send the same call again. */
  readonly repeatable: boolean;
  /** When you may send it again; null if that is not known. */
  readonly retry: Entry["retry"];
  readonly editorial: true;
}

/**
 * Returns what to do about an error. It never throws. There is advice for an unknown code, too, and of a decoded error
 * with a variant the variant's.
 */
export function advice(error: Coded): Advice {
  const entry = assessmentOf(error);
  const retry = entry?.retry ?? null;
  const { action, delay, delayMs, maxAttempts, reason, citations } =
    entry === undefined ? UNKNOWN : (entry.advice ?? deriveAdvice(entry));
  const repeatable = retry === null ? REPEATED.includes(action) : BY_RETRY[retry].repeat;
  return { action, delay, delayMs, maxAttempts, repeatable, retry, reason, citations, editorial: true };
}

/** Returns whether you may send the same call again. It never throws. */
export function isRetryable(error: Coded): boolean {
  return advice(error).repeatable;
}

/** Returns whether an error has a tag. It never throws. */
export function hasTag(error: Coded, tag: string): boolean {
  return assessmentOf(error)?.tags.includes(tag) ?? false;
}

const UNKNOWN: EntryAdvice = {
  action: UNKNOWN_ACTION,
  delay: "none",
  delayMs: null,
  maxAttempts: null,
  reason: "Nothing is known of this code.",
  citations: [],
};

/** Derives advice from the other fields of an entry that has no advice of its own. */
function deriveAdvice({ retry, resolution, description }: Assessment): EntryAdvice {
  const { action, delay } = retry === null ? UNKNOWN : BY_RETRY[retry];
  return { action, delay, delayMs: null, maxAttempts: null, reason: resolution ?? description, citations: [] };
}
