import { join } from "node:path";
import { expect, test } from "vitest";
import { runProgram } from "../support/program.ts";
import { withPrograms } from "../support/with-programs.ts";
import { chooseForm, formatString } from "./apple/format-string.ts";
import { readStrings } from "./apple/read-strings.ts";
import { argumentsOf, takesArguments } from "./arguments.ts";
import { generateAwkward } from "./generate-awkward.ts";
import { generalMeaningOf } from "./meaning.ts";
import { readSamples, type Sample } from "./samples.ts";

/** What a .stringsdict file has under a key: a format, and the plural that it names. */
interface Plural {
  readonly NSStringLocalizedFormatKey: string;
  readonly count: Readonly<Record<string, string>>;
}

const samples = readSamples();
const languages = [...new Set(samples.map(({ language }) => language))];

withPrograms(["gnustep"], "as Foundation reads it", (commands) => {
  const folder = generateAwkward("messages-apple");
  const fileOf = (language: string, ending: string): string => join(folder, `${language}.lproj/AcmeErrors.${ending}`);
  const read = readPlurals(languages.map((language) => fileOf(language, "stringsdict")));
  const plurals = new Map(languages.map((language, index) => [language, read[index] ?? {}]));
  const strings = new Map(languages.map((language) => [language, readStrings(commands, fileOf(language, "strings"))]));

  const say = (sample: Sample): string => {
    const { language, code, field } = sample;
    const key = `${code}.${field}`;
    const values = argumentsOf(sample);
    const plural = plurals.get(language)?.[key];
    if (plural === undefined) {
      const text = strings.get(language)?.get(key) ?? "";
      return takesArguments(sample) ? formatString(text, values) : text;
    }
    const count = (number: number): string => chooseForm(plural.count, number, language);
    return formatString(plural.NSStringLocalizedFormatKey, values, { count });
  };

  test.each(languages)("%s has every text and no other, in one file of the two", (language) => {
    const keys = samples.filter((one) => one.language === language).map(({ code, field }) => `${code}.${field}`);
    const own = [...(strings.get(language)?.keys() ?? []), ...Object.keys(plurals.get(language) ?? {})];
    expect(own.sort()).toEqual([...new Set(keys)].sort());
  });

  test.each(languages)("the plurals of %s are what Foundation's documentation says", (language) => {
    for (const plural of Object.values(plurals.get(language) ?? {})) {
      expect(Object.keys(plural)).toEqual(["NSStringLocalizedFormatKey", "count"]);
      const { NSStringFormatSpecTypeKey: type, NSStringFormatValueTypeKey: value, ...forms } = plural.count;
      expect([type, value]).toEqual(["NSStringPluralRuleType", "lld"]);
      const known = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      expect(Object.keys(forms).sort()).toEqual(known.sort());
    }
  });

  test.each(samples)("$language $code $field", (sample) => {
    const general = generalMeaningOf(sample.source, sample.values, sample.language);
    expect(say(sample)).toBe(general);
    // There are no choices: what is written of one is its general case.
    if (!sample.source.includes(", select,")) expect(general).toBe(sample.meaning);
  });
});

function readPlurals(files: readonly string[]): Readonly<Record<string, Plural>>[] {
  const script = "import json, plistlib, sys\nprint(json.dumps([plistlib.load(open(p, 'rb')) for p in sys.argv[1:]]))";
  return JSON.parse(runProgram("python3", ["-c", script, ...files])) as Readonly<Record<string, Plural>>[];
}
