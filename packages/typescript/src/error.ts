// Copied by errdex from templates/typescript/runtime/src/error.ts. Edit that file, then run "pnpm generate".

import { ENVELOPE, type Entry, ERROR_NAME } from "./data.js";
import type { DecodedError } from "./decoded.js";
import { findEnvelope } from "./envelope.js";
import { decodeEnvelope } from "./response.js";

/** Base class of the package's exception for errors of the API. */
export class CatalogueError extends Error {
  /** The code as it was received; null if there was none. */
  declare readonly code: number | string | null;
  /** The request id to quote to the API's support; null if there was none. */
  declare readonly requestId: string | null;
  readonly #decoded: DecodedError;

  /**
   * @param decoded the decoded error.
   * @param options `cause`: the cause, such as the response.
   */
  constructor(decoded: DecodedError, options?: { readonly cause?: unknown }) {
    super(describe(decoded), options);
    this.code = decoded.code;
    this.requestId = decoded.requestId;
    this.#decoded = decoded;
  }

  // A getter on the prototype: stack traces start with it, and minifiers cannot change it.
  override get name(): typeof ERROR_NAME {
    return ERROR_NAME;
  }

  /** Everything that was decoded from the response. */
  get decoded(): DecodedError {
    return this.#decoded;
  }

  /** The entry of the code; null if the code is unknown. */
  get entry(): Entry | null {
    return this.#decoded.entry;
  }

  /** When the server answered, in the API's unit; null if it was not stated. */
  get time(): number | null {
    return this.#decoded.time;
  }

  /** Whether the message differs from the entry's: the code may then mean something else. */
  get messageDiffers(): boolean {
    return this.#decoded.messageDiffers;
  }

  /** Returns the fields that are worth logging, for `JSON.stringify`. */
  toJSON() {
    const { name, message, code, requestId, time, messageDiffers } = this;
    return { name, message, code, error: this.entry?.name ?? null, requestId, time, messageDiffers };
  }
}

/** Formats the error as `1010 TOKEN_EXPIRED: token invalid`, with the server's message if there is one. */
function describe({ code, entry, message }: DecodedError): string {
  const head = [code, entry?.name].filter((part) => part !== null && part !== undefined).join(" ");
  const words = message || entry?.message || "";
  if (head === "") return words || "the response is not recognised";
  return words === "" ? head : `${head}: ${words}`;
}

/**
 * Returns the result of a successful response.
 *
 * @param body the parsed JSON.
 * @param Failure the class of the error to throw.
 * @returns the result, unchecked, as the type that the caller expects; undefined if the response has none.
 * @throws Failure unless the response reports success. Its `cause` is the body.
 */
export function takeResult<T>(body: unknown, Failure: typeof CatalogueError): T {
  const fields = findEnvelope(body);
  const decoded = decodeEnvelope(fields);
  if (decoded !== undefined) throw new Failure(decoded, { cause: body });
  for (const name of ENVELOPE.result) if (fields?.has(name)) return fields.get(name) as T;
  return undefined as T;
}
