import type { Entry } from "./data.js";
import { type DecodedError, explain, type Received } from "./decoded.js";

/** An error in a log, and where it stands. */
export interface LogError extends DecodedError {
  /**
   * The form in which it was found: `envelope` (an object of the API, in braces), `fields` (its fields without braces),
   * `words` (a message without a code), or one of the forms of sentences, which `spec/decoding.md` lists.
   */
  readonly form: string;
  /** How sure the reading is: `high` if the words are the entry's or the object is complete, otherwise `medium`. */
  readonly confidence: "high" | "medium";
  /** The offset at which it starts, in UTF-16 units, as `String.prototype.slice` counts. */
  readonly start: number;
  /** The offset behind it. */
  readonly end: number;
}

/** The errors of a log, in the order of the text. */
export interface LogErrors extends ReadonlyArray<LogError> {
  /** Whether the text was longer than what is read. It does not appear when the list is printed. */
  readonly truncated: boolean;
}

/** Where and how an error was found. */
export interface Finding extends Pick<LogError, "form" | "confidence" | "start" | "end"> {
  readonly received: Received;
  /** The entries that say its message, in any language. */
  readonly entries: readonly Entry[];
}

/** Looks up what was found. An error without a code has the first entry that says its message. */
export function toLogError({ received, entries, form, confidence, start, end }: Finding): LogError {
  const decoded = explain(received);
  const place = { form, confidence, start, end };
  if (received.code !== null) return Object.assign(decoded, place);
  const [entry = null, ...otherEntries]: readonly (Entry | null)[] = entries;
  const variant = entry === null ? null : explain({ ...received, code: entry.code }).variant;
  return Object.assign(decoded, { entry, variant, otherEntries, ...place }) as LogError;
}
