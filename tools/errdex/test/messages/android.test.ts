import { join } from "node:path";
import { expect, test } from "vitest";
import { runProgram } from "../support/program.ts";
import type { Command } from "../support/programs.ts";
import { withPrograms } from "../support/with-programs.ts";
import { readResources } from "./android/read-resources.ts";
import { takesArguments } from "./arguments.ts";
import { generateAwkward } from "./generate-awkward.ts";
import { generalMeaningOf } from "./meaning.ts";
import { readSamples, type Sample } from "./samples.ts";

const samples = readSamples();
const FOLDERS: Readonly<Record<string, string>> = {
  en: "values",
  "pt-BR": "values-pt-rBR",
  "zh-Hans": "values-b+zh+Hans",
};

const nameOf = ({ code, field }: Sample): string => {
  const word = /^-\d+$/.test(code)
    ? code.replace("-", "_minus")
    : code.replace(/[^A-Za-z0-9]/g, (char) => (char === "_" ? "__" : `_${char.charCodeAt(0).toString(16)}`));
  return `acme_errors_${word}_${field}`;
};
const folderOf = ({ language }: Sample): string => FOLDERS[language] ?? `values-${language}`;
const isPlural = ({ code, field }: Sample): boolean =>
  samples.some((other) => other.code === code && other.field === field && other.source.includes(", plural,"));

withPrograms(["aapt", "java"], "as aapt2 compiles it and Java formats it", (commands) => {
  const resources = readResources(commands, generateAwkward("messages-android"));
  const said = format(
    commands.java,
    samples.map((sample) => [formatOf(sample), valuesOf(sample)]),
  );

  /** What `getString` or `getQuantityString` finds. */
  function formatOf(sample: Sample): string {
    const found = resources.get(folderOf(sample))?.get(nameOf(sample)) ?? "";
    if (typeof found === "string") return found;
    return found[new Intl.PluralRules(sample.language).select(Number(sample.values.count))] ?? found.other ?? "";
  }

  test("has every text and no other, each as a string or as a plural in all languages", () => {
    const kinds = (list: readonly (readonly [string, boolean])[]): string[] =>
      [...new Set(list.map(([name, plural]) => `${name} ${plural}`))].sort();
    for (const alias of ["values-pt", "values-zh"]) expect(resources.delete(alias)).toBe(true);
    expect([...resources.keys()].sort()).toEqual([...new Set(samples.map(folderOf))].sort());
    for (const [folder, own] of resources) {
      const expected = samples.filter((sample) => folderOf(sample) === folder);
      expect(kinds([...own].map(([name, resource]) => [name, typeof resource !== "string"]))).toEqual(
        kinds(expected.map((sample) => [nameOf(sample), isPlural(sample)])),
      );
    }
  });

  test.each(samples.map((sample, index) => ({ ...sample, index })))("$language $code $field", (sample) => {
    const general = generalMeaningOf(sample.source, sample.values, sample.language);
    expect(said[sample.index]).toBe(general);
    // Android has no choices: what is written of one is its general case.
    if (!sample.source.includes(", select,")) expect(general).toBe(sample.meaning);
  });
});

/** What `getString` is given; null where a text has no arguments, and so is not formatted. */
function valuesOf(sample: Sample): (string | number)[] | null {
  return takesArguments(sample) ? sample.args.map((name) => sample.values[name] ?? "") : null;
}

/** Formats all in one run; a text without values stays as it is. */
function format(java: Command, list: readonly (readonly [string, (string | number)[] | null])[]): string[] {
  const encode = (text: string | number): string => Buffer.from(String(text), "utf8").toString("base64");
  const input = list.map(([text, values]) => (values === null ? "" : [text, ...values].map(encode).join(" ")));
  const printed = runProgram(java, [join(import.meta.dirname, "android/Format.java")], { input: input.join("\n") });
  const lines = printed.split("\n").map((line) => Buffer.from(line, "base64").toString("utf8"));
  return list.map(([text, values], index) => (values === null ? text : (lines[index] ?? "")));
}
