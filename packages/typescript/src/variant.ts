// Copied by errdex from templates/typescript/runtime/src/variant.ts. Edit that file, then run "pnpm generate".

import type { Coded } from "./coded.js";
import type { Entry } from "./data.js";
import type { ErrorVariant } from "./entry.js";
import { lookup } from "./lookup.js";

/**
 * Returns the variant of a decoded or a thrown error.
 *
 * @returns the catalogue's own variant, whatever object was passed in; undefined for anything else.
 */
export function variantOf(error: Coded): ErrorVariant | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  try {
    const { variant } = error as { readonly variant?: { readonly id?: unknown } | null };
    const id = variant?.id;
    return typeof id === "string" ? lookup(error)?.variants.find((one) => one.id === id) : undefined;
  } catch {
    // The object throws when it is read.
    return undefined;
  }
}

/** Returns what the maintainers say of an error: its variant's words, or its entry's. Undefined if the code is unknown. */
export function assessmentOf(error: Coded): Assessment | undefined {
  return variantOf(error) ?? lookup(error);
}

/** What a variant says as an entry does. */
export type Assessment = Pick<Entry, "retry" | "advice" | "resolution" | "description" | "tags">;

/** The key of a variant's texts in a language. */
export function textKey(code: number | string, { id }: ErrorVariant): string {
  return `${code}#${id}`;
}
