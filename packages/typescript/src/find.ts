// Copied by errdex from templates/typescript/runtime/src/find.ts. Edit that file, then run "pnpm generate".

/** Finds the value of a code. A numeric code may arrive as text. */
export function findByCode<T>(byCode: ReadonlyMap<unknown, T>, code: unknown): T | undefined {
  const found = byCode.get(code);
  if (found !== undefined || typeof code !== "string" || !/^-?[0-9]+$/.test(code)) return found;
  // A number that is too long is rounded, but never to a code: codes are below 2^53.
  return byCode.get(Number(code));
}
