import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInstance, type i18n } from "i18next";
import { beforeAll, expect, test } from "vitest";
import { displayMessage } from "../../src/messages/message.ts";
import { parseMessage } from "../../src/messages/parse-message.ts";
import { generateInto } from "../support/render.ts";
import { CORNER_LOCALES, CORNERS } from "./corners.ts";
import { generateAwkward } from "./generate-awkward.ts";
import { readSamples, type Sample } from "./samples.ts";

const samples = readSamples();
const languages = [...new Set(samples.map(({ language }) => language))];
const instances = new Map<string, i18n>();

beforeAll(async () => {
  const folder = generateAwkward("messages");
  for (const language of languages) {
    const bundle = JSON.parse(readFileSync(join(folder, "i18next", language, "acme-errors.json"), "utf8")) as object;
    const instance = createInstance();
    // Keys are split nowhere: a code may hold a dot. What is filled in is shown as it is, as in React.
    await instance.init({
      lng: language,
      resources: { [language]: { acme: bundle } },
      ns: "acme",
      keySeparator: "\u0001",
      nsSeparator: false,
      interpolation: { escapeValue: false, skipOnVariables: true },
    });
    instances.set(language, instance);
  }
});

/**
 * i18next has no way to write these as text: `{{` opens a placeholder, `$t(` another message, and a
 * brace before a placeholder is taken for a part of its name.
 */
const isUnsayable = ({ source }: Sample): boolean => {
  const { parts } = parseMessage(source);
  const texts = parts.filter(({ kind }) => kind === "text");
  const bracesBefore = parts.some(
    (part, at) => part.kind === "text" && part.text.endsWith("{") && at < parts.length - 1,
  );
  return bracesBefore || /\{\{|\$t\(/.test(displayMessage(texts));
};

const say = ({ language, code, field, values }: Sample): string => {
  // A plural is chosen by `count`, a choice by `context`.
  const options = { ...values, ...("kind" in values ? { context: String(values.kind) } : {}) };
  return String(instances.get(language)?.t(`${code}\u0001${field}`, { ns: "acme", ...options }));
};

test.each(samples.filter((sample) => !isUnsayable(sample)))("$language $code $field", (sample) => {
  expect(say(sample)).toBe(sample.meaning);
});

test.each(samples.filter(isUnsayable))("$language $code $field is beyond what i18next can say", (sample) => {
  // When this fails, i18next has learnt it, and the README should not warn of it any more.
  expect(say(sample)).not.toBe(sample.meaning);
  // A joiner that nobody sees keeps i18next from reading it.
  expect(say(sample).replaceAll("\u2060", "")).toBe(sample.meaning);
});

test.each([
  ["en", 0, "no device"],
  ["en", 1, "1 device"],
  ["en", 2, "2 devices"],
  ["fr", 0, "rien"],
  ["fr", 1, "1 a"],
])("in %s, %d has the text of its own number: %s", async (language, count, expected) => {
  const corners = generateInto("messages", CORNERS, CORNER_LOCALES);
  const instance = await load(corners, language);
  // `=2` has no place of its own in i18next.
  const code = CORNERS.errors.find(({ name }) => name === "SINGLE_NUMBERS")?.code;
  expect(instance.t(`${code}\u0001message`, { count })).toBe(expected);
});

test.each([1, 2, 3, 4, 11, 21, 22, 23])("the place %d has its form", async (count) => {
  const instance = await load(generateInto("messages", CORNERS, CORNER_LOCALES), "en");
  const code = CORNERS.errors.find(({ name }) => name === "ORDINAL")?.code;
  const ending = { one: "st", two: "nd", few: "rd", other: "th" }[
    new Intl.PluralRules("en", { type: "ordinal" }).select(count) as "one"
  ];
  expect(instance.t(`${code}\u0001message`, { count, ordinal: true })).toBe(`the ${count}${ending}`);
});

async function load(folder: string, language: string): Promise<i18n> {
  const bundle = JSON.parse(readFileSync(join(folder, "i18next", language, "acme-errors.json"), "utf8")) as object;
  const instance = createInstance();
  await instance.init({
    lng: language,
    resources: { [language]: { acme: bundle } },
    ns: "acme",
    keySeparator: "\u0001",
    nsSeparator: false,
    interpolation: { escapeValue: false },
  });
  return instance;
}
