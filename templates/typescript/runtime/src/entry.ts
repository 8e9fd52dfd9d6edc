/** What is known of one error. */
export interface ErrorEntry<Code extends number | string = number | string, Category extends string = string> {
  /** The code as the API sends it. */
  readonly code: Code;
  /** Whether the API's documentation lists the code. */
  readonly documented: boolean;
  /** The constant's name. It stays, whatever becomes of the wording. */
  readonly name: string;
  /** Other names for the same code. */
  readonly aliases: readonly string[];
  /** The group that the code belongs to. */
  readonly category: Category;
  /** The text that the API is known to send. */
  readonly message: string;
  /** What the error means. */
  readonly description: string;
  /** What to do about it. */
  readonly resolution: string | null;
  /** Whose side the cause is on. */
  readonly fault: "client" | "server" | "device" | null;
  /** Whether the same call may be sent again. */
  readonly retry: "never" | "after-delay" | "after-token-refresh" | "after-change" | null;
  /** The HTTP status that says the same. */
  readonly httpStatus: number | null;
  /** How much it matters. */
  readonly severity: "info" | "warning" | "error" | "critical" | null;
  /** Which of the fields above are the maintainers' judgement, not the API's own words. */
  readonly editorial: readonly ("resolution" | "fault" | "retry" | "httpStatus" | "severity")[];
  /** Remarks, such as where the API's documentation contradicts itself. */
  readonly notes: readonly string[];
  /** What a program should do about it, in the maintainers' judgement. */
  readonly advice: EntryAdvice | null;
  /** Causes that were confirmed by those who met them. */
  readonly causes: readonly ErrorCause[];
  /** Words for what several errors have in common. */
  readonly tags: readonly string[];
  /** Where it was seen: `owner/repository#number`, or an address. */
  readonly citations: readonly string[];
  /** The page that explains the error. */
  readonly docUrl: string | null;
  /** When it was first published: a version of the catalogue, or a day. */
  readonly since: string | null;
  /** Why programs should no longer count on it; null where they may. */
  readonly deprecated: Deprecation | null;
  /** Since when the API no longer sends it; null where it does. */
  readonly retired: { readonly since: string } | null;
}

/** Since when an error should no longer be counted on, and what to use instead. */
export interface Deprecation {
  /** A version of the catalogue, or a day. */
  readonly since: string;
  /** Why, as a sentence. */
  readonly reason: string;
  /** The code of the error that takes its place; null where there is none. */
  readonly replacedBy: number | string | null;
}

/** What helps against an error. */
export type Action =
  /** Get a new token, and repeat the call once. */
  | "refresh-token"
  | "fix-credentials"
  | "fix-request"
  | "fix-permissions"
  | "renew-subscription"
  /** Wait, and repeat the call. */
  | "wait"
  | "check-device"
  | "contact-support";

/** How long to wait before the call is repeated. */
export type Delay = "none" | "seconds" | "minutes" | "hours";

/** What a program should do about an error. */
export interface EntryAdvice {
  readonly action: Action;
  readonly delay: Delay;
  /** Why this, as a sentence. */
  readonly reason: string;
  /** Where that was found out. */
  readonly citations: readonly string[];
}

/** A cause that somebody met, and what fixed it. */
export interface ErrorCause {
  readonly cause: string;
  readonly fix: string;
  readonly citations: readonly string[];
}
