import { comparable } from "./comparable.js";
import { DOCUMENTED, type Entry, OBSERVED } from "./data.js";
import type { ErrorVariant } from "./entry.js";
import { lookup } from "./lookup.js";
import { maskText } from "./mask.js";

/** An error as it was received, and what the catalogue knows about it. */
export interface DecodedError {
  /** The code as it was received; null when there was none. */
  readonly code: number | string | null;
  /** The entry of the code; null if the code is unknown. */
  readonly entry: Entry | null;
  /** The second code, which says more than the first; null when there was none. */
  readonly subcode: number | string | null;
  /** The entry of the second code; null if it is unknown. */
  readonly subentry: Entry | null;
  /** The variant of the entry whose message the server sent; null if it is the entry's own, or another. */
  readonly variant: ErrorVariant | null;
  /** The server's own message. */
  readonly message: string | null;
  /** The request id, which the API's support asks for. */
  readonly requestId: string | null;
  /** When the server answered, as it was received. */
  readonly time: number | null;
  /** Whether the server's message differs from the entry's, so that the code may mean something else here. */
  readonly messageDiffers: boolean;
  /** Other entries with the same message, which the error may be instead. */
  readonly otherEntries: readonly Entry[];
  /** The other errors of the same response, in the order in which it has them. */
  readonly otherErrors: readonly DecodedError[];
  /** The response's HTTP status; null if it is not known. */
  readonly httpStatus: number | null;
  /**
   * The response's body as it was received; null for a log. It may hold credentials, so it is not enumerable: neither
   * printing the error nor `JSON.stringify` shows it.
   */
  readonly body: unknown;
}

/** What was received, before any lookup. */
export type Received = Pick<DecodedError, "code" | "message" | "requestId" | "time"> &
  Partial<Pick<DecodedError, "subcode">>;

/**
 * Looks up the code and the message.
 *
 * @param source the body, and the HTTP status if it is known.
 * @param otherErrors the other errors of the same response.
 */
export function explain(
  { code, subcode = null, message, requestId, time }: Received,
  { body, httpStatus }: { readonly body: unknown; readonly httpStatus: number | null } = {
    body: null,
    httpStatus: null,
  },
  otherErrors: readonly DecodedError[] = [],
): DecodedError {
  const entry = (code === null ? undefined : lookup(code)) ?? null;
  const words = message === null ? "" : comparable(message);
  const isOwn = entry !== null && words === comparable(entry.message);
  const variant = (entry === null || isOwn || words === "" ? undefined : findVariant(entry, words)) ?? null;
  const messageDiffers = entry !== null && words !== "" && words !== String(code) && !isOwn && variant === null;
  const otherEntries = (words === "" ? [] : entriesThatSay(words)).filter((other) => other !== entry);
  const subentry = (subcode === null ? undefined : lookup(subcode)) ?? null;
  const decoded = {
    code,
    entry,
    subcode,
    subentry,
    variant,
    message,
    requestId,
    time,
    messageDiffers,
    otherEntries,
    otherErrors,
    httpStatus,
  };
  const masked = () => ({ ...decoded, message: message === null ? null : maskText(message) });
  return Object.defineProperties(decoded, {
    body: { value: body },
    toJSON: { value: masked },
    // Node, Deno and Bun print what this method returns.
    [Symbol.for("nodejs.util.inspect.custom")]: { value: masked },
  }) as typeof decoded & { readonly body: unknown };
}

/** Finds the variant that has a message, given in its comparable form. */
function findVariant({ variants }: Entry, words: string): ErrorVariant | undefined {
  return variants.find(({ messages }) => messages.some((message) => fits(words, message)));
}

/** Whether words are a message's, with anything in the place of each placeholder. */
function fits(words: string, message: string): boolean {
  const [first = "", ...rest] = message.split(/\{[A-Za-z][A-Za-z0-9_]*\}/).map(comparable);
  const last = rest.pop();
  if (last === undefined) return words === first;
  if (!words.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = words.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return words.length - last.length >= at && words.endsWith(last);
}

let byWords: Map<string, Entry[]> | undefined;

/** Returns the entries whose message has this comparable form. The index is built on first use, since most programs never need it. */
function entriesThatSay(words: string): readonly Entry[] {
  if (byWords === undefined) {
    byWords = new Map();
    for (const entry of [...DOCUMENTED, ...OBSERVED]) {
      const key = comparable(entry.message);
      byWords.set(key, [...(byWords.get(key) ?? []), entry]);
    }
  }
  return byWords.get(words) ?? [];
}
