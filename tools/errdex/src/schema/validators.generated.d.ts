import type { JsonSchema } from "./json-schema.ts";

/** What ajv reports of one value. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema: JsonSchema;
  /** The key that is wrong, when it is a key. */
  readonly propertyName?: string;
}

/** A compiled schema: whether the value fits, and in `errors` why not. */
interface Validator {
  (value: unknown): boolean;
  errors?: SchemaError[] | null;
}

export const catalogue: Validator;
export const catalogueEntry: Validator;
export const config: Validator;
export const conformance: Validator;
export const locale: Validator;
export const localeEntry: Validator;
export const lock: Validator;
export const lockEntry: Validator;
export const observed: Validator;
export const observedEntry: Validator;
export const target: Validator;
export const words: Validator;
export const schemas: Readonly<
  Record<"catalogue" | "config" | "conformance" | "observed" | "locale" | "lock" | "target" | "words", JsonSchema>
>;
