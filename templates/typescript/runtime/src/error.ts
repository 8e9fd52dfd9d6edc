import { type Entry, ERROR_ID, ERROR_NAME } from "./data.js";
import { type DecodedError, explain } from "./decoded.js";
import type { ErrorVariant } from "./entry.js";
import { maskText } from "./mask.js";

/** What a program knows of an error besides its code. */
export interface ReceivedFields
  extends Partial<Pick<DecodedError, "message" | "requestId" | "time" | "subcode" | "httpStatus" | "body">> {
  /** What led to the error. */
  readonly cause?: unknown;
}

/** An error of the API as an exception. Each package derives its own class from it. */
export class CatalogueError extends Error {
  /** The code as it was received; null when there was none. */
  declare readonly code: number | string | null;
  /** The request id, which the API's support asks for. */
  declare readonly requestId: string | null;
  /** Everything that was received, and what the catalogue knows about it. */
  declare readonly decoded: DecodedError;

  /**
   * The message of the exception is the server's, with what looks like a credential masked; that of `decoded` is not.
   *
   * @param options `cause`: what led to it.
   */
  constructor(decoded: DecodedError, options?: { readonly cause?: unknown }) {
    super(describe(decoded), options);
    this.code = decoded.code;
    this.requestId = decoded.requestId;
    // Not enumerable, so that printing the error does not print the entry.
    Object.defineProperty(this, "decoded", { value: decoded });
    Object.defineProperty(this, Symbol.for(ERROR_ID), { value: true });
  }

  /**
   * Makes an error of a code, for an API whose responses the package cannot read.
   *
   * @param code the code as it was received.
   * @param received what else was received: the server's message, the request id and so on.
   */
  static fromCode<T extends CatalogueError>(
    this: new (
      decoded: DecodedError,
      options?: { readonly cause?: unknown },
    ) => T,
    code: number | string | null,
    { message = null, requestId = null, time = null, subcode = null, httpStatus = null, ...rest }: ReceivedFields = {},
  ): T {
    const decoded = explain({ code, subcode, message, requestId, time }, { body: rest.body ?? null, httpStatus });
    return new this(decoded, "cause" in rest ? { cause: rest.cause } : {});
  }

  /**
   * Recognises the errors of every copy of the package, since a program may load both its forms, or two versions.
   * A class that a program derives has only its own.
   */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: the class that stands right of `instanceof`.
    if (super[Symbol.hasInstance](value)) return true;
    // biome-ignore lint/complexity/noThisInStatic: the same.
    const isOwn = [this, Object.getPrototypeOf(this)].includes(CatalogueError);
    if (!isOwn) return false;
    try {
      return typeof value === "object" && value !== null && Symbol.for(ERROR_ID) in value;
    } catch {
      // The object is a proxy that throws.
      return false;
    }
  }

  // On the prototype, so that the stack begins with the name and a minifier cannot change it.
  override get name(): typeof ERROR_NAME {
    return ERROR_NAME;
  }

  /** The entry of the code; null if the code is unknown. */
  get entry(): Entry | null {
    return this.decoded.entry;
  }

  /** The variant of the entry whose message the server sent; null if it is the entry's own, or another. */
  get variant(): ErrorVariant | null {
    return this.decoded.variant;
  }

  /** When the server answered, as it was received. */
  get time(): number | null {
    return this.decoded.time;
  }

  /** The second code, which says more than the first; null if there was none. */
  get subcode(): number | string | null {
    return this.decoded.subcode;
  }

  /** The other errors of the same response. */
  get otherErrors(): readonly DecodedError[] {
    return this.decoded.otherErrors;
  }

  /** Whether the server's message differs from the entry's. */
  get messageDiffers(): boolean {
    return this.decoded.messageDiffers;
  }

  /** The response's HTTP status; null if it is not known. */
  get httpStatus(): number | null {
    return this.decoded.httpStatus;
  }

  /** The response's body as it was received. It may hold credentials. */
  get body(): unknown {
    return this.decoded.body;
  }

  /** Returns the fields to log. */
  toJSON() {
    const { name, message, code, requestId, time, messageDiffers, httpStatus } = this;
    return { name, message, code, error: this.entry?.name ?? null, requestId, time, messageDiffers, httpStatus };
  }
}

/** Returns `1010 TOKEN_EXPIRED: token invalid`, with the server's own message if there is one. */
function describe({ code, entry, message, httpStatus }: DecodedError): string {
  const head = [code, entry?.name].filter((part) => part !== null && part !== undefined).join(" ");
  const words = message ? maskText(message) : (entry?.message ?? "");
  if (head === "" && words === "") {
    return httpStatus === null
      ? "the response is not recognised"
      : `the response is not recognised (HTTP ${httpStatus})`;
  }
  return [head, words].filter((part) => part !== "").join(": ");
}
