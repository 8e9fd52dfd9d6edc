// Copied by errdex from templates/typescript/runtime/src/list-later.ts. Edit that file, then run "pnpm generate".

/** What Node, Deno and Bun ask of whatever they print. Of a proxy they print what is in it, without a question to it. */
const INSPECT = Symbol.for("nodejs.util.inspect.custom");

/**
 * A list that is read when somebody first does something with it: to make all entries takes longer than the rest of
 * an import, and many programs need none.
 */
export function listLater<T>(read: () => readonly T[]): readonly T[] {
  const list: T[] = [];
  const traps: ProxyHandler<object> = {
    // Whatever is done with the list is asked for here first, and then done with the list as if nothing were between.
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
