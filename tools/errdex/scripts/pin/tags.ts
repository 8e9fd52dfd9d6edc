import { LANGUAGE_CODES, LANGUAGES, REGION_CODES, REGIONS, SCRIPTS } from "./cldr.ts";
import { type Table, writeLines } from "./table.ts";

/** CLDR's likely subtags, and the codes that exist or have been replaced. */
export function tagTables(): Table[] {
  const maximized = new Map(LANGUAGES.map((language) => [language, new Intl.Locale(language).maximize()]));
  const known = [...maximized].filter(([, { script }]) => script !== undefined);
  const groups = new Map<string, string[]>();
  for (const [language, { script, region }] of known) {
    const key = `${script}-${region}`;
    groups.set(key, [...(groups.get(key) ?? []), language]);
  }
  const scripts = known.flatMap(([language, { script }]) =>
    REGIONS.flatMap((region) => {
      const likely = new Intl.Locale(`${language}-${region}`).maximize().script;
      return likely === script ? [] : [`${language}-${region}=${likely}`];
    }),
  );
  const regions = known.flatMap(([language, { region }]) =>
    SCRIPTS.flatMap((script) => {
      const likely = new Intl.Locale(`${language}-${script}`).maximize().region;
      return likely === region ? [] : [`${language}-${script}=${likely}`];
    }),
  );
  const nameless = [...maximized].filter(([, { script }]) => script === undefined).map(([language]) => language);
  return [
    {
      name: "LIKELY",
      comment: "The script and region that languages most likely have, and these languages.",
      value: writeLines([...groups].map(([key, languages]) => `${key} ${languages.join(" ")} `).sort()),
    },
    {
      name: "LIKELY_SCRIPTS",
      comment: "The script that a language has in a region, where it is another.",
      value: writeLines([scripts.join(" ")]),
    },
    {
      name: "LIKELY_REGIONS",
      comment: "The region that a language in a script is from, where it is another.",
      value: writeLines([regions.join(" ")]),
    },
    {
      name: "OTHER_LANGUAGES",
      comment: "Languages without a likely script.",
      value: writeLines([nameless.join(" ")]),
    },
    { name: "SCRIPTS", comment: "The scripts that exist.", value: writeLines([SCRIPTS.join(" ")]) },
    { name: "REGIONS", comment: "The regions that exist.", value: writeLines([REGIONS.join(" ")]) },
    {
      name: "REPLACED_LANGUAGES",
      comment: "Former codes of languages, and the tags that have replaced them.",
      value: writeLines([replacedLanguages().join(" ")]),
    },
    {
      name: "REPLACED_REGIONS",
      comment: "Former codes of regions, and the regions that have replaced them, the most usual one first.",
      value: writeLines([replacedRegions().join(" ")]),
    },
  ];
}

function replacedLanguages(): string[] {
  return LANGUAGE_CODES.flatMap((code) => {
    const { baseName } = new Intl.Locale(code);
    return baseName === code ? [] : [`${code}=${baseName}`];
  });
}

function replacedRegions(): string[] {
  // What a language makes of a region that has been divided is the part that it is from itself.
  const samples = new Map(LANGUAGES.map((language) => [new Intl.Locale(language).maximize().region, language]));
  return REGION_CODES.flatMap((code) => {
    const usual = new Intl.Locale(`und-${code}`).region;
    if (usual === code || usual === undefined) return [];
    const parts = [...samples.values()].map((language) => new Intl.Locale(`${language}-${code}`).region ?? usual);
    return [`${code}=${[usual, ...[...new Set(parts)].filter((part) => part !== usual).sort()].join(".")}`];
  });
}
