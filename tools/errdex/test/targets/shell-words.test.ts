// The shell commands of the packages speak in the words of the reference. Each runtime has them in a file of its own
// language, which this test compares with the reference's words. UPDATE_GOLDENS=1 writes the files.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const TEMPLATES = join(import.meta.dirname, "../../../../templates");
const NAMES = [
  ...["meaning", "deprecated", "use", "retired", "about-retired-entry", "not-documented", "about-observed"],
  ...["what-to-do", "advice", "after-seconds", "after-minutes", "after-hours", "cause", "fix", "reports"],
  ...["documentation", "note"],
];

const folder = join(TEMPLATES, "markdown/words");
const english = wordsOf("en");
/** The words of each language; those that a language lacks are English, as in the reference. */
const languages = readdirSync(folder)
  .map((file) => file.replace(".json", ""))
  .sort()
  .map((tag) => ({ tag, words: { ...english, ...wordsOf(tag) } }));

function wordsOf(tag: string): Record<string, string> {
  return JSON.parse(readFileSync(join(folder, `${tag}.json`), "utf8")).words;
}

/** An object of the words, as both languages write it; `indent` is a step. */
function literal(key: (name: string) => string, indent: string): string {
  return languages
    .map(({ tag, words }) => {
      const lines = NAMES.map((name) => `${indent}${indent}${key(name)}: ${JSON.stringify(words[name])},\n`);
      return `${indent}${key(tag)}: {\n${lines.join("")}${indent}},\n`;
    })
    .join("");
}

const typescript = `/** The words of the shell command, by their names in the reference. */
export type ShellWords = Readonly<
  Record<
${NAMES.map((name) => `    | ${JSON.stringify(name)}\n`).join("")}    ,string
  >
>;

/** The words in each language: those of the reference. */
export const SHELL_WORDS: Readonly<Record<string, ShellWords>> = {
${literal((name) => (/^\w+$/.test(name) ? name : JSON.stringify(name)), "  ")}};
`.replace('    | "note"\n    ,string\n', '    | "note",\n    string\n');

const python = `"""The words of the shell command in each language: those of the reference."""

from __future__ import annotations

SHELL_WORDS: dict[str, dict[str, str]] = {
${literal((name) => JSON.stringify(name), "    ")}}
"""The words by language, then by their names in the reference."""
`;

test.each([
  ["typescript/runtime/src/shell-words.ts", typescript],
  ["python/runtime/_shell_words.py", python],
])("%s has the words of the reference", (path, expected) => {
  const file = join(TEMPLATES, path);
  if (process.env.UPDATE_GOLDENS) writeFileSync(file, expected);
  expect(readFileSync(file, "utf8")).toBe(expected);
});
