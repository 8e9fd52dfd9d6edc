// Copied by errdex from templates/typescript/runtime/src/decoded.ts. Edit that file, then run "pnpm generate".

import { comparable } from "./comparable.js";
import { DOCUMENTED, type Entry, OBSERVED } from "./data.js";
import { lookup } from "./lookup.js";

/** An error as it was received, with its entry. */
export interface DecodedError {
  /** The code as it was received; null if there was none. */
  readonly code: number | string | null;
  /** The entry of the code; null if the code is unknown. */
  readonly entry: Entry | null;
  /** The server's message; null if there was none. */
  readonly message: string | null;
  /** The request id to quote to the API's support; null if there was none. */
  readonly requestId: string | null;
  /** When the server answered, in the API's unit; null if it was not stated. */
  readonly time: number | null;
  /** Whether the message differs from the entry's: the code may then mean something else. */
  readonly messageDiffers: boolean;
  /** Other entries with the same message: errors that may also be meant. */
  readonly otherEntries: readonly Entry[];
}

/** The received fields, before the entries are looked up. */
export type Received = Pick<DecodedError, "code" | "message" | "requestId" | "time">;

/** Adds the entry of the code, and the other entries with the same message. */
export function explain({ code, message, requestId, time }: Received): DecodedError {
  const entry = (code === null ? undefined : lookup(code)) ?? null;
  const words = message === null ? "" : comparable(message);
  const messageDiffers =
    entry !== null && words !== "" && words !== String(code) && words !== comparable(entry.message);
  const otherEntries = (words === "" ? [] : entriesThatSay(words)).filter((other) => other !== entry);
  return { code, entry, message, requestId, time, messageDiffers, otherEntries };
}

let byWords: Map<string, Entry[]> | undefined;

/** The entries whose normalised message is this one. The index is created on first use, as most programs need none. */
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
