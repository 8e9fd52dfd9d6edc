import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Locale, TranslationState } from "../../src/catalogue/catalogue.ts";
import { hashText } from "../../src/catalogue/hash-text.ts";
import { parseMessage } from "../../src/messages/parse-message.ts";
import { catalogueOf, entryOf } from "../support/catalogue.ts";
import { runProgram } from "../support/program.ts";
import type { Command } from "../support/programs.ts";
import { generateInto } from "../support/render.ts";
import { tempFolder } from "../support/temp.ts";
import { withPrograms } from "../support/with-programs.ts";
import { xliffValidator } from "../support/xliff-schema.ts";
import { CORNER_LOCALES, CORNERS, HAZARD_CATALOGUE, readCorners, readHazards } from "./corners.ts";
import { generateAwkward } from "./generate-awkward.ts";
import { readSamples, type Sample } from "./samples.ts";

const languagesOf = (samples: readonly Sample[]): string[] => [...new Set(samples.map(({ language }) => language))];

interface Unit {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly state: string;
  readonly approved: string;
  readonly notes: readonly string[];
}

interface Answer {
  readonly units: Readonly<Record<string, readonly Unit[]>>;
  readonly texts: readonly string[];
}

function ask(php: Command, folder: string, languages: readonly string[], samples: readonly Sample[]): Answer {
  const questions = samples.map(({ language, code, field, values }) => ({ language, key: `${code}.${field}`, values }));
  const input = JSON.stringify({ folder, languages, samples: questions });
  return JSON.parse(runProgram(php, [join(import.meta.dirname, "consumers/symfony_texts.php")], { input })) as Answer;
}

withPrograms(["php"], "Symfony", ({ php }) => {
  const cases = [
    { folder: generateAwkward("messages-xliff"), samples: readSamples() },
    { folder: generateInto("messages-xliff", CORNERS, CORNER_LOCALES), samples: readCorners() },
    { folder: generateInto("messages-xliff", HAZARD_CATALOGUE), samples: readHazards() },
  ].map(({ folder, samples }) => ({ folder, samples, ...ask(php, folder, languagesOf(samples), samples) }));
  const rendered = cases.flatMap(({ samples, texts }) =>
    samples.map((sample, index) => ({ ...sample, text: texts[index] })),
  );

  test.each(rendered)("$language $code $field $values", ({ text, meaning }) => expect(text).toBe(meaning));

  test.each(languagesOf(readSamples()))("%s has every text and no other, with the source's", (language) => {
    const samples = readSamples();
    const textsIn = (of: string): ReadonlyMap<string, string> =>
      new Map(samples.flatMap((one) => (one.language === of ? [[`${one.code}.${one.field}`, one.source]] : [])));
    const [own, english] = [textsIn(language), textsIn("en")];
    const units = cases[0]?.units[language] ?? [];
    expect(units.map(({ key }) => key).sort()).toEqual([...own.keys()].sort());
    for (const { key, source, target } of units) {
      expect(parseMessage(target)).toEqual(parseMessage(own.get(key) ?? ""));
      expect(parseMessage(source)).toEqual(parseMessage(english.get(key) ?? ""));
    }
  });

  test("each text has its state, and notes for translators", () => {
    const translation = (state: TranslationState, source: string) => ({
      text: "Hallo",
      state,
      source: hashText(source),
    });
    const entries = ["ONE_FAILED", "TWO_FAILED", "THREE_FAILED", "FOUR_FAILED"].map((name, index) =>
      entryOf(index, name, { message: "hello" }),
    );
    const count = { name: "count", type: "integer", description: "How many, e.g. <2>." } as const;
    const catalogue = catalogueOf([...entries, entryOf(9, "NINE_FAILED", { message: "{count}", args: [count] })]);
    const german: Locale = {
      catalogue: "acme",
      locale: "de",
      errors: {
        "0": { message: translation("draft", "hello") },
        "1": { message: translation("reviewed", "hello") },
        "2": { message: translation("official", "hello") },
        "3": { message: translation("official", "good day") },
      },
    };
    const { units } = ask(php, generateInto("messages-xliff", catalogue, [german]), ["en", "de"], []);
    expect(units.de?.map(({ state, approved }) => [state, approved])).toEqual([
      ["translated", ""],
      ["signed-off", "yes"],
      ["final", "yes"],
      ["needs-review-translation", ""],
    ]);
    expect(new Set(units.en?.map(({ state, approved }) => `${state} ${approved}`))).toEqual(new Set(["final yes"]));
    expect(units.en?.find(({ key }) => key === "9.message")?.notes).toEqual([
      "NINE_FAILED",
      "count: How many, e.g. <2>.",
    ]);
  });

  withPrograms(["xmllint"], "xmllint", ({ xmllint }) => {
    const validate = xliffValidator({ php, xmllint });
    const files = cases.flatMap(({ folder, samples }) =>
      languagesOf(samples).map((language) => ({
        language,
        file: join(folder, `acme-errors+intl-icu.${language.replaceAll("-", "_")}.xlf`),
      })),
    );
    test.each(files)("finds $language valid", ({ file }) => {
      expect(validate(file)).toBe(`${file} validates\n`);
    });

    test("would find a state that is none", () => {
      const file = join(tempFolder(), "broken.xlf");
      writeFileSync(file, readFileSync(files[1]?.file ?? "", "utf8").replace('state="translated"', 'state="done"'));
      expect(() => validate(file)).toThrow("attribute 'state'");
    });
  });
});

test("nothing to translate is a file all the same", () => {
  const folder = generateInto("messages-xliff", catalogueOf([]));
  expect(readFileSync(join(folder, "acme-errors+intl-icu.en.xlf"), "utf8")).toContain("<body>\n    </body>");
});
