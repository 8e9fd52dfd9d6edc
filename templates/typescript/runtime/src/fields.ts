/** The fields that an object has, by name. */
export type Fields = ReadonlyMap<string, unknown>;

/**
 * Reads an object's own fields, each once. A list, and anything that is not an object, has none.
 * A field that throws when it is read counts as missing.
 */
export function readFields(value: unknown, names: readonly string[]): Fields {
  const fields = new Map<string, unknown>();
  if (!isRecord(value)) return fields;
  for (const name of names) {
    try {
      if (Object.hasOwn(value, name)) fields.set(name, value[name]);
    } catch {
      // It counts as missing.
    }
  }
  return fields;
}

/** Returns whether a value is an object or a list, and no bytes. */
export function isContainer(value: unknown): boolean {
  return typeof value === "object" && value !== null && !ArrayBuffer.isView(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  try {
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    // The object is a revoked proxy.
    return false;
  }
}
