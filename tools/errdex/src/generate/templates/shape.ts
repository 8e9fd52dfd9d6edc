/**
 * The shape of the data that a template may name: a single value, a name, which is printed without a helper, a set of
 * names, a message, an object or a list. The checker follows a template's paths along the shape. So it finds a
 * mistyped field, with its
 * line, even where no entry reaches that part of the template.
 */
export type Shape = "value" | "name" | NamesShape | "parts" | { readonly each: Shape } | { readonly fields: Fields };
/**
 * Which keys exist under `.names`, by kind of owner. `names`: the target's keys. `error names`: the same,
 * with `code` and `word`. The others have only keys of their own.
 */
type NamesShape = "names" | "error names" | "locale names" | "text names" | "category names" | "value names";
/** The keys of a target's `names`: all of them, and those that its templates may print for entries. */
export interface NameKeys {
  readonly all: ReadonlySet<string>;
  readonly ofEntries: ReadonlySet<string>;
}
export type Fields = Readonly<Record<string, Shape>>;

/**
 * Moves one field down into a shape.
 *
 * @param nameKeys the keys of the target's `names`, and those that it prints for entries.
 * @returns the field's shape; null when there is no such field.
 */
export function stepInto(shape: Shape, field: string, nameKeys: NameKeys): Shape | null {
  if (shape === "names") return nameKeys.all.has(field) ? "name" : null;
  if (shape === "error names") {
    return nameKeys.ofEntries.has(field) || field === "code" || field === "word" ? "name" : null;
  }
  if (shape === "locale names") return ["tag", "underscore", "android"].includes(field) ? "name" : null;
  if (shape === "category names") return field === "category" ? "name" : null;
  if (shape === "value names") return field === "value" ? "name" : null;
  if (shape === "text names") return field === "field" || field === "capital" ? "name" : null;
  if (typeof shape === "string") return null;
  if ("each" in shape) return field === "length" ? "value" : null;
  return Object.hasOwn(shape.fields, field) ? (shape.fields[field] ?? null) : null;
}
