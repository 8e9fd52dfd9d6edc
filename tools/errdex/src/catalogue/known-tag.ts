/** Language, script and region codes for "several", "none" or "unknown". */
const NOBODYS: readonly string[] = ["mul", "und", "zxx", "Zzzz", "ZZ", "999"];

/**
 * Checks that a well-formed tag names a language, script and region that exist. CLDR decides: about 8,000
 * languages have a name or a usual script there.
 *
 * @param tag a BCP 47 tag of a language, with or without a script and a region, in the form of
 *   spec/schema/locale.schema.json.
 * @returns the reason when it does not exist or is replaced by another tag; null when it is fine.
 */
export function whyUnknownTag(tag: string): string | null {
  const { language, script, region, baseName } = new Intl.Locale(tag);
  // Some languages have a known script, others only a name, such as Klingon.
  const isLanguage = new Intl.Locale(language).maximize().script !== undefined || isNamed("language", language);
  if (!isLanguage || NOBODYS.includes(language)) return `there is no language ${language}`;
  if (script !== undefined && !isNamed("script", script)) return `there is no script ${script}`;
  if (region !== undefined && !isNamed("region", region)) return `there is no region ${region}`;
  // Some codes have been replaced, such as iw by he.
  return baseName === tag ? null : `the tag ${tag} has been replaced by ${baseName}`;
}

function isNamed(type: "language" | "script" | "region", code: string): boolean {
  return !NOBODYS.includes(code) && new Intl.DisplayNames(["en"], { type, fallback: "none" }).of(code) !== undefined;
}
