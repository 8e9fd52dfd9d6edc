// Copied by errdex from templates/typescript/runtime/src/advice.ts. Edit that file, then run "pnpm generate".

import type { Entry } from "./data.js";
import type { EntryAdvice } from "./entry.js";
import { lookup } from "./lookup.js";

/** A code, or an object with a code: an entry, a decoded error or a thrown error. */
export type Coded = number | string | { readonly code: number | string | null };

/**
 * What a program should do about an error. This is the assessment of the catalogue's maintainers. The API
 * does not state it.
 */
export interface Advice extends EntryAdvice {
  /** Whether you may send the same call again, later or with a new token. */
  readonly repeatable: boolean;
  /** When you may send it again; null if that is not known. */
  readonly retry: Entry["retry"];
  readonly editorial: true;
}

/** Returns what to do about an error. It never throws. For an unknown code it advises to contact the API's support. */
export function advice(error: Coded): Advice {
  const entry = entryOf(error);
  const retry = entry?.retry ?? null;
  const { action, delay, reason, citations } = entry === undefined ? UNKNOWN : (entry.advice ?? deriveAdvice(entry));
  const repeatable = retry === null ? REPEATED.includes(action) : REPEATED.includes(BY_RETRY[retry].action);
  return { action, delay, repeatable, retry, reason, citations, editorial: true };
}

/** Returns whether you may send the same call again, later or with a new token. */
export function isRetryable(error: Coded): boolean {
  return advice(error).repeatable;
}

/** Returns whether the token, the credentials or the sign-in is the cause. */
export function isAuthError(error: Coded): boolean {
  const { action } = advice(error);
  return action === "refresh-token" || action === "fix-credentials" || isTagged(error, "authentication");
}

/** Returns whether the cause is a device that cannot be reached. */
export function isDeviceOffline(error: Coded): boolean {
  return isTagged(error, "device-offline");
}

function isTagged(error: Coded, tag: string): boolean {
  return entryOf(error)?.tags.includes(tag) ?? false;
}

/** The actions that end with sending the same call again. */
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

/** Derives advice from the other fields of an entry that has no advice of its own. */
function deriveAdvice({ retry, resolution, description }: Entry): EntryAdvice {
  return { ...BY_RETRY[retry ?? "never"], reason: resolution ?? description, citations: [] };
}

/** Looks the entry up by code, so that the result is always the catalogue's own, whatever object was passed in. */
function entryOf(error: Coded): Entry | undefined {
  try {
    const code = typeof error === "object" ? error.code : error;
    return code === null ? undefined : lookup(code);
  } catch {
    // The argument is null, or an object that throws when it is read.
    return undefined;
  }
}
