import type { Path } from "../diagnostics/document.ts";
import type { Entry } from "./catalogue.ts";
import { ENTRY_FIELDS, type Field, type FieldPath } from "./fields.ts";

/** A value of a field, with its path in the entry. */
interface PlacedValue {
  readonly path: Path;
  readonly value: unknown;
}

/**
 * Lists every value of a field in an entry: one for each object in the lists on the path, first the source's,
 * then the maintainers' under `editorial`. The list is empty when the entry does not state the field.
 */
export function statedValues(entry: Entry, field: FieldPath): PlacedValue[] {
  const found: PlacedValue[] = [];
  for (const steps of STEPS[field]) collect(entry, steps, 0, [], found);
  return found;
}

/** Calls a function with every value that {@link statedValues} lists. It makes no paths. */
export function visitStated(entry: Entry, field: FieldPath, visit: (value: unknown) => void): void {
  for (const steps of STEPS[field]) visitAlong(entry, steps, 0, visit);
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

function visitAlong(value: unknown, steps: Steps, index: number, visit: (value: unknown) => void): void {
  if (value === undefined) return;
  const step = steps[index];
  if (step === undefined) visit(value);
  else if (step !== null) visitAlong((value as Readonly<Record<string, unknown>>)[step], steps, index + 1, visit);
  else for (const one of value as readonly unknown[]) visitAlong(one, steps, index + 1, visit);
}

function collect(value: unknown, steps: Steps, index: number, path: Path, found: PlacedValue[]): void {
  if (value === undefined) return;
  const step = steps[index];
  if (step === undefined) found.push({ path, value });
  else if (step !== null) {
    const member = (value as Readonly<Record<string, unknown>>)[step];
    if (member !== undefined) collect(member, steps, index + 1, [...path, step], found);
  } else {
    for (const [place, one] of (value as readonly unknown[]).entries()) {
      collect(one, steps, index + 1, [...path, place], found);
    }
  }
}

function valueAlong(value: unknown, steps: Steps, index = 0): unknown {
  const step = steps[index];
  if (value === undefined || step === undefined) return value;
  if (step === null) return (value as readonly unknown[]).map((one) => valueAlong(one, steps, index + 1));
  return valueAlong((value as Readonly<Record<string, unknown>>)[step], steps, index + 1);
}
