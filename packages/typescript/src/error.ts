// Copied by errdex from templates/typescript/runtime/src/error.ts. Edit that file, then run "pnpm generate".

import { ENVELOPE, type Entry, ERROR_NAME } from "./data.js";
import type { DecodedError } from "./decoded.js";
import { findEnvelope } from "./envelope.js";
import { decodeEnvelope } from "./response.js";

/** An error of the API as an exception. Each package derives its own class from it. */
export class CatalogueError extends Error {
  /** The code as it was received; null when there was none. */
  declare readonly code: number | string | null;
  /** The request id, which the API's support asks for. */
  declare readonly requestId: string | null;
  readonly #decoded: DecodedError;

  /** @param options `cause`: what led to it, such as the response. */
  constructor(decoded: DecodedError, options?: { readonly cause?: unknown }) {
    super(describe(decoded), options);
    this.code = decoded.code;
    this.requestId = decoded.requestId;
    this.#decoded = decoded;
  }

  // On the prototype, so that the stack begins with the name and a minifier cannot change it.
  override get name(): typeof ERROR_NAME {
    return ERROR_NAME;
  }

  /** Everything that was received, and what the catalogue knows about it. */
  get decoded(): DecodedError {
    return this.#decoded;
  }

  /** The entry of the code; null if the code is unknown. */
  get entry(): Entry | null {
    return this.#decoded.entry;
  }

  /** When the server answered, as it was received. */
  get time(): number | null {
    return this.#decoded.time;
  }

  /** Whether the server's message differs from the entry's. */
  get messageDiffers(): boolean {
    return this.#decoded.messageDiffers;
  }

  /** Returns the fields to log. */
  toJSON() {
    const { name, message, code, requestId, time, messageDiffers } = this;
    return { name, message, code, error: this.entry?.name ?? null, requestId, time, messageDiffers };
  }
}

/** Returns `1010 TOKEN_EXPIRED: token invalid`, with the server's own message if there is one. */
function describe({ code, entry, message }: DecodedError): string {
  const head = [code, entry?.name].filter((part) => part !== null && part !== undefined).join(" ");
  const words = message || entry?.message || "";
  if (head === "") return words || "the response is not recognised";
  return words === "" ? head : `${head}: ${words}`;
}

/**
 * Returns the result in a response's body, or throws.
 *
 * @param body the parsed JSON.
 * @param Failure the class of the error to throw.
 * @returns the result, as the type that the caller expects; undefined if the response has none.
 * @throws Failure unless the response says that the call succeeded. Its `cause` is the body.
 */
export function takeResult<T>(body: unknown, Failure: typeof CatalogueError): T {
  const fields = findEnvelope(body);
  const decoded = decodeEnvelope(fields);
  if (decoded !== undefined) throw new Failure(decoded, { cause: body });
  for (const name of ENVELOPE.result) if (fields?.has(name)) return fields.get(name) as T;
  return undefined as T;
}
