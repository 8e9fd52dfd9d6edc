/** Lines of a script and a region, `Latn-DE`, and the languages that most likely have them, each between spaces. */
export const LIKELY: string;
/** The script that a language has in a region, where it is another: `az-IR=Arab`, separated by spaces. */
export const LIKELY_SCRIPTS: string;
/** The region that a language in a script is from, where it is another: `az-Arab=IR`. */
export const LIKELY_REGIONS: string;
/** Languages without a likely script. */
export const OTHER_LANGUAGES: string;
/** The scripts that exist. */
export const SCRIPTS: string;
/** The regions that exist. */
export const REGIONS: string;
/** Former codes of languages, and the tags that have replaced them: `sh=sr-Latn`. */
export const REPLACED_LANGUAGES: string;
/** Former codes of regions, and the regions that have replaced them, the most usual one first: `SU=RU.AM.AZ`. */
export const REPLACED_REGIONS: string;
