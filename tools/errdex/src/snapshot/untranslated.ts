import type { CatalogueSource, Locale, StalePolicy } from "../catalogue/catalogue.ts";
import { TEXT_FIELDS, type TextField } from "../catalogue/field-lists.ts";
import { once } from "../catalogue/once.ts";
import { type OwnEntryTexts, ownTexts } from "../catalogue/own-texts.ts";
import { stalePolicyOf } from "../catalogue/stale-policy.ts";
import { presentMeanings } from "./present-meaning.ts";
import type { SnapshotEntry } from "./snapshot.ts";

/** A text that a language shows in the catalogue's own language. */
export interface Untranslated {
  readonly locale: string;
  readonly field: TextField;
  /** The hash of the source text that its stale translation is of; null when there is no translation. */
  readonly source: string | null;
}

/** Whether a translation is shown. A stale one is, if the policy says so and the code still means the same. */
export function isShown(
  translation: { readonly source: string },
  hash: string,
  policy: StalePolicy[TextField],
  meaning: ReadonlySet<string> | undefined,
): boolean {
  if (translation.source === hash) return true;
  return policy === "translation" && (meaning === undefined || meaning.has(translation.source));
}

/** The texts of each code that no translation is shown for, in the order of the languages. Other codes are left out. */
export const untranslatedTexts: (source: CatalogueSource) => ReadonlyMap<string, readonly Untranslated[]> = once(
  (source) => {
    const policy = stalePolicyOf(source.catalogue.value);
    const meanings = presentMeanings(source);
    const found = new Map<string, Untranslated[]>();
    for (const [code, texts] of ownTexts(source).entries) {
      const list: Untranslated[] = [];
      for (const { value } of source.locales) collect(value, code, texts, policy, meanings.get(code), list);
      if (list.length > 0) found.set(code, list);
    }
    return found;
  },
);

function collect(
  { locale, errors }: Locale,
  code: string,
  texts: OwnEntryTexts,
  policy: StalePolicy,
  meaning: ReadonlySet<string> | undefined,
  list: Untranslated[],
): void {
  const entry = Object.hasOwn(errors, code) ? errors[code] : undefined;
  for (const field of TEXT_FIELDS) {
    const own = texts[field];
    if (own === undefined) continue;
    const translation = entry?.[field];
    if (translation === undefined) list.push({ locale, field, source: null });
    else if (!isShown(translation, own.hash, policy[field], meaning)) {
      list.push({ locale, field, source: translation.source });
    }
  }
}

/** The name of an untranslated text in a lock: `de.resolution`. */
export function nameOfUntranslated({ locale, field }: Untranslated): string {
  return `${locale}.${field}`;
}

/** The texts of an entry that had a translation in the earlier version, and are now shown in the catalogue's language. */
export function lostTranslations(before: SnapshotEntry, after: SnapshotEntry): readonly Untranslated[] {
  const known = before.untranslated === null ? null : new Set(before.untranslated.map(nameOfUntranslated));
  return (after.untranslated ?? []).filter((text) => {
    const hash = before[text.field]?.hash;
    // A text that is new was never translated.
    if (hash === undefined) return false;
    // A lock of an earlier errdex does not tell. A translation of just the text that was released was shown.
    return known === null ? text.source === hash : !known.has(nameOfUntranslated(text));
  });
}
