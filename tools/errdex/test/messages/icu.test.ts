import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runProgram } from "../support/program.ts";
import { withPrograms } from "../support/with-programs.ts";
import { generateAwkward } from "./generate-awkward.ts";
import { readSamples } from "./samples.ts";

const samples = readSamples();

withPrograms(["php"], "ICU reads messages-icu", ({ php }) => {
  const folder = generateAwkward("messages-icu");
  const bundles = new Map(
    [...new Set(samples.map(({ language }) => language))].map((language) => [
      language,
      JSON.parse(readFileSync(join(folder, `${language}.json`), "utf8")) as Readonly<Record<string, string>>,
    ]),
  );
  const script = `
    $texts = [];
    foreach (json_decode(stream_get_contents(STDIN), true) as ["language" => $language, "text" => $text, "values" => $values]) {
      $texts[] = MessageFormatter::formatMessage("$language@numbers=latn", $text, (array) $values);
    }
    echo json_encode($texts, JSON_THROW_ON_ERROR);`;
  const questions = samples.map(({ language, code, field, values }) => ({
    language,
    values,
    text: bundles.get(language)?.[`${code}.${field}`],
  }));
  const said = JSON.parse(runProgram(php, ["-r", script], { input: JSON.stringify(questions) })) as readonly string[];

  test.each(samples.map((sample, index) => ({ ...sample, text: said[index] })))(
    "$language $code $field $values",
    ({ text, meaning }) => expect(text).toBe(meaning),
  );
});
