import { DOCUMENTED, type DocumentedEntry, type Entry, type ErrorCode, OBSERVED } from "./data.js";
import { findByCode } from "./find.js";

// Filled at the first question, so that an import makes no entries.
const documented = /* @__PURE__ */ new Map<unknown, DocumentedEntry>();
const observed = /* @__PURE__ */ new Map<unknown, Entry>();
/** Entries that were asked for, each where the last bits of its code point to: a step less than in a map. */
let recent: (Entry | undefined)[] = [];

/**
 * Finds what is known of a code, documented or observed.
 *
 * @param code as it arrived. A code that is a number may arrive as text: `"1010"` finds 1010.
 * @returns the entry, or undefined when the code is unknown. An unknown code is nothing unusual.
 */
export function lookup(code: number | string): Entry | undefined {
  if (typeof code === "number") {
    const entry = recent[code & (recent.length - 1)];
    if (entry !== undefined && (entry.code as number | string) === code) return entry;
  }
  return find(code);
}

/** The same among the documented codes alone. A bundle that only uses this one is without the observed codes. */
export function lookupDocumented(code: number | string): DocumentedEntry | undefined {
  return findByCode(fill(documented, DOCUMENTED), code);
}

/** Whether a value is one of the codes of the enum. The text `"1010"` is not the number 1010. */
export function isErrorCode(value: unknown): value is ErrorCode {
  // A retired code has an entry, and is no member.
  return fill(documented, DOCUMENTED).get(value)?.retired === null;
}

function find(code: number | string): Entry | undefined {
  const entry = lookupDocumented(code) ?? findByCode(fill(observed, OBSERVED), code);
  if (typeof code !== "number" || entry === undefined) return entry;
  // With sixteen places for each code, few codes share one.
  if (recent.length === 0) recent = new Array(2 ** Math.ceil(Math.log2(16 * documented.size + 1))).fill(undefined);
  recent[code & (recent.length - 1)] = entry;
  return entry;
}

function fill<T extends Entry>(byCode: Map<unknown, T>, entries: readonly T[]): ReadonlyMap<unknown, T> {
  if (byCode.size === 0) for (const entry of entries) byCode.set(entry.code, entry);
  return byCode;
}
