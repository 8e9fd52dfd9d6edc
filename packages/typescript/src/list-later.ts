// Copied by errdex from templates/typescript/runtime/src/list-later.ts. Edit that file, then run "pnpm generate".

/** The method that Node, Deno and Bun call to print an object. Of a proxy they print the target, without calling traps. */
const INSPECT = Symbol.for("nodejs.util.inspect.custom");

/**
 * Returns an array that is filled when it is first accessed: creating all entries takes longer than the rest of the
 * import, and many programs need none.
 *
 * @param read returns the items. Called once, on first access.
 */
export function listLater<T>(read: () => readonly T[]): readonly T[] {
  const list: T[] = [];
  const traps: ProxyHandler<object> = {
    // Every operation on the list first looks up its trap here. There is none, so it then applies to the filled list.
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
