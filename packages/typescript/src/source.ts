// Copied by errdex from templates/typescript/runtime/src/source.ts. Edit that file, then run "pnpm generate".

/** A response's body, and what its HTTP client told of it. */
export interface Source {
  /** The body: parsed, if it was JSON. */
  readonly body: unknown;
  /** The HTTP status; null if it is not known. */
  readonly httpStatus: number | null;
  /** The headers, as the client gave them; undefined if they are not known. */
  readonly headers?: unknown;
}

/** What a body does not tell of its response. The response of `fetch` has both. */
export interface Http {
  readonly status?: number | null;
  /** The headers: those of a response, a `Map`, or an object or list of names and values. */
  readonly headers?: object | null;
}

/** What has to be awaited: a promise, or a response whose body has not arrived, such as that of `fetch`. */
export type Awaitable = PromiseLike<unknown> | { json(): PromiseLike<unknown> };

/** The type of a body, which is an error for the compiler if it has to be awaited. */
export type Settled<Body> = Body extends Awaitable
  ? "Await this first: `await promise`, or `await response.json()`."
  : Body;

/**
 * Finds the body in what an HTTP client gave: the body itself, parsed or as text; a response with its `data` or `body`
 * (axios, got, superagent); or an error with such a `response`.
 *
 * @param http the status, or the status and the headers, if the caller knows them.
 * @throws TypeError if it has to be awaited.
 */
export function findSource(received: unknown, http?: number | Http | null): Source {
  requireSettled(received);
  const { status: httpStatus, headers } = knownOf(http);
  const response = isHttpResponse(received) ? received : get(received, "response");
  if (!isHttpResponse(response)) {
    refuseStream(received);
    // The code and the message of an exception are its own: the call failed before there was a response.
    return { body: isException(received) ? undefined : parseText(received), httpStatus: httpStatus ?? null, headers };
  }
  const status = STATUSES.map((name) => get(response, name)).find((value) => typeof value === "number");
  return {
    body: parseText(bodyOf(response, received)),
    httpStatus: httpStatus ?? (status as number | undefined) ?? null,
    headers: headers ?? get(response, "headers"),
  };
}

/** Returns what the caller knows of the response. */
function knownOf(http: number | Http | null | undefined): {
  readonly status: number | null;
  readonly headers: unknown;
} {
  const status = typeof http === "number" ? http : get(http, "status");
  return { status: typeof status === "number" ? status : null, headers: get(http, "headers") ?? undefined };
}

const STATUSES = ["status", "statusCode"];

/** Returns the body that a client has read: axios; ofetch, also of its error; got and needle; superagent's text. */
function bodyOf(response: unknown, error: unknown): unknown {
  const parsed = get(response, "data") ?? get(response, "_data") ?? get(error, "data");
  if (parsed !== undefined && parsed !== null) {
    refuseStream(parsed);
    return parsed;
  }
  requireSettled(response);
  const body = get(response, "body") ?? get(response, "text");
  requireSettled(body);
  refuseStream(body ?? response);
  return body;
}

/** Returns whether a value has what the responses of HTTP clients have, and no API's envelope: a status and headers. */
function isHttpResponse(value: unknown): boolean {
  const headers = get(value, "headers");
  return (
    typeof headers === "object" && headers !== null && STATUSES.some((name) => typeof get(value, name) === "number")
  );
}

function isException(value: unknown): boolean {
  try {
    return value instanceof Error;
  } catch {
    return false;
  }
}

function requireSettled(value: unknown): void {
  if (typeof get(value, "then") === "function") {
    throw new TypeError("This is a promise: await it, and pass what it resolves to.");
  }
  if (typeof get(value, "json") === "function") {
    throw new TypeError("The body of this response has not arrived: pass `await response.json()`.");
  }
}

function refuseStream(value: unknown): void {
  if (typeof get(value, "pipe") === "function" || typeof get(value, "getReader") === "function") {
    throw new TypeError("This is a stream: read it to its end, and pass its text.");
  }
}

/** Parses JSON; any other text, and what is no text, stays as it is. */
function parseText(value: unknown): unknown {
  try {
    if (typeof value === "string") return JSON.parse(value.replace(/^\ufeff/, ""));
    // Node's HTTP client gives a Buffer, whose text is UTF-8.
    const isBuffer = value instanceof Uint8Array && value.toString !== Uint8Array.prototype.toString;
    return isBuffer ? JSON.parse(value.toString()) : value;
  } catch {
    return value;
  }
}

/** Reads a field of an object, its own or inherited; undefined if it has none, or throws when it is read. */
function get(value: unknown, name: string): unknown {
  try {
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
  } catch {
    return undefined;
  }
}
