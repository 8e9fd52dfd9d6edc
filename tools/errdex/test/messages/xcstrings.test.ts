import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Locale } from "../../src/catalogue/catalogue.ts";
import { hashText } from "../../src/catalogue/hash-text.ts";
import { catalogueOf, entryOf } from "../support/catalogue.ts";
import { generateInto } from "../support/render.ts";
import { chooseForm, formatString } from "./apple/format-string.ts";
import { argumentsOf, takesArguments } from "./arguments.ts";
import { generateAwkward } from "./generate-awkward.ts";
import { generalMeaningOf } from "./meaning.ts";
import { readSamples, type Sample } from "./samples.ts";

// There is no Xcode here. What its compiler makes of a string catalogue are the strings and the plurals
// whose formatting is tested by `formatString`; this holds the file against Xcode's own structure.

interface Unit {
  readonly stringUnit: { readonly state: string; readonly value: string };
}
interface Localization extends Unit {
  readonly substitutions?: {
    readonly count: {
      readonly argNum: number;
      readonly formatSpecifier: string;
      readonly variations: { readonly plural: Readonly<Record<string, Unit>> };
    };
  };
}
interface StringCatalogue {
  readonly sourceLanguage: string;
  readonly strings: Readonly<
    Record<string, { readonly extractionState: string; readonly localizations: Readonly<Record<string, Localization>> }>
  >;
  readonly version: string;
}

const samples = readSamples();
const read = (folder: string): StringCatalogue =>
  JSON.parse(readFileSync(join(folder, "AcmeErrors.xcstrings"), "utf8")) as StringCatalogue;
const catalogue = read(generateAwkward("messages-xcstrings"));

test("has every text in every language and no other", () => {
  const placed = Object.entries(catalogue.strings).flatMap(([key, { localizations }]) =>
    Object.keys(localizations).map((language) => `${key} ${language}`),
  );
  const expected = samples.map(({ code, field, language }) => `${code}.${field} ${language}`);
  expect(placed.sort()).toEqual([...new Set(expected)].sort());
});

test("has the structure of a string catalogue, and nothing beside it", () => {
  expect(Object.keys(catalogue)).toEqual(["sourceLanguage", "strings", "version"]);
  expect([catalogue.sourceLanguage, catalogue.version]).toEqual(["en", "1.0"]);
  const isUnit = (unit: Unit): void => {
    expect(Object.keys(unit.stringUnit)).toEqual(["state", "value"]);
    expect(["new", "needs_review", "translated"]).toContain(unit.stringUnit.state);
  };
  for (const { extractionState, localizations, ...more } of Object.values(catalogue.strings)) {
    expect([extractionState, more]).toEqual(["manual", {}]);
    for (const [language, localization] of Object.entries(localizations)) {
      isUnit(localization);
      const { stringUnit, substitutions, ...rest } = localization;
      expect(rest).toEqual({});
      if (substitutions === undefined) continue;
      expect(stringUnit.value).toBe("%1$#@count@");
      const { argNum, formatSpecifier, variations } = substitutions.count;
      expect([argNum, formatSpecifier, Object.keys(variations)]).toEqual([1, "lld", ["plural"]]);
      const known = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      expect(Object.keys(variations.plural).sort()).toEqual(known.sort());
      for (const unit of Object.values(variations.plural)) {
        isUnit(unit);
        expect(Object.keys(unit)).toEqual(["stringUnit"]);
      }
    }
  }
});

const say = (sample: Sample): string => {
  const { language, code, field } = sample;
  const localization = catalogue.strings[`${code}.${field}`]?.localizations[language];
  if (localization === undefined) throw new Error("There is no such text.");
  const values = argumentsOf(sample);
  const { stringUnit, substitutions } = localization;
  if (!takesArguments(sample)) return stringUnit.value;
  if (substitutions === undefined) return formatString(stringUnit.value, values);
  const { argNum, formatSpecifier, variations } = substitutions.count;
  const forms = Object.fromEntries(
    // As Xcode's compiler writes it: `%arg` is the substitution's own argument.
    Object.entries(variations.plural).map(([category, unit]) => [
      category,
      unit.stringUnit.value.replace(/%%|%arg/g, (found) => (found === "%%" ? found : `%${argNum}$${formatSpecifier}`)),
    ]),
  );
  return formatString(stringUnit.value, values, { count: (number) => chooseForm(forms, number, language) });
};

test.each(samples)("$language $code $field", (sample) => {
  const general = generalMeaningOf(sample.source, sample.values, sample.language);
  expect(say(sample)).toBe(general);
  // There are no choices: what is written of one is its general case.
  if (!sample.source.includes(", select,")) expect(general).toBe(sample.meaning);
});

test("a translation is translated once somebody has read it, and until its source changes", () => {
  const errors = ["DRAFT", "REVIEWED", "OFFICIAL", "STALE"].map((name, code) => entryOf(code, `${name}_TEXT`));
  const entry = (code: number, state: "draft" | "reviewed" | "official", source: string) => [
    String(code),
    { message: { text: "übersetzt", state, source } },
  ];
  const hash = (code: number): string => hashText(errors[code]?.message ?? "");
  const locale = {
    catalogue: "acme",
    locale: "de",
    errors: Object.fromEntries([
      entry(0, "draft", hash(0)),
      entry(1, "reviewed", hash(1)),
      entry(2, "official", hash(2)),
      entry(3, "official", "000000000000"),
    ]),
  } as Locale;
  const { strings } = read(generateInto("messages-xcstrings", catalogueOf(errors), [locale]));
  const states = errors.map(({ code }) => strings[`${code}.message`]?.localizations.de?.stringUnit.state);
  expect(states).toEqual(["needs_review", "translated", "translated", "needs_review"]);
  expect(strings["0.message"]?.localizations.en?.stringUnit.state).toBe("translated");
});
