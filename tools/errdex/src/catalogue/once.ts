/**
 * Makes a function compute its result once for each object. The result is dropped together with the object, so a
 * process that runs for long keeps nothing.
 *
 * @param compute a pure function of the object.
 */
export function once<Key extends object, Result>(compute: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) {
      found = { result: compute(key) };
      known.set(key, found);
    }
    return found.result;
  };
}
