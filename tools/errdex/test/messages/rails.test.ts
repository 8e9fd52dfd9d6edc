import { join } from "node:path";
import { expect, test } from "vitest";
import { runProgram } from "../support/program.ts";
import type { Command } from "../support/programs.ts";
import { generateInto } from "../support/render.ts";
import { withPrograms } from "../support/with-programs.ts";
import {
  CORNER_LOCALES,
  CORNERS,
  type Corner,
  HAZARD_CATALOGUE,
  isBeyondForms,
  readCorners,
  readHazards,
} from "./corners.ts";
import { generateAwkward } from "./generate-awkward.ts";
import { readSamples, type Sample } from "./samples.ts";

const samples = readSamples();
const corners = readCorners();
const languagesOf = (of: readonly Sample[]): string[] => [...new Set(of.map(({ language }) => language))];

interface Answer {
  readonly keys: Readonly<Record<string, readonly string[]>>;
  readonly texts: readonly string[];
}

function ask(ruby: Command, folder: string, of: readonly Sample[]): Answer {
  const input = {
    folder,
    languages: languagesOf(of),
    samples: of.map(({ language, code, field, args, values }) => {
      const given = args.map((name) => [name, values[name]]);
      return { language, code, field, kind: values.kind, values: Object.fromEntries(given) };
    }),
  };
  const program = join(import.meta.dirname, "consumers/i18n_texts.rb");
  return JSON.parse(runProgram(ruby, ["-EUTF-8", program], { input: JSON.stringify(input) })) as Answer;
}

withPrograms(["ruby"], "Ruby's I18n", ({ ruby }) => {
  const { keys, texts } = ask(ruby, generateAwkward("messages-rails"), samples);
  test.each(samples.map((sample, index) => ({ ...sample, text: texts[index] })))(
    "$language $code $field $values",
    ({ text, meaning }) => expect(text).toBe(meaning),
  );

  test.each(languagesOf(samples))("%s has every text and no other", (language) => {
    const own = samples.filter((sample) => sample.language === language);
    const expected = own.map(({ code, field }) => `${code}.${field}`);
    const found = keys[language]?.map((key) => key.replace(/_[^.]*$/, ""));
    expect([...new Set(found)].sort()).toEqual([...new Set(expected)].sort());
  });

  test("every hazard comes back equal, with any value", () => {
    const hazards = readHazards().map((sample) => ({ ...sample, args: ["any"], values: { any: "value" } }));
    const { texts: answered } = ask(ruby, generateInto("messages-rails", HAZARD_CATALOGUE), hazards);
    expect(answered).toEqual(hazards.map(({ meaning }) => meaning));
  });

  const cornerTexts = ask(ruby, generateInto("messages-rails", CORNERS, CORNER_LOCALES), corners).texts;
  test.each(corners.map((sample, index) => ({ ...sample, text: cornerTexts[index] })))(
    "$language $name $values",
    ({ text, ...corner }) => {
      if (isBeyondForms(corner) || isBeyond(corner)) expect(text).not.toBe(corner.meaning);
      else expect(text).toBe(corner.meaning);
    },
  );

  test("it undoes what is doubled once any value is given", () => {
    const found = corners.filter(({ name }) => name === "PERCENT_WITHOUT_VALUES");
    const folder = generateInto("messages-rails", CORNERS, CORNER_LOCALES);
    const { texts } = ask(
      ruby,
      folder,
      found.map((corner) => ({ ...corner, args: ["any"], values: { any: "value" } })),
    );
    expect(texts).toEqual(["100%% of %{x} %<a>d %<b>.2f %"]);
  });
});

/** What I18n cannot say. When it has learnt it, templates/README.md should not warn of it any more. */
function isBeyond({ name, source, values }: Corner): boolean {
  // Its own options are no values, and their names in braces are refused even as text.
  if (name === "WORDS_OF_RAILS" || name === "WORDS_AS_NAMES") return true;
  // It undoes `%%` only where values are given.
  if (name === "PERCENT_WITHOUT_VALUES") return true;
  // It has no texts for single numbers but 0.
  return values.count !== 0 && source.includes(`=${values.count} {`);
}
