// Copied by errdex from templates/typescript/runtime/src/list-later.ts. Edit that file, then run "pnpm generate".

/** Node, Deno and Bun look for this method on every object that they print. For a proxy they print its target instead. */
const INSPECT = Symbol.for("nodejs.util.inspect.custom");

/**
 * Returns a list that is filled on first use. Building all entries takes longer than the rest of an import, and many
 * programs need none.
 */
export function listLater<T>(read: () => readonly T[]): readonly T[] {
  const list: T[] = [];
  const traps: ProxyHandler<object> = {
    // Every operation on the list asks the handler for its trap first. That fills the list, and the operation then
    // continues on the plain list.
    get() {
      delete traps.get;
      Reflect.deleteProperty(list, INSPECT);
      for (const item of read()) list.push(item);
      return undefined;
    },
  };
  const later = new Proxy(list, new Proxy({}, traps));
  Object.defineProperty(list, INSPECT, { value: () => [...later], configurable: true });
  return later;
}
