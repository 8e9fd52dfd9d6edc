import { ENVELOPE, type Entry, ERROR_NAME } from "./data.js";
import type { DecodedError } from "./decoded.js";
import { findEnvelope } from "./envelope.js";
import { decodeEnvelope } from "./response.js";

/** An error of the API, to be thrown. Each package has a class of its own for it. */
export class CatalogueError extends Error {
  /** The code as it was received; null when there was none. */
  declare readonly code: number | string | null;
  /** The id to name when asking for support. */
  declare readonly requestId: string | null;
  readonly #decoded: DecodedError;

  /** @param options `cause`: what led to it, such as the response. */
  constructor(decoded: DecodedError, options?: { readonly cause?: unknown }) {
    super(describe(decoded), options);
    this.code = decoded.code;
    this.requestId = decoded.requestId;
    this.#decoded = decoded;
  }

  // On the prototype, so that the stack begins with it, and a minifier does not change it.
  override get name(): typeof ERROR_NAME {
    return ERROR_NAME;
  }

  /** Everything that was received, and what is known of it. */
  get decoded(): DecodedError {
    return this.#decoded;
  }

  /** What is known of the code; null when it is unknown. */
  get entry(): Entry | null {
    return this.#decoded.entry;
  }

  /** When the server answered, as it was received. */
  get time(): number | null {
    return this.#decoded.time;
  }

  /** Whether the server says something else than is known of the code. */
  get messageDiffers(): boolean {
    return this.#decoded.messageDiffers;
  }

  /** What belongs in a log. */
  toJSON() {
    const { name, message, code, requestId, time, messageDiffers } = this;
    return { name, message, code, error: this.entry?.name ?? null, requestId, time, messageDiffers };
  }
}

/** `1010 TOKEN_EXPIRED: token invalid`, with the server's own words where it has any. */
function describe({ code, entry, message }: DecodedError): string {
  const head = [code, entry?.name].filter((part) => part !== null && part !== undefined).join(" ");
  const words = message || entry?.message || "";
  if (head === "") return words || "the response is not recognised";
  return words === "" ? head : `${head}: ${words}`;
}

/**
 * Takes the result out of a response's body.
 *
 * @param body the parsed JSON.
 * @param Failure the class of what is thrown.
 * @returns the result, as the type that the caller expects of it; undefined when the response has none.
 * @throws Failure unless the response says that the call succeeded. Its `cause` is the body.
 */
export function takeResult<T>(body: unknown, Failure: typeof CatalogueError): T {
  const fields = findEnvelope(body);
  const decoded = decodeEnvelope(fields);
  if (decoded !== undefined) throw new Failure(decoded, { cause: body });
  for (const name of ENVELOPE.result) if (fields?.has(name)) return fields.get(name) as T;
  return undefined as T;
}
