import { join } from "node:path";
import { expect, test } from "vitest";
import { parseMessage } from "../../src/messages/parse-message.ts";
import { runProgram } from "../support/program.ts";
import { withPrograms } from "../support/with-programs.ts";
import { takesArguments } from "./arguments.ts";
import { generateAwkward } from "./generate-awkward.ts";
import { compileReader } from "./resx/compile-reader.ts";
import { readSamples, type Sample } from "./samples.ts";

const samples = readSamples();
const languages = [...new Set(samples.map(({ language }) => language))];

withPrograms(["mono", "xmllint"], "as .NET reads and formats it", (commands) => {
  const folder = generateAwkward("messages-resx");
  const fileOf = (language: string): string =>
    join(folder, language === "en" ? "AcmeErrors.resx" : `AcmeErrors.${language}.resx`);
  const ask = compileReader(commands);
  const keys = ask(languages.map((language) => [fileOf(language)])).map((list) => list.split("\n"));

  const keyOf = ({ language, code, field, values, source }: Sample): string => {
    const key = `${code}.${field}`;
    const category = new Intl.PluralRules(language).select(Number(values.count));
    const suffix = source.includes(", plural,") ? category : source.includes(", select,") ? values.kind : "other";
    const own = `${key}_${suffix}`;
    return keys[languages.indexOf(language)]?.includes(own) ? own : key;
  };
  /** The keys of all forms: a text that is counted or chosen by in one language has them in every one. */
  const formKeysOf = ({ language, code, field }: Sample): string[] => {
    const same = samples.filter((other) => other.code === code && other.field === field);
    const branches = same.flatMap(({ source }) => parseMessage(source).parts.filter((part) => "cases" in part));
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const endings = branches.flatMap((part) => {
      if (part.kind === "plural" && !part.ordinal) return categories;
      return part.kind === "select" ? part.cases.map(({ key }) => key) : [];
    });
    return endings.filter((ending) => ending !== "other").map((ending) => `${code}.${field}_${ending}`);
  };
  const said = ask(
    samples.map((sample) => {
      const values = takesArguments(sample) ? sample.args.map((name) => sample.values[name] ?? "") : [];
      return [fileOf(sample.language), keyOf(sample), ...values];
    }),
  );

  test.each(languages)("%s has every text and no other, and those for a number or a choice", (language) => {
    const own = samples.filter((sample) => sample.language === language);
    const expected = own.flatMap((sample) => [`${sample.code}.${sample.field}`, ...formKeysOf(sample)]);
    expect(keys[languages.indexOf(language)]?.toSorted()).toEqual([...new Set(expected)].sort());
    runProgram(commands.xmllint, ["--noout", fileOf(language)]);
  });

  test.each(samples.map((sample, index) => ({ ...sample, index })))("$language $code $field", ({ index, meaning }) => {
    expect(said[index]).toBe(meaning);
  });
});
