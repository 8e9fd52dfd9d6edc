import { ENVELOPE } from "./data.js";
import { type DecodedError, explain } from "./decoded.js";
import type { Place, SuccessRule } from "./envelope.js";
import type { CatalogueError } from "./error.js";
import { isContainer } from "./fields.js";
import { isInBody, type Scope, valuesAt } from "./places.js";
import { findSource, type Http, type Settled, type Source } from "./source.js";
import { transformCode } from "./transform.js";

/** So many errors of one response are read. */
const MANY = 100;

/**
 * Reads the error in a response.
 *
 * @param body the response's body, parsed or as text; or what an HTTP client gave: the response of axios, got or
 *   superagent, or their error. What `fetch` gives must be awaited: pass `await response.json()`.
 * @param http the HTTP status, or the status and the headers, which a body does not tell: the response of `fetch` has
 *   both.
 * @returns the error, with the others of the response in `otherErrors`; undefined if the response says that the call
 *   succeeded. A body that is not recognised is an error without code and message.
 * @throws TypeError if the body has to be awaited. It never throws otherwise, whatever the body is.
 */
export function fromResponse<Body>(body: Settled<Body>, http?: number | Http | null): DecodedError | undefined {
  return decode(findScope(findSource(body, http)));
}

/**
 * Returns the result in a response, or throws.
 *
 * @param received the body, or what an HTTP client gave, as for `fromResponse`.
 * @param http the HTTP status, or the status and the headers, if the caller knows them.
 * @param Failure the class of the error to throw.
 * @returns the result, as the type that the caller expects; undefined if the response has none.
 * @throws Failure unless the response says that the call succeeded. Its `body` is the response's.
 * @throws TypeError if the body has to be awaited.
 */
export function takeResult<T>(
  received: unknown,
  http: number | Http | null | undefined,
  Failure: typeof CatalogueError,
): T {
  const scope = findScope(findSource(received, http));
  const decoded = decode(scope);
  if (decoded !== undefined) throw new Failure(decoded);
  const { node = scope.source.body } = scope;
  for (const place of ENVELOPE.result) {
    const [value] = valuesAt(place, { ...scope, node });
    if (value !== undefined) return value as T;
  }
  return undefined as T;
}

function decode(scope: Scope): DecodedError | undefined {
  if (saysSuccess(scope)) return undefined;
  const nodes = ENVELOPE.errors.flatMap((place) => valuesAt(place, scope)).slice(0, MANY);
  const [first = scope.node, ...others] = nodes;
  return readError(
    { ...scope, node: first },
    others.map((node) => readError({ ...scope, node }, [])),
  );
}

/** Finds the envelope, which is the body or is nested in it: what has a field that tells an error. */
function findScope(source: Source): Scope {
  const { within, errors, success, code, message } = ENVELOPE;
  marks ??= [...success.map(({ field }) => field), ...errors, ...code, ...message].filter(isMark);
  const known = marks;
  const isEnvelope = (node: unknown): boolean => known.some((place) => valuesAt(place, { node, source }).length > 0);
  const { body } = source;
  if (isEnvelope(body)) return { node: body, source };
  const inner = within.flatMap((place) => valuesAt(place, { node: body, source }));
  return { node: inner.find(isEnvelope), source };
}

/** The places that show that a body is an envelope; undefined until the first response. */
let marks: readonly Place[] | undefined;

/** Returns whether a place shows that the body is an envelope. The body itself is at `$` and `@`. */
function isMark(place: Place): boolean {
  return typeof place === "string" || (isInBody(place) && place.steps.length > 0);
}

function readError(scope: Scope, otherErrors: readonly DecodedError[]): DecodedError {
  const received = {
    code: codeAt(ENVELOPE.code, scope),
    subcode: codeAt(ENVELOPE.subcode, scope),
    message: firstOf(ENVELOPE.message, scope, asText),
    requestId: firstOf(ENVELOPE.requestId, scope, (value) => asText(value) || null),
    time: firstOf(ENVELOPE.time, scope, asTime),
  };
  return explain(received, scope.source, otherErrors);
}

function saysSuccess(scope: Scope): boolean {
  for (const rule of ENVELOPE.success) {
    const answer = answerOf(rule, scope);
    if (answer !== undefined) return answer === "yes";
  }
  return false;
}

function answerOf({ field, yes, no, present, absent }: SuccessRule, scope: Scope): "yes" | "no" | undefined {
  const isStatus = typeof field !== "string" && field.httpStatus;
  const fits = (value: unknown, known: readonly unknown[]): boolean =>
    known.includes(value) || (isStatus && known.includes(`${String(value).charAt(0)}XX`));
  const values = valuesAt(field, scope);
  for (const value of values) {
    if (fits(value, yes)) return "yes";
    if (fits(value, no)) return "no";
  }
  if (values.some(isPresent)) return present;
  // A text, or nothing, says nothing about its fields.
  return isContainer(scope.source.body) || !isInBody(field) ? absent : undefined;
}

/** Returns whether a value says something: neither null nor an empty list. */
function isPresent(value: unknown): boolean {
  try {
    return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
  } catch {
    return false;
  }
}

function codeAt(places: readonly Place[], scope: Scope): number | string | null {
  for (const place of places) {
    for (const value of valuesAt(place, scope)) {
      const code = asCode(value);
      if (code === null) continue;
      return typeof code === "string" && typeof place !== "string" ? transformCode(code, place.transform) : code;
    }
  }
  return null;
}

/** Returns the first accepted value at the places; null if none is accepted. */
function firstOf<T>(places: readonly Place[], scope: Scope, accept: (value: unknown) => T | null): T | null {
  for (const place of places) {
    for (const value of valuesAt(place, scope)) {
      const accepted = accept(value);
      if (accepted !== null) return accepted;
    }
  }
  return null;
}

function asCode(value: unknown): number | string | null {
  return Number.isFinite(value) ? (value as number) : asText(value) || null;
}

function asText(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function asTime(value: unknown): number | null {
  if (Number.isSafeInteger(value)) return value as number;
  return typeof value === "string" && /^[0-9]{1,15}$/.test(value) ? Number(value) : null;
}
