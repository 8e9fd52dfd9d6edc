import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { writeMessage } from "../../src/generate/messages/format-message.ts";
import { placeholdersOf } from "../../src/messages/message.ts";
import { parseMessage } from "../../src/messages/parse-message.ts";
import { catalogueOf, entryOf } from "../support/catalogue.ts";
import { amount } from "../support/long.ts";
import { generateInto } from "../support/render.ts";
import { generateAwkward } from "./generate-awkward.ts";
import { meaningOf, type Values } from "./meaning.ts";
import { anyParts } from "./parts-arbitrary.ts";
import { readSamples, type Sample } from "./samples.ts";

type Bundle = Readonly<Record<string, string>>;
type Metadata = Readonly<Record<string, { placeholders?: Record<string, { type: string; description?: string }> }>>;

const samples = readSamples();
const TYPES: Readonly<Record<string, string>> = { count: "int", ratio: "num" };
const folder = generateAwkward("messages-arb");
const read = (tag: string, from = folder): Bundle & Metadata =>
  JSON.parse(readFileSync(join(from, `acme-errors_${tag}.arb`), "utf8"));
const textsOf = (bundle: object): [string, string][] => Object.entries(bundle).filter(([key]) => !key.startsWith("@"));

const keyOf = ({ names, field }: Pick<Sample, "names" | "field">): string =>
  `error${names.word}${field[0]?.toUpperCase()}${field.slice(1)}`;

describe.each([...new Set(samples.map(({ language }) => language))])("%s", (language) => {
  const bundle = read(language.replaceAll("-", "_"));
  const own = samples.filter((sample) => sample.language === language);

  test("has every text and no other, under names that Dart takes for methods", () => {
    const keys = textsOf(bundle).map(([key]) => key);
    expect(keys.sort()).toEqual([...new Set(own.map(keyOf))].sort());
    for (const key of keys) expect(key).toMatch(/^[a-z][A-Za-z0-9_$]*$/);
    expect(bundle["@@locale"]).toBe(language.replaceAll("-", "_"));
  });

  test.each(own)("$code $field", (sample) => {
    const message = new IntlMessageFormat(bundle[keyOf(sample)] ?? "", language, undefined, { ignoreTag: true });
    expect(message.format(sample.values)).toBe(sample.meaning);
  });

  test.each(own.filter(({ source }) => !/, (plural|select),/.test(source)))(
    "$code $field as gen-l10n reads it",
    (sample) => {
      expect(sayAsFlutter(bundle[keyOf(sample)] ?? "", sample.values)).toBe(sample.meaning);
    },
  );
});

/**
 * What gen-l10n makes of a message without branches, with use-escaping: between two apostrophes all is
 * text, two alone are one, and one that follows another is text as well.
 */
function sayAsFlutter(message: string, values: Values): string {
  return message.replace(/'([^']*)'|\{(\w+)\}|([{}'])/g, (whole, quoted, name, rest, at: number) => {
    if (rest !== undefined) throw new Error(`${message}: ${rest} at ${at}`);
    if (name !== undefined) return String(values[name]);
    if (quoted === "") return "'";
    return at > 1 && message[at - 1] === "'" ? whole.slice(0, -1) : quoted;
  });
}

test("metadata stand in the catalogue's own language alone, and name what each text holds, with its type", () => {
  const bundle = read("en");
  for (const { names, field, source, language } of samples) {
    const metadata = read(language.replaceAll("-", "_"))[`@${keyOf({ names, field })}`];
    if (language !== "en") {
      expect(metadata).toBeUndefined();
      continue;
    }
    const { placeholders = {} } = metadata ?? {};
    expect(Object.keys(placeholders).sort()).toEqual(placeholdersOf(parseMessage(source).parts));
    for (const [name, { type }] of Object.entries(placeholders)) {
      expect(type).toBe(TYPES[name] ?? "String");
    }
  }
  expect(bundle["@error1Message"]).toEqual({});
  expect(bundle["@error19Message"]).toEqual({ placeholders: { count: { type: "int", description: "How many." } } });
});

test("a type is Dart's, and a key holds letters whatever the code is", () => {
  const entry = entryOf(-5, "ONE_FAILED", {
    message: "{a, plural, one {1} other {a}} {b, select, x {b} other {b}} {c}",
    args: [
      { name: "a", type: "integer" },
      { name: "b", type: "string" },
      { name: "c", type: "number", description: 'the "c"' },
    ],
  });
  const bundle = read("en", generateInto("messages-arb", catalogueOf([entry])));
  expect(bundle["@error_minus5Message"]?.placeholders).toEqual({
    a: { type: "int" },
    b: { type: "String" },
    c: { type: "num", description: 'the "c"' },
  });
});

