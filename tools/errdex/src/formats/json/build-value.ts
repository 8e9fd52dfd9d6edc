import { scanJson } from "./scan-json.ts";

type Container = Record<string | number, unknown>;

/**
 * Makes the value of JSON text from the scanner's parts, as `JSON.parse` does. It is for text whose keys have escapes:
 * Node 24 reads such a key as another one that it has seen at the same place: `"E\""` as `E\`.
 *
 * @param text well-formed JSON, without a key twice in an object.
 */
export function buildValue(text: string): unknown {
  // The containers around the next value, the outermost first. The first one only holds the whole value.
  const root: Container = {};
  const open: Container[] = [root];
  const put = (path: readonly (string | number)[], value: unknown): void => {
    open.length = path.length + 1;
    const options = { value, writable: true, enumerable: true, configurable: true };
    // Defined, because assigning to `__proto__` does something else.
    Object.defineProperty(open[path.length] as Container, path.at(-1) ?? "", options);
  };
  scanJson(text, {
    value(path, offset) {
      const first = text[offset];
      if (first !== "{" && first !== "[") return;
      const container = first === "{" ? {} : [];
      put(path, container);
      open.push(container as Container);
    },
    // JSON.parse is right about a scalar alone.
    scalar: (path, source) => put(path, JSON.parse(source)),
  });
  return root[""];
}
