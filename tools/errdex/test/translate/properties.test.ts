import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TranslationState } from "../../src/catalogue/catalogue.ts";
import { hashText } from "../../src/catalogue/hash-text.ts";
import { sealedState } from "../../src/formats/translations/statement.ts";
import type { TranslationHeader, TranslationUnit } from "../../src/formats/translations/translation-unit.ts";
import { DEFAULT_DIALECT } from "../../src/messages/dialect.ts";
import { type FormatName, TRANSLATION_FORMATS } from "../../src/workflows/translate/formats.ts";
import { growth, IN_PROPORTION } from "../support/growth.ts";
import { amount, sampleOf } from "../support/long.ts";

const FORMATS: readonly FormatName[] = ["po", "xliff", "csv"];
const HEADING: TranslationHeader = {
  dialect: DEFAULT_DIALECT,
  catalogue: "acme",
  path: "a/catalogue.json",
  sourceLanguage: "en",
  language: "zh-Hans",
};

// Texts that a catalogue may hold, mostly of what means something in one of the formats.
const PIECES = [
  '"',
  "\\",
  "\\n",
  "\n",
  "\t",
  "\\\\",
  "'",
  "''",
  "{",
  "}",
  "{a}",
  "#",
  "#, fuzzy",
  "#~",
  "msgid",
  "msgstr ",
  "<",
  ">",
  "&",
  "&amp;",
  "&#10;",
  "]]>",
  "<![CDATA[",
  "-->",
  "<?x?>",
  "\u00a0",
  "\u2028",
  "\u0085",
  "\ufeff",
  "\u200f",
  "שלום",
  "مرحبا",
  "😀",
  "👩‍👩‍👧",
  "state: official",
  " ",
  "%s",
  "=",
  "+",
  "-",
  "@",
  ",",
  ";",
  '"",""',
  "＝",
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" })))
  .map((pieces) => pieces.join(""))
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no catalogue has them.
  .filter((words) => words.trim() !== "" && words.isWellFormed() && !/[\0-\x08\x0b-\x1f\x7f\ufffe\uffff]/.test(words));

/** The writers do not look at it. */
const DOCUMENT = { file: "catalogue.json", text: "", value: null, locate: () => ({ line: 1, column: 1 }) };

const unit: fc.Arbitrary<TranslationUnit> = fc
  .record({
    code: fc
      .string({ unit: "grapheme-ascii", minLength: 1 })
      .filter((code) => code.trim() === code && !/[^ -~]/.test(code)),
    source: text,
    translated: fc.option(text),
    state: fc.constantFrom<TranslationState>("draft", "reviewed", "official"),
    stale: fc.boolean(),
    previous: fc.option(text),
    context: fc.array(text.map((words) => words.replaceAll("\n", " "))),
  })
  .map(({ code, source, translated, state, stale, previous, context }) => {
    const isStale = stale && translated !== null;
    const from = isStale ? "0123456789ab" : hashText(source);
    return {
      key: `${code}.message`,
      at: ["errors", code, "message"],
      name: `the message of ${code}`,
      document: DOCUMENT,
      path: [],
      source,
      hash: hashText(source),
      translation: translated === null ? null : { text: translated, state, source: from },
      stale: isStale,
      previous: isStale ? previous : null,
      context,
    };
  });

describe.each(FORMATS)("%s", (name) => {
  const { read, write } = TRANSLATION_FORMATS[name];

  test("any texts come back as they were, with their states", () => {
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 4 }), (units) => {
        const { units: found, diagnostics, catalogue } = read("a", write(HEADING, units));
        expect(diagnostics).toEqual([]);
        expect(catalogue?.text).toBe("acme");
        expect(found.map(({ key, source, text: words, fuzzy }) => ({ key, source, words, fuzzy }))).toEqual(
          units.map(({ key, source, translation, stale }) => {
            return { key, source, words: translation?.text ?? "", fuzzy: stale };
          }),
        );
        for (const [index, { key, text: words, statement }] of found.entries()) {
          const translation = units[index]?.translation ?? null;
          expect(statement === null ? null : sealedState(statement, key, words)).toBe(translation?.state ?? null);
          expect(statement?.from ?? null).toBe(units[index]?.stale === true ? "0123456789ab" : null);
        }
      }),
      { numRuns: amount(60, 300) },
    );
  });

  test("whatever the line ends are, and with a byte order mark taken off", () => {
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 2 }), fc.constantFrom("\r\n", "\r"), (units, newline) => {
        const { units: found, diagnostics } = read("a", write(HEADING, units).replaceAll(/\r?\n/g, newline));
        expect(diagnostics).toEqual([]);
        expect(found.map((one) => one.text)).toEqual(units.map(({ translation }) => translation?.text ?? ""));
      }),
      { numRuns: amount(30, 100) },
    );
  });

  test("any file at all is read or has findings, each in a line of the file", () => {
    const whole = write(HEADING, [
      {
        ...(fc.sample(unit, 1)[0] as TranslationUnit),
        source: "a {b}",
        translation: { text: "c {b}", state: "draft", source: "0123456789ab" },
        stale: true,
        previous: "a",
      },
    ]);
    const broken = fc
      .tuple(fc.nat(whole.length), fc.nat(10), fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary" })))
      .map(([at, length, piece]) => whole.slice(0, at) + piece + whole.slice(at + length));
    fc.assert(
      fc.property(fc.oneof(broken, fc.string({ unit: "binary" }), text), (content) => {
        const lines = content.split(/\r\n|\n|\r/);
        for (const { line, column, message, help } of read("a", content).diagnostics) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThan(0);
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? "").length + 1);
          expect(message.length * help.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: amount(150, 1000) },
    );
  });
});

