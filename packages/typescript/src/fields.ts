// Copied by errdex from templates/typescript/runtime/src/fields.ts. Edit that file, then run "pnpm generate".

/** The fields that exist, by name. */
export type Fields = ReadonlyMap<string, unknown>;

/**
 * Reads an object's own fields, each once. Never throws. Arrays and values that are not objects have no fields;
 * a field that throws when read is treated as missing.
 */
export function readFields(value: unknown, names: readonly string[]): Fields {
  const fields = new Map<string, unknown>();
  if (!isRecord(value)) return fields;
  for (const name of names) {
    try {
      if (Object.hasOwn(value, name)) fields.set(name, value[name]);
    } catch {
      // Treat it as missing.
    }
  }
  return fields;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  try {
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    // A revoked proxy.
    return false;
  }
}

/** Returns the first result of `accept` that is not null, in the order of the names; otherwise null. */
export function firstOf<T>(fields: Fields, names: readonly string[], accept: (value: unknown) => T | null): T | null {
  for (const name of names) {
    const value = accept(fields.get(name));
    if (value !== null) return value;
  }
  return null;
}
