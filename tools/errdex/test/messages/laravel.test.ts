import { join } from "node:path";
import { expect, test } from "vitest";
import { hashText } from "../../src/catalogue/hash-text.ts";
import { selectorOf } from "../../src/messages/counting.ts";
import { CARDINALS } from "../../src/unicode/plural-rules.generated.js";
import { catalogueOf, entryOf } from "../support/catalogue.ts";
import { runProgram } from "../support/program.ts";
import type { Command } from "../support/programs.ts";
import { generateInto } from "../support/render.ts";
import { withPrograms } from "../support/with-programs.ts";
import { CORNER_LOCALES, CORNERS, HAZARD_CATALOGUE, isBeyondForms, readCorners, readHazards } from "./corners.ts";
import { generateAwkward } from "./generate-awkward.ts";
import { meaningOf } from "./meaning.ts";
import { readSamples, type Sample } from "./samples.ts";

/** Older versions split a text with its values at every bar, so a counted text is given none. */
const samples = readSamples().map((sample) => {
  const { language, source, values } = sample;
  if (!source.includes(", plural,")) return sample;
  const given = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === "string" ? value.replaceAll("|", "/") : value,
  ]);
  const withoutBars = Object.fromEntries(given) as Sample["values"];
  // A bar of the text itself is written as another character.
  return { ...sample, values: withoutBars, meaning: meaningOf(source, withoutBars, language).replaceAll("|", "｜") };
});
const corners = readCorners();
const languages = [...new Set(samples.map(({ language }) => language))];
const underscore = (tag: string): string => tag.replaceAll("-", "_");

interface Answer {
  readonly keys: Readonly<Record<string, readonly string[]>>;
  readonly texts: readonly string[];
}

function ask(php: Command, folder: string, of: readonly Sample[], counts: (sample: Sample) => boolean): Answer {
  const input = {
    folder,
    group: "acme_errors",
    languages: [...new Set(of.map(({ language }) => underscore(language)))],
    samples: of.map((sample) => {
      const { language, code, field, args, values } = sample;
      const given = Object.fromEntries(args.map((name) => [name, values[name]]));
      const count = counts(sample) ? { count: values.count } : {};
      return { language: underscore(language), key: `${code}.${field}`, values: given, kind: values.kind, ...count };
    }),
  };
  const program = join(import.meta.dirname, "consumers/laravel_texts.php");
  return JSON.parse(runProgram(php, [program], { input: JSON.stringify(input) })) as Answer;
}

/** Whether a text counts in any language: then a program asks for it with `trans_choice`. */
function countsIn(all: readonly Sample[]): (sample: Sample) => boolean {
  const counted = new Set(
    all.filter(({ source }) => source.includes(", plural,")).map(({ code, field }) => `${code}.${field}`),
  );
  return ({ code, field }) => counted.has(`${code}.${field}`);
}

withPrograms(["laravel"], "Laravel's translator", ({ php }) => {
  const folder = generateAwkward("messages-laravel");
  const { keys, texts } = ask(php, folder, samples, countsIn(samples));
  test.each(samples.map((sample, index) => ({ ...sample, text: texts[index] })))(
    "$language $code $field $values",
    ({ text, meaning }) => expect(shown(text)).toBe(meaning),
  );

  test.each(languages)("%s has every text and no other", (language) => {
    const own = samples.filter((sample) => sample.language === language);
    const expected = own.map(({ code, field }) => `${code}.${field}`);
    const found = keys[underscore(language)]?.map((key) => key.replace(/_(lock|lamp)$/, ""));
    expect([...new Set(found)].sort()).toEqual([...new Set(expected)].sort());
  });

  test("every hazard comes back equal", () => {
    const hazards = readHazards();
    const answered = ask(php, generateInto("messages-laravel", HAZARD_CATALOGUE), hazards, () => false);
    expect(answered.texts).toEqual(hazards.map(({ meaning }) => meaning));
  });

  const cornersIn = generateInto("messages-laravel", CORNERS, CORNER_LOCALES);
  const cornerTexts = ask(php, cornersIn, corners, countsIn(corners)).texts;
  test.each(corners.map((sample, index) => ({ ...sample, text: cornerTexts[index] })))(
    "$language $name $values",
    ({ text, ...corner }) => {
      if (isBeyondForms(corner)) expect(shown(text)).not.toBe(corner.meaning);
      else expect(shown(text)).toBe(corner.meaning);
    },
  );

  test("what it would take for a condition, a bar or a placeholder in a plural is text", () => {
    const message = "{count, plural, one {[1] a | b :count} other {'{'2'}' | [*] {count}th: {name}s :name :Name}}";
    const args = [
      { name: "count", type: "integer" as const },
      { name: "name", type: "string" as const },
    ];
    const into = generateInto("messages-laravel", catalogueOf([entryOf(1, "ONE", { message, args })]));
    const sample = (count: number): Sample =>
      ({
        language: "en",
        code: "1",
        field: "message",
        args: ["count", "name"],
        values: { count, name: "x" },
      }) as unknown as Sample;
    const said = ask(php, into, [sample(1), sample(2)], () => true).texts;
    expect(said.map(shown)).toEqual(["[1] a ｜ b :count", "{2} ｜ [*] 2th: xs :name :Name"]);
  });

  test("it chooses the form of every number, in all languages but some", () => {
    const own = CARDINALS.flatMap(([, , tags]) => tags.split(" ").slice(0, 4)).filter((tag) => tag !== "en");
    const forms = (tag: string): string => {
      const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
      return `{count, plural, ${categories.map((one) => `${one} {${one}}`).join(" ")}}`;
    };
    const entry = entryOf(1, "ONE", { message: forms("en"), args: [{ name: "count", type: "integer" }] });
    const locales = own.map((locale) => ({
      catalogue: "acme",
      locale,
      errors: { 1: { message: { text: forms(locale), state: "draft" as const, source: hashText(forms("en")) } } },
    }));
    const into = generateInto("messages-laravel", catalogueOf([entry]), locales);
    const numbers = [0, 1, 2, 3, 5, 6, 10, 11, 12, 15, 20, 21, 22, 25, 71, 100, 101, 102, 111, 1_000_000];
    const asked = ["en", ...own].flatMap((language) =>
      numbers.map(
        (count): Sample =>
          ({ language, code: "1", field: "message", args: [], values: { count } }) as unknown as Sample,
      ),
    );
    const said = ask(php, into, asked, () => true).texts;
    const wrong = new Set(
      asked.flatMap(({ language, values }, index) =>
        said[index] === selectorOf(language)(Number(values.count)) ? [] : [language],
      ),
    );
    expect([...wrong].sort()).toEqual([...BEYOND].sort());
  });
});

/** Languages with several categories that never end, of which Laravel does not know the rule of CLDR. */
const BEYOND = "ars br ceb dsb fil gv hsb is kw lv mk mt prg sgs".split(" ");

/** A text as people see it: without the character that separates what Laravel would read together. */
function shown(text: string | undefined): string | undefined {
  return text?.replaceAll("\u2060", "");
}
