// Copied by errdex from templates/typescript/runtime/src/headers.ts. Edit that file, then run "pnpm generate".

/** So many headers are looked at. */
const LIMIT = 1000;

/**
 * Finds a header: in what `fetch` and axios give, in a `Map`, or in an object or list of names and values. It never
 * throws.
 *
 * @param headers what a client gives as the headers of a response.
 * @param name the name in lower case.
 * @returns the value, the first one of several; undefined if there is none.
 */
export function headerOf(headers: unknown, name: string): string | undefined {
  try {
    if (typeof headers !== "object" || headers === null) return undefined;
    const { get } = headers as { readonly get?: unknown };
    const value = typeof get === "function" ? asHeader(get.call(headers, name)) : undefined;
    return value ?? pairsOf(headers).find(([key]) => isName(key, name))?.[1];
  } catch {
    return undefined;
  }
}

/** The names and values of headers that are an object, a list or a `Map`. */
function pairsOf(headers: object): readonly (readonly [unknown, string])[] {
  const pairs =
    Array.isArray(headers) || headers instanceof Map
      ? [...(headers as Iterable<readonly [unknown, unknown]>)]
      : Object.entries(headers);
  return pairs.slice(0, LIMIT).flatMap((pair) => {
    if (!Array.isArray(pair)) return [];
    const text = asHeader(pair[1]);
    return text === undefined ? [] : [[pair[0], text] as const];
  });
}

function isName(key: unknown, name: string): boolean {
  return typeof key === "string" && key.length === name.length && key.toLowerCase() === name;
}

function asHeader(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" && first !== "" ? first : undefined;
}
