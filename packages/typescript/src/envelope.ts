// Copied by errdex from templates/typescript/runtime/src/envelope.ts. Edit that file, then run "pnpm generate".

import { ENVELOPE } from "./data.js";
import { type Fields, readFields } from "./fields.js";

/** A field that distinguishes success from failure, with the values that mean either. */
interface SuccessRule {
  readonly field: string;
  readonly yes: readonly unknown[];
  readonly no: readonly unknown[];
}

/** The names of the fields of a response, in the order in which they are tried. */
export interface Envelope {
  /** The fields in which the envelope may be nested. */
  readonly within: readonly string[];
  readonly success: readonly SuccessRule[];
  readonly code: readonly string[];
  readonly message: readonly string[];
  readonly requestId: readonly string[];
  readonly time: readonly string[];
  readonly result: readonly string[];
}

/** Finds the fields of the envelope, which is the body itself or nested in it; undefined if there is none. */
export function findEnvelope(body: unknown): Fields | undefined {
  const { within, success, code, message, requestId, time, result } = ENVELOPE;
  const marks = [...success.map(({ field }) => field), ...code, ...message];
  const names = [...marks, ...requestId, ...time, ...result];
  const isEnvelope = (fields: Fields): boolean => marks.some((name) => fields.has(name));
  const outer = readFields(body, [...names, ...within]);
  if (isEnvelope(outer)) return outer;
  return within.map((name) => readFields(outer.get(name), names)).find(isEnvelope);
}
