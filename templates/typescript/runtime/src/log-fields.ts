import { ENVELOPE } from "./data.js";
import type { Answer, Place, TransformStep } from "./envelope.js";
import { isInBody, lastName } from "./places.js";

/** A rule that tells success from failure, by the name of a field. */
export interface LogRule {
  readonly field: string;
  readonly yes: readonly unknown[];
  readonly no: readonly unknown[];
  readonly present?: Answer;
}

/** The names of the envelope's fields, as a log has them: without the objects and lists around them. */
export interface LogFields {
  readonly success: readonly LogRule[];
  readonly code: readonly string[];
  /** How a code is made of what stands in a field, by the field's name. */
  readonly transforms: ReadonlyMap<string, readonly TransformStep[]>;
  readonly message: readonly string[];
  readonly requestId: readonly string[];
  readonly time: readonly string[];
}

let fields: LogFields | undefined;

/** Returns the names under which a log has the fields of the envelope. */
export function logFields(): LogFields {
  if (fields === undefined) {
    const { success, code, message, requestId, time } = ENVELOPE;
    const rules = success.flatMap(({ field, ...rule }): LogRule[] => {
      const [name] = namesOf([field]);
      return name === undefined ? [] : [{ ...rule, field: name }];
    });
    fields = {
      success: rules,
      code: namesOf(code),
      transforms: new Map(
        code.flatMap((place) => {
          const [name] = namesOf([place]);
          return typeof place === "string" || name === undefined ? [] : [[name, place.transform] as const];
        }),
      ),
      message: namesOf(message),
      requestId: namesOf(requestId),
      time: namesOf(time),
    };
  }
  return fields;
}

function namesOf(places: readonly Place[]): readonly string[] {
  const names = places.filter(isInBody).flatMap((place) => lastName(place) ?? []);
  return [...new Set(names)];
}
