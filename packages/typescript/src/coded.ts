// Copied by errdex from templates/typescript/runtime/src/coded.ts. Edit that file, then run "pnpm generate".

/** A code, or an object with a code: an entry, a decoded error or a thrown error. Null and undefined are no code. */
export type Coded = number | string | null | undefined | { readonly code: number | string | null };

/** Returns the code of what was given; undefined if it has none, or throws when it is read. */
export function codeOf(error: Coded): number | string | undefined {
  try {
    return (typeof error === "object" ? error?.code : error) ?? undefined;
  } catch {
    return undefined;
  }
}
