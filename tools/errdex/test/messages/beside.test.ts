import { join } from "node:path";
import { expect, test } from "vitest";
import { catalogueOf, entryOf } from "../support/catalogue.ts";
import { runProgram } from "../support/program.ts";
import { generateInto } from "../support/render.ts";
import { writeTree } from "../support/tree.ts";
import { withPrograms } from "../support/with-programs.ts";
import { readResources } from "./android/read-resources.ts";

// An app has texts of its own, under the names that its platform suggests. Both are there, and neither hides the other.
const catalogue = catalogueOf([entryOf(1, "HELLO", { message: "ours" })]);

withPrograms(["aapt"], "Android", (commands) => {
  test("builds both files of a folder", () => {
    const folder = generateInto("messages-android", catalogue);
    const own =
      '<resources><string name="app_name">App</string><string name="error_1_message">own</string></resources>';
    writeTree(folder, { "values/strings.xml": own });
    const strings = readResources(commands, folder).get("values");
    expect([strings?.get("app_name"), strings?.get("error_1_message"), strings?.get("acme_errors_1_message")]).toEqual([
      "App",
      "own",
      "ours",
    ]);
  });
});

withPrograms(["php"], "Symfony", ({ php }) => {
  test("finds both domains by the files' names", () => {
    const folder = generateInto("messages-xliff", catalogue);
    const unit = '<trans-unit id="1.message"><source>1.message</source><target>own</target></trans-unit>';
    const body = `<file source-language="en" datatype="plaintext" original="a"><body>${unit}</body></file>`;
    writeTree(folder, {
      "messages+intl-icu.en.xlf": `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">${body}</xliff>`,
    });
    const script = `
      require 'Symfony/Component/Translation/autoload.php';
      $translator = new Symfony\\Component\\Translation\\Translator('en');
      $translator->addLoader('xlf', new Symfony\\Component\\Translation\\Loader\\XliffFileLoader());
      foreach (glob($argv[1] . '/*.xlf') as $file) {
        [$domain, $locale, $format] = explode('.', basename($file), 3);
        $translator->addResource($format, $file, $locale, $domain);
      }
      echo $translator->trans('1.message'), ' ', $translator->trans('1.message', [], 'acme-errors');`;
    expect(runProgram(php, ["-r", script, "--", folder])).toBe("own ours");
  });
});

withPrograms(["ruby"], "Rails", ({ ruby }) => {
  test("loads both files of a language, and keeps the app's rules of plurals", () => {
    const folder = generateInto("messages-rails", catalogue);
    writeTree(folder, { "en.yml": 'en:\n  "1":\n    message: own\n', "plurals.rb": "{ en: { own: 1 } }" });
    const script = `
      require "i18n"
      I18n.load_path = Dir[File.join(ARGV[0], "*.{rb,yml}")].sort
      I18n.default_locale = :en
      puts I18n.t("1.message"), I18n.t("acme_errors.1.message"), I18n.t("own")`;
    expect(runProgram(ruby, ["-EUTF-8", "-e", script, folder])).toBe("own\nours\n1\n");
  });
});

withPrograms(["laravel"], "Laravel", ({ php }) => {
  test("has a group for each file", () => {
    const folder = generateInto("messages-laravel", catalogue);
    writeTree(folder, { "en/messages.php": "<?php return ['1' => ['message' => 'own']];" });
    const script = `
      error_reporting(E_ALL & ~E_DEPRECATED);
      require 'Illuminate/Translation/autoload.php';
      require 'Illuminate/Filesystem/autoload.php';
      $loader = new Illuminate\\Translation\\FileLoader(new Illuminate\\Filesystem\\Filesystem(), $argv[1]);
      $translator = new Illuminate\\Translation\\Translator($loader, 'en');
      echo $translator->get('messages.1.message'), ' ', $translator->get('acme_errors.1.message');`;
    expect(runProgram(php, ["-r", script, "--", join(folder)])).toBe("own ours");
  });
});
