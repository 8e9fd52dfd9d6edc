import type { CatalogueSource, Locale, Typed } from "../../catalogue/catalogue.ts";
import { allEntries, type PlacedEntry } from "../../catalogue/entries.ts";
import { headTexts } from "../../catalogue/head-texts.ts";
import { isTextField, type Text, textsOf, visitTexts } from "../../catalogue/texts.ts";
import { placeTranslation, type SeenTranslation, visitTranslations } from "../../catalogue/translations.ts";
import type { LintInput, LocatedText, Problem, Rule, TextCheck } from "./rule.ts";
import { SeenText } from "./seen-text.ts";

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
  const seen = new SeenText();
  seen.language = source.catalogue.value.language;
  checkHeads(source, seen, checks);
  checkEntries(source, seen, checks);
  for (const locale of source.locales) checkLocale(source, locale, seen, checks);
  return problems;
}

/** A check, and where its problems go. */
interface Running {
  readonly check: TextCheck;
  readonly found: Problem[];
}

function checkHeads(source: CatalogueSource, seen: SeenText, checks: readonly Running[]): void {
  for (const head of headTexts(source)) {
    seen.see(head.text, false);
    run(checks, seen, () => head);
  }
}

function checkEntries(source: CatalogueSource, seen: SeenText, checks: readonly Running[]): void {
  let current: PlacedEntry | null = null;
  let index = 0;
  const locate = (): LocatedText => locateText(current as PlacedEntry, index, seen.language);
  const visit = (text: string, field: Text["field"]): void => {
    seen.see(text, isTextField(field));
    run(checks, seen, locate);
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
  const found = textsOf(entry)[index];
  if (found === undefined) throw new RangeError(`There is no text ${index} in ${entry.name}.`);
  const { text, field } = found;
  const path = [...at, ...found.path];
  const code = String(entry.code);
  const name = `the ${field} of ${code}`;
  return { document, path, at: path, text, field, isMessage: isTextField(field), name, language, code };
}

function checkLocale(source: CatalogueSource, locale: Typed<Locale>, seen: SeenText, checks: readonly Running[]): void {
  seen.locale = locale.value;
  seen.language = locale.value.locale;
  let current: SeenTranslation | null = null;
  const locate = (): LocatedText => placeTranslation(locale, current as SeenTranslation);
  visitTranslations(source, locale.value, (found) => {
    current = found;
    seen.translated = found.translated;
    seen.own = found.own ?? null;
    seen.see(found.translated.text, found.list === "errors");
    run(checks, seen, locate);
  });
}

/** Lets every check look at a text. The text is located only if one of them has a doubt. */
function run(checks: readonly Running[], seen: SeenText, locate: () => LocatedText): void {
  let located: LocatedText | null = null;
  // No `for of`: until it is optimised, it makes an object for each step, and this runs millions of times.
  for (let index = 0; index < checks.length; index += 1) {
    const { check, found } = checks[index] as Running;
    if (!check.mayFail(seen)) continue;
    located ??= locate();
    found.push(...check.examine(located, seen));
  }
}
