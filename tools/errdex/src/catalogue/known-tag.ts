/** Tags of no language in particular, and the codes that stand for what is not known. */
const NOBODYS: readonly string[] = ["mul", "und", "zxx", "Zzzz", "ZZ", "999"];

/**
 * Why a well-formed tag is that of no language, script or region that there is, or null when it is of
 * one. What CLDR has a name or the usual script of is taken for known: some 8,000 languages.
 *
 * @param tag a BCP 47 tag of a language, a script and a region, as spec/schema/locale.schema.json has it.
 */
export function whyUnknownTag(tag: string): string | null {
  const { language, script, region, baseName } = new Intl.Locale(tag);
  // A language whose script is known, or that has a name, such as Klingon.
  const isLanguage = new Intl.Locale(language).maximize().script !== undefined || isNamed("language", language);
  if (!isLanguage || NOBODYS.includes(language)) return `there is no language ${language}`;
  if (script !== undefined && !isNamed("script", script)) return `there is no script ${script}`;
  if (region !== undefined && !isNamed("region", region)) return `there is no region ${region}`;
  // Codes that have been replaced, such as iw by he.
  return baseName === tag ? null : `the tag ${tag} has been replaced by ${baseName}`;
}

function isNamed(type: "language" | "script" | "region", code: string): boolean {
  return !NOBODYS.includes(code) && new Intl.DisplayNames(["en"], { type, fallback: "none" }).of(code) !== undefined;
}
