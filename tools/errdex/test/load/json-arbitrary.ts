import fc from "fast-check";

/** A JSON value that reads back as it is written: integers only, any text, keys such as `__proto__`. */
export const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom(null, true, false),
    fc.maxSafeInteger(),
    fc.string({ unit: "binary" }),
    fc.array(tie("json"), { maxLength: 5 }),
    fc.dictionary(
      fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("__proto__", "constructor", "0", "")),
      tie("json"),
      {
        maxKeys: 5,
      },
    ),
  ),
}));

/** What stands between the tokens: an indentation, and what ends a line. */
export const layout = fc.record({
  indent: fc.constantFrom("", " ", "  ", "\t", "       "),
  newline: fc.constantFrom("\n", "\r\n", "\r"),
});

/** Writes a value as JSON in a layout. */
export function write(value: unknown, { indent, newline }: { indent: string; newline: string }): string {
  return JSON.stringify(value, null, indent).replaceAll("\n", newline);
}

/** Every part of a value with the path to it, the whole first. */
export function* parts(
  value: unknown,
  path: readonly string[] = [],
): Generator<[path: readonly string[], part: unknown]> {
  yield [path, value];
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) yield* parts(member, [...path, key]);
}
