import type { Catalogue, Entry } from "../../src/catalogue/catalogue.ts";
import type { Envelope, ValuePlace } from "../../src/catalogue/envelope/envelope.ts";
import { resolve } from "../support/entry-schema.ts";
import type { Draw } from "./draw.ts";
import { anyText } from "./hostile-text.ts";
import { valueOfSchema } from "./value-of-schema.ts";

const FIELDS = [
  "c\u{1f600}de",
  "code",
  "msg",
  "ok",
  "status",
  "$code",
  "a.b",
  "__proto__",
  "constructor",
  "[x]",
  "(body)",
  "time",
  "t",
];

/** Makes an envelope of the short form: its places are names of fields. */
export function makeEnvelope(draw: Draw): Catalogue["envelope"] {
  const fields = (from: number): string[] =>
    draw.many(from, 3, () => (draw.chance(0.85) ? draw.pick(FIELDS) : [...anyText(draw)].slice(0, 50).join("") || "x"));
  const values = (): (boolean | number | string)[] =>
    draw.many(0, 3, () => draw.pick([true, false, 0, 1, 200, "0", "ok", "true", ""]));
  const no = (): undefined => undefined;
  const made = valueOfSchema(draw, resolve({ $ref: "#/definitions/envelope" }), {
    preset: no,
    errors: no,
    subcode: no,
    success: no,
    code: no,
    within: () => fields(0),
    message: () => fields(1),
    requestId: () => fields(1),
    time: () => fields(1),
    result: () => fields(1),
    // A mention has three characters or more.
    "logs.mentions[]": () => `api${[...anyText(draw)].slice(0, 50).join("")}`,
    "logs.fields[]": () => draw.pick(FIELDS),
  }) as Envelope;
  const rule = () => ({ field: draw.pick(FIELDS), yes: values(), no: values() });
  return { message: [], ...made, code: fields(1), success: draw.many(1, 3, rule) };
}

/** The names among places; the envelopes that are made here have no other places. */
const namesOf = (places: readonly ValuePlace[] = []): string[] =>
  places.filter((place): place is string => typeof place === "string");

/**
 * Makes the body of a response, mostly one that the envelope fits.
 *
 * @param known the entries that it may be about.
 */
export function makeBody(draw: Draw, catalogue: Catalogue, known: readonly Entry[]): unknown {
  const { envelope } = catalogue;
  if (envelope === undefined || draw.chance(0.05)) return draw.pick([null, [], "", 1, true, "{}", [{}]]);
  const entry = known.length === 0 ? undefined : draw.pick(known);
  const message =
    entry === undefined ? anyText(draw) : draw.pick([entry.message, anyText(draw), ` ${entry.message}. `]);
  const code = draw.pick([entry?.code ?? 0, String(entry?.code ?? ""), 123456, "", null, 1.5, true]);
  const members: [string, unknown][] = [
    ...draw
      .some(envelope.success ?? [], 0.8)
      .map(({ field = "", yes = [], no = [] }): [string, unknown] => [
        field,
        draw.pick([...yes, ...no, null, "no", 1, true]),
      ]),
    ...draw.some(namesOf(envelope.code), 0.8).map((field): [string, unknown] => [field, code]),
    ...draw
      .some(namesOf(envelope.message), 0.8)
      .map((field): [string, unknown] => [field, draw.pick([message, "", null, 1])]),
    ...draw.some(namesOf(envelope.requestId), 0.8).map((field): [string, unknown] => [field, draw.pick(["id", "", 1])]),
    ...draw
      .some(namesOf(envelope.time), 0.8)
      .map((field): [string, unknown] => [
        field,
        draw.pick([0, 1700000000, "1700000000", "1".repeat(20), -1, 1.5, "", null]),
      ]),
  ];
  const body = Object.fromEntries(members);
  const [within] = envelope.within ?? [];
  return within !== undefined && draw.chance(0.5) ? Object.fromEntries([[within, body]]) : body;
}
