// Copied by errdex from templates/typescript/runtime/src/lookup.ts. Edit that file, then run "pnpm generate".

import { DOCUMENTED, type DocumentedEntry, type Entry, type ErrorCode, OBSERVED } from "./data.js";
import { findByCode } from "./find.js";

// Filled on first use, so that importing the package creates no entries.
const documented = /* @__PURE__ */ new Map<unknown, DocumentedEntry>();
const observed = /* @__PURE__ */ new Map<unknown, Entry>();
/** A cache of found entries, indexed by the last bits of the code: faster than a map. */
let recent: (Entry | undefined)[] = [];

/**
 * Finds the entry of a code, documented or observed. Never throws.
 *
 * @param code the code as it was received. Numeric codes may be strings: `"1010"` finds 1010.
 * @returns the entry; undefined if the code is unknown, which is normal and not an error.
 */
export function lookup(code: number | string): Entry | undefined {
  if (typeof code === "number") {
    const entry = recent[code & (recent.length - 1)];
    if (entry !== undefined && (entry.code as number | string) === code) return entry;
  }
  return find(code);
}

/**
 * Finds the entry of a documented code. Never throws. A bundle that only uses this function contains no observed codes.
 *
 * @param code the code as it was received. Numeric codes may be strings: `"1010"` finds 1010.
 * @returns the entry; undefined if the API's documentation does not list the code.
 */
export function lookupDocumented(code: number | string): DocumentedEntry | undefined {
  return findByCode(fill(documented, DOCUMENTED), code);
}

/** Tells whether a value is a member of the enum of documented codes. The string `"1010"` is not the number 1010. */
export function isErrorCode(value: unknown): value is ErrorCode {
  // A retired code has an entry but is not a member.
  return fill(documented, DOCUMENTED).get(value)?.retired === null;
}

function find(code: number | string): Entry | undefined {
  const entry = lookupDocumented(code) ?? findByCode(fill(observed, OBSERVED), code);
  if (typeof code !== "number" || entry === undefined) return entry;
  // 16 slots per code, so that collisions are rare.
  if (recent.length === 0) recent = new Array(2 ** Math.ceil(Math.log2(16 * documented.size + 1))).fill(undefined);
  recent[code & (recent.length - 1)] = entry;
  return entry;
}

function fill<T extends Entry>(byCode: Map<unknown, T>, entries: readonly T[]): ReadonlyMap<unknown, T> {
  if (byCode.size === 0) for (const entry of entries) byCode.set(entry.code, entry);
  return byCode;
}
