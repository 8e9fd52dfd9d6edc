import { FORMS } from "./plural-forms.mjs";

/**
 * The `pluralRules` of `createI18n`: by language, which form of a message a number takes.
 *
 * @type {Readonly<Record<string, (count: number) => number>>}
 */
export const pluralRules = Object.fromEntries(
  Object.entries(FORMS).map(([locale, forms]) => {
    const rules = new Intl.PluralRules(locale);
    return [
      locale,
      (count) => {
        const index = forms.indexOf(rules.select(count));
        // A newer or older browser may know other forms. The last one is the general one.
        return index === -1 ? forms.length - 1 : index;
      },
    ];
  }),
);
