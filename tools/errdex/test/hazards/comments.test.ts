import fc from "fast-check";
import { expect, test } from "vitest";
import { writeComment } from "../../src/generate/quoting/comment.ts";
import { hasInvisible } from "../../src/generate/quoting/invisible.ts";
import { loadTarget } from "../../src/io/read/load-target.ts";
import type { CommentSyntax } from "../../src/targets/target.ts";
import { amount } from "../support/long.ts";
import { runProgram } from "../support/program.ts";
import { LUA } from "../support/render.ts";
import { withPrograms } from "../support/with-programs.ts";
import { HAZARDS } from "./hazards.ts";

const pieces = [
  "*/",
  "/*",
  "*",
  "/",
  '"""',
  '"',
  "\\",
  "\\N{",
  "]]",
  "]==]",
  "]",
  "--",
  "-->",
  ">",
  "\n",
  "\r",
  "\u2028",
  "\u0085",
  " ",
  "a",
  "\u202e",
];
const texts = [
  ...HAZARDS,
  ...fc.sample(
    fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join("")),
    { numRuns: amount(300, 1000), seed: 20261123 },
  ),
].filter((text) => /[^\s\u0085]/.test(text));

function commentSyntax(target: string, kind: string): CommentSyntax {
  const syntax = loadTarget(target).value?.syntax.comments?.[kind];
  if (syntax === undefined) throw new Error(`${target} has no comment ${kind}.`);
  return syntax;
}

const STYLES = [
  ["typescript", "doc"],
  ["typescript", "line"],
  ["python", "doc"],
  ["python", "line"],
  ["markdown", "line"],
  ["messages-gettext", "extracted"],
  [LUA, "line"],
  [LUA, "block"],
] as const;

test("a comment ends where it should, holds nothing invisible, and is indented throughout", () => {
  for (const [target, kind] of STYLES) {
    const syntax = commentSyntax(target, kind);
    const end = syntax.close.trim();
    for (const text of texts) {
      const comment = writeComment(text, syntax, 4);
      expect(comment.endsWith("\n")).toBe(true);
      expect([...comment].filter((char) => char !== "\n" && hasInvisible(char))).toEqual([]);
      for (const line of comment.trimEnd().split("\n")) expect(line === "" || line.startsWith("    ")).toBe(true);
      const start = syntax.open.trim().length + 4;
      // An escaped quote is no quote.
      const body = comment.trimEnd().replace(/\\["\\]/g, "__");
      if (end !== "") expect(body.indexOf(end, start)).toBe(body.length - end.length);
      else
        for (const line of comment.trimEnd().split("\n"))
          expect(line.trimStart().startsWith(syntax.line.trim())).toBe(true);
    }
  }
});

test("no line of a comment without an end ends in a backslash, which would join it with the next", () => {
  const line: CommentSyntax = { open: "// ", line: "// ", close: "" };
  expect(writeComment("a\\", line, 0)).toBe("// a\\ ⏎\n");
  expect(writeComment("a\\ \n\\\nb\\c", line, 2)).toBe("  // a\\ ⏎\n  // \\ ⏎\n  // b\\c\n");
  expect(writeComment("a\\", { ...line, replace: { a: "\\" } }, 0)).toBe("// \\\\ ⏎\n");
  expect(writeComment("a\\", { open: "/* ", line: "   ", close: " */" }, 0)).toBe("/* a\\ */\n");
  const syntaxes = STYLES.map(([target, kind]) => commentSyntax(target, kind)).filter(({ close }) => close === "");
  for (const text of texts) {
    for (const syntax of syntaxes) expect(writeComment(text, syntax, 0)).not.toMatch(/\\$/m);
  }
});

test("no comment of an XML file holds two hyphens in a row, which XML forbids", () => {
  for (const target of ["messages-android", "messages-apple", "messages-resx", "messages-xliff"]) {
    const syntax = commentSyntax(target, "xml");
    for (const text of ["--", "---", "----", "a --- b", "-->", "--->", "|---|---|", "-", ...texts]) {
      const comment = writeComment(text, syntax, 2).trim();
      expect(comment).toMatch(/^<!-- (?:(?!--).)* -->$/s);
    }
  }
});

test("JavaScript runs what stands between comments, and nothing of what stands in them", () => {
  for (const kind of ["doc", "line"]) {
    const syntax = commentSyntax("typescript", kind);
    const source = texts.map((text) => `${writeComment(text, syntax, 0)}count += 1;\n`).join("");
    expect(new Function(`let count = 0;\n${source}return count;`)()).toBe(texts.length);
  }
});

test("Python reads every docstring as one string that holds the text", () => {
  const syntax = commentSyntax("python", "doc");
  const source = texts.map((text) => writeComment(text, syntax, 0)).join("");
  const program = `
import ast, json, sys, warnings
warnings.simplefilter("error")
body = ast.parse(sys.stdin.read()).body
print(json.dumps([ast.literal_eval(node.value) for node in body]))
`;
  const strings: string[] = JSON.parse(runProgram("python3", ["-c", program], { input: source }));
  const letters = (text: string): string =>
    text.replace(/<U\+[0-9A-F]+>/g, "").replace(/[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cn}\p{Co}]/gu, "");
  expect(strings.map(letters)).toEqual(texts.map(letters));
});

withPrograms(["lua"], "Lua", (commands) => {
  test("Lua runs what stands between comments, and nothing of what stands in them", () => {
    for (const kind of ["line", "block"]) {
      const syntax = commentSyntax(LUA, kind);
      const source = texts.map((text) => `${writeComment(text, syntax, 0)}count = count + 1\n`).join("");
      expect(runProgram(commands["lua5.4"], ["-"], { input: `count = 0\n${source}print(count)` }).trim()).toBe(
        String(texts.length),
      );
    }
  });
});

test("a text of blanks alone gives no comment", () => {
  expect(writeComment(" \n\t\n", commentSyntax("typescript", "doc"), 2)).toBe("");
});

test("a line that is broken keeps what it is indented by, so that it stays part of what it began", () => {
  const style: CommentSyntax = { open: '"""', line: "", close: '\n"""', width: 40 };
  const text = ".. deprecated:: 1.0.0\n   one two three four five six seven eight nine\n   short\nten";
  expect(writeComment(text, style, 0)).toBe(
    '""".. deprecated:: 1.0.0\n   one two three four five six seven\n   eight nine\n   short\nten\n"""\n',
  );
  expect(writeComment(`   ${"x".repeat(50)} y`, style, 0)).toBe(`"""   ${"x".repeat(50)}\n   y\n"""\n`);
});
