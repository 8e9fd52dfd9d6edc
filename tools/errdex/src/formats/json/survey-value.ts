import { MAX_DEPTH, MAX_VALUES } from "./scan-json.ts";

/** What a JSON value consists of. */
export interface Survey {
  /** How many strings it has, keys included. */
  readonly strings: number;
  readonly hasNumbers: boolean;
}

/**
 * Counts the parts of a JSON value.
 *
 * @returns null when it is nested deeper or has more values than the scanner accepts.
 */
export function surveyValue(value: unknown): Survey | null {
  const counter = new Counter();
  counter.count(value, 0);
  return counter.values > MAX_VALUES || counter.isTooDeep ? null : counter;
}

class Counter implements Survey {
  values = 0;
  strings = 0;
  hasNumbers = false;
  isTooDeep = false;

  count(value: unknown, depth: number): void {
    this.values += 1;
    if (typeof value === "string") this.strings += 1;
    else if (typeof value === "number") this.hasNumbers = true;
    else if (typeof value === "object" && value !== null) this.#countMembers(value, depth + 1);
  }

  #countMembers(value: object, depth: number): void {
    if (depth > MAX_DEPTH) {
      this.isTooDeep = true;
    } else if (Array.isArray(value)) {
      for (const item of value) this.count(item, depth);
    } else {
      // `for in` makes no list of the keys. A value of JSON.parse inherits nothing that it could find.
      for (const key in value) {
        this.strings += 1;
        this.count((value as Record<string, unknown>)[key], depth);
      }
    }
  }
}
