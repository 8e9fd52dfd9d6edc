import type { Origin, PlaceObject, SuccessRule } from "../../catalogue/envelope/envelope.ts";
import { parsePath } from "../../catalogue/envelope/parse-path.ts";
import { TRANSFORM_KINDS } from "../../catalogue/envelope/transform-code.ts";
import type { Path, SourceDocument } from "../../diagnostics/document.ts";
import { fieldOfPlace, statedPlaces } from "../shared/envelope-places.ts";
import { type Problem, problem, type Rule } from "../shared/rule.ts";

/** A token of RFC 9110, section 5.6.2. */
const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const CLASS_OF_STATUSES = /^[1-5]XX$/;
const ORIGINS = ["field", "header", "httpStatus"] as const;

export const envelopePlace: Rule = {
  id: "envelope-place",
  *check({ source: { catalogue } }) {
    const { document, value } = catalogue;
    if (value.envelope === undefined) return;
    for (const stated of statedPlaces(value.envelope)) {
      const written = fieldOfPlace(stated);
      const parsed = written === undefined ? undefined : parsePath(written.field);
      if (written !== undefined && parsed !== undefined && "problem" in parsed) {
        const message = `the path ${JSON.stringify(written.field)} cannot be read at character ${parsed.at + 1}: ${parsed.problem}`;
        const help = "A path is like $.error.details[*].reason, $['a-b'][0] or @.details[?@.kind == 'info'].code.";
        yield problem(document, written.path, message, help);
      }
      const { path, place, list } = stated;
      if (typeof place === "string") continue;
      yield* checkOrigin(document, path, place);
      if (list === "success") yield* checkStatuses(document, path, place as SuccessRule);
      else yield* checkSteps(document, path, place as PlaceObject);
    }
  },
};

/** What is looked at has to be one thing. */
function* checkOrigin(document: SourceDocument, path: Path, place: Origin): Generator<Problem> {
  const origins = ORIGINS.filter((origin) => place[origin] !== undefined);
  if (origins.length !== 1) {
    const message = origins.length === 0 ? "it does not say what to look at" : `it has ${origins.join(" and ")}`;
    yield problem(document, path, message, 'Give it exactly one of "field", "header" and "httpStatus".');
  }
  if (place.header !== undefined && !HEADER_NAME.test(place.header)) {
    const message = `no header is called ${JSON.stringify(place.header)}`;
    yield problem(document, [...path, "header"], message, "Write the name alone, such as x-request-id.");
  }
}

function* checkStatuses(document: SourceDocument, path: Path, rule: SuccessRule): Generator<Problem> {
  if (rule.httpStatus === undefined) return;
  for (const list of ["yes", "no"] as const) {
    for (const [index, status] of (rule[list] ?? []).entries()) {
      const isOne = typeof status === "number" && status >= 100 && status < 600;
      if (isOne || (typeof status === "string" && CLASS_OF_STATUSES.test(status))) continue;
      const message = `no HTTP status is ${JSON.stringify(status)}`;
      yield problem(document, [...path, list, index], message, 'Write a status such as 404, or a class such as "4XX".');
    }
  }
}

function* checkSteps(document: SourceDocument, path: Path, { transform = [] }: PlaceObject): Generator<Problem> {
  for (const [index, step] of transform.entries()) {
    const kinds = TRANSFORM_KINDS.filter((kind) => step[kind] !== undefined);
    if (kinds.length === 1) continue;
    const message = kinds.length === 0 ? "the step says nothing" : `the step has ${kinds.join(" and ")}`;
    const help = `Give it exactly one of ${TRANSFORM_KINDS.join(", ")}. Write another step for a second one.`;
    yield problem(document, [...path, "transform", index], message, help);
  }
}
