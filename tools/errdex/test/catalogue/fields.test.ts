import { describe, expect, test } from "vitest";
import type {
  Advice,
  Arg,
  Cause,
  Deprecation,
  Editorial,
  Entry,
  PreviousTexts,
} from "../../src/catalogue/catalogue.ts";
import {
  EDITORIAL_FIELDS,
  type EditorialField,
  GUIDANCE_FIELDS,
  TEXT_FIELDS,
  TOP_FIELDS,
} from "../../src/catalogue/field-lists.ts";
import { ENTRY_FIELDS, type Field, type FieldPath } from "../../src/catalogue/fields.ts";
import { CONTEXT_SHAPES } from "../../src/generate/templates/context-shapes.ts";
import type { Shape } from "../../src/generate/templates/shape.ts";
import type { JsonSchema } from "../../src/schema/json-schema.ts";
import { ENTRY_SCHEMA, readSchema, resolve, SCHEMA_FIELDS } from "../support/entry-schema.ts";

const FIELDS = Object.entries<Field>(ENTRY_FIELDS);
const schemas = new Map(SCHEMA_FIELDS.map((field) => [field.path, field]));
const isEditorial = (name: string): boolean => (EDITORIAL_FIELDS as readonly string[]).includes(name);

describe("catalogue/fields.ts and spec/schema/catalogue.schema.json", () => {
  test("the table has every field of the schema", () => {
    const missing = [...schemas.keys()].filter((path) => {
      const [, name = path] = /^editorial\.([^.[]+)$/.exec(path) ?? [];
      return !(Object.hasOwn(ENTRY_FIELDS, path) || (path !== name && isEditorial(name)));
    });
    expect(missing, "rows to add to ENTRY_FIELDS").toEqual([]);
  });

  test("the schema has every field of the table", () => {
    const paths = FIELDS.flatMap(([path, { editorial }]) =>
      editorial === true ? [path, `editorial.${path}`] : [path],
    );
    expect(
      paths.filter((path) => !schemas.has(path)),
      "fields to add to the schema",
    ).toEqual([]);
  });

  test("what may be editorial is so in both", () => {
    const both = Object.keys(resolve(ENTRY_SCHEMA.properties?.editorial ?? {}).properties ?? {}).filter(
      (name) => ENTRY_SCHEMA.properties?.[name] !== undefined,
    );
    expect([...EDITORIAL_FIELDS].sort()).toEqual(both.sort());
  });

  test("both list the fields of an entry in the same order", () => {
    expect(TOP_FIELDS).toEqual(Object.keys(ENTRY_SCHEMA.properties ?? {}));
  });

  test.each(FIELDS)("%s holds what the schema says", (path, { kind }) => {
    const schema: JsonSchema = schemas.get(path)?.schema ?? {};
    expect(typeof kind === "string" ? typeOf(schema) : schema.enum).toEqual(
      typeof kind === "string" ? TYPES[kind] : kind,
    );
  });
});

/** The JSON type of each kind. */
const TYPES: Readonly<Record<string, string>> = {
  text: "string",
  texts: "list of string",
  id: "string",
  ids: "list of string",
  code: "integer or string",
  integer: "integer",
  url: "string",
  moment: "string",
  value: "string",
  object: "object",
  objects: "list of object",
};

function typeOf({ type = [], items }: JsonSchema): string {
  return items === undefined ? [type].flat().join(" or ") : `list of ${typeOf(resolve(items))}`;
}

test("a text is translated in every file that holds translations or earlier texts", () => {
  const { definitions: locale } = readSchema("locale");
  const fieldsOf = (schema: JsonSchema | undefined): string[] => Object.keys(schema?.properties ?? {});
  expect(fieldsOf(locale?.entry), "locale.schema.json").toEqual([...TEXT_FIELDS]);
  expect(fieldsOf(resolve({ $ref: "#/definitions/stale" })), "stale policy").toEqual([...TEXT_FIELDS]);
  const previous = fieldsOf(resolve({ $ref: "#/definitions/previous" })).filter((field) => field !== "revision");
  expect(previous, "previous").toEqual([...TEXT_FIELDS]);
});

test("programs decide by single values and lists, each remembered under a name of its own", () => {
  const rows: readonly (readonly [string, Field])[] = GUIDANCE_FIELDS.map((path) => [path, ENTRY_FIELDS[path]]);
  expect(rows.filter(([, { kind }]) => kind === "object" || kind === "objects")).toEqual([]);
  const names = rows.map(([path]) => path.split(".").at(-1));
  expect([...new Set(names)]).toEqual(names);
});

test("what consumers never see has a reason, and what belongs to a whole is inside one", () => {
  for (const [path, { concerns }] of FIELDS) {
    if (typeof concerns === "object") expect(concerns.unseen, path).toMatch(/^[A-Z].{20,}\.$/);
    if (concerns !== "whole") continue;
    const parent: Field = ENTRY_FIELDS[path.replace(/(?:\[\])?\.[^.]+$/, "") as FieldPath];
    expect(["details", "whole"].includes(String(parent.concerns)) || typeof parent.concerns === "object", path).toBe(
      true,
    );
  }
});

test("templates see every field that consumers see", () => {
  const missing = FIELDS.filter(([path, { concerns }]) => {
    const unseen = typeof concerns === "object" || /^(previous|suppress)\[\]/.test(path) || path === "editorial";
    return !unseen && !isReached(path.replace(/^editorial\./, "").split(/\.|(?=\[)/));
  });
  expect(
    missing.map(([path]) => path),
    "fields to add to ErrorModel",
  ).toEqual([]);
});

/** Whether a path leads to something in the shape of an error. */
function isReached(steps: readonly string[]): boolean {
  const root = CONTEXT_SHAPES.error;
  let shape: Shape | undefined = typeof root === "object" && "fields" in root ? root.fields.error : undefined;
  for (const step of steps) {
    if (typeof shape !== "object") return false;
    if (step === "[]") shape = "each" in shape ? shape.each : undefined;
    else shape = "fields" in shape ? shape.fields[step] : undefined;
  }
  return shape !== undefined;
}

/** The members of what is at a path, by the table. */
type MembersOf<Prefix extends string> = {
  [Path in FieldPath]: Path extends `${Prefix}.${infer Name}`
    ? Name extends `${string}.${string}`
      ? never
      : Name
    : never;
}[FieldPath];
type TopField = { [Path in FieldPath]: Path extends `${string}.${string}` ? never : Path }[FieldPath];
/** Names that only one of two types has. */
type Different<A extends PropertyKey, B extends PropertyKey> = Exclude<A, B> | Exclude<B, A>;
/** Compiles only where there are no such names; otherwise the compiler lists them. */
type None<Names extends never> = Names;

// The type checker compares the interfaces of catalogue.ts with the table.
export type Compared = [
  None<Different<keyof Entry, TopField>>,
  None<Different<keyof Editorial, MembersOf<"editorial"> | EditorialField>>,
  None<Different<keyof Arg, MembersOf<"args[]">>>,
  None<Different<keyof Advice, MembersOf<"editorial.advice">>>,
  None<Different<keyof Cause, MembersOf<"editorial.causes[]">>>,
  None<Different<keyof NonNullable<Entry["source"]>, MembersOf<"source">>>,
  None<Different<keyof Deprecation, MembersOf<"deprecated">>>,
  None<Different<keyof NonNullable<Entry["retired"]>, MembersOf<"retired">>>,
  None<Different<keyof PreviousTexts, MembersOf<"previous[]">>>,
  None<Different<keyof NonNullable<Entry["suppress"]>[number], MembersOf<"suppress[]">>>,
];
