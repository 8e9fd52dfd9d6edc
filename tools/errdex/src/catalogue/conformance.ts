import type { Code } from "./catalogue.ts";

// The shape of spec/schema/conformance.schema.json, which says what each field means.

/** What a case expects to be decoded. */
export interface ExpectedError {
  readonly code: Code | null;
  readonly name: string | null;
  readonly message: string | null;
  readonly requestId: string | null;
  readonly time: number | null;
  readonly messageDiffers: boolean;
  readonly otherNames: readonly string[];
}

/** One case of decoding: a body or a log, and what is expected of it. */
export interface ConformanceCase {
  readonly name: string;
  readonly citation?: string;
  readonly body?: unknown;
  readonly log?: string;
  /** Null where there is no error. */
  readonly expect: ExpectedError | null;
}

/** conformance.json as it is written. */
export interface Conformance {
  readonly cases: readonly ConformanceCase[];
}
