import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { JsonSchema } from "../../src/schema/json-schema.ts";

/** A field that the schema has for an entry. */
export interface SchemaField {
  /** As the table of fields writes it: `args[].name`. */
  readonly path: string;
  readonly steps: readonly string[];
  readonly schema: JsonSchema;
  readonly required: boolean;
}

/** Reads a schema of spec/schema. */
export function readSchema(name: string): JsonSchema {
  const file = join(import.meta.dirname, `../../../../spec/schema/${name}.schema.json`);
  return JSON.parse(readFileSync(file, "utf8")) as JsonSchema;
}

const ROOT = readSchema("catalogue");

/** A schema, or the definition that it refers to. */
export function resolve(schema: JsonSchema): JsonSchema {
  if (schema.$ref === undefined) return schema;
  const definition = ROOT.definitions?.[schema.$ref.replace("#/definitions/", "")];
  if (definition === undefined) throw new Error(`The schema has no ${schema.$ref}.`);
  return definition;
}

export const ENTRY_SCHEMA = resolve({ $ref: "#/definitions/entry" });

/** Every field and every field of a field, in the order of the schema. `[]` is a step into a list of objects. */
export const SCHEMA_FIELDS: readonly SchemaField[] = [...fieldsOf(ENTRY_SCHEMA, [])];

function* fieldsOf(schema: JsonSchema, above: readonly string[]): Generator<SchemaField> {
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const inner = resolve(field);
    const steps = [...above, name];
    const path = steps.join(".").replaceAll(".[]", "[]");
    yield { path, steps, schema: inner, required: schema.required?.includes(name) === true };
    yield* fieldsOf(inner, steps);
    if (inner.items !== undefined) yield* fieldsOf(resolve(inner.items), [...steps, "[]"]);
  }
}

/** Values of a schema. What `along` leads through is there: each field, and one element of each list. */
export function valuesOf(schema: JsonSchema, along: readonly string[] = []): fc.Arbitrary<unknown> {
  const { enum: words, items, minItems = 0, properties, required = [] } = schema;
  const [step, ...rest] = along;
  if (words !== undefined) return fc.constantFrom(...words);
  if (items !== undefined) {
    const minLength = Math.max(minItems, step === "[]" ? 1 : 0);
    return fc.array(valuesOf(resolve(items), rest), { minLength, maxLength: 3 });
  }
  if (properties !== undefined) {
    const members = Object.entries(properties).map(([name, member]) => {
      return [name, valuesOf(resolve(member), name === step ? rest : [])] as const;
    });
    // A step into a field of a catalogue's own leads nowhere.
    const there = [...required, ...(step !== undefined && step in properties ? [step] : [])];
    return fc.record(Object.fromEntries(members), { requiredKeys: [...new Set(there)] as never[] });
  }
  return fc.oneof(...[schema.type ?? []].flat().map((type) => scalars(type, schema)));
}

function scalars(type: string, { pattern, minLength = 0, minimum, maximum }: JsonSchema): fc.Arbitrary<unknown> {
  if (type === "integer") return fc.integer({ ...(minimum === undefined ? {} : { min: minimum }), max: maximum ?? 9 });
  if (type === "boolean") return fc.boolean();
  if (type !== "string")
    throw new Error(`A field of an entry has the type ${type}, of which this test makes no values.`);
  return pattern === undefined ? fc.string({ minLength, maxLength: 20 }) : fc.stringMatching(new RegExp(pattern));
}

/** A copy of a value with another one at some steps; undefined takes it away. Of a list, the first element. */
export function withValue(value: unknown, [step, ...rest]: readonly string[], changed: unknown): unknown {
  if (step === undefined) return changed;
  if (step === "[]") {
    const [first, ...others] = value as readonly unknown[];
    return [withValue(first, rest, changed), ...others];
  }
  const { [step]: inner, ...others } = value as Readonly<Record<string, unknown>>;
  const made = withValue(inner, rest, changed);
  return made === undefined ? others : { ...others, [step]: made };
}
