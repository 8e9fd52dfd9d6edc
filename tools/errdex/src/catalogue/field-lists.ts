import { ENTRY_FIELDS, type Field, type FieldPath, type Kind } from "./fields.ts";

// Types and lists that are derived from the table of fields.

type Table = typeof ENTRY_FIELDS;
/** The paths of the rows that match a type. */
type PathsWith<Row> = { [Path in FieldPath]: Table[Path] extends Row ? Path : never }[FieldPath];
/** A field that either the source or the maintainers may state. */
export type EditorialField = PathsWith<{ readonly editorial: true }>;
/** A text of an entry that can be translated. */
export type TextField = PathsWith<{ readonly translated: true }>;
/** The row of a plain field. */
interface PlainRow {
  readonly concerns: "details" | "guidance";
  readonly kind: Exclude<Kind, "object" | "objects">;
}
/** The fields directly in an entry or in `editorial`. */
type ShallowPath = {
  [Path in FieldPath]: Path extends `editorial.${string}.${string}`
    ? never
    : Path extends `editorial.${string}`
      ? Path
      : Path extends `${string}.${string}`
        ? never
        : Path;
}[FieldPath];
/**
 * A field directly in an entry or in `editorial` that has a value or a list of values, and is shown unchanged. It
 * exists in one place only and has no kind of change of its own, so its row in the table says everything about
 * it.
 */
export type PlainField = Exclude<Extract<PathsWith<PlainRow>, ShallowPath>, EditorialField>;
/** The name of a field in its object: `tags` for `editorial.tags`. */
export type FieldName<Path extends FieldPath> = Path extends `editorial.${infer Name}` ? Name : Path;
/** What findings call a text of an entry. */
export type TextLabel = Extract<Table[FieldPath], { readonly text: string }>["text"];
/** The type of the value of a field that has a single value. */
export type FieldValue<Path extends FieldPath> = Table[Path]["kind"] extends readonly (infer Word)[]
  ? Word
  : Table[Path]["kind"] extends "integer"
    ? number
    : Table[Path]["kind"] extends "texts" | "ids"
      ? readonly string[]
      : string;

/** The paths of the rows that `accepts` returns true for, in the table's order. */
function pathsWhere(accepts: (row: Field) => boolean): readonly FieldPath[] {
  return (Object.keys(ENTRY_FIELDS) as FieldPath[]).filter((path) => accepts(ENTRY_FIELDS[path]));
}

/** The fields that either the source or the maintainers may state. */
export const EDITORIAL_FIELDS = pathsWhere(({ editorial }) => editorial === true) as readonly EditorialField[];
/** The texts of an entry that can be translated. */
export const TEXT_FIELDS = pathsWhere(({ translated }) => translated === true) as readonly TextField[];

/** Builds an object with one value for each translated text of an entry. */
export function eachText<T>(make: (field: TextField) => T): { readonly [Field in TextField]: T } {
  return Object.fromEntries(TEXT_FIELDS.map((field) => [field, make(field)])) as Record<TextField, T>;
}

/** The plain fields, each with its name in its object and whether it is a list. */
export const PLAIN_FIELDS = Object.entries<Field>(ENTRY_FIELDS)
  .filter(([path, row]) => isPlain(path, row))
  .map(([path, { kind }]) => ({
    path: path as PlainField,
    name: path.replace("editorial.", "") as FieldName<PlainField>,
    isList: kind === "texts" || kind === "ids",
  }));
/** The fields that programs act on. */
export const GUIDANCE_FIELDS = pathsWhere(({ concerns }) => concerns === "guidance");
/** The fields that people read, besides the translated texts. */
export const DETAIL_FIELDS = pathsWhere(({ concerns }) => concerns === "details");
/** The fields whose value is a moment: a version, a day or `next`. A release replaces `next` with its version. */
export const MOMENT_FIELDS = pathsWhere(({ kind }) => kind === "moment");
/** The texts that rules about texts check. */
export const LABELLED_TEXTS = pathsWhere(({ text }) => text !== undefined);
/** The fields directly in an entry, in the order in which files list them. */
export const TOP_FIELDS = (Object.keys(ENTRY_FIELDS) as FieldPath[]).filter((path) => !/[.[]/.test(path));

/** Whether a row belongs to a {@link PlainField}. */
function isPlain(path: string, { concerns, kind, editorial }: Field): boolean {
  const isShallow = /^(editorial\.)?[^.]+$/.test(path);
  const isValue = kind !== "object" && kind !== "objects";
  return isShallow && isValue && editorial !== true && (concerns === "details" || concerns === "guidance");
}
