import { expect, test } from "vitest";
import { PROPERTIES } from "../../src/unicode/characters.generated.js";
import { pinnedPattern } from "../../src/unicode/pinned-pattern.ts";
import { withoutMarks } from "../../src/unicode/without-marks.ts";
import { comparedWithNode } from "./versions.ts";

comparedWithNode("a property has the characters that this Node gives it", () => {
  test.each(Object.keys(PROPERTIES))("%s", (property) => {
    const pinned = pinnedPattern(`[\\p{${property}}]`, "u")();
    const own = new RegExp(`\\p{${property}}`, "u");
    const wrong: string[] = [];
    for (let point = 0; point < 0x110000; point += 1) {
      const char = String.fromCodePoint(point);
      if (pinned.test(char) !== own.test(char)) wrong.push(point.toString(16));
    }
    expect(wrong).toEqual([]);
  });
});

test("several properties, and what stands beside them", () => {
  const pattern = pinnedPattern(String.raw`^[\p{L}\p{N}_-]+$`, "u")();
  for (const text of ["a", "é", "字", "٣", "Ⅷ", "_", "-", "𝒳", "ßẞ"]) expect(pattern.test(text), text).toBe(true);
  for (const text of ["", " ", ".", "a b", "\u0301", "🙂", "\u{378}"]) expect(pattern.test(text), text).toBe(false);
});

test("the same expression is given each time, with its flags", () => {
  const pattern = pinnedPattern(String.raw`[\p{M}]`, "gu");
  expect(pattern()).toBe(pattern());
  expect(pattern().flags).toBe("gu");
  expect("e\u0301e\u0301".replaceAll(pattern(), "")).toBe("ee");
});

test("a property that is not pinned is refused when the expression is asked for", () => {
  const pattern = pinnedPattern(String.raw`[\p{Script=Thai}]`, "u");
  expect(pattern).toThrow("the property Script=Thai is not pinned");
  expect(pinnedPattern(String.raw`[\p{constructor}]`, "u")).toThrow("is not pinned");
});

test.each([
  ["", ""],
  ["plain", "plain"],
  ["Zurückgewiesen: déjà vu", "Zuruckgewiesen: deja vu"],
  ["ﬁle Ⅳ", "file IV"],
  ["Ελληνικά й", "Ελληνικα и"],
  ["a\u0301\u0302", "a"],
])("%j without marks is %j", (text, plain) => expect(withoutMarks(text)).toBe(plain));
