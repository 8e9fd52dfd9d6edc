import type { LocaleImport } from "./import-translations.ts";

/** Summarises an import: one line for each language. */
export function formatImport(locales: readonly LocaleImport[]): string[] {
  return locales.map(({ locale, isNew, texts, changes }) => {
    const count = (kind: string): number => changes.filter((change) => change.kind === kind).length;
    const counts: readonly (readonly [number, string])[] = [
      [count("added"), "added"],
      [count("changed"), "changed"],
      [count("confirmed"), "confirmed as still right"],
      [count("state"), "with another state"],
      [texts - changes.length, "unchanged"],
    ];
    const shown = counts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`);
    return `${locale}${isNew ? " (new)" : ""}: ${shown.length === 0 ? "no texts" : shown.join(", ")}`;
  });
}
