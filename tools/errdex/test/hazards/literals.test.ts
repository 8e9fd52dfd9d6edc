import fc from "fast-check";
import { expect, test } from "vitest";
import { quote } from "../../src/generate/quoting/quote.ts";
import { loadTarget } from "../../src/io/read/load-target.ts";
import type { StringSyntax } from "../../src/targets/target.ts";
import { amount } from "../support/long.ts";
import { runProgram } from "../support/program.ts";
import { LUA } from "../support/render.ts";
import { withPrograms } from "../support/with-programs.ts";
import { HAZARDS } from "./hazards.ts";

/** Well-formed texts of any characters, with many of those that mean something somewhere. */
const texts = fc.sample(
  fc.string({
    unit: fc.oneof(
      fc.constantFrom(..."\"'\\`$", ..."{}\n\r\t0x"),
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    ),
  }),
  { numRuns: amount(300, 1000), seed: 20261123 },
);
const all = [...HAZARDS, ...texts, "\r", "\r\n", "\u0000", "\u007f", "1\u00002"];

function stringSyntax(target: string): StringSyntax {
  const syntax = loadTarget(target).value?.syntax.string;
  if (syntax === undefined) throw new Error(`${target} has no strings.`);
  return syntax;
}

/** All texts as literals of a target, one a line. */
function literals(target: string): string {
  const syntax = stringSyntax(target);
  return all.map((text) => quote(text, syntax)).join("\n");
}

test("a literal is one line, printable, and reads back equal in JSON and JavaScript", () => {
  for (const target of ["typescript", "messages"]) {
    for (const [index, literal] of literals(target).split("\n").entries()) {
      expect(JSON.parse(literal)).toBe(all[index]);
      expect(new Function(`return ${literal}`)()).toBe(all[index]);
    }
  }
  expect(literals("typescript")).toMatch(/^[\n -~]*$/);
});

test("the same in Python", () => {
  const program =
    "import ast, json, sys\nprint(json.dumps([ast.literal_eval(l) for l in sys.stdin.read().split('\\n')]))";
  expect(JSON.parse(runProgram("python3", ["-c", program], { input: literals("python") }))).toEqual(all);
});

withPrograms(["lua"], "Lua", (commands) => {
  test("the same in Lua, byte for byte", () => {
    const program = `for l in io.lines() do print((load("return " .. l)():gsub(".", function(c) return string.format("%02x", c:byte()) end))) end`;
    const lines = runProgram(commands["lua5.4"], ["-e", program], { input: literals(LUA) })
      .split("\n")
      .slice(0, -1);
    expect(lines).toEqual(all.map((text) => Buffer.from(text, "utf8").toString("hex")));
  });
});

test("what is not a string, or not well formed, is refused", () => {
  const syntax = stringSyntax("typescript");
  for (const value of [1, null, undefined, true, ["a"], {}, "\ud800", "a\udc00"]) {
    expect(() => quote(value, syntax)).toThrow(TypeError);
  }
});
