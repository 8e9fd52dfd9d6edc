import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { createInstance } from "i18next";
import { describe, expect, test } from "vitest";
import type { Locale } from "../../src/catalogue/catalogue.ts";
import { hashText } from "../../src/catalogue/hash-text.ts";
import { localeAliases, resolveLocale } from "../../src/messages/locale-aliases.ts";
import { catalogueOf, entryOf } from "../support/catalogue.ts";
import { runProgram } from "../support/program.ts";
import { generateInto } from "../support/render.ts";
import { withPrograms } from "../support/with-programs.ts";

const LANGUAGES = ["en", "pt-BR", "zh-Hans", "zh-Hant", "de", "es", "es-419", "sr-Latn"];

/** What readers' devices say, and the language that they should see. */
const READERS: readonly (readonly [tag: string, language: string])[] = [
  ["zh-CN", "zh-Hans"],
  ["zh-SG", "zh-Hans"],
  ["zh", "zh-Hans"],
  ["zh-TW", "zh-Hant"],
  ["zh-HK", "zh-Hant"],
  ["zh-MO", "zh-Hant"],
  ["pt", "pt-BR"],
  ["pt-PT", "pt-BR"],
  ["pt-BR", "pt-BR"],
  ["de-AT", "de"],
  ["es-MX", "es-419"],
  ["es-AR", "es-419"],
  ["es-ES", "es"],
  ["en-GB", "en"],
];

test.each([
  ...READERS.map(([tag, language]) => [tag, LANGUAGES, language] as const),
  ["zh-Hant-HK", LANGUAGES, "zh-Hant"],
  ["zh-Hans-TW", LANGUAGES, "zh-Hans"],
  ["pt-AO", ["pt-BR", "pt-PT"], "pt-PT"],
  ["pt-PT", ["pt-BR", "pt-PT"], "pt-PT"],
  ["pt", ["pt-BR", "pt-PT"], "pt-BR"],
  ["sr", ["sr-Latn"], null],
  ["sr-Cyrl-ME", ["sr-Latn"], null],
  ["sr-ME", ["sr", "sr-Latn"], "sr-Latn"],
  ["zh-TW", ["zh-Hans"], null],
  ["nb", ["no"], "no"],
  ["en-AU", ["en-GB", "en-US"], "en-US"],
  ["xx", ["en"], null],
] as const)("readers of %s among %j see %s", (tag, available, expected) => {
  expect(resolveLocale(tag, available)).toBe(expected);
});

test("an alias never has the tag of a language, and leads to one", () => {
  const tag = fc.constantFrom(
    ...LANGUAGES,
    "zh",
    "pt",
    "pt-PT",
    "zh-TW",
    "sr",
    "en-GB",
    "no",
    "nb",
    "uz-Arab",
    "es-MX",
  );
  fc.assert(
    fc.property(fc.uniqueArray(tag), (available) => {
      const aliases = localeAliases(available);
      expect(new Set(aliases.map((alias) => alias.tag)).size).toBe(aliases.length);
      for (const alias of aliases) {
        expect(available).not.toContain(alias.tag);
        expect(available).toContain(alias.original);
      }
    }),
  );
});

const message = "hello";
const locales: readonly Locale[] = LANGUAGES.slice(1).map((locale) => ({
  catalogue: "acme",
  locale,
  errors: { "1": { message: { text: `hello in ${locale}`, state: "reviewed", source: hashText(message) } } },
}));
const catalogue = catalogueOf([entryOf(1, "HELLO", { message })]);
const textIn = (language: string): string => (language === "en" ? message : `hello in ${language}`);

/** The tag, and what is left without one subtag after the other. */
const lookup = (tag: string): string[] => {
  const subtags = tag.split("-");
  return subtags.map((_, index) => subtags.slice(0, subtags.length - index).join("-"));
};

describe("a platform that leaves out one subtag after the other", () => {
  const nameOf: Readonly<Record<string, (tag: string) => string>> = {
    "messages-formatjs": (tag) => `${tag}.json`,
    "messages-vue": (tag) => `${tag}.json`,
    "messages-fluent": (tag) => `${tag}/acme-errors.ftl`,
    "messages-gettext": (tag) => `${tag.replaceAll("-", "_")}/LC_MESSAGES/acme-errors.po`,
    "messages-android": (tag) =>
      `values${tag === "en" ? "" : `-${tag.replace(/-(?=[A-Z]{2}$)/, "-r")}`}/acme_errors.xml`,
    "messages-apple": (tag) => `${tag}.lproj/AcmeErrors.strings`,
    "messages-arb": (tag) => `acme-errors_${tag.replaceAll("-", "_")}.arb`,
    messages: (tag) => `i18next/${tag}/acme-errors.json`,
  };
  test.each(Object.keys(nameOf))("%s has the file of each reader", (target) => {
    const folder = generateInto(target, catalogue, locales);
    const files = readdirSync(folder, { recursive: true }).map((file) => String(file).replaceAll("\\", "/"));
    for (const [tag, language] of READERS) {
      const file = lookup(tag)
        .map((one) => nameOf[target]?.(one) ?? "")
        .find((one) => files.includes(one));
      const text = readFileSync(join(folder, file ?? "there is none"), "utf8");
      expect([target, tag, text.includes(`${textIn(language)}`)]).toEqual([target, tag, true]);
      if (language !== "en") expect(text).toContain(`hello in ${language}`);
    }
  });
});

