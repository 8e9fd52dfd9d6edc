import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runProgram } from "../support/program.ts";
import { DEBIAN_GO } from "../support/programs.ts";
import { generateInto } from "../support/render.ts";
import { tempFolder } from "../support/temp.ts";
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

const folder = generateAwkward("messages-go-i18n");
const samples = readSamples();
const corners = readCorners();
const languages = [...new Set(samples.map(({ language }) => language))];

withPrograms(["go-i18n"], "go-i18n", ({ go }) => {
  const program = tempFolder();
  cpSync(join(import.meta.dirname, "consumers/go-i18n"), program, { recursive: true });
  runProgram(go, ["build", "-o", "say", "main.go"], { cwd: program, env: DEBIAN_GO });

  /** Asks for samples as a program does that is in the language of each. */
  const ask = (from: string, of: readonly Sample[]): string[] => {
    const counted = new Set(
      of.filter(({ source }) => source.includes(", plural,")).map(({ code, field }) => `${code}.${field}`),
    );
    const input = {
      default: "en",
      files: readdirSync(from).map((name) => join(from, name)),
      samples: of.map(({ language, code, field, args, values }) => {
        const key = `acme-errors.${code}.${field}`;
        const keys = values.kind === undefined ? [key] : [`${key}_${values.kind}`, key];
        return {
          language,
          keys,
          values: Object.fromEntries(args.map((name) => [name, values[name]])),
          // It is an error to count by a text without a plural.
          count: counted.has(`${code}.${field}`) ? values.count : null,
        };
      }),
    };
    // What was built is there.
    const say = join(program, "say") as typeof go;
    return JSON.parse(runProgram(say, [], { input: JSON.stringify(input) })) as string[];
  };

  const texts = ask(folder, samples);
  test.each(samples.map((sample, index) => ({ ...sample, text: texts[index] })))(
    "$language $code $field $values",
    ({ text, meaning }) => expect(text).toBe(meaning),
  );

  test("every hazard comes back equal, with any value", () => {
    const hazards = readHazards().map((sample) => ({ ...sample, args: ["any"], values: { any: "value" } }));
    const answered = ask(generateInto("messages-go-i18n", HAZARD_CATALOGUE), hazards);
    expect(answered).toEqual(hazards.map(({ meaning }) => meaning));
  });

  const cornerTexts = ask(generateInto("messages-go-i18n", CORNERS, CORNER_LOCALES), corners);
  test.each(corners.map((sample, index) => ({ ...sample, text: cornerTexts[index] })))(
    "$language $name $values",
    ({ text, ...corner }) => {
      if (isBeyondForms(corner) || isBeyond(corner)) expect(text).not.toBe(corner.meaning);
      else expect(text).toBe(corner.meaning);
    },
  );
});

test.each(languages)("%s has every text and no other", (language) => {
  const file = join(folder, `acme-errors.${language}.json`);
  const { "acme-errors": texts } = JSON.parse(readFileSync(file, "utf8")) as Record<string, Record<string, unknown>>;
  const own = samples.filter((sample) => sample.language === language);
  const expected = own.map(({ code, field }) => `${code}.${field}`);
  const found = Object.keys(texts ?? {}).map((key) => key.replace(/_(lock|lamp)$/, ""));
  expect([...new Set(found)].sort()).toEqual([...new Set(expected)].sort());
});

/** What go-i18n cannot say. When it has learnt it, templates/README.md should not warn of it any more. */
function isBeyond({ source, values }: Corner): boolean {
  // It has no texts for single numbers.
  return source.includes(`=${values.count} {`);
}