describe("linear time", () => {
  const HEAD = '<xliff version="1.2"><file target-language="de"><body>';
  const UNIT = '<trans-unit id="a"><source>';
  const cases = [
    ["po", 'msgid ""\nmsgstr ""\n', '"\\\\"'],
    ["po", "", '"'],
    ["po", "", "\\"],
    ["po", 'msgid "', "\\"],
    ["po", 'msgid "', "\\1"],
    ["po", 'msgid "', "\\x4"],
    ["po", "", 'msgid "a"\nmsgstr "b"\n'],
    ["po", "", "#\n"],
    ["po", "", "#~ a\n"],
    ["po", "#, ", ","],
    ["po", "#: ", "a "],
    ["po", "# state:", " "],
    ["po", "", " "],
    ["po", "", "\n"],
    ["po", "", "a"],
    ["po", 'msgid ""\nmsgstr ""\n', '"Language:\\n"\n'],
    ["csv", "", "="],
    ["csv", "", '"'],
    ["csv", "", '""'],
    ["csv", "", ","],
    ["csv", '"context","source","target"\n', "a,b,c\n"],
    ["csv", '"context","source","target"\n', '"a\n",b,c\n'],
    ["csv", '"context","source","target","translator_comments"\n"a","b","c","', "state:\n"],
    ["csv", "context,source,target\na,b,", "'"],
    ["xliff", HEAD + UNIT, "&amp;"],
    ["xliff", HEAD + UNIT, "&"],
    ["xliff", HEAD + UNIT, "]]>"],
    ["xliff", HEAD + UNIT, "<![CDATA[a]]>"],
    ["xliff", HEAD + UNIT, "<x/>"],
    ["xliff", HEAD + UNIT, "<!---->"],
    ["xliff", HEAD, "<group/>"],
    ["xliff", HEAD, "<a>"],
    ["xliff", HEAD, `${UNIT}a</source><note>state: </note></trans-unit>`],
    ["xliff", HEAD, "<?a?>"],
    ["xliff", `${HEAD}<trans-unit `, "a"],
    ["xliff", `${HEAD}<trans-unit `, ' a=""'],
    ["xliff", `${HEAD}<trans-unit id="`, "\n"],
    ["xliff", "", "<"],
    ["xliff", "<!DOCTYPE a [", '<!ENTITY a "b">'],
    ["xliff", "", " "],
    ["xliff", "", "\n"],
  ] as const;
  test.each(sampleOf(4, cases))("%s: %j, then %j again and again", (name, head, unit) => {
    const { read } = TRANSLATION_FORMATS[name];
    expect(growth((text) => read("a", head + text), unit, 100_000)).toBeLessThan(IN_PROPORTION);
  });
});
