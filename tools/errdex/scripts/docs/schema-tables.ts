import type { JsonSchema } from "../../src/schema/json-schema.ts";
import { anchor, code, table } from "./table.ts";

/** A table for each object of a schema, the outermost first, with links between them. */
export function schemaTables(schema: JsonSchema, prefix: string): string {
  const objects = new Map([[(schema.title ?? "").toLowerCase(), schema]]);
  const link = (name: string, object: JsonSchema): string => {
    objects.set(name, object);
    return `[${name}](#${anchor(name)})`;
  };
  const typeOf = (field: JsonSchema, name: string): string => {
    if (field.$ref !== undefined) {
      const definition = dereference(schema, field);
      const own = prefix + field.$ref.replace("#/definitions/", "");
      return definition.properties === undefined ? typeOf(definition, name) : link(own, definition);
    }
    if (field.properties !== undefined) return link(name, field);
    if (field.enum !== undefined) return `one of ${field.enum.map(code).join(", ")}`;
    if (field.items !== undefined)
      return `list of ${field.minItems === 1 ? "at least one " : ""}${typeOf(field.items, name)}`;
    if (typeof field.additionalProperties === "object") return `map to ${typeOf(field.additionalProperties, name)}`;
    return scalarType(field);
  };
  const sections: string[] = [];
  // Linked objects are added to the map during the loop, and get their table later.
  for (const [name, object] of objects) {
    const own = Object.entries(object.properties ?? {}).map(([field, property]) => {
      const required = object.required?.includes(field) === true ? "yes" : "";
      const inline = object === schema ? prefix + field : `${name} ${field}`;
      const words = property.description ?? dereference(schema, property).description ?? "";
      return [code(field), typeOf(property, inline), required, words];
    });
    const free = Object.entries(object.patternProperties ?? {}).map(([pattern, { description = "" }]) => {
      return [code(`${pattern.replace("^", "")}…`), "anything", "", description];
    });
    const fields = table(["Field", "Type", "Required", "What it says"], [...own, ...free]);
    sections.push(`#### ${name}\n\n${object.description ?? ""}\n\n${fields}`);
  }
  return sections.join("\n\n");
}

/** The definition that a field refers to; an empty schema when it has no reference. */
export function dereference(schema: JsonSchema, { $ref }: JsonSchema): JsonSchema {
  return schema.definitions?.[$ref?.replace("#/definitions/", "") ?? ""] ?? {};
}

function scalarType({ type = [], maxLength, minimum, maximum }: JsonSchema): string {
  const words = [type].flat().join(" or ");
  if (minimum !== undefined) return `${words}, ${minimum} to ${maximum}`;
  return maxLength === undefined ? words : `${words}, at most ${maxLength} characters`;
}
