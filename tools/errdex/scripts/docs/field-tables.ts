import { DEFAULT_VOCABULARY } from "../../src/catalogue/default-vocabulary.ts";
import { EDITORIAL_FIELDS } from "../../src/catalogue/field-lists.ts";
import { ENTRY_FIELDS, type Field } from "../../src/catalogue/fields.ts";
import type { JsonSchema } from "../../src/schema/json-schema.ts";
import type { ChangeKind } from "../../src/snapshot/change-classes.ts";
import { dereference } from "./schema-tables.ts";
import { code, table } from "./table.ts";

/** A table of the editorial fields, with the schema's descriptions. */
export function editorialTable(catalogue: JsonSchema): string {
  const entry = catalogue.definitions?.entry?.properties;
  const rows = EDITORIAL_FIELDS.map((field) => {
    const property = entry?.[field] ?? {};
    return [code(field), property.description ?? dereference(catalogue, property).description ?? ""];
  });
  return table(["Field", "What it says"], rows);
}

/** A table of the values that errdex ships. */
export function vocabularyTable(): string {
  const rows = Object.entries(DEFAULT_VOCABULARY).flatMap(([field, values]) =>
    values.map(({ id, titles, description }) => [code(field), code(id), titles.en ?? "", description]),
  );
  return table(["Field", "Value", "Title", "Meaning"], rows);
}

/** A table of the kind of change that each field of an entry causes. */
export function fieldChangeTable(): string {
  const kinds: Readonly<Record<string, ChangeKind>> = {
    guidance: "guidance-changed",
    details: "details-changed",
    dated: "details-changed",
  };
  const fields = Object.entries<Field>(ENTRY_FIELDS);
  const list = (title: string, paths: readonly string[]): string[] => [title, paths.map(code).join(", ")];
  const told = [...new Set(Object.values(kinds))].map((kind) =>
    list(
      code(kind),
      fields.flatMap(([path, { concerns }]) => (kinds[String(concerns)] === kind ? [path] : [])),
    ),
  );
  const own = fields.flatMap(([path, { concerns }]) => (concerns === "own" ? [path] : []));
  const unseen = fields.flatMap(([path, { concerns }]) =>
    typeof concerns === "object" ? [[`no difference. ${concerns.unseen}`, code(path)]] : [],
  );
  return table(["A change is", "Fields"], [...told, list("another kind above", own), ...unseen]);
}
