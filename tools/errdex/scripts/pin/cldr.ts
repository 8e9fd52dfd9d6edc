const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];
const CAPITALS = LETTERS.map((letter) => letter.toUpperCase());
const pairs = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
const triples = pairs.flatMap((start) => LETTERS.map((last) => start + last));

/** What stands for several, for none or for an unknown one. */
const NOBODYS: readonly string[] = ["mul", "und", "zxx", "Zzzz", "ZZ", "999"];

const isNamed = (type: "language" | "script" | "region"): ((code: string) => boolean) => {
  const names = new Intl.DisplayNames(["en"], { type, fallback: "none" });
  return (code) => !NOBODYS.includes(code) && names.of(code) !== undefined;
};

/** Every code of a language that could be, whether it is one or not. */
export const LANGUAGE_CODES: readonly string[] = [...pairs, ...triples].filter((code) => !NOBODYS.includes(code));

/** Every code of a region that could be. */
export const REGION_CODES: readonly string[] = [
  ...Array.from({ length: 1000 }, (_, number) => String(number).padStart(3, "0")),
  ...CAPITALS.flatMap((first) => CAPITALS.map((second) => first + second)),
].filter((code) => !NOBODYS.includes(code));

const hasName = { language: isNamed("language"), script: isNamed("script"), region: isNamed("region") };

/** The languages that CLDR knows and no other code has replaced. */
export const LANGUAGES: readonly string[] = LANGUAGE_CODES.filter(
  (code) =>
    new Intl.Locale(code).baseName === code &&
    (new Intl.Locale(code).maximize().script !== undefined || hasName.language(code)),
);

/** The scripts that CLDR knows. */
export const SCRIPTS: readonly string[] = CAPITALS.flatMap((first) => triples.map((rest) => first + rest)).filter(
  hasName.script,
);

/** The regions that CLDR knows and no other code has replaced. */
export const REGIONS: readonly string[] = REGION_CODES.filter(
  (code) => new Intl.Locale(`und-${code}`).region === code && hasName.region(code),
);