test("each language is there without its script or region, as gen-l10n demands", () => {
  const tags = readdirSync(folder).flatMap((name) => /^acme-errors_(\w+)\.arb$/.exec(name)?.[1] ?? []);
  expect(tags.sort()).toEqual(["ar", "en", "ja", "pl", "pt", "pt_BR", "zh", "zh_Hans"]);
  expect(textsOf(read("pt"))).toEqual(textsOf(read("pt_BR")));
  expect(read("pt")["@@locale"]).toBe("pt");
});

const write = (source: string, language: string | null = null): string =>
  writeMessage(parseMessage(source).parts, { style: "arb" }, undefined, language);

describe("single numbers have the place of a category", () => {
  test.each([
    ["en", "{n, plural, =0 {none} one {# a} other {# b}}", "{n, plural, =0 {none} one {{n} a} other {{n} b}}"],
    ["en", "{n, plural, =1 {just one} one {# a} other {b}}", "{n, plural, =1 {just one} other {b}}"],
    ["en", "{n, plural, =2 {a pair} =3 {three} other {b}}", "{n, plural, =2 {a pair} other {b}}"],
    ["ar", "{n, plural, =0 {none} zero {# a} other {b}}", "{n, plural, =0 {none} other {b}}"],
    // 21 is `one` as well, and 10 is `zero`: the text for the number would stand for these, too.
    ["ru", "{n, plural, =1 {just one} other {b}}", "{n, plural, other {b}}"],
    ["ru", "{n, plural, =1 {just one} one {# a} other {b}}", "{n, plural, one {{n} a} other {b}}"],
    ["lv", "{n, plural, =0 {none} other {b}}", "{n, plural, other {b}}"],
    [null, "{n, plural, =0 {none} other {b}}", "{n, plural, other {b}}"],
  ])("%s %s", (language, source, expected) => expect(write(source, language)).toBe(expected));
});

test("an ordinal is its general case", () => {
  expect(write("{n, selectordinal, one {#st} other {no. #}}!")).toBe("no. {n}!");
});

test.each([
  ["{n, plural, offset:1 other {#}}", "uses an offset"],
  ["{n, plural, offset:1 other {some}}", "uses an offset"],
  ["{kind, select, a-b {x} other {y}}", "the choice by {kind} has the case a-b"],
  ["{kind, select, 0a {x} other {y}}", "has the case 0a"],
])("%s is refused", (source, expected) => expect(() => write(source)).toThrow(expected));

const texts = {
  chars: ["a", "'", "{", "}", "#", "<", " ", "\n", "é"],
  names: ["device"],
  counted: ["n"],
  chosenBy: ["kind"],
  choices: ["lock", "b_1"],
  forms: ["one", "few", "many"],
  anyPlural: false,
};

test("any message comes back as it was", () => {
  fc.assert(
    fc.property(anyParts(texts), fc.constantFrom(0, 1, 2, 5, 21), (message, n) => {
      const source = writeMessage(message, { style: "icu" });
      const values = { device: "'{n}'", n, kind: "lock" };
      const written = new IntlMessageFormat(write(source, "pl"), "pl", undefined, { ignoreTag: true });
      expect(written.format(values)).toBe(meaningOf(source, values, "pl"));
    }),
    { numRuns: amount(100, 500) },
  );
});

test("gen-l10n reads any text as it was, unless a brace follows an apostrophe", () => {
  const pieces = fc.array(fc.constantFrom("a", "'", "{", "}", " ", "{device}"), { maxLength: 12 });
  const quoteBraces = (piece: string): string => (piece === "'" ? "''" : /^[{}]$/.test(piece) ? `'${piece}'` : piece);
  const toMessage = (list: readonly string[]) => parseMessage(list.map(quoteBraces).join("").replaceAll("''''", "''"));
  let seen = 0;
  fc.assert(
    fc.property(pieces, (list) => {
      const { parts, problem } = toMessage(list);
      const plain = writeMessage(parts, { open: "\u0001", close: "\u0001" });
      fc.pre(problem === null && !/'[{}]/.test(plain));
      seen += 1;
      const source = writeMessage(parts, { style: "arb" });
      expect(sayAsFlutter(source, { device: "x" })).toBe(plain.replaceAll("\u0001device\u0001", "x"));
    }),
    { numRuns: amount(100, 500) },
  );
  expect(seen).toBeGreaterThan(amount(40, 200));
  // When this fails, gen-l10n reads it as ICU does, and templates/README.md should not warn of it any more.
  expect(sayAsFlutter(write("a'''{'b"), {})).toBe("a''{b");
});
