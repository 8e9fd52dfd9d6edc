// Copied by errdex from templates/typescript/runtime/src/decoded.ts. Edit that file, then run "pnpm generate".

import { comparable } from "./comparable.js";
import { DOCUMENTED, type Entry, OBSERVED } from "./data.js";
import { lookup } from "./lookup.js";

/** An error as it was received, and what the catalogue knows about it. */
export interface DecodedError {
  /** The code as it was received; null when there was none. */
  readonly code: number | string | null;
  /** The entry of the code; null if the code is unknown. */
  readonly entry: Entry | null;
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
}

/** What was received, before any lookup. */
export type Received = Pick<DecodedError, "code" | "message" | "requestId" | "time">;

/** Looks up the code and the message. */
export function explain({ code, message, requestId, time }: Received): DecodedError {
  const entry = (code === null ? undefined : lookup(code)) ?? null;
  const words = message === null ? "" : comparable(message);
  const messageDiffers =
    entry !== null && words !== "" && words !== String(code) && words !== comparable(entry.message);
  const otherEntries = (words === "" ? [] : entriesThatSay(words)).filter((other) => other !== entry);
  return { code, entry, message, requestId, time, messageDiffers, otherEntries };
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
