import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Locale } from "../../src/catalogue/catalogue.ts";
import { hashText } from "../../src/catalogue/hash-text.ts";
import { nearestTag } from "../../src/catalogue/nearest-tag.ts";
import { catalogueOf, entryOf, writeCatalogue } from "../support/catalogue.ts";
import { errdex } from "../support/errdex.ts";
import { tempFolder } from "../support/temp.ts";
import { readTree, writeTree } from "../support/tree.ts";

// The catalogue's texts: 20 messages, 20 descriptions, and what its category is called.
const ENTRIES = Array.from({ length: 20 }, (_, index) => entryOf(index, `N${index}_FAILED`));
const CATALOGUE = catalogueOf(ENTRIES);
const TOTAL = 2 * ENTRIES.length;

/** A translation of the first texts, of which the first ones are stale. */
function localeOf(locale: string, translated: number = TOTAL, stale = 0): Locale {
  const texts = ENTRIES.flatMap(({ code, message, description }) => [
    { code, field: "message", source: message },
    { code, field: "description", source: description },
  ]).slice(0, translated);
  const errors: Record<string, Record<string, object>> = {};
  for (const [index, { code, field, source }] of texts.entries()) {
    const hash = index < stale ? "000000000000" : hashText(source);
    errors[code] = { ...errors[code], [field]: { text: `${locale} ${source}`, state: "draft", source: hash } };
  }
  const title = { text: `${locale} General`, state: "draft", source: hashText("General") };
  return { catalogue: "acme", locale, categories: { general: { title } }, errors } as Locale;
}

const TARGET = {
  id: "mine",
  title: "Mine",
  syntax: {
    text: { replace: { "*": "\\*" }, newline: "/" },
    comments: { line: { open: "# ", line: "# ", close: "" } },
  },
  names: { constant: "SCREAMING_SNAKE" },
  words: "en",
};
const FILE = { template: "a.hbs", path: "{{locale.names.tag}}.txt", each: "locale" };

interface Attempt {
  readonly template: string;
  readonly words: Readonly<Record<string, unknown>>;
  readonly locales?: readonly Locale[];
  readonly file?: object;
  readonly more?: object;
  readonly options?: readonly string[];
}

/** Generates with a target that has words: what it prints, and what it makes. */
function attempt({ template, words, locales = [], file = FILE, more = {}, options = [] }: Attempt) {
  const folder = join(tempFolder(), "mine");
  const files = Object.entries(words).map(([tag, own]) => [
    `words/${tag}.json`,
    JSON.stringify({ words: own }, null, 1),
  ]);
  const target = { ...TARGET, files: [file], ...more };
  writeTree(folder, {
    "target.json": JSON.stringify(target, null, 1),
    "a.hbs": template,
    ...Object.fromEntries(files),
  });
  const out = tempFolder();
  const spec = writeCatalogue(tempFolder(), CATALOGUE, locales);
  const { exitCode, stdout } = errdex("generate", spec, "--target", folder, "--out", out, ...options);
  const { ".errdex-manifest.json": manifest, ...tree } = readTree(out);
  if (exitCode !== 0) expect(manifest).toBeUndefined();
  return { lines: stdout.replaceAll(`${folder}/`, "").split("\n"), tree };
}

test("what is said is in the language of the file, or the nearest one, and written as running text is", () => {
  const { tree } = attempt({
    template: '{{say "hello" to=catalogue.title count=errors.length}}',
    words: {
      en: { hello: "*Hello* {to}, {count}" },
      de: { hello: "Hallo {to}, {count}" },
      "zh-Hans": { hello: "{count} 你好 {to}" },
      "zh-Hant": { hello: "{count} 您好 {to}" },
    },
    locales: ["de-AT", "sv", "zh-TW", "zh-CN"].map((tag) => localeOf(tag)),
  });
  expect(tree).toEqual({
    "en.txt": "\\*Hello\\* Acme API, 20",
    "de-AT.txt": "Hallo Acme API, 20",
    "sv.txt": "\\*Hello\\* Acme API, 20",
    "zh-TW.txt": "20 您好 Acme API",
    "zh-CN.txt": "20 你好 Acme API",
  });
});

test("a pseudo-locale has accents and brackets on the target's words too, and turns them round", () => {
  const { tree } = attempt({
    template: '{{say "hello" to=catalogue.title}}',
    words: { en: { hello: "Hello {to}" }, ar: { hello: "مرحبا {to}" } },
    options: ["--pseudo"],
  });
  expect(tree).toEqual({
    "en.txt": "Hello Acme API",
    "en-XA.txt": expect.stringMatching(/^\[Ĥéļļö Acme API .*\]$/),
    "ar-XB.txt": expect.stringMatching(/Hello.*Acme API/),
  });
});

