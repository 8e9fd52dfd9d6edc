// Copied by errdex from templates/typescript/runtime/src/find.ts. Edit that file, then run "pnpm generate".

/** Finds the value of a code. A numeric code may arrive as text. */
export function findByCode<T>(byCode: ReadonlyMap<unknown, T>, code: unknown): T | undefined {
  return byCode.get(code) ?? byCode.get(numberOf(code));
}

/** Returns the number that a text is, or undefined. A number that is too long is rounded, but never to a code. */
export function numberOf(code: unknown): number | undefined {
  // Codes are below 2^53.
  return typeof code === "string" && /^-?[0-9]+$/.test(code) ? Number(code) : undefined;
}
