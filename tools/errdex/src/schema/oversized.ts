import type { SchemaError } from "./validators.generated.js";

/** The longest accepted list: for every error in a list, the compiled schema copies all earlier errors. */
export const MAX_ITEMS = 10_000;
/** The longest accepted text: a pattern that repeats a group overflows the stack at about a million characters. */
export const MAX_LENGTH = 100_000;

/**
 * Finds lists and texts that are too long to validate.
 *
 * @param except a field of the value to skip.
 * @returns errors in the form of schema errors.
 */
export function oversized(value: unknown, except?: string): SchemaError[] {
  return exceeds(value, except) ? [...walk(value, "", except)] : [];
}

/** Whether anything is too long. A quick check without paths: most entries have nothing too long. */
function exceeds(value: unknown, except?: string): boolean {
  if (typeof value === "string") return value.length > MAX_LENGTH;
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.length > MAX_ITEMS || value.some((item) => exceeds(item));
  for (const key of Object.keys(value)) {
    if (key !== except && exceeds((value as Record<string, unknown>)[key])) return true;
  }
  return false;
}

function* walk(value: unknown, instancePath: string, except?: string): Generator<SchemaError> {
  const error = (keyword: string, limit: number): SchemaError => ({
    instancePath,
    keyword,
    params: { limit },
    parentSchema: {},
  });
  if (typeof value === "string" && value.length > MAX_LENGTH) yield error("maxLength", MAX_LENGTH);
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value) && value.length > MAX_ITEMS) {
    yield error("maxItems", MAX_ITEMS);
    return;
  }
  for (const [key, member] of Object.entries(value)) {
    // `x-` fields are a catalogue's own and are not read.
    if (key === except || key.startsWith("x-")) continue;
    yield* walk(member, `${instancePath}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
  }
}
