import type { Path } from "../diagnostics/document.ts";
import type { Entry } from "./catalogue.ts";
import { ENTRY_FIELDS, type Field, type FieldPath } from "./fields.ts";

/** A value of a field, with its path in the entry. */
interface PlacedValue {
  readonly path: Path;
  readonly value: unknown;
}

/**
 * Yields every value of a field in an entry: one for each object in the lists on the path, first the source's,
 * then the maintainers' under `editorial`. Yields nothing when the entry does not state the field.
 */
export function* statedValues(entry: Entry, field: FieldPath): Generator<PlacedValue> {
  for (const steps of STEPS[field]) yield* walk(entry, steps, []);
}

/**
 * Returns the value of a field in an entry, from the source or the maintainers.
 *
 * @returns the value. For a field inside a list of objects, the list of the values, undefined for each object
 *   without the field. Undefined when the entry does not state the field.
 */
export function statedValue(entry: Entry, field: FieldPath): unknown {
  for (const steps of STEPS[field]) {
    const value = valueAlong(entry, steps);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** A key of an object, or `null` for each element of a list. */
type Steps = readonly (string | null)[];

/** The paths to each field: its own, and for an editorial field the same path under `editorial`. */
const STEPS = Object.fromEntries(
  Object.entries<Field>(ENTRY_FIELDS).map(([path, { editorial }]) => {
    const steps = path.split(/\.|(?=\[)/).map((step) => (step === "[]" ? null : step));
    return [path, editorial === true ? [steps, ["editorial", ...steps]] : [steps]];
  }),
) as unknown as Readonly<Record<FieldPath, readonly Steps[]>>;

function* walk(value: unknown, [step, ...rest]: Steps, path: Path): Generator<PlacedValue> {
  if (value === undefined) return;
  if (step === undefined) yield { path, value };
  else if (step !== null) yield* walk((value as Readonly<Record<string, unknown>>)[step], rest, [...path, step]);
  else for (const [index, one] of (value as readonly unknown[]).entries()) yield* walk(one, rest, [...path, index]);
}

function valueAlong(value: unknown, [step, ...rest]: Steps): unknown {
  if (value === undefined || step === undefined) return value;
  if (step === null) return (value as readonly unknown[]).map((one) => valueAlong(one, rest));
  return valueAlong((value as Readonly<Record<string, unknown>>)[step], rest);
}
