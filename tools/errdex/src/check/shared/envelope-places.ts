import type { Envelope, SuccessRule, ValuePlace } from "../../catalogue/envelope/envelope.ts";
import type { Path } from "../../diagnostics/document.ts";

/** The members of an envelope that are lists of places. */
const LISTS = ["within", "errors", "code", "subcode", "message", "requestId", "time", "result"] as const;

/** A place that a catalogue states, and where. */
export interface StatedPlace {
  readonly path: Path;
  readonly place: ValuePlace | SuccessRule;
  /** The list that it stands in; `success` for a rule. */
  readonly list: (typeof LISTS)[number] | "success";
}

/** Lists the places that an envelope states itself, in the order of its members. */
export function statedPlaces(envelope: Envelope): StatedPlace[] {
  const success = (envelope.success ?? []).map(
    (place, index): StatedPlace => ({ path: ["envelope", "success", index], place, list: "success" }),
  );
  const others = LISTS.flatMap((list) =>
    (envelope[list] ?? []).map((place, index): StatedPlace => ({ path: ["envelope", list, index], place, list })),
  );
  return [...success, ...others];
}

/** Returns the field of a place and where it is written; undefined for a header or the HTTP status. */
export function fieldOfPlace({
  path,
  place,
}: StatedPlace): { readonly field: string; readonly path: Path } | undefined {
  if (typeof place === "string") return { field: place, path };
  return place.field === undefined ? undefined : { field: place.field, path: [...path, "field"] };
}
