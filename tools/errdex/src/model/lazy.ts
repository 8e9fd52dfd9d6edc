/**
 * Adds fields that are computed when they are first read. A template reads few of the model's fields, and some cost
 * much more than others.
 *
 * @param eager the fields that have their values already.
 * @param lazy the other fields, each with the function that computes it. It runs at most once.
 * @returns an object with all fields.
 */
export function withLazy<Eager extends object, Lazy extends object>(
  eager: Eager,
  lazy: { readonly [Field in keyof Lazy]: () => Lazy[Field] },
): Eager & Lazy {
  const descriptors = Object.entries<() => unknown>(lazy).map(([field, compute]) => [
    field,
    { get: later(compute), enumerable: true, configurable: true },
  ]);
  return Object.defineProperties({ ...eager }, Object.fromEntries(descriptors)) as Eager & Lazy;
}

/**
 * Copies an object and replaces or adds some of its fields. Fields that are computed later stay so in the copy, and
 * are computed once for both.
 *
 * @param of the object to copy.
 * @param fields the fields that differ.
 */
export function derive<T extends object, Fields extends object>(of: T, fields: Fields): Omit<T, keyof Fields> & Fields {
  const copy = Object.defineProperties({}, Object.getOwnPropertyDescriptors(of));
  return Object.defineProperties(copy, Object.getOwnPropertyDescriptors(fields)) as Omit<T, keyof Fields> & Fields;
}

/**
 * Puts off a computation.
 *
 * @returns a function that computes the value when it is first called, and returns the same one after that.
 */
export function later<T>(compute: () => T): () => T {
  let computed: { readonly value: T } | null = null;
  return () => {
    computed ??= { value: compute() };
    return computed.value;
  };
}
