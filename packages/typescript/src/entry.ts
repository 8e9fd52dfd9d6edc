// Copied by errdex from templates/typescript/runtime/src/entry.ts. Edit that file, then run "pnpm generate".

/** What the catalogue knows about one error. */
export interface ErrorEntry<Code extends number | string = number | string, Category extends string = string> {
  /** The code as the API sends it. */
  readonly code: Code;
  /** Whether the API's documentation lists the code. */
  readonly documented: boolean;
  /** The constant's name. It is permanent, even if the wording changes. */
  readonly name: string;
  /** Other names for the same code. */
  readonly aliases: readonly string[];
  /** The category of the code. */
  readonly category: Category;
  /** The message that the API is known to send. */
  readonly message: string;
  /** What the error means. */
  readonly description: string;
  /** What to do about the error; null if unknown. */
  readonly resolution: string | null;
  /** Which side caused the error; null if unknown. */
  readonly fault: "client" | "server" | "device" | null;
  /** Whether and when the same call may be sent again; null if unknown. */
  readonly retry: "never" | "after-delay" | "after-token-refresh" | "after-change" | null;
  /** The HTTP status that corresponds to the error; null if there is none. */
  readonly httpStatus: number | null;
  /** How serious the error is; null if unknown. */
  readonly severity: "info" | "warning" | "error" | "critical" | null;
  /** Which of these five fields are the maintainers' assessment, not the API's documentation. */
  readonly editorial: readonly ("resolution" | "fault" | "retry" | "httpStatus" | "severity")[];
  /** Remarks, such as where the API's documentation contradicts itself. */
  readonly notes: readonly string[];
  /** What a program should do about the error, as assessed by the maintainers; null if there is no advice. */
  readonly advice: EntryAdvice | null;
  /** Causes that users have confirmed. */
  readonly causes: readonly ErrorCause[];
  /** Labels that several errors share, such as `device-offline`. */
  readonly tags: readonly string[];
  /** Where the code was seen: `owner/repository#number`, or a URL. */
  readonly citations: readonly string[];
  /** The URL of a page that explains the error; null if there is none. */
  readonly docUrl: string | null;
  /** When the code was first published: a version of the catalogue, or a date; null if unknown. */
  readonly since: string | null;
  /** Set if the code is deprecated; otherwise null. */
  readonly deprecated: Deprecation | null;
  /** Set if the API no longer sends the code; otherwise null. */
  readonly retired: { readonly since: string } | null;
}

/** Since when a code is deprecated, why, and what to use instead. */
export interface Deprecation {
  /** A version of the catalogue, or a date. */
  readonly since: string;
  /** Why the code is deprecated, as a sentence. */
  readonly reason: string;
  /** The code of the error that replaces it; null if there is none. */
  readonly replacedBy: number | string | null;
}

/** The action to take. */
export type Action =
  /** Get a new token, then repeat the call once. */
  | "refresh-token"
  | "fix-credentials"
  | "fix-request"
  | "fix-permissions"
  | "renew-subscription"
  /** Wait, then repeat the call. */
  | "wait"
  | "check-device"
  | "contact-support";

/** How long to wait before repeating the call. */
export type Delay = "none" | "seconds" | "minutes" | "hours";

/** What a program should do about an error. */
export interface EntryAdvice {
  readonly action: Action;
  readonly delay: Delay;
  /** Why this action helps, as a sentence. */
  readonly reason: string;
  /** The reports behind the advice: `owner/repository#number`, or a URL. */
  readonly citations: readonly string[];
}

/** A cause that users have reported, and what fixed it. */
export interface ErrorCause {
  readonly cause: string;
  readonly fix: string;
  readonly citations: readonly string[];
}
