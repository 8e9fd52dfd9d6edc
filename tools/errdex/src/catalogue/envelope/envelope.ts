// The types of a catalogue's envelope. spec/schema/catalogue.schema.json explains each field.

/** A value that tells success from failure. */
export type AnswerValue = boolean | number | string;
/** What a rule says of a call. */
export type Answer = "yes" | "no";

/** One step of a transformation: exactly one member is there. */
export interface TransformStep {
  readonly after?: string;
  readonly before?: string;
  readonly dropPrefix?: string;
  readonly dropSuffix?: string;
  readonly dropVersion?: true;
}

/** What of a response has a value: exactly one member is there. */
export interface Origin {
  readonly field?: string;
  readonly header?: string;
  readonly httpStatus?: true;
}

/** A place that is more than the name of a field or a path. */
export interface PlaceObject extends Origin {
  readonly transform?: readonly TransformStep[];
}

/** Where a value may be: the name of a field, a JSONPath, or an object. */
export type ValuePlace = string | PlaceObject;

/** How one value of a response tells success from failure. */
export interface SuccessRule extends Origin {
  readonly yes?: readonly AnswerValue[];
  readonly no?: readonly AnswerValue[];
  readonly present?: Answer;
  readonly absent?: Answer;
}

/** Where a response carries its error. Each list has places to look, in order. */
export interface Envelope {
  /** The id of a preset, whose members the others replace. */
  readonly preset?: string;
  readonly within?: readonly string[];
  readonly errors?: readonly string[];
  readonly success?: readonly SuccessRule[];
  readonly code?: readonly ValuePlace[];
  readonly subcode?: readonly ValuePlace[];
  readonly message?: readonly ValuePlace[];
  readonly requestId?: readonly ValuePlace[];
  readonly time?: readonly ValuePlace[];
  readonly result?: readonly string[];
  readonly logs?: LogSigns;
}

/** What tells an error of the API from those of other software in a log. */
export interface LogSigns {
  readonly mentions?: readonly string[];
  readonly fields?: readonly string[];
  readonly commonMessages?: readonly string[];
}
