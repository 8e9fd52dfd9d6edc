/** What the floor knows about a language. */
export interface Language {
  /** Its own name, for links. */
  readonly title: string;
  /** The plural categories that whole numbers have, in gettext's order. */
  readonly forms: readonly string[];
  /** Which of them a number has, as gettext writes it. */
  readonly rule: string;
}

const ONE_OTHER = { forms: ["one", "other"], rule: "n == 1 ? 0 : 1" };
const OTHER = { forms: ["other"], rule: "0" };

/** The languages of a made catalogue: its own, and those that it is translated into, by tag. */
export const LANGUAGES: Readonly<Record<string, Language>> = {
  en: { title: "English", ...ONE_OTHER },
  de: { title: "Deutsch", ...ONE_OTHER },
  es: {
    title: "Español",
    forms: ["one", "many", "other"],
    rule: "n == 1 ? 0 : n != 0 && n % 1000000 == 0 ? 1 : 2",
  },
  fr: {
    title: "Français",
    forms: ["one", "many", "other"],
    rule: "n <= 1 ? 0 : n != 0 && n % 1000000 == 0 ? 1 : 2",
  },
  ja: { title: "日本語", ...OTHER },
  nl: { title: "Nederlands", ...ONE_OTHER },
  pl: {
    title: "Polski",
    forms: ["one", "few", "many"],
    rule: "n == 1 ? 0 : n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14) ? 1 : 2",
  },
  "pt-BR": {
    title: "Português (Brasil)",
    forms: ["one", "many", "other"],
    rule: "n <= 1 ? 0 : n != 0 && n % 1000000 == 0 ? 1 : 2",
  },
  ru: {
    title: "Русский",
    forms: ["one", "few", "many"],
    rule: "n % 10 == 1 && n % 100 != 11 ? 0 : n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14) ? 1 : 2",
  },
  "zh-Hans": { title: "简体中文", ...OTHER },
};

/** The tags that platforms look up in the place of a language's own. */
export const ALIASES: Readonly<Record<string, readonly string[]>> = { "pt-BR": ["pt"], "zh-Hans": ["zh"] };

/** The language that the catalogue is written in. */
export const OWN = "en";
