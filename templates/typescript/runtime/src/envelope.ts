import { ENVELOPE } from "./data.js";
import { type Fields, readFields } from "./fields.js";

/** A field that tells success from failure, and its values for each. */
interface SuccessRule {
  readonly field: string;
  readonly yes: readonly unknown[];
  readonly no: readonly unknown[];
}

/** The names of the envelope's fields, in the order in which they are tried. */
export interface Envelope {
  /** The fields under which it may be nested. */
  readonly within: readonly string[];
  readonly success: readonly SuccessRule[];
  readonly code: readonly string[];
  readonly message: readonly string[];
  readonly requestId: readonly string[];
  readonly time: readonly string[];
  readonly result: readonly string[];
}

/** What tells an error of the API from those of other software in a log. */
export interface LogSigns {
  /** Texts that are in a line only if it is about the API. */
  readonly mentions: readonly string[];
  /** Fields of the envelope that hardly any other API has. */
  readonly fields: readonly string[];
  /** Messages of entries that other software writes as well. */
  readonly commonMessages: readonly string[];
}

/** Reads the fields of the envelope, which is the body or is nested in it. */
export function findEnvelope(body: unknown): Fields | undefined {
  const { within, success, code, message, requestId, time, result } = ENVELOPE;
  const marks = [...success.map(({ field }) => field), ...code, ...message];
  const names = [...marks, ...requestId, ...time, ...result];
  const isEnvelope = (fields: Fields): boolean => marks.some((name) => fields.has(name));
  const outer = readFields(body, [...names, ...within]);
  if (isEnvelope(outer)) return outer;
  return within.map((name) => readFields(outer.get(name), names)).find(isEnvelope);
}
