import { ENVELOPE } from "./data.js";
import { type DecodedError, explain } from "./decoded.js";
import { findEnvelope } from "./envelope.js";
import { type Fields, firstOf } from "./fields.js";
import { findSource, type Settled, type Source } from "./source.js";

/**
 * Reads the error in a response.
 *
 * @param body the response's body, parsed or as text; or what an HTTP client gave: the response of axios, got or
 *   superagent, or their error. What `fetch` gives must be awaited: pass `await response.json()`.
 * @param httpStatus the HTTP status, which a body does not tell.
 * @returns the error; undefined if the response says that the call succeeded. A body that is not recognised
 *   is an error without code and message.
 * @throws TypeError if the body has to be awaited. It never throws otherwise, whatever the body is.
 */
export function fromResponse<Body>(body: Settled<Body>, httpStatus?: number | null): DecodedError | undefined {
  const source = findSource(body, httpStatus);
  return decodeEnvelope(findEnvelope(source.body), source);
}

/** Reads the error in an envelope's fields. */
export function decodeEnvelope(fields: Fields | undefined, source: Source): DecodedError | undefined {
  if (fields === undefined) return explain({ code: null, message: null, requestId: null, time: null }, source);
  if (saysSuccess(fields)) return undefined;
  const received = {
    code: firstOf(fields, ENVELOPE.code, asCode),
    message: firstOf(fields, ENVELOPE.message, asText),
    requestId: firstOf(fields, ENVELOPE.requestId, (value) => asText(value) || null),
    time: firstOf(fields, ENVELOPE.time, asTime),
  };
  return explain(received, source);
}

function saysSuccess(fields: Fields): boolean {
  for (const { field, yes, no } of ENVELOPE.success) {
    if (!fields.has(field)) continue;
    if (yes.includes(fields.get(field))) return true;
    if (no.includes(fields.get(field))) return false;
  }
  return false;
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
