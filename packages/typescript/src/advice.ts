// Copied by errdex from templates/typescript/runtime/src/advice.ts. Edit that file, then run "pnpm generate".

import type { Entry } from "./data.js";
import type { EntryAdvice } from "./entry.js";
import { lookup } from "./lookup.js";

/** A code, or an object with a code: an entry, a decoded error or a thrown error. */
export type Coded = number | string | { readonly code: number | string | null };

/**
 * What a program should do about an error. This is the assessment of the catalogue's maintainers, not the
 * API's documentation.
 */
export interface Advice extends EntryAdvice {
  /** Whether the same call may be sent again, later or with a new token. */
  readonly repeatable: boolean;
  /** When the same call may be sent again; null if the entry does not say. */
  readonly retry: Entry["retry"];
  /** Always true: advice is the maintainers' assessment. */
  readonly editorial: true;
}

/**
 * Returns what a program should do about an error. Never throws.
 *
 * @param error a code, an entry, a decoded error or a thrown error.
 * @returns the advice. For an unknown code the action is `contact-support`.
 */
export function advice(error: Coded): Advice {
  const entry = entryOf(error);
  const retry = entry?.retry ?? null;
  const { action, delay, reason, citations } = entry === undefined ? UNKNOWN : (entry.advice ?? deriveAdvice(entry));
  const repeatable = retry === null ? REPEATED.includes(action) : REPEATED.includes(BY_RETRY[retry].action);
  return { action, delay, repeatable, retry, reason, citations, editorial: true };
}

/**
 * Tells whether the same call may be sent again, later or with a new token. Never throws.
 *
 * @param error a code, an entry, a decoded error or a thrown error.
 */
export function isRetryable(error: Coded): boolean {
  return advice(error).repeatable;
}

/**
 * Tells whether a new token or other credentials are needed. Never throws.
 *
 * @param error a code, an entry, a decoded error or a thrown error.
 */
export function isAuthError(error: Coded): boolean {
  const { action } = advice(error);
  return action === "refresh-token" || action === "fix-credentials";
}

/**
 * Tells whether the error says that a device is offline. Never throws.
 *
 * @param error a code, an entry, a decoded error or a thrown error.
 */
export function isDeviceOffline(error: Coded): boolean {
  return entryOf(error)?.tags.includes("device-offline") ?? false;
}

/** The actions after which the same call may be sent again. */
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

/** Derives advice for an entry that has none of its own. */
function deriveAdvice({ retry, resolution, description }: Entry): EntryAdvice {
  return { ...BY_RETRY[retry ?? "never"], reason: resolution ?? description, citations: [] };
}

/** Looks the entry up by code, so that the result always comes from the catalogue, whatever object is passed. */
function entryOf(error: Coded): Entry | undefined {
  try {
    const code = typeof error === "object" ? error.code : error;
    return code === null ? undefined : lookup(code);
  } catch {
    // Null, or an object whose `code` throws when read.
    return undefined;
  }
}
