// What the code of a template can refer to at one place of it.

/** A function that is being written. */
export interface Unit {
  /** The variables of what a partial is given, by name; null for a file, which is given all of `root`. */
  readonly given: Map<string, string> | null;
  /** Whether a partial uses all that it is given as one value. */
  usesWhole: boolean;
  /** Whether it uses `@first` and its like of where it is called. */
  usesPlace: boolean;
}

/** The variables that are visible at one place of a template. */
export interface Variables {
  readonly unit: Unit;
  /** What `this` is, innermost last; null for what the partial was given. */
  readonly contexts: readonly (string | null)[];
  readonly blockParams: ReadonlyMap<string, string>;
  /** The lists around the place, innermost last. */
  readonly places: readonly { readonly index: string; readonly count: string }[];
}

/**
 * JavaScript for `@first`, `@../last` and the like.
 *
 * @param depth how many lists further out.
 */
export function positionField(field: string, depth: number, { unit, places }: Variables): string {
  const place = places.at(-1 - depth);
  if (place === undefined) {
    unit.usesPlace = true;
    return `placed(place, ${depth - places.length}, ${JSON.stringify(field)})`;
  }
  if (field === "first") return `(${place.index} === 0)`;
  return field === "last" ? `(${place.index} === ${place.count} - 1)` : place.index;
}

/** JavaScript for what a partial needs to know of where it is called. */
export function placeOf({ unit, places }: Variables): string {
  unit.usesPlace = true;
  return places.reduce(
    (outer, { index, count }) =>
      `{ first: ${index} === 0, last: ${index} === ${count} - 1, index: ${index}, outer: ${outer} }`,
    "place",
  );
}
