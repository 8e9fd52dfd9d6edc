import fc from "fast-check";
import type { JsonSchema } from "../../src/schema/json-schema.ts";
import { json } from "../load/json-arbitrary.ts";
import { resolve } from "../support/entry-schema.ts";
import type { Draw } from "./draw.ts";
import { anyShownText, anyText, printable } from "./hostile-text.ts";

/** How to make the values that have to fit to others, by path; undefined leaves the field out. */
export type Makers = Readonly<Record<string, (() => unknown) | undefined>>;

/** Fields that no rule about shown texts looks at. */
const LOOSE = /^(?:command|revision|section|statement|publisher|previous\[\]\.\w+|suppress\[\]\.reason)$/;

/**
 * Makes a value that a schema of the catalogue allows, with any of its fields. A field that the schema gets is made
 * without a change here, as long as no rule says more of it.
 *
 * @param path the value's in the object that the makers are for: `deprecated.since`, `args[].name`.
 */
export function valueOfSchema(draw: Draw, schema: JsonSchema, makers: Makers, path = ""): unknown {
  const make = makers[path];
  if (make !== undefined) return make();
  const { enum: words, items, minItems = 0, properties, required = [] } = schema;
  if (words !== undefined) return draw.pick(words);
  if (items !== undefined) {
    return draw.many(minItems, 3, () => valueOfSchema(draw, resolve(items), makers, `${path}[]`));
  }
  if (properties !== undefined) {
    const members = Object.entries(properties).flatMap(([name, member]): [string, unknown][] => {
      const inner = path === "" ? name : `${path}.${name}`;
      if (name === "$schema" || inner === "format" || !(required.includes(name) || draw.chance(0.4))) return [];
      const value = valueOfSchema(draw, resolve(member), makers, inner);
      return value === undefined ? [] : [[name, value]];
    });
    if (draw.chance(0.04)) members.push(["x-mine", withoutUnprintable(draw.from(json))]);
    // Made of entries, so that no name means something.
    return Object.fromEntries(draw.chance(0.3) ? draw.shuffle(members) : members);
  }
  return scalarOf(draw, schema, path);
}

function scalarOf(draw: Draw, schema: JsonSchema, path: string): unknown {
  const { pattern, minLength = 0, minimum = -9, maximum = 9 } = schema;
  const type = draw.pick([schema.type ?? "string"].flat());
  if (type === "integer") return draw.number(minimum, maximum);
  if (type === "boolean") return draw.chance(0.5);
  if (pattern !== undefined) return draw.from(matching(pattern, schema.maxLength));
  if (!LOOSE.test(path)) return anyShownText(draw);
  const text = anyText(draw);
  return text.length < minLength ? "x" : text;
}

const byPattern = new Map<string, fc.Arbitrary<string>>();

function matching(pattern: string, maxLength = 60): fc.Arbitrary<string> {
  const known = byPattern.get(pattern);
  const values = known ?? fc.stringMatching(new RegExp(pattern)).filter((text) => text.length <= maxLength);
  byPattern.set(pattern, values);
  return values;
}

/** A field of somebody's own is not read, but no file may hold what cannot be printed. */
function withoutUnprintable(value: unknown): unknown {
  if (typeof value === "string") return printable(value);
  if (Array.isArray(value)) return value.map(withoutUnprintable);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [printable(key), withoutUnprintable(member)]));
}
