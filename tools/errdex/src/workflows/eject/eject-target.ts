import { RUNTIME_FOLDER } from "../../io/read/load-runtime.ts";
import { WORDS_FOLDER } from "../../io/read/load-wording.ts";
import type { Target } from "../../targets/target.ts";

/**
 * The files of a copy of a target: its `target.json`, its templates, what it copies into packages, and its words. The
 * syntaxes that it uses of other targets are found among the built-in ones.
 *
 * @returns the texts by path in the folder, in code-unit order.
 */
export function ejectTarget({ document, templates, runtimeTexts, vocabulary }: Target): Map<string, string> {
  const files = new Map<string, string>([
    ["target.json", withoutSchema(document.text)],
    ...templates,
    ...[...runtimeTexts].map(([path, text]): [string, string] => [`${RUNTIME_FOLDER}/${path}`, text]),
    ...[...vocabulary].map(([tag, words]): [string, string] => [
      `${WORDS_FOLDER}/${tag}.json`,
      withoutSchema(words.document.text),
    ]),
  ]);
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Drops the location of the schema: it is relative to the built-in folder, and nothing is there beside a copy. */
function withoutSchema(text: string): string {
  return text.replace(/\n?[ \t]*"\$schema"\s*:\s*"\.[^"]*"\s*,?/, "");
}
