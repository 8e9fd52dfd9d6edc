import type { CatalogueSource, Locale, Typed } from "../../catalogue/catalogue.ts";
import { allEntries, type PlacedEntry } from "../../catalogue/entries.ts";
import { headTexts } from "../../catalogue/head-texts.ts";
import { entryTexts, isTextField, type Text, visitTexts } from "../../catalogue/texts.ts";
import { placeTranslation, type SeenTranslation, visitTranslations } from "../../catalogue/translations.ts";
import { dialectOf, type MessageDialect } from "../../messages/dialect.ts";
import type { LintInput, LocatedText, Problem, Rule, TextCheck } from "./rule.ts";
import { SeenText } from "./seen-text.ts";
import { languageTraits, traitsOf, translationTraits } from "./traits.ts";

/**
 * Runs the checks of single texts in one walk over the catalogue: first the texts about the catalogue itself, then
 * those of the entries, then the translations.
 *
 * @returns the problems of each rule that checks texts, in the order of the texts.
 */
export function checkTexts(input: LintInput, rules: readonly Rule[]): ReadonlyMap<Rule, readonly Problem[]> {
  const { source } = input;
  const problems = new Map<Rule, Problem[]>();
  const checks: Running[] = [];
  for (const rule of rules) {
    const check = rule.checkTexts?.(input);
    if (check === undefined) continue;
    const found: Problem[] = [];
    problems.set(rule, found);
    checks.push({ check, found });
  }
  checkHeads(source, checks);
  const dialect = dialectOf(source.catalogue.value);
  checkEntries(source, checks, dialect);
  for (const locale of source.locales) checkLocale(source, locale, checks, dialect);
  for (const { check, found } of checks) found.push(...(check.finish?.() ?? []));
  return problems;
}

/** A check, and where its problems go. */
interface Running {
  readonly check: TextCheck;
  readonly found: Problem[];
}

function checkHeads(source: CatalogueSource, checks: readonly Running[]): void {
  const ofLanguage = languageTraits(source.catalogue.value.language);
  for (const head of headTexts(source)) {
    // The texts of a variant are texts of its entry, too.
    if (head.at[0] === "variants") continue;
    run(checks, ofLanguage | traitsOf(head.text, false), new SeenText(head.text, head.language), () => head);
  }
}

function checkEntries(source: CatalogueSource, checks: readonly Running[], dialect: MessageDialect): void {
  const { language } = source.catalogue.value;
  const ofLanguage = languageTraits(language);
  let current: PlacedEntry | null = null;
  let index = 0;
  const locate = (): LocatedText => locateText(current as PlacedEntry, index, language);
  const visit = (text: string, field: Text["field"]): void => {
    const traits = ofLanguage | traitsOf(text, isTextField(field));
    if (traits !== 0) run(checks, traits, new SeenText(text, language, null, null, dialect), locate);
    index += 1;
  };
  for (const placed of allEntries(source)) {
    current = placed;
    index = 0;
    visitTexts(placed.entry, visit);
  }
}

/** Locates a text of an entry, given its index among the entry's texts. */
function locateText({ entry, document, path: at }: PlacedEntry, index: number, language: string): LocatedText {
  const found = entryTexts(entry)[index];
  if (found === undefined) throw new RangeError(`There is no text ${index} in ${entry.name}.`);
  const { text, field } = found;
  const path = [...at, ...found.path];
  const code = String(entry.code);
  const name = `the ${field} of ${code}`;
  return { document, path, at: path, text, field, isMessage: isTextField(field), name, language, code, entry };
}

function checkLocale(
  source: CatalogueSource,
  locale: Typed<Locale>,
  checks: readonly Running[],
  dialect: MessageDialect,
): void {
  const { value } = locale;
  const ofLocale = languageTraits(value.locale, value.glossary);
  visitTranslations(source, value, (seen) => {
    const { translated, own } = seen;
    const isMessage = seen.list === "errors";
    const traits =
      ofLocale | traitsOf(translated.text, isMessage) | translationTraits(translated.source, own, isMessage);
    if (traits === 0) return;
    runTranslation(checks, traits, locale, seen, dialect);
  });
}

function runTranslation(
  checks: readonly Running[],
  traits: number,
  locale: Typed<Locale>,
  seen: SeenTranslation,
  dialect: MessageDialect,
): void {
  const { value } = locale;
  const text = new SeenText(seen.translated.text, value.locale, seen.own ?? null, value, dialect);
  run(checks, traits, text, () => placeTranslation(locale, seen));
}

/** Lets every check look at a text that has one of its traits. It is located only if one of them has a doubt. */
function run(checks: readonly Running[], traits: number, seen: SeenText, locate: () => LocatedText): void {
  let located: LocatedText | null = null;
  for (const { check, found } of checks) {
    if ((check.concerns & traits) === 0 || check.mayFail?.(seen) === false) continue;
    located ??= locate();
    found.push(...check.examine(located, seen));
  }
}
