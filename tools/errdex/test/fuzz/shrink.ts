import type { Entry } from "../../src/catalogue/catalogue.ts";
import type { Made } from "./make-catalogue.ts";

/** A catalogue with less in it, for each of some ways to leave something out: the most first. */
function* smaller(made: Made): Generator<Made> {
  const { catalogue, observed, locales, bodies, lookups } = made;
  if (locales.length > 0) yield { ...made, locales: [] };
  if (observed !== null) yield keep(made, catalogue.errors, []);
  const half = Math.ceil(catalogue.errors.length / 2);
  if (catalogue.errors.length > 1) {
    yield keep(made, catalogue.errors.slice(0, half), observed?.errors ?? []);
    yield keep(made, catalogue.errors.slice(half), observed?.errors ?? []);
  }
  if (locales.length > 1) for (const one of locales) yield { ...made, locales: [one] };
  if (bodies.length > 0) yield { ...made, bodies: [] };
  if (lookups.length > 0) yield { ...made, lookups: [] };
}

/** Leaves entries out, and what refers to them. */
function keep(made: Made, errors: readonly Entry[], seen: readonly Entry[]): Made {
  const codes = new Set([...errors, ...seen].map(({ code }) => code));
  const lasting = (entry: Entry): Entry => {
    const { replacedBy, ...deprecated } = entry.deprecated ?? { since: "", reason: "" };
    return replacedBy === undefined || codes.has(replacedBy) ? entry : { ...entry, deprecated };
  };
  const own = new Set([...errors, ...seen].map(({ code }) => String(code)));
  const { catalogue, observed, locales } = made;
  return {
    ...made,
    catalogue: { ...catalogue, errors: errors.map(lasting) },
    observed: observed === null || seen.length === 0 ? null : { ...observed, errors: seen.map(lasting) },
    locales: locales.map((locale) => ({
      ...locale,
      categories: seen.length === 0 && observed !== null ? {} : (locale.categories ?? {}),
      errors: Object.fromEntries(Object.entries(locale.errors).filter(([code]) => own.has(code))),
    })),
  };
}

/**
 * Leaves out of a catalogue what can be left out while it still fails.
 *
 * @param fails whether a catalogue fails as the first did.
 * @param tries how often at most that is asked.
 */
export async function shrink(made: Made, fails: (made: Made) => Promise<boolean>, tries: number): Promise<Made> {
  let [best, left] = [made, tries];
  for (;;) {
    let found: Made | null = null;
    for (const candidate of smaller(best)) {
      if (left === 0) return best;
      left -= 1;
      if (await fails(candidate)) {
        found = candidate;
        break;
      }
    }
    if (found === null) return best;
    best = found;
  }
}
