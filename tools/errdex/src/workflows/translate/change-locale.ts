import type { Locale } from "../../catalogue/catalogue.ts";
import { groupBy } from "../../catalogue/group-by.ts";
import type { Path } from "../../diagnostics/document.ts";
import { isRecord } from "../../formats/values/same-value.ts";
import type { TranslationChange } from "./merge-file.ts";

/** The fields of a locale file before its texts, in order. */
const HEAD: readonly Path[] = [["$schema"], ["catalogue"], ["locale"], ["sources"], ["glossary"]];

/**
 * Applies changes to a locale. Existing keys keep their order. New entries and texts go where the catalogue has
 * them.
 *
 * @param places the path of each of the catalogue's texts in a locale file, in its order.
 */
export function changeLocale(locale: Locale, changes: readonly TranslationChange[], places: readonly Path[]): Locale {
  return weave(locale, changes, [...HEAD, ...places], 0) as Locale;
}

/** Sets values inside an object. Existing keys keep their order; new ones follow the order of the places. */
function weave(
  value: unknown,
  changes: readonly { readonly at: Path; readonly result: unknown }[],
  places: readonly Path[],
  depth: number,
): unknown {
  const [only] = changes;
  if (only?.at.length === depth) return only.result;
  const object = isRecord(value) ? value : {};
  const order = new Map([...new Set(places.map((place) => String(place[depth])))].map((key, index) => [key, index]));
  const rank = (key: string): number => order.get(key) ?? Number.POSITIVE_INFINITY;
  const inner = groupBy(places, (place) => String(place[depth]));
  const given = new Map(
    [...groupBy(changes, ({ at }) => String(at[depth]))].map(([key, own]) => {
      const before = Object.hasOwn(object, key) ? object[key] : undefined;
      return [key, weave(before, own, inner.get(key) ?? [], depth + 1)] as const;
    }),
  );
  const woven = Object.entries(object).map(([key, member]) => [key, given.get(key) ?? member] as const);
  const fresh = [...given].filter(([key]) => !Object.hasOwn(object, key)).sort(([a], [b]) => rank(a) - rank(b));
  for (const member of fresh) {
    const before = woven.findLastIndex(([key]) => rank(key) < rank(member[0]));
    woven.splice(before + 1, 0, member);
  }
  return Object.fromEntries(woven);
}
