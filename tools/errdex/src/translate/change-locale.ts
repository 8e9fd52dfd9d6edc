import { type Locale, TEXT_FIELDS } from "../load/catalogue.ts";
import type { TextChange } from "./merge-file.ts";

/**
 * The locale with changes in it. What is there keeps its order; entries and texts that are new stand
 * where the catalogue has them.
 *
 * @param codes the catalogue's codes, in its order.
 */
export function changeLocale(locale: Locale, changes: readonly TextChange[], codes: readonly string[]): Locale {
  const changed = [...Map.groupBy(changes, ({ code }) => code)].map(([code, ofCode]) => {
    const entry = Object.hasOwn(locale.errors, code) ? (locale.errors[code] ?? {}) : {};
    const texts = ofCode.map(({ field, result }) => [field, result] as const);
    return [code, weave(entry, texts, TEXT_FIELDS)] as const;
  });
  return { ...locale, errors: weave(locale.errors, changed, codes) };
}

/** Puts members into an object: those that it has where they are, the others in the order of the keys. */
function weave<T>(
  object: Readonly<Record<string, T>>,
  members: readonly (readonly [string, T])[],
  keys: readonly string[],
): Record<string, T> {
  const order = new Map(keys.map((key, index) => [key, index]));
  const place = (key: string): number => order.get(key) ?? Number.POSITIVE_INFINITY;
  const given = new Map(members);
  const woven = Object.entries(object).map(([key, value]) => [key, given.get(key) ?? value] as const);
  const fresh = members.filter(([key]) => !Object.hasOwn(object, key)).sort(([a], [b]) => place(a) - place(b));
  for (const member of fresh) {
    const before = woven.findLastIndex(([key]) => place(key) < place(member[0]));
    woven.splice(before + 1, 0, member);
  }
  return Object.fromEntries(woven);
}
