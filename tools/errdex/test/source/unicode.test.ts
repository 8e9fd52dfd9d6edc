import { expect, test } from "vitest";
import { codeOf, MODULES } from "./imports.ts";

// The same catalogue gives the same bytes with every Node. What its ICU says changes from version to version, and
// with the settings of the machine, so it stands in tables in `unicode/`.
//
// These may stay: `normalize`, `toUpperCase`, `toLowerCase`, `\s`, and the flag `i`. Unicode promises never to change
// what they make of a character that exists (https://www.unicode.org/policies/stability_policy.html), and ECMAScript
// does not let them follow the machine's language.

const PINNED = /pinnedPattern\(\s*(?:String\.raw`[^`]*`|"(?:\\.|[^"\\])*")/g;
const UNPINNED = /\bIntl\b|\\[pP]\{|\blocaleCompare\b|\btoLocale\w*\b/;

const isUnpinned = (code: string): boolean => UNPINNED.test(code.replaceAll(PINNED, ""));

test("no module asks Node what only its version of Unicode and CLDR can say", () => {
  expect(MODULES.filter((module) => isUnpinned(codeOf(module)))).toEqual([]);
});

test.each([
  ["new Intl.Locale(tag)", true],
  ["/\\p{L}/u", true],
  ["/\\P{L}/u", true],
  ["a.localeCompare(b)", true],
  ["date.toLocaleString()", true],
  ["text.toLocaleUpperCase(tag)", true],
  ['pinnedPattern(String.raw`[\\p{L}]`, "u")', false],
  ['pinnedPattern("[\\\\p{L}]", "u")', false],
  ["text.toUpperCase()", false],
])("%s: %s", (code, expected) => expect(isUnpinned(code)).toBe(expected));
