import type { CatalogueSource, Locale } from "../catalogue/catalogue.ts";
import type { Lock } from "../catalogue/lock.ts";
import { once } from "../catalogue/once.ts";
import { completeness, translationStatus } from "../catalogue/translation-status.ts";

/**
 * The share of its texts that each language had in the release where it had most, in percent. A page that users have
 * stays when a new revision of the source makes some of its translations out of date or adds texts.
 *
 * @returns the share by tag; empty before the first release.
 */
export const keptShares: (source: CatalogueSource) => ReadonlyMap<string, number> = once(({ lock, locales }) => {
  if (lock === null) return new Map();
  const { complete } = lock.value;
  if (complete !== undefined) return new Map(Object.entries(complete));
  // A lock of an earlier errdex does not tell. What was translated then mostly still is, perhaps from an earlier text.
  const released = locales.filter(({ value }) => Object.hasOwn(lock.value.locales, value.locale));
  return new Map(released.map(({ value }) => [value.locale, shareOfReleased(value, lock.value)]));
});

/** The share of the texts of a lock's documented entries that a language has a translation of, in percent. */
function shareOfReleased({ errors }: Locale, lock: Lock): number {
  let [total, translated] = [0, 0];
  for (const { code, documented, removed, resolution } of lock.errors) {
    if (!documented || removed !== undefined) continue;
    const texts = errors[String(code)];
    for (const field of [
      "message",
      "description",
      ...(resolution === undefined ? [] : (["resolution"] as const)),
    ] as const) {
      total += 1;
      if (texts?.[field] !== undefined) translated += 1;
    }
  }
  return total === 0 ? 0 : Math.floor((translated * 100) / total);
}

/** The share of each language to write into the lock of a release: that of today, or a larger one of an earlier release. */
export function releasedShares(source: CatalogueSource): ReadonlyMap<string, number> {
  const kept = keptShares(source);
  return new Map(
    translationStatus(source).map((status) => [
      status.locale,
      Math.max(completeness(status), kept.get(status.locale) ?? 0),
    ]),
  );
}
