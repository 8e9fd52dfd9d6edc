// Copied by errdex from templates/typescript/runtime/src/testing.ts. Edit that file, then run "pnpm generate".

import { type Coded, codeOf } from "./coded.js";
import { DOCUMENTED, ENVELOPE, type Entry, type ErrorName, OBSERVED } from "./data.js";
import type { Answer, Place } from "./envelope.js";
import { lookup } from "./lookup.js";
import { beginBody, type Draft, write } from "./make-body.js";
import { isInBody } from "./places.js";
import { fromResponse } from "./response.js";

/** What a made response says, where it should say something else than usual. Null leaves the field out. */
export interface FakeFields {
  readonly message?: string | null;
  readonly requestId?: string | null;
  readonly time?: number | null;
  /** The values of the placeholders in the message. */
  readonly args?: Readonly<Record<string, number | string>>;
}

const REQUEST_ID = "0123456789abcdef0123456789abcdef";
const TIME = 1_700_000_000_000;

/**
 * Makes the body of a response that reports an error, for tests: `fakeResponse("TOKEN_EXPIRED")`.
 *
 * @param error the name of an error, or a code, an entry or an error. A code may be unknown; a code that is a text is
 *   written as `{ code: "TEXT" }`.
 * @returns a new object, which may be changed.
 * @throws TypeError if no error has this name.
 */
export function fakeResponse(
  error: ErrorName | Exclude<Coded, string | null | undefined>,
  fields: FakeFields = {},
): Record<string, unknown> {
  const entry = lookup(error) ?? (typeof error === "string" ? findByName(error) : undefined);
  const code = entry === undefined ? codeOf(error) : entry.code;
  const { message = entry?.message ?? null, args = {} } = fields;
  const draft = beginBody(ENVELOPE.errors);
  answer(draft, "no");
  write(draft, ENVELOPE.code, code);
  write(draft, ENVELOPE.message, message && fillIn(message, args));
  trace(draft, fields);
  return draft.body as Record<string, unknown>;
}

/**
 * Makes the body of a response that reports success, for tests.
 *
 * @param result what `assertSuccess` returns for it. Where the whole body is the result, it is copied, and gets what
 *   says success if it needs that.
 */
export function fakeSuccess(result: unknown, fields: FakeFields = {}): Record<string, unknown> {
  const [place] = ENVELOPE.result;
  if (place === undefined || !isWhole(place)) {
    const draft = beginBody([]);
    answer(draft, "yes");
    write(draft, ENVELOPE.result, result);
    trace(draft, fields);
    return draft.body as Record<string, unknown>;
  }
  const isRecord = typeof result === "object" && result !== null && !Array.isArray(result);
  const draft: Draft = { body: isRecord ? { ...result } : (result ?? {}), errorPath: [] };
  if (fromResponse(draft.body) !== undefined) answer(draft, "yes");
  return draft.body as Record<string, unknown>;
}

/** Returns whether a place is the body itself. */
function isWhole(place: Place): boolean {
  return typeof place !== "string" && isInBody(place) && place.steps.length === 0;
}

/** Writes what the first rule that can says of a call. */
function answer(draft: Draft, said: Answer): void {
  for (const { field, yes, no, present } of ENVELOPE.success) {
    const [value] = said === "yes" ? yes : no;
    if (!isInBody(field)) continue;
    if (value !== undefined) write(draft, [field], value, []);
    // What has to be there is made by the code and the message.
    if (value !== undefined || present === said) return;
  }
}

function trace(draft: Draft, { requestId = REQUEST_ID, time = TIME }: FakeFields): void {
  write(draft, ENVELOPE.time, time);
  write(draft, ENVELOPE.requestId, requestId);
}

function fillIn(message: string, args: Readonly<Record<string, number | string>>): string {
  return message.replace(/\{([a-z][a-z0-9_]*)\}/g, (placeholder, name) => String(args[name] ?? placeholder));
}

function findByName(name: string): Entry {
  const entry = [...DOCUMENTED, ...OBSERVED].find((one) => one.name === name || one.aliases.includes(name));
  if (entry === undefined) throw new TypeError(`No error has the name ${JSON.stringify(name)}.`);
  return entry;
}
