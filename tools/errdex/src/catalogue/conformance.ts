import type { Code } from "./catalogue.ts";

// The types of a conformance file. spec/schema/conformance.schema.json explains each field.

/** The error that a decoder must return. */
export interface ExpectedError {
  readonly code: Code | null;
  readonly name: string | null;
  readonly message: string | null;
  readonly requestId: string | null;
  readonly time: number | null;
  readonly messageDiffers: boolean;
  readonly otherNames: readonly string[];
  readonly variant?: string;
  /** The second code, and the name of its entry. */
  readonly subcode?: Code;
  readonly subname?: string;
  /** The other errors of the same response. */
  readonly otherErrors?: readonly ExpectedError[];
  /** How and where it was found in a log. */
  readonly form?: string;
  readonly excerpt?: string;
}

/** One decoding case: a response body or a log, and the expected error. */
export interface ConformanceCase {
  readonly name: string;
  readonly citation?: string;
  readonly body?: unknown;
  readonly httpStatus?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly log?: string;
  /** Null when the input has no error. */
  readonly expect: ExpectedError | null;
  /** All errors of a log, where there are several. */
  readonly all?: readonly ExpectedError[];
}

/** A conformance file. */
export interface Conformance {
  readonly cases: readonly ConformanceCase[];
}
