// Copied by errdex from templates/typescript/runtime/src/advice.ts. Edit that file, then run "pnpm generate".

import type { Entry } from "./data.js";
import type { EntryAdvice } from "./entry.js";
import { lookup } from "./lookup.js";

/** A code, or something that has one: an entry, a decoded error, a thrown one. */
export type Coded = number | string | { readonly code: number | string | null };

/**
 * What a program should do about an error. It is the judgement of the catalogue's maintainers, not the
 * API's own words.
 */
export interface Advice extends EntryAdvice {
  /** Whether the same call may be sent again, later or with a new token. */
  readonly repeatable: boolean;
  /** The same in detail; null where nothing is known. */
  readonly retry: Entry["retry"];
  readonly editorial: true;
}

/** What to do about an error. It never throws; for an unknown code it says to ask. */
export function advice(error: Coded): Advice {
  const entry = entryOf(error);
  const retry = entry?.retry ?? null;
  const { action, delay, reason, citations } = entry === undefined ? UNKNOWN : (entry.advice ?? deriveAdvice(entry));
  const repeatable = retry === null ? REPEATED.includes(action) : REPEATED.includes(BY_RETRY[retry].action);
  return { action, delay, repeatable, retry, reason, citations, editorial: true };
}

/** Whether the same call may be sent again, later or with a new token. */
export function isRetryable(error: Coded): boolean {
  return advice(error).repeatable;
}

/** Whether the token or the credentials are at fault. */
export function isAuthError(error: Coded): boolean {
  const { action } = advice(error);
  return action === "refresh-token" || action === "fix-credentials";
}

/** Whether a device cannot be reached. */
export function isDeviceOffline(error: Coded): boolean {
  return entryOf(error)?.tags.includes("device-offline") ?? false;
}

/** The actions after which the same call is sent again. */
const REPEATED: readonly EntryAdvice["action"][] = ["refresh-token", "wait"];

const BY_RETRY = {
  never: { action: "contact-support", delay: "none" },
  "after-delay": { action: "wait", delay: "seconds" },
  "after-token-refresh": { action: "refresh-token", delay: "none" },
  "after-change": { action: "fix-request", delay: "none" },
} as const;

const UNKNOWN: EntryAdvice = {
  action: "contact-support",
  delay: "none",
  reason: "Nothing is known of this code.",
  citations: [],
};

/** What follows from the rest of an entry that has no advice of its own. */
function deriveAdvice({ retry, resolution, description }: Entry): EntryAdvice {
  return { ...BY_RETRY[retry ?? "never"], reason: resolution ?? description, citations: [] };
}

/** By its code, so that whatever is passed in, what comes out is the catalogue's. */
function entryOf(error: Coded): Entry | undefined {
  try {
    const code = typeof error === "object" ? error.code : error;
    return code === null ? undefined : lookup(code);
  } catch {
    // Null, or an object that throws when it is read.
    return undefined;
  }
}
