// Copied by errdex from templates/typescript/runtime/src/places.ts. Edit that file, then run "pnpm generate".

import type { PathPlace, Place, Step } from "./envelope.js";
import { readFields } from "./fields.js";
import { headerOf } from "./headers.js";
import type { Source } from "./source.js";

/** What the places of an envelope are looked for in. */
export interface Scope {
  /** The error, or the envelope that holds it; undefined if the body has neither. */
  readonly node: unknown;
  readonly source: Source;
}

/** So many values are looked at for one place, so that a body cannot make a path take long. */
const LIMIT = 10_000;

/** Returns the values at a place, in the order of the body; empty if there is none. It never throws. */
export function valuesAt(place: Place, { node, source }: Scope): readonly unknown[] {
  if (typeof place === "string") return [...readFields(node, [place]).values()];
  if (place.httpStatus) return source.httpStatus === null ? [] : [source.httpStatus];
  if (place.header !== null) {
    const value = headerOf(source.headers, place.header);
    return value === undefined ? [] : [value];
  }
  let values: unknown[] = [place.isRoot ? source.body : node];
  let left = LIMIT;
  for (const step of place.steps) {
    const next: unknown[] = [];
    for (const value of values) {
      const found = follow(step, value, left);
      left -= found.length;
      next.push(...found);
    }
    values = next;
  }
  return values;
}

/** Returns where a place leads in a log: the name of its last field; undefined if it has none. */
export function lastName(place: Place): string | undefined {
  if (typeof place === "string") return place;
  return place.steps.reduce<string | undefined>((last, { member }) => member ?? last, undefined);
}

/** Returns whether a place is in the body. */
export function isInBody(place: Place): place is string | PathPlace {
  return typeof place === "string" || (place.header === null && !place.httpStatus);
}

/** Takes one step, to at most `limit` values. */
function follow({ member, index, where, is }: Step, value: unknown, limit: number): readonly unknown[] {
  if (member !== null) return [...readFields(value, [member]).values()];
  try {
    if (!Array.isArray(value)) return [];
    if (index !== null) return index < value.length ? [value[index]] : [];
    const elements: readonly unknown[] = value.slice(0, Math.max(0, limit));
    return where === null || where.length === 0 ? elements : elements.filter((element) => fits(element, where, is));
  } catch {
    // A list that throws when it is read has no elements.
    return [];
  }
}

/** Returns whether an element of a list has a field at these names, with this value unless it is null. */
export function fits(element: unknown, where: readonly string[], is: unknown): boolean {
  let value = element;
  for (const name of where) {
    const fields = readFields(value, [name]);
    if (!fields.has(name)) return false;
    value = fields.get(name);
  }
  return is === null || value === is;
}
