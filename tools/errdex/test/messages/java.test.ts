import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runProgram } from "../support/program.ts";
import type { Command } from "../support/programs.ts";
import { generateInto } from "../support/render.ts";
import { tempFolder } from "../support/temp.ts";
import { withPrograms } from "../support/with-programs.ts";
import { CORNER_LOCALES, CORNERS, HAZARD_CATALOGUE, isBeyondForms, readCorners, readHazards } from "./corners.ts";
import { endingsOf, textOf } from "./form-keys.ts";
import { generateAwkward } from "./generate-awkward.ts";
import { readSamples, type Sample } from "./samples.ts";

const folder = generateAwkward("messages-java");
const samples = readSamples();
const corners = readCorners();
const languages = [...new Set(samples.map(({ language }) => language))];

/** Java, and where the program is that reads the bundles. */
interface Java {
  readonly command: Command;
  readonly classes: string;
}

/** Asks Java about bundles, on a machine whose language is neither the catalogue's nor any that is asked for. */
function ask(java: Java, bundles: string, questions: readonly (readonly string[])[]): string[] {
  const encode = (text: string): string => Buffer.from(text).toString("base64");
  const input = questions.map((fields) => `${fields.map(encode).join("\t")}\n`);
  const words = ["-cp", java.classes, "Bundles", bundles, "acme_errors.messages", "pl"];
  const output = runProgram(java.command, words, { input: input.join("") });
  return output.split("\n").map((line) => Buffer.from(line, "base64").toString());
}

function question(sample: Sample): string[] {
  const { language, code, field, args, values } = sample;
  const endings = endingsOf(sample).join(" ");
  return ["text", language, `${code}.${field}`, endings, ...args.map((name) => String(values[name]))];
}

const TAGS = [...languages, "zh-Hant-TW", "sr-Latn-RS", "es-419"];

withPrograms(["java"], "Java", ({ java: command }) => {
  const java = { command, classes: tempFolder() };
  const source = join(import.meta.dirname, "consumers/Bundles.java");
  runProgram(command, ["-m", "jdk.compiler/com.sun.tools.javac.Main", "-d", java.classes, source]);
  const answers = ask(java, folder, [
    ...samples.map(question),
    // The catalogue's own language stands in the file that all the others fall back to.
    ...languages.map((language) => ["keys", language === "en" ? "und" : language]),
    ...TAGS.map((tag) => ["name", tag]),
  ]);
  const texts = answers.splice(0, samples.length);
  const keys = answers.splice(0, languages.length);

  test.each(samples.map((sample, index) => ({ ...sample, text: texts[index] })))(
    "$language $code $field",
    ({ text, meaning }) => expect(text).toBe(meaning),
  );

  test.each(languages.map((language, index) => ({ language, own: keys[index] ?? "" })))(
    "$language has every text and no other",
    ({ language, own }) => {
      const expected = samples.filter((sample) => sample.language === language);
      expect([...new Set(own.split("\n").map(textOf))].sort()).toEqual(
        [...new Set(expected.map(({ code, field }) => `${code}.${field}`))].sort(),
      );
    },
  );

  test("looks for the files by the names that they have", () => {
    const files = readdirSync(join(folder, "acme_errors")).map((name) => `acme_errors.${name.split(".")[0]}`);
    const ours = answers.splice(0, languages.length);
    const aliases = ["acme_errors.messages_pt", "acme_errors.messages_zh"];
    expect(files.sort()).toEqual(["acme_errors.messages", ...ours, ...aliases].sort());
    const others = ["zh_Hant_TW", "sr_Latn_RS", "es_419"];
    expect(answers.slice(0, others.length)).toEqual(others.map((name) => `acme_errors.messages_${name}`));
  });

  test("every hazard comes back equal", () => {
    const hazards = readHazards();
    const answered = ask(java, generateInto("messages-java", HAZARD_CATALOGUE), hazards.map(question));
    expect(answered.slice(0, hazards.length)).toEqual(hazards.map(({ meaning }) => meaning));
  });

  const cornerTexts = ask(java, generateInto("messages-java", CORNERS, CORNER_LOCALES), corners.map(question));
  test.each(corners.map((sample, index) => ({ ...sample, text: cornerTexts[index] })))(
    "$language $name $values",
    ({ text, ...corner }) => {
      if (isBeyondForms(corner)) expect(text).not.toBe(corner.meaning);
      else expect(text).toBe(corner.meaning);
    },
  );
});

test("every file is ASCII, for readers that guess", () => {
  for (const name of readdirSync(join(folder, "acme_errors"))) {
    expect(readFileSync(join(folder, "acme_errors", name), "utf8")).toMatch(/^[\n -~]+$/);
  }
});
