import { comparable } from "./comparable.js";
import { DOCUMENTED, type Entry, OBSERVED } from "./data.js";
import { lookup } from "./lookup.js";

/** An error as it was received, and what is known of it. */
export interface DecodedError {
  /** The code as it was received; null when there was none. */
  readonly code: number | string | null;
  /** What is known of the code; null when it is unknown. */
  readonly entry: Entry | null;
  /** The server's own words. */
  readonly message: string | null;
  /** The id to name when asking for support. */
  readonly requestId: string | null;
  /** When the server answered, as it was received. */
  readonly time: number | null;
  /** Whether the server says something else than is known of the code. */
  readonly messageDiffers: boolean;
  /** Other entries that have the server's words: what the error may be as well. */
  readonly otherEntries: readonly Entry[];
}

/** What was received, before anything is looked up. */
export type Received = Pick<DecodedError, "code" | "message" | "requestId" | "time">;

/** Adds what is known of the code and of the message. */
export function explain({ code, message, requestId, time }: Received): DecodedError {
  const entry = (code === null ? undefined : lookup(code)) ?? null;
  const words = message === null ? "" : comparable(message);
  const messageDiffers =
    entry !== null && words !== "" && words !== String(code) && words !== comparable(entry.message);
  const otherEntries = (words === "" ? [] : entriesThatSay(words)).filter((other) => other !== entry);
  return { code, entry, message, requestId, time, messageDiffers, otherEntries };
}

let byWords: Map<string, Entry[]> | undefined;

/** The entries with a message of this comparable form. Made at the first use, which most programs never come to. */
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
