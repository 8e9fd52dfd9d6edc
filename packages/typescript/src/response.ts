// Copied by errdex from templates/typescript/runtime/src/response.ts. Edit that file, then run "pnpm generate".

import { ENVELOPE } from "./data.js";
import { type DecodedError, explain } from "./decoded.js";
import { findEnvelope } from "./envelope.js";
import { type Fields, firstOf } from "./fields.js";

/**
 * Decodes the error of a response. Never throws, whatever the body is.
 *
 * @param body the parsed JSON.
 * @returns the decoded error; undefined if the response reports success. An unrecognised body is an error without
 *   code and message.
 */
export function fromResponse(body: unknown): DecodedError | undefined {
  return decodeEnvelope(findEnvelope(body));
}

/** Decodes the error from an envelope's fields; undefined if they report success. */
export function decodeEnvelope(fields: Fields | undefined): DecodedError | undefined {
  if (fields === undefined) return explain({ code: null, message: null, requestId: null, time: null });
  if (saysSuccess(fields)) return undefined;
  return explain({
    code: firstOf(fields, ENVELOPE.code, asCode),
    message: firstOf(fields, ENVELOPE.message, asText),
    requestId: firstOf(fields, ENVELOPE.requestId, (value) => asText(value) || null),
    time: firstOf(fields, ENVELOPE.time, asTime),
  });
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
