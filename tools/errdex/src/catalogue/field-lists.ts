import { ENTRY_FIELDS, type Field, type FieldPath, type Kind } from "./fields.ts";

// Types and lists that are made from the table of fields.

type Table = typeof ENTRY_FIELDS;
/** The paths whose row says something. */
type PathsWith<Row> = { [Path in FieldPath]: Table[Path] extends Row ? Path : never }[FieldPath];
/** A field that the source or the maintainers may state. */
export type EditorialField = PathsWith<{ readonly editorial: true }>;
/** A text of an entry that is translated. */
export type TextField = PathsWith<{ readonly translated: true }>;
/** What a row of a plain field says. */
interface PlainRow {
  readonly concerns: "details" | "guidance";
  readonly kind: Exclude<Kind, "object" | "objects">;
}
/** The fields of the entry itself and of `editorial`, and nothing deeper. */
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
 * A field of the entry or of `editorial` that holds a value or a list of them, and is shown as it is.
 * It is in one place, and its change has no kind of its own, so nothing more has to be said of it.
 */
export type PlainField = Exclude<Extract<PathsWith<PlainRow>, ShallowPath>, EditorialField>;
/** The name of a field in its object: `tags` of `editorial.tags`. */
export type FieldName<Path extends FieldPath> = Path extends `editorial.${infer Name}` ? Name : Path;
/** What findings call a text of an entry. */
export type TextLabel = Extract<Table[FieldPath], { readonly text: string }>["text"];
/** The value of a field that holds a single value. */
export type FieldValue<Path extends FieldPath> = Table[Path]["kind"] extends readonly (infer Word)[]
  ? Word
  : Table[Path]["kind"] extends "integer"
    ? number
    : Table[Path]["kind"] extends "texts" | "ids"
      ? readonly string[]
      : string;

/** The paths of the rows that a test accepts, in the table's order. */
function pathsWhere(accepts: (row: Field) => boolean): readonly FieldPath[] {
  return (Object.keys(ENTRY_FIELDS) as FieldPath[]).filter((path) => accepts(ENTRY_FIELDS[path]));
}

/** The fields that the source or the maintainers may state. */
export const EDITORIAL_FIELDS = pathsWhere(({ editorial }) => editorial === true) as readonly EditorialField[];
/** The texts of an entry that are translated. */
export const TEXT_FIELDS = pathsWhere(({ translated }) => translated === true) as readonly TextField[];

/** Something of every text of an entry that is translated. */
export function eachText<T>(make: (field: TextField) => T): { readonly [Field in TextField]: T } {
  return Object.fromEntries(TEXT_FIELDS.map((field) => [field, make(field)])) as Record<TextField, T>;
}

/** The fields that are shown as they are, each with its name in its object and whether it holds a list. */
export const PLAIN_FIELDS = Object.entries<Field>(ENTRY_FIELDS)
  .filter(([path, row]) => isPlain(path, row))
  .map(([path, { kind }]) => ({
    path: path as PlainField,
    name: path.replace("editorial.", "") as FieldName<PlainField>,
    isList: kind === "texts" || kind === "ids",
  }));
/** What programs decide by. */
export const GUIDANCE_FIELDS = pathsWhere(({ concerns }) => concerns === "guidance");
/** What people read of an entry beside its texts. */
export const DETAIL_FIELDS = pathsWhere(({ concerns }) => concerns === "details");
/** When something happened; a release fills its version in for `next`. */
export const MOMENT_FIELDS = pathsWhere(({ kind }) => kind === "moment");
/** The texts that rules on texts read. */
export const LABELLED_TEXTS = pathsWhere(({ text }) => text !== undefined);
/** The fields of the entry itself, in the order in which files list them. */
export const TOP_FIELDS = (Object.keys(ENTRY_FIELDS) as FieldPath[]).filter((path) => !/[.[]/.test(path));

/** Whether a row is that of a {@link PlainField}. */
function isPlain(path: string, { concerns, kind, editorial }: Field): boolean {
  const isShallow = /^(editorial\.)?[^.]+$/.test(path);
  const isValue = kind !== "object" && kind !== "objects";
  return isShallow && isValue && editorial !== true && (concerns === "details" || concerns === "guidance");
}
