/** A code, or an object with a code: an entry, a decoded error or a thrown error. Null and undefined are no code. */
export type Coded = number | string | null | undefined | { readonly code: number | string | null };

/** Returns the code of what was given; undefined if it has none, or throws when it is read. */
export function codeOf(error: Coded): number | string | undefined {
  try {
    if (typeof error !== "object") return error;
    // An error in a log may have only words, and the entry that says them.
    return error?.code ?? (error as { readonly entry?: { readonly code: number | string } } | null)?.entry?.code;
  } catch {
    return undefined;
  }
}
