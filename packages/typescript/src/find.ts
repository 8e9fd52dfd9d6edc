// Copied by errdex from templates/typescript/runtime/src/find.ts. Edit that file, then run "pnpm generate".

/** Finds what a code stands for. A code that is a number may arrive as text. */
export function findByCode<T>(byCode: ReadonlyMap<unknown, T>, code: unknown): T | undefined {
  const found = byCode.get(code);
  if (found !== undefined || typeof code !== "string" || !/^-?[0-9]+$/.test(code)) return found;
  // What is too long for a number is rounded, but never to one that is a code: codes end below 2^53.
  return byCode.get(Number(code));
}
