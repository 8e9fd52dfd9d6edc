import { TemplateError } from "./template-error.ts";

/** Computes the value of an expression of a template. */
export type Evaluate = () => unknown;
type Fields = Readonly<Record<string, unknown>>;

/**
 * Holds the value of one variable of a template while it is rendered. No template calls itself, so each variable
 * needs only one slot, and the compiled code finds it without looking up a name.
 */
export interface Slot {
  value: unknown;
}

/**
 * Reads a field of a field of a value.
 *
 * @param fields the names of the fields, outermost first. When there are none, the value itself is read.
 * @returns undefined when the last field is missing. The code throws a TypeError when a field before it is null or
 *   missing.
 */
export function readFields(slot: Slot, fields: readonly string[]): Evaluate {
  const [a = "", b = "", c = ""] = fields;
  // The most frequent paths have code of their own, without a loop.
  if (!fields.some(isInherited)) {
    if (fields.length === 0) return () => slot.value;
    if (fields.length === 1) return () => (slot.value as Fields)[a];
    if (fields.length === 2) return () => ((slot.value as Fields)[a] as Fields)[b];
    if (fields.length === 3) return () => (((slot.value as Fields)[a] as Fields)[b] as Fields)[c];
  }
  return () => fields.reduce(readField, slot.value);
}

/**
 * Reads a field that must exist, for `{{a.b}}`.
 *
 * @param owner computes the value that has the field.
 * @param loc where the path stands in the template.
 * @returns the code, which throws a TemplateError when there is no such field.
 */
export function readExisting(owner: Evaluate, field: string, loc: hbs.AST.SourceLocation): Evaluate {
  return () => {
    const value = owner();
    if (!value || !(field in (value as object))) {
      throw new TemplateError(`"${field}" not defined in ${value as string}`, loc);
    }
    return readField(value, field);
  };
}

/** Whether objects or lists have a member of that name that is not data. */
function isInherited(field: string): boolean {
  return field in Object.prototype || field in Array.prototype;
}

/** Reads a field. Methods, and what every object inherits, are not data. */
function readField(value: unknown, field: string): unknown {
  const found = (value as Fields)[field];
  if (found === undefined || found === null || Object.hasOwn(value as object, field)) return found;
  return typeof found === "function" || field === "__proto__" ? undefined : found;
}
