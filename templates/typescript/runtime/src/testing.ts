import { type Coded, codeOf } from "./coded.js";
import { DOCUMENTED, ENVELOPE, type Entry, type ErrorName, OBSERVED } from "./data.js";
import { lookup } from "./lookup.js";

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
  const rule = ENVELOPE.success.find(({ no }) => no.length > 0);
  return {
    ...(rule ? { [rule.field]: rule.no[0] } : {}),
    ...field(ENVELOPE.code, code),
    ...field(ENVELOPE.message, message && fillIn(message, args)),
    ...traceOf(fields),
  };
}

/**
 * Makes the body of a response that reports success, for tests.
 *
 * @param result what `assertSuccess` returns for it.
 */
export function fakeSuccess(result: unknown, fields: FakeFields = {}): Record<string, unknown> {
  const rule = ENVELOPE.success.find(({ yes }) => yes.length > 0);
  return {
    ...(rule ? { [rule.field]: rule.yes[0] } : {}),
    ...field(ENVELOPE.result, result),
    ...traceOf(fields),
  };
}

function traceOf({ requestId = REQUEST_ID, time = TIME }: FakeFields): Record<string, unknown> {
  return { ...field(ENVELOPE.time, time), ...field(ENVELOPE.requestId, requestId) };
}

/** Returns an object with the first of the names; empty if there is none, or no value. */
function field([name]: readonly string[], value: unknown): Record<string, unknown> {
  return name === undefined || value === null || value === undefined ? {} : { [name]: value };
}

function fillIn(message: string, args: Readonly<Record<string, number | string>>): string {
  return message.replace(/\{([a-z][a-z0-9_]*)\}/g, (placeholder, name) => String(args[name] ?? placeholder));
}

function findByName(name: string): Entry {
  const entry = [...DOCUMENTED, ...OBSERVED].find((one) => one.name === name || one.aliases.includes(name));
  if (entry === undefined) throw new TypeError(`No error has the name ${JSON.stringify(name)}.`);
  return entry;
}
