import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ALL_COMMANDS } from "../support/run.ts";
import { stripComments } from "./strip-comments.ts";

/** Where a catalogue or a language is named for people to see an example, and nowhere else. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  "cli/help.ts": ['"  errdex validate spec/tuya"'],
  // What gettext calls placeholders in braces.
  "formats/po/write-po.ts": ['"python-brace-format"'],
  ...Object.fromEntries(
    ALL_COMMANDS.map(({ name, examples }) => [
      `cli/commands/${name.replace(" ", "-")}.ts`,
      examples.map((example) => literalOf(example)),
    ]),
  ),
};
const WORDS = /tuya|python|typescript/i;

const SRC = join(import.meta.dirname, "../../src");
const files = (readdirSync(SRC, { recursive: true }) as string[])
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => /\.[cm]?[jt]s$/.test(name));

test.each(files)("%s knows no catalogue and no language by name", (name) => {
  let code = stripComments(readFileSync(join(SRC, name), "utf8"));
  for (const example of ALLOWED[name] ?? []) {
    expect(code).toContain(example);
    code = code.replace(example, '""');
  }
  expect(code.split("\n").filter((line) => WORDS.test(line))).toEqual([]);
});

test("what is allowed stands in files that exist", () => {
  expect(files).toEqual(expect.arrayContaining(Object.keys(ALLOWED)));
});

test.each([
  ["a; // python\nb", "a; \nb"],
  ["a /* python\n*/ b", "a  b"],
  ['"// python"', '"// python"'],
  ["'it\\'s // python'", "'it\\'s // python'"],
  ["`// §{a /* no */} // python §{`/* §{b}`}` // gone", "`// §{a } // python §{`/* §{b}`}` "],
  ["`§{{ a: `}` }} // python`", "`§{{ a: `}` }} // python`"],
  ['/[/*]"/.test(a) // gone', '/[/*]"/.test(a) '],
  ["x = a / b // gone", "x = a / b "],
  ["return /\\/\\/ python/", "return /\\/\\/ python/"],
  ["/** python */\nexport", "\nexport"],
])("the comments of %j are found", (source, expected) => {
  // § stands for a dollar, lest these look like templates of this file.
  const asWritten = (text: string): string => text.replaceAll("§", "$");
  expect(stripComments(asWritten(source))).toBe(asWritten(expected));
});

/** As the formatter writes a text: in single quotes where it holds double ones. */
function literalOf(text: string): string {
  return text.includes('"') ? `'${text}'` : `"${text}"`;
}

test("the test can fail", () => {
  expect(WORDS.test(stripComments('const a = "Python"; // nothing'))).toBe(true);
  expect(WORDS.test(stripComments('const a = "b"; // Python'))).toBe(false);
});
