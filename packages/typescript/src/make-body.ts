// Copied by errdex from templates/typescript/runtime/src/make-body.ts. Edit that file, then run "pnpm generate".

import type { Place, Step } from "./envelope.js";
import { fits, isInBody } from "./places.js";

/** The body of a response that is being made, and the error in it. */
export interface Draft {
  body: unknown;
  /** The path of the error in the body. */
  readonly errorPath: readonly Step[];
}

/** Begins a body whose error stands at the first of the places; at the body itself if there are none. */
export function beginBody([first]: readonly Place[]): Draft {
  return { body: {}, errorPath: first === undefined ? [] : stepsOf(first) };
}

/**
 * Writes a value at the first of the places that is in the body, if there is one. Null and undefined are left out.
 *
 * @param from the path of the object in which a place is that does not begin at the body.
 */
export function write(
  draft: Draft,
  places: readonly Place[],
  value: unknown,
  from: readonly Step[] = draft.errorPath,
): void {
  const place = places.find(isInBody);
  if (place === undefined || value === null || value === undefined) return;
  const isRoot = typeof place !== "string" && place.isRoot;
  draft.body = placed(draft.body, [...(isRoot ? [] : from), ...stepsOf(place)], value);
}

function stepsOf(place: Place): readonly Step[] {
  return typeof place === "string" ? [memberStep(place)] : place.steps;
}

/** Returns a container with a value at a path. What is missing on the way is made. */
function placed(container: unknown, steps: readonly Step[], value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  const { member, index, where, is } = step;
  if (member !== null) {
    const object = isRecord(container) ? container : {};
    // Not assigned: `__proto__` may be the name of a field.
    const inner = placed(Object.hasOwn(object, member) ? object[member] : undefined, rest, value);
    return Object.defineProperty(object, member, {
      value: inner,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  const list: unknown[] = Array.isArray(container) ? container : [];
  if (where === null || where.length === 0) {
    const at = index ?? 0;
    while (list.length < at) list.push(null);
    list[at] = placed(list[at], rest, value);
    return list;
  }
  const found = list.findIndex((element) => fits(element, where, is));
  // A new element gets the field by which the filter takes it.
  const inner = found === -1 ? placed({}, where.map(memberStep), is ?? true) : list[found];
  list[found === -1 ? list.length : found] = placed(inner, rest, value);
  return list;
}

function memberStep(member: string): Step {
  return { member, index: null, where: null, is: null };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
