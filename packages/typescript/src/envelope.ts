// Copied by errdex from templates/typescript/runtime/src/envelope.ts. Edit that file, then run "pnpm generate".

/** One step of a path. Exactly one of `member`, `index` and `where` is not null. */
export interface Step {
  /** The member of an object. */
  readonly member: string | null;
  /** The element of a list. */
  readonly index: number | null;
  /** The elements of a list that have a field at these names; all elements if there are none. */
  readonly where: readonly string[] | null;
  /** The value that this field must have; null if any will do. */
  readonly is: boolean | number | string | null;
}

/** One step of the transformation of a code. */
export interface TransformStep {
  readonly kind: "after" | "before" | "dropPrefix" | "dropSuffix" | "dropVersion";
  readonly text: string | null;
}

/** A place that is more than the name of a field: a path, a header, or the HTTP status. */
export interface PathPlace {
  /** Whether the path begins at the body, not at the error. */
  readonly isRoot: boolean;
  readonly steps: readonly Step[];
  /** The header's name in lower case; null for the other kinds. */
  readonly header: string | null;
  readonly httpStatus: boolean;
  readonly transform: readonly TransformStep[];
}

/** Where a value may be: the name of a field of the error, or another place. */
export type Place = string | PathPlace;

/** What a rule says of a call. */
export type Answer = "yes" | "no";

/** How one value of a response tells success from failure. */
export interface SuccessRule {
  readonly field: Place;
  readonly yes: readonly unknown[];
  readonly no: readonly unknown[];
  /** What it means if the value is there. */
  readonly present?: Answer;
  /** What it means if it is not there. */
  readonly absent?: Answer;
}

/** Where a response has what. Places are tried in order. */
export interface Envelope {
  /** Where the envelope may be nested. */
  readonly within: readonly Place[];
  /** Where the errors are, if a response may have several. */
  readonly errors: readonly Place[];
  readonly success: readonly SuccessRule[];
  readonly code: readonly Place[];
  readonly subcode: readonly Place[];
  readonly message: readonly Place[];
  readonly requestId: readonly Place[];
  readonly time: readonly Place[];
  readonly result: readonly Place[];
}

/** What tells an error of the API from those of other software in a log. */
export interface LogSigns {
  /** Texts that are in a line only if it is about the API. */
  readonly mentions: readonly string[];
  /** Fields of the envelope that hardly any other API has. */
  readonly fields: readonly string[];
  /** Messages of entries that other software writes as well. */
  readonly commonMessages: readonly string[];
}
