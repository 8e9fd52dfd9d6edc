import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

type Schema = Record<string, unknown> & { definitions?: Record<string, unknown> };

/** A reference into another schema's file. */
const FOREIGN = /^([a-z]+)\.schema\.json#\/definitions\/(.+)$/;

/**
 * The published schemas, by file name. Each is complete: what it refers to in another schema is copied into it, so
 * that an editor or a validator needs this one file only. Its `$id` names the errdex that it belongs to. It is a
 * URN, because nothing can be fetched there.
 *
 * @param folder the folder of the schemas.
 */
export function publishedSchemas(folder: string, version: string): Map<string, string> {
  const files = readdirSync(folder).filter((name) => name.endsWith(".schema.json"));
  const schemas = new Map(files.map((name) => [name, JSON.parse(readFileSync(join(folder, name), "utf8")) as Schema]));
  return new Map(
    files.sort().map((name) => {
      const id = `urn:errdex:${version}:schema:${name.replace(".schema.json", "")}`;
      const schema = complete(schemas.get(name) ?? {}, schemas);
      return [name, `${JSON.stringify({ ...schema, $id: id }, null, 2)}\n`];
    }),
  );
}

/** The schema with copies of the definitions that it refers to in others, named after where they come from. */
function complete(schema: Schema, schemas: ReadonlyMap<string, Schema>): Schema {
  const copied: Record<string, unknown> = {};
  /** Copies a value of the schema of `from`; undefined is the schema itself. */
  const copy = (value: unknown, from: string | undefined): unknown => {
    if (Array.isArray(value)) return value.map((item) => copy(item, from));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) =>
        key === "$ref" && typeof member === "string" ? [key, refer(member, from)] : [key, copy(member, from)],
      ),
    );
  };
  const refer = (ref: string, from: string | undefined): string => {
    const [, source = from, definition = ref.replace("#/definitions/", "")] = FOREIGN.exec(ref) ?? [];
    if (source === undefined) return ref;
    const name = `${source}-${definition}`;
    if (!Object.hasOwn(copied, name)) {
      // Set before it is copied: a definition may refer to itself.
      copied[name] = null;
      copied[name] = copy(schemas.get(`${source}.schema.json`)?.definitions?.[definition], source);
    }
    return `#/definitions/${name}`;
  };
  const own = copy(schema, undefined) as Schema;
  return Object.keys(copied).length === 0 ? own : { ...own, definitions: { ...own.definitions, ...copied } };
}
