import fc from "fast-check";
import { expect, test } from "vitest";
import { isPath, parsePath } from "../../src/catalogue/envelope/parse-path.ts";
import { transformCode } from "../../src/catalogue/envelope/transform-code.ts";

const member = (name: string) => ({ member: name, index: null, where: null, is: null });
const filter = (where: string[], is: unknown = null) => ({ member: null, index: null, where, is });

test.each([
  ["code", false, [member("code")]],
  ["a.b", false, [member("a.b")]],
  ["$code", false, [member("$code")]],
  ["@type", false, [member("@type")]],
  ["$", true, []],
  ["@", false, []],
  ["@.code", false, [member("code")]],
  ["$.errors[*].extensions.code", true, [member("errors"), filter([]), member("extensions"), member("code")]],
  ["$.a.*", true, [member("a"), filter([])]],
  ["$['a.b'][\"c'd\"]['\\'']", true, [member("a.b"), member("c'd"), member("'")]],
  [
    "$[0].a[10]",
    true,
    [{ ...member(""), member: null, index: 0 }, member("a"), { ...member(""), member: null, index: 10 }],
  ],
  ["@.d[?@['@type'] == 'x'].r", false, [member("d"), filter(["@type"], "x"), member("r")]],
  ["@.d[?(@.a.b==-5)]", false, [member("d"), filter(["a", "b"], -5)]],
  ["@.d[?@.a==true]", false, [member("d"), filter(["a"], true)]],
  ["@.d[?@.a]", false, [member("d"), filter(["a"])]],
  ["@.d[?@.a=='5']", false, [member("d"), filter(["a"], "5")]],
])("%s", (text, isRoot, steps) => {
  expect(parsePath(text)).toEqual({ isRoot, steps });
});

test("any other text is a name or has a problem, at a place in it", () => {
  const piece = fc.constantFrom(
    "$",
    "@",
    ".",
    "..",
    "[",
    "]",
    "?",
    "*",
    "'",
    '"',
    "a",
    "0",
    "-1",
    "==",
    " ",
    "\\",
    "é",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      const parsed = parsePath(text);
      if (!isPath(text)) expect(parsed).toEqual({ isRoot: false, steps: [member(text)] });
      else if ("problem" in parsed) {
        expect(parsed.problem).not.toBe("");
        expect(parsed.at).toBeLessThanOrEqual(text.length);
      } else expect(parsed.isRoot).toBe(text.startsWith("$"));
    }),
  );
});

test.each([
  ["com.acme#Throttled:https://acme.example", [{ before: ":" }, { after: "#" }], "Throttled"],
  ["Base.1.18.0.NotFound", [{ dropVersion: true }], "Base.NotFound"],
  ["v2.not_found", [{ dropVersion: true }], "not_found"],
  ["a.v2.3.b.4", [{ dropVersion: true }], "a.b.4"],
  ["1.2", [{ dropVersion: true }], "1.2"],
  ["a#b#c", [{ after: "#" }], "c"],
  ["a#", [{ after: "#" }], "a#"],
  ["err-5", [{ dropPrefix: "err-" }], "5"],
  ["TimeoutException", [{ dropSuffix: "Exception" }], "Timeout"],
  ["Exception", [{ dropSuffix: "Exception" }], "Exception"],
] as const)("%s", (code, steps, expected) => {
  expect(transformCode(code, steps).at(-1)).toBe(expected);
});
