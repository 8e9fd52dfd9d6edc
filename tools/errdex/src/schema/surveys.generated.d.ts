import type { Survey } from "../formats/json/survey-value.ts";

/**
 * For each kind of document that many runs read: what a value that fits its schema consists of. Null when the value does not fit,
 * or has a text or a list that is too long to validate.
 */
export const surveys: Readonly<
  Record<
    "catalogue" | "config" | "locale" | "lock" | "observed" | "target" | "words",
    (value: unknown) => Survey | null
  >
>;
