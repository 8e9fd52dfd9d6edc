import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { JsonSchema } from "../../src/schema/json-schema.ts";

const SCHEMAS = join(import.meta.dirname, "../../../../spec/schema");

/** Every field of a schema, by its path. */
function* fields(schema: JsonSchema, path: string): Generator<[string, JsonSchema]> {
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    yield [`${path}.${name}`, field];
    yield* fields(field, `${path}.${name}`);
  }
  for (const [name, definition] of Object.entries(schema.definitions ?? {})) yield* fields(definition, name);
  if (schema.items !== undefined) yield* fields(schema.items, `${path}[]`);
}

test.each(readdirSync(SCHEMAS))("%s is draft-07, and an editor explains every field of it", (file) => {
  const schema: JsonSchema = JSON.parse(readFileSync(join(SCHEMAS, file), "utf8"));
  expect(schema.$schema).toBe("http://json-schema.org/draft-07/schema#");
  const all = [...fields(schema, "")];
  expect(all.length).toBeGreaterThan(0);
  for (const [path, field] of all) {
    const target = schema.definitions?.[field.$ref?.replace("#/definitions/", "") ?? ""];
    expect(field.description ?? target?.description, path).toMatch(/^[A-Z`].+\.$/s);
  }
});
