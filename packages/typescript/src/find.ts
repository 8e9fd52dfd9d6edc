// Copied by errdex from templates/typescript/runtime/src/find.ts. Edit that file, then run "pnpm generate".

/** Finds the value of a code. A numeric code may be a string. */
export function findByCode<T>(byCode: ReadonlyMap<unknown, T>, code: unknown): T | undefined {
  const found = byCode.get(code);
  if (found !== undefined || typeof code !== "string" || !/^-?[0-9]+$/.test(code)) return found;
  // Long numbers are rounded, but never to a valid code: codes are below 2^53.
  return byCode.get(Number(code));
}
