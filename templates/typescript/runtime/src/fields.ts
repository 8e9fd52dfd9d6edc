/** Fields that were there, by name. */
export type Fields = ReadonlyMap<string, unknown>;

/**
 * Reads an object's own fields, each once. Anything but an object has none; a list has none.
 * A field that throws when it is read is not there.
 */
export function readFields(value: unknown, names: readonly string[]): Fields {
  const fields = new Map<string, unknown>();
  if (!isRecord(value)) return fields;
  for (const name of names) {
    try {
      if (Object.hasOwn(value, name)) fields.set(name, value[name]);
    } catch {
      // It is not there.
    }
  }
  return fields;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  try {
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    // A proxy that was revoked.
    return false;
  }
}

/** The first of the named fields whose value is accepted. */
export function firstOf<T>(fields: Fields, names: readonly string[], accept: (value: unknown) => T | null): T | null {
  for (const name of names) {
    const value = accept(fields.get(name));
    if (value !== null) return value;
  }
  return null;
}