test("a file that is of no locale speaks the catalogue's own language, in comments too", () => {
  const { tree } = attempt({
    template: '{{#comment "line"}}\n{{say "hello"}}\n{{/comment}}\n',
    words: { en: { hello: "*Hello*" } },
    file: { template: "a.hbs", path: "a.txt" },
  });
  expect(tree).toEqual({ "a.txt": "# *Hello*\n" });
});

describe("a name that a language lacks", () => {
  const words = {
    en: { a: "en a", b: "en b {x}" },
    "zh-Hans": { a: "zh-Hans a" },
    "zh-Hant": { b: "zh-Hant b {x}" },
    de: { a: "de a" },
    sv: { a: "sv a", b: "sv b {x}" },
  };
  const locales = ["de", "de-AT", "zh-CN", "zh-TW", "sv"].map((tag) => localeOf(tag));
  const template = '{{say "a"}}, {{say "b" x=catalogue.id}}';

  test("is a warning, one for all languages", () => {
    const { lines } = attempt({ template, words, locales });
    expect(lines.filter((line) => /:\d+:\d+ /.test(line))).toEqual([
      'words/en.json:3:8 missing-word (warning): "a" is missing in zh-Hant.json. Translate it there. Until then, the nearest language that has it is used, otherwise en.',
      'words/en.json:4:8 missing-word (warning): "b" is missing in de.json, zh-Hans.json. Translate it there. Until then, the nearest language that has it is used, otherwise en.',
    ]);
  });

  test("is said as the nearest language that has it says it, and at last in the target's own", () => {
    expect(attempt({ template, words, locales }).tree).toEqual({
      "en.txt": "en a, en b acme",
      "de.txt": "de a, en b acme",
      "de-AT.txt": "de a, en b acme",
      "zh-CN.txt": "zh-Hans a, zh-Hant b acme",
      "zh-TW.txt": "zh-Hans a, zh-Hant b acme",
      "sv.txt": "sv a, sv b acme",
    });
  });

  test("is none where no file is in that language", () => {
    expect(attempt({ template, words }).lines.join("\n")).not.toContain("missing-word");
    const { lines } = attempt({ template, words, locales: [localeOf("de-AT")] });
    expect(lines.join("\n")).toContain('"b" is missing in de.json. Translate it there.');
  });

  test("does not hide an error, and an error does not hide it", () => {
    const { lines, tree } = attempt({ template: '{{say "c"}}', words, locales });
    expect(lines.filter((line) => /:\d+:\d+ /.test(line)).map((line) => line.replace(/:.*/s, ""))).toEqual([
      "a.hbs",
      "words/en.json",
      "words/en.json",
    ]);
    expect(tree).toEqual({});
  });

  test("that is the target's own is unknown in all others", () => {
    const { lines } = attempt({ template: '{{say "c"}}', words: { en: { a: "A" }, de: { a: "A", c: "C" } } });
    expect(lines.join("\n")).toContain('words/de.json:4:8 target-file: en.json has no "c".');
    expect(lines.join("\n")).toContain('a.hbs:1:1 template: there are no words named "c".');
  });
});

