import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  type CoreContext,
  compile,
  createCoreContext,
  type PluralizationRules,
  registerMessageCompiler,
  registerMessageResolver,
  resolveValue,
  translate,
} from "@intlify/core-base";
import { baseCompile } from "@intlify/message-compiler";
import fc from "fast-check";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { writeForms, writeMessage } from "../../src/generate/messages/format-message.ts";
import { type MessagePart, otherCase } from "../../src/messages/message.ts";
import { pluralForms, variantsOf } from "../../src/messages/message-forms.ts";
import { parseMessage } from "../../src/messages/parse-message.ts";
import { amount } from "../support/long.ts";
import { generateAwkward } from "./generate-awkward.ts";
import { meaningOf, type Values } from "./meaning.ts";
import { anyParts } from "./parts-arbitrary.ts";
import { readSamples, type Sample } from "./samples.ts";

type Bundle = Readonly<Record<string, Readonly<Record<string, string>>>>;

const samples = readSamples();
const languages = [...new Set(samples.map(({ language }) => language))];
const folder = generateAwkward("messages-vue");
const bundleOf = (language: string): Bundle =>
  JSON.parse(readFileSync(join(folder, `${language}.json`), "utf8")) as Bundle;
let pluralRules: PluralizationRules = {};
beforeAll(async () => {
  // As vue-i18n does when it is loaded.
  registerMessageCompiler(compile);
  registerMessageResolver(resolveValue);
  ({ pluralRules } = await import(/* @vite-ignore */ pathToFileURL(join(folder, "plural-rules.mjs")).href));
});

/** What Vue I18n makes of the text under a key, as `createI18n` sets it up. */
function say(language: string, bundle: object, key: string, values: Values, rules = pluralRules): unknown {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const options: object = {
    locale: language,
    messages: { [language]: bundle },
    pluralRules: rules,
    warnHtmlMessage: false,
  };
  const context = createCoreContext(options) as CoreContext;
  const said = translate(context, key, values);
  expect(warn.mock.calls).toEqual([]);
  warn.mockRestore();
  return said;
}

/** A key as a path: a code may hold a dot. */
const keyOf = ({ code, field }: Sample): string => `['${code}'].${field}`;

describe.each(languages)("%s", (language) => {
  const bundle = bundleOf(language);
  const own = samples.filter((sample) => sample.language === language);

  test("has every text and no other, and the compiler finds no mistake", () => {
    const keys = Object.entries(bundle).flatMap(([code, texts]) =>
      Object.keys(texts).map((field) => `${code}.${field}`),
    );
    expect(keys.sort()).toEqual([...new Set(own.map(({ code, field }) => `${code}.${field}`))].sort());
    for (const text of Object.values(bundle).flatMap((texts) => Object.values(texts))) {
      expect(mistakesIn(text), text).toEqual([]);
    }
  });

  test.each(own.filter((sample) => !isChoice(sample)))("$code $field", (sample) => {
    expect(say(language, bundle, keyOf(sample), sample.values)).toBe(sample.meaning);
  });

  test.each(own.filter(isChoice))("$code $field says the general case, since Vue I18n has no choices", (sample) => {
    const { source, values, meaning } = sample;
    const said = say(language, bundle, keyOf(sample), values);
    expect(said).toBe(meaningOf(generalise(source), values, language));
    expect(said).not.toBe(meaning);
  });
});

/** Whether the sample's value has a case of its own in a choice. */
function isChoice({ source, values }: Sample): boolean {
  const { parts } = parseMessage(source);
  return parts.some((part) => part.kind === "select" && part.cases.some(({ key }) => key === values[part.name]));
}

/** A message with the general case in the place of every choice. */
function generalise(source: string): string {
  const general = (parts: readonly MessagePart[]): MessagePart[] =>
    parts.flatMap((part) => (part.kind === "select" ? general(otherCase(part)) : part));
  return writeMessage(general(parseMessage(source).parts), { style: "icu" });
}

function mistakesIn(text: string): string[] {
  const mistakes: string[] = [];
  baseCompile(text, { mode: "arrow", onError: ({ message }) => mistakes.push(message) });
  return mistakes;
}

test("a whole path and its shorter way lead to the same text", () => {
  expect(say("en", bundleOf("en"), "2.message", { device: "A" })).toBe("no device A");
  expect(say("en", bundleOf("en"), "08001.message", {})).toBe("a string as its code");
});

test("without the rules, the forms are English ones", () => {
  const [english, polish] = [bundleOf("en"), bundleOf("pl")];
  for (const count of [0, 1, 2, 5]) {
    expect(say("en", english, "19.message", { count }, {})).toBe(say("en", english, "19.message", { count }));
  }
  expect(say("pl", polish, "19.message", { count: 0 }, {})).not.toBe(say("pl", polish, "19.message", { count: 0 }));
});

test("a rule that finds a form that the message has not takes the general one", () => {
  const [rule = () => -1] = [pluralRules["pt-BR"]];
  const select = vi.spyOn(Intl.PluralRules.prototype, "select").mockReturnValue("two");
  expect(rule(2, 3)).toBe(2);
  select.mockRestore();
});

const syntax = { style: "vue", between: " | " } as const;

test("any message comes back as it was, and any plural by its forms", () => {
  const parts = anyParts({
    chars: ["a", "{", "}", "@", ":", ".", "(", "|", "\\", "'", "%", "$", "n", "u", " ", "\n", "é", "\u{1f600}"],
    names: ["device", "n"],
    counted: ["count"],
    chosenBy: ["kind"],
    choices: ["lock"],
    forms: ["one", "few", "many"],
    anyPlural: false,
  });
  fc.assert(
    fc.property(parts, fc.constantFrom(0, 1, 2, 5, 21), (message, count) => {
      const values = { device: "@:a {n} | b", n: "%", count };
      const forms = pluralForms(message, message, variantsOf([message]), "pl");
      const category = new Intl.PluralRules("pl").select(count);
      const chosen = forms?.forms.find((form) => form.category === category) ?? forms?.forms.at(-1);
      const written = forms === null ? writeMessage(message, syntax) : writeForms(forms.forms, syntax);
      const expected = (chosen?.parts ?? message).map((part) => sayPlain(part, values)).join("");
      expect(mistakesIn(written)).toEqual([]);
      expect(say("pl", { a: written }, "a", values)).toBe(expected);
    }),
    { numRuns: amount(100, 500) },
  );
});

/** What a part says in general: the first plural is chosen before. */
function sayPlain(part: MessagePart, values: Values): string {
  if (part.kind === "text") return part.text;
  if ("cases" in part)
    return otherCase(part)
      .map((inner) => sayPlain(inner, values))
      .join("");
  return String(values[part.name]);
}

test("a plural that uses an offset is refused", () => {
  const { parts } = parseMessage("{count, plural, offset:1 other {#}}");
  expect(() => writeMessage(parts, syntax)).toThrow("uses an offset");
});

test("a percent sign before a brace is a literal, since Vue I18n 9 would drop it", () => {
  const written = (source: string): string => writeMessage(parseMessage(source).parts, syntax);
  expect(written("5% {n}%{n}%%'{'%")).toBe("5% {n}{'%'}{n}{'%%'}{'{'}%");
});

test("separators of lines and paragraphs come back as they were", () => {
  const text = "a\u2028b\u2029c {device}";
  const { parts } = parseMessage(text);
  const bundle = { key: writeMessage(parts, { style: "vue" }) };
  expect(say("en", bundle, "key", { device: "Lamp" })).toBe("a\u2028b\u2029c Lamp");
});