test.each(READERS)("i18next shows readers of %s the texts in %s", async (lng, language) => {
  const folder = generateInto("messages", catalogue, locales);
  const resources = Object.fromEntries(
    readdirSync(join(folder, "i18next")).map((tag) => [
      tag,
      { acme: JSON.parse(readFileSync(join(folder, "i18next", tag, "acme-errors.json"), "utf8")) as object },
    ]),
  );
  const instance = createInstance();
  await instance.init({ lng, fallbackLng: "en", resources, ns: "acme" });
  expect(instance.t("1.message")).toBe(textIn(language));
});

test("Python's gettext finds the file of each reader", () => {
  const folder = generateInto("messages-gettext", catalogue, locales);
  const script = [
    "import gettext, sys",
    "for tag in sys.argv[2:]:",
    "  texts = gettext.translation('acme-errors', sys.argv[1], [tag])",
    "  print(texts.pgettext('1.message', 'hello'))",
  ].join("\n");
  const tags = READERS.map(([tag]) => tag.replace("-", "_"));
  const said = runProgram("python3", ["-c", script, folder, ...tags])
    .trim()
    .split("\n");
  expect(said).toEqual(READERS.map(([, language]) => textIn(language)));
});

withPrograms(["ruby"], "Ruby's I18n", ({ ruby }) => {
  // Without fallbacks, Rails looks for the one locale only. A region of a language that stands alone is not one of
  // the catalogue's, so an application maps it to the language itself.
  const readers = READERS.filter(([tag]) => /^(?:zh|pt|es-(?:MX|AR))/.test(tag));
  test("has the texts of each reader without fallbacks", () => {
    const folder = generateInto("messages-rails", catalogue, locales);
    const script = `
      require "i18n"
      I18n.load_path = Dir[File.join(ARGV[0], "*.yml")]
      I18n.default_locale = :en
      ARGV[1..].each { |tag| puts I18n.t("acme_errors.1.message", locale: tag.to_sym) }`;
    const said = runProgram(ruby, ["-EUTF-8", "-e", script, folder, ...readers.map(([tag]) => tag)])
      .trim()
      .split("\n");
    expect(said).toEqual(readers.map(([, language]) => textIn(language)));
  });
});

withPrograms(["java"], "Java's ResourceBundle", ({ java }) => {
  test("finds the texts of each reader", () => {
    const folder = generateInto("messages-java", catalogue, locales);
    const source = join(import.meta.dirname, "consumers/Readers.java");
    const words = ["-Duser.language=pl", source, folder, "acme_errors.messages", "1.message"];
    const said = runProgram(java, [...words, ...READERS.map(([tag]) => tag)])
      .trim()
      .split("\n");
    expect(said).toEqual(READERS.map(([, language]) => textIn(language)));
  });
});

withPrograms(["php"], "Symfony's translator", ({ php }) => {
  test("finds the texts of each reader", () => {
    const folder = generateInto("messages-xliff", catalogue, locales);
    const script = `
      require 'Symfony/Component/Translation/autoload.php';
      foreach (array_slice($argv, 2) as $tag) {
        $translator = new Symfony\\Component\\Translation\\Translator(strtr($tag, '-', '_'));
        $translator->setFallbackLocales(['en']);
        $translator->addLoader('xliff', new Symfony\\Component\\Translation\\Loader\\XliffFileLoader());
        foreach (glob($argv[1] . '/*.xlf') as $file) {
          $parts = explode('.', basename($file));
          $translator->addResource('xliff', $file, $parts[1], 'acme-errors+intl-icu');
        }
        echo $translator->trans('1.message', [], 'acme-errors'), "\\n";
      }`;
    const said = runProgram(php, ["-r", script, "--", folder, ...READERS.map(([tag]) => tag)])
      .trim()
      .split("\n");
    expect(said).toEqual(READERS.map(([, language]) => textIn(language)));
  });
});
