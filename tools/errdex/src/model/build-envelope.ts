import type { Envelope, SuccessRule, ValuePlace } from "../catalogue/envelope/envelope.ts";
import { parsePath } from "../catalogue/envelope/parse-path.ts";
import { wholeEnvelope } from "../catalogue/envelope/resolve-envelope.ts";
import { TRANSFORM_KINDS } from "../catalogue/envelope/transform-code.ts";
import type { EnvelopeModel, PlaceModel, SuccessRuleModel } from "./model.ts";

/**
 * Prepares an envelope for templates: the members of its preset are filled in, and the paths are parsed.
 *
 * @param envelope an envelope without findings. What cannot be read has no steps.
 */
export function buildEnvelope(envelope: Envelope): EnvelopeModel {
  const { logs, success, ...places } = wholeEnvelope(envelope);
  return {
    within: places.within.map(buildPlace),
    errors: places.errors.map(buildPlace),
    success: success.map(buildRule),
    code: places.code.map(buildPlace),
    subcode: places.subcode.map(buildPlace),
    message: places.message.map(buildPlace),
    requestId: places.requestId.map(buildPlace),
    time: places.time.map(buildPlace),
    result: places.result.map(buildPlace),
    logs,
  };
}

function buildRule({ field, header, httpStatus, yes, no, present, absent }: SuccessRule): SuccessRuleModel {
  return {
    field: buildPlace({
      ...(field === undefined ? {} : { field }),
      ...(header === undefined ? {} : { header }),
      ...(httpStatus === undefined ? {} : { httpStatus }),
    }),
    yes: yes ?? [],
    no: no ?? [],
    present: present ?? null,
    absent: absent ?? null,
  };
}

function buildPlace(place: ValuePlace): PlaceModel {
  const { field, header, httpStatus, transform = [] } = typeof place === "string" ? { field: place } : place;
  const path = field === undefined ? null : parsePath(field);
  const { isRoot, steps } = path === null || "problem" in path ? { isRoot: false, steps: [] } : path;
  const [first] = steps;
  // `@.code` is the same as `code`.
  const isName = steps.length === 1 && !isRoot && transform.length === 0 && typeof first?.member === "string";
  return {
    name: isName ? (first?.member ?? null) : null,
    isRoot,
    steps: steps.map((step) => ({ ...step, where: step.where ?? [], isFilter: step.where !== null })),
    header: header?.toLowerCase() ?? null,
    httpStatus: httpStatus === true,
    transform: transform.flatMap((step) =>
      TRANSFORM_KINDS.filter((kind) => step[kind] !== undefined).map((kind) => {
        const text = step[kind];
        return { kind, text: typeof text === "string" ? text : null };
      }),
    ),
  };
}