describe("what cannot be said is found where it stands", () => {
  const template = '{{say "a"}}{{say "b" x=catalogue.title}}';
  const en = { a: "A", b: "B {x}" };
  test.each<[string, Attempt, string[]]>([
    [
      "a name that is unknown",
      { template, words: { en, de: { ...en, c: "C" } } },
      ['words/de.json:5:8 target-file: en.json has no "c". Fix the name, or add it there.'],
    ],
    [
      "other placeholders",
      { template, words: { en, de: { a: "A {x}", b: "B" } } },
      [
        "words/de.json:3:8 target-file: the placeholders are x. Use none, as in en.json.",
        "words/de.json:4:8 target-file: the placeholders are none. Use x, as in en.json.",
      ],
    ],
    [
      "a brace that does not close",
      { template, words: { en, de: { ...en, a: "{" } } },
      [
        expect.stringMatching(
          /^words\/de\.json:3:8 target-file: .* Write a literal brace between apostrophes: '\{'\.$/,
        ),
      ],
    ],
    [
      "a control character",
      { template, words: { en, de: { ...en, a: "\u0007" } } },
      ["words/de.json:3:8 target-file: the text contains the character U+0007, which no file can hold. Delete it."],
    ],
    [
      "a plural",
      { template, words: { en, de: { ...en, a: "{x, plural, other {#}}" } } },
      [
        "words/de.json:3:8 target-file: words may contain placeholders, but no plurals or choices. Reword it without them.",
      ],
    ],
    [
      "a text that is none",
      { template, words: { en, de: { ...en, a: 1 } } },
      [expect.stringMatching(/^words\/de\.json:3:8 schema: "a" should be a string, but is .*\. /)],
    ],
    [
      "a file of no language",
      { template, words: { en, German: en } },
      [expect.stringMatching(/^words\/German\.json:1:1 target-file: the file is not named after a language\. /)],
    ],
    [
      "no file in the language that they are made in",
      { template: "", words: { de: en } },
      [
        expect.stringMatching(
          /^target\.json:\d+:\d+ target-file: .* has no words\/en\.json\. Add it, or fix the tag\.$/,
        ),
      ],
    ],
    [
      "a template that says what there is not",
      { template: '{{say "c"}}', words: { en } },
      [
        'a.hbs:1:1 template: there are no words named "c". Add it to the files in words, or correct the name, which must be a literal.',
      ],
    ],
    [
      "a template that says what data tells it to",
      { template: "{{say catalogue.id}}", words: { en } },
      [expect.stringMatching(/^a\.hbs:1:1 template: there are no words named ""\. /)],
    ],
    [
      "a template that leaves a placeholder out",
      { template: '{{say "b"}}{{say "a" x=1}}', words: { en } },
      [
        'a.hbs:1:1 template: "b" is given the wrong placeholders. Write x=… after the name.',
        'a.hbs:1:12 template: "a" is given the wrong placeholders. Write none after the name.',
      ],
    ],
    [
      "a placeholder that is filled with nothing",
      { template: '{{say "b" x=catalogue.description}}', words: { en } },
      [
        expect.stringMatching(
          /^a\.hbs:1:1 template: rendering en\.txt failed: \{\{say\}\} needs a text or a number for each placeholder/,
        ),
      ],
    ],
  ])("%s", (_, what, expected) => {
    const { lines } = attempt(what);
    expect(lines.filter((line) => /:\d+:\d+ /.test(line)).map((line) => line.replace(/^(\S+) error /, "$1 "))).toEqual(
      expected,
    );
  });
});

test("a language that has too little is left out, and not linked", () => {
  const { tree } = attempt({
    template: "{{#each otherLocales as |other|}}{{text other.title}} {{/each}}{{text locale.complete}}",
    words: { en: { a: "A" } },
    file: { ...FILE, complete: 95 },
    // 39 of 41 texts are 95 percent, 38 are 92; a stale one counts for nothing.
    locales: [localeOf("de", 38), localeOf("fr", 37), localeOf("es", 40, 2), localeOf("it", 40, 3), localeOf("tr")],
  });
  expect(tree).toEqual({
    "en.txt": "Deutsch Español Türkçe 100",
    "de.txt": "English Español Türkçe 95",
    "es.txt": "English Deutsch Türkçe 95",
    "tr.txt": "English Deutsch Español 100",
  });
});

// By name, the second follows N19_FAILED.
test("entries have their translations in the files of a language, wherever they are reached from", () => {
  const { tree } = attempt({
    template:
      "{{#if category.translation.title}}{{text category.translation.title}}{{else}}-{{/if}}\n{{#each category.errors as |error|}}{{#if error.translation.message}}{{text error.translation.message}}{{else}}-{{/if}} {{#if error.translation.description}}{{text error.translation.description}}{{else}}-{{/if}}\n{{/each}}{{#each byName as |entry|}}{{#if entry.error.translation.message}}1{{else}}0{{/if}}{{/each}}",
    words: { en: { a: "A" } },
    file: { template: "a.hbs", path: "{{locale.names.tag}}-{{category.names.constant}}.txt", each: "locale-category" },
    locales: [localeOf("de", 3)],
  });
  const none = "- -\n";
  expect(tree).toEqual({
    "en-GENERAL.txt": `-\n${none.repeat(20)}${"0".repeat(20)}`,
    "de-GENERAL.txt": `de General\nde message N0_FAILED de Description N0_FAILED.\nde message N1_FAILED -\n${none.repeat(18)}1${"0".repeat(10)}1${"0".repeat(8)}`,
  });
});

test.each([
  ["de", ["en", "de"], "de"],
  ["pt-PT", ["en", "pt-BR"], "pt-BR"],
  ["pt-BR", ["pt", "pt-BR"], "pt-BR"],
  ["pt-PT", ["pt-BR", "pt"], "pt"],
  ["zh", ["zh-Hant", "zh-Hans"], "zh-Hans"],
  ["zh-HK", ["zh-Hans", "zh-Hant"], "zh-Hant"],
  ["zh-Hant", ["zh-Hans"], "zh-Hans"],
  ["sr-Latn", ["sr"], "sr"],
  ["en-XA", ["en"], "en"],
  ["sv", ["en", "de"], null],
  ["de", [], null],
  ["tlh", ["en", "tlh"], "tlh"],
])("the nearest to %s of %j is %s", (tag, tags, expected) => {
  expect(nearestTag(tag, tags)).toBe(expected);
});
