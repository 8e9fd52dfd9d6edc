/** The regions that CLDR has locales for: lines of `language: region region`. */
export const LOCALE_REGIONS: string;
/** The locales whose parent is not their beginning: lines of `parent: child child`. */
export const LOCALE_CHILDREN: string;
