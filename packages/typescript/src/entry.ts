// Copied by errdex from templates/typescript/runtime/src/entry.ts. Edit that file, then run "pnpm generate".

import type { Action, Fault, Retry, Severity } from "./vocabulary.js";

/** What the catalogue knows about one error. */
export interface ErrorEntry<Code extends number | string = number | string, Category extends string = string> {
  /** The code as the API sends it. */
  readonly code: Code;
  /** Whether the API's documentation lists the code. */
  readonly documented: boolean;
  /** The constant's name. It never changes, even if the message does. */
  readonly name: string;
  /** Other names for the same code. */
  readonly aliases: readonly string[];
  /** The group that the code belongs to. */
  readonly category: Category;
  /** The message that the API sends. */
  readonly message: string;
  /** What the error means. */
  readonly description: string;
  /** What to do about it. */
  readonly resolution: string | null;
  /** Who caused it. */
  readonly fault: Fault | null;
  /** Whether you may send the same call again. */
  readonly retry: Retry | null;
  /** The HTTP status with the same meaning. */
  readonly httpStatus: number | null;
  /** The gRPC status with the same meaning, such as `NOT_FOUND`. */
  readonly grpcStatus: string | null;
  /** How severe it is. */
  readonly severity: Severity | null;
  /** The fields that are the maintainers' assessment, and not stated by the API. */
  readonly editorial: readonly ("resolution" | "fault" | "retry" | "httpStatus" | "grpcStatus" | "severity")[];
  /** Remarks, such as where the API's documentation contradicts itself. */
  readonly notes: readonly string[];
  /** What a program should do about it, in the maintainers' assessment. */
  readonly advice: EntryAdvice | null;
  /** Causes that users have confirmed. */
  readonly causes: readonly ErrorCause[];
  /** What the code means when the server sends another message. */
  readonly variants: readonly ErrorVariant[];
  /** Words that group related errors. */
  readonly tags: readonly string[];
  /** Where it was seen: `owner/repository#number`, or an address. */
  readonly citations: readonly string[];
  /** The page that explains the error. */
  readonly docUrl: string | null;
  /** Whether it may still change without notice (`experimental`) or not (`stable`); null if nothing is said. */
  readonly stability: "experimental" | "stable" | null;
  /** When it was first published: a version of the catalogue, or a day. */
  readonly since: string | null;
  /** Why you should no longer rely on it; null if you may. */
  readonly deprecated: Deprecation | null;
  /** Since when the API no longer sends it; null if it still does. */
  readonly retired: { readonly since: string } | null;
}

/** Since when you should no longer rely on an error, and what to use instead. */
export interface Deprecation {
  /** A version of the catalogue, or a day. */
  readonly since: string;
  /** Why, as a sentence. */
  readonly reason: string;
  /** The code of the error that replaces it; null if there is none. */
  readonly replacedBy: number | string | null;
}

/** How long to wait before the call is repeated. */
export type Delay = "none" | "seconds" | "minutes" | "hours";

/** What a program should do about an error. */
export interface EntryAdvice {
  readonly action: Action;
  readonly delay: Delay;
  /** How long to wait, in milliseconds; null if that is not known. */
  readonly delayMs: number | null;
  /** How often to send the call at most, the first time included; null if that is not known. */
  readonly maxAttempts: number | null;
  /** Why this, as a sentence. */
  readonly reason: string;
  /** The sources of this advice. */
  readonly citations: readonly string[];
}

/** A cause that users have confirmed, and its fix. */
export interface ErrorCause {
  readonly cause: string;
  readonly fix: string;
  readonly citations: readonly string[];
}

/** What a code means when the server sends another message. What it does not say is not known of it. */
export interface ErrorVariant {
  /** Its name, unique in the entry. It never changes. */
  readonly id: string;
  /** The messages by which it is recognised, the usual one first. */
  readonly messages: readonly string[];
  /** What the error means. */
  readonly description: string;
  /** What to do about it. */
  readonly resolution: string | null;
  readonly fault: Fault | null;
  readonly retry: Retry | null;
  readonly httpStatus: number | null;
  /** The gRPC status with the same meaning, such as `NOT_FOUND`. */
  readonly grpcStatus: string | null;
  readonly severity: Severity | null;
  readonly advice: EntryAdvice | null;
  readonly causes: readonly ErrorCause[];
  readonly tags: readonly string[];
  /** Where the message was seen. */
  readonly citations: readonly string[];
}
