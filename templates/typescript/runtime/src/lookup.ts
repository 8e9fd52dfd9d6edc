import { type Coded, codeOf } from "./coded.js";
import { DOCUMENTED, type DocumentedEntry, type Entry, type ErrorCode, OBSERVED } from "./data.js";
import { findByCode, numberOf } from "./find.js";

// Filled on first use, so that an import builds no entries.
const documented = /* @__PURE__ */ new Map<unknown, DocumentedEntry>();
const observed = /* @__PURE__ */ new Map<unknown, Entry>();
/** Entries that were looked up before, at the index of the last bits of their code. It saves a step compared with a map. */
let recent: (Entry | undefined)[] = [];

/**
 * Finds the entry of a code, documented or observed. It never throws.
 *
 * @param error a code as it arrived, or an entry, a decoded error or a thrown error, whose code is looked up.
 *   A numeric code may arrive as text: `"1010"` finds 1010.
 * @returns the catalogue's own entry, whatever object was passed in; undefined if the code is unknown, which is not an
 *   error.
 */
export function lookup(error: Coded): Entry | undefined {
  if (typeof error === "number") {
    const entry = recent[error & (recent.length - 1)];
    if (entry !== undefined && (entry.code as number | string) === error) return entry;
  }
  const code = codeOf(error);
  return code === undefined ? undefined : find(code);
}

/** Finds the entry of a documented code. A bundle that uses only this function leaves the observed codes out. */
export function lookupDocumented(error: Coded): DocumentedEntry | undefined {
  return findByCode(fill(documented, DOCUMENTED), codeOf(error));
}

/** Returns whether a value is one of the codes in the enum. The text `"1010"` is not the number 1010. */
export function isErrorCode(value: unknown): value is ErrorCode {
  // A retired code has an entry, but is not in the enum.
  return fill(documented, DOCUMENTED).get(value)?.retired === null;
}

function find(code: number | string): Entry | undefined {
  // "00" may be a code of its own beside 0. So no table is asked for the number before both are asked for the text.
  const entry = findExact(code) ?? findExact(numberOf(code));
  if (typeof code !== "number" || entry === undefined) return entry;
  // With sixteen places per code, few codes share a place.
  if (recent.length === 0) recent = new Array(2 ** Math.ceil(Math.log2(16 * documented.size + 1))).fill(undefined);
  recent[code & (recent.length - 1)] = entry;
  return entry;
}

function findExact(code: number | string | undefined): Entry | undefined {
  if (code === undefined) return undefined;
  return fill(documented, DOCUMENTED).get(code) ?? fill(observed, OBSERVED).get(code);
}

function fill<T extends Entry>(byCode: Map<unknown, T>, entries: readonly T[]): ReadonlyMap<unknown, T> {
  if (byCode.size === 0) for (const entry of entries) byCode.set(entry.code, entry);
  return byCode;
}
