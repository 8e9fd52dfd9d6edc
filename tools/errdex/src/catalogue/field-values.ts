import type { Path } from "../diagnostics/document.ts";
import type { Entry } from "./catalogue.ts";
import { ENTRY_FIELDS, type Field, type FieldPath } from "./fields.ts";

/** A value of an entry, and where it is. */
interface PlacedValue {
  readonly path: Path;
  readonly value: unknown;
}

/**
 * Lists what an entry says in a field: one value, one for each object of the lists on the path, and
 * the maintainers' own after the source's.
 *
 * @returns nothing where the entry does not state the field.
 */
export function* statedValues(entry: Entry, field: FieldPath): Generator<PlacedValue> {
  for (const steps of STEPS[field]) yield* walk(entry, steps, []);
}

/**
 * What an entry says in a field, whoever states it.
 *
 * @returns one value; of a field of listed objects, the list of their values, in which what an object
 *   leaves out is undefined. Undefined where the entry does not state the field.
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

/** The ways to a field: its path, and for what may be editorial the same under `editorial`. */
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
