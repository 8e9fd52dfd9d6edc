import { describe, expect, test } from "vitest";
import { areWords, type CodeContext, codesWithX, readCode } from "../../src/workflows/import/read-code.ts";

const NUMBERS: CodeContext = { known: new Map(), wordsAreCodes: false, withX: new Set() };
const WORDS: CodeContext = { known: new Map(), wordsAreCodes: true, withX: new Set() };

test.each([
  ["1010", 1010],
  ["0", 0],
  ["-1", -1],
  ["−1", -1],
  ["－１", -1],
  ["１０１０", 1010],
  ["1,000", 1000],
  ["１，０００", 1000],
  ["28,841,002", 28841002],
  ["-9,999,999", -9999999],
  [" 500 ", 500],
  ["08001", "08001"],
  ["00000", "00000"],
  ["28P01", "28P01"],
  ["REPEATED_REQUEST", "REPEATED_REQUEST"],
  ["9007199254740991", 9007199254740991],
])("%j is the code %j", (printed, code) => {
  expect(readCode(printed, NUMBERS)).toBe(code);
});

test.each([
  "",
  " ",
  "1010/1011",
  "1010, 1011",
  "1010,1011",
  "1,00",
  "1,0000",
  "10xx",
  "10XX",
  "xx",
  "1000-1999",
  "1000~1999",
  "1.5",
  "1.000",
  "1 000",
  "1e3",
  "+1",
  "-0",
  "-01",
  "code 1010 (old)",
  "1010 (old)",
  "1010*",
  "1010a",
  "1010[1]",
  "<1000",
  "none",
  "N/A",
  "-",
  "Other",
  "错误",
  "x".repeat(65),
  "9007199254740993",
])("%j is no code beside numbers", (printed) => {
  expect(readCode(printed, NUMBERS)).toBeNull();
});

test.each(["TIMEOUT", "isv.permission-denied", "Other", "A", "a:b"])(
  "%j is a code where words are codes",
  (printed) => {
    expect(readCode(printed, WORDS)).toBe(printed);
  },
);

test.each(["10xx", "1000-1999", "1010/1011", "two words", "N/A", "", "-", "错误"])("%j is never a code", (printed) => {
  expect(readCode(printed, WORDS)).toBeNull();
});

describe("a known code", () => {
  const known = new Map<string, number | string>([
    ["1010", "1010"],
    ["timeout", "timeout"],
    ["7", 7],
    ["a b", "a b"],
  ]);
  test.each([
    ["1,010", "1010"],
    ["timeout", "timeout"],
    ["7", 7],
    ["a b", "a b"],
  ])("%j is found as the catalogue writes it", (printed, code) => {
    expect(readCode(printed, { ...NUMBERS, known })).toBe(code);
  });
});

test("the codes of a document are words when most of them are", () => {
  expect(areWords([])).toBe(false);
  expect(areWords(["1", "A"])).toBe(false);
  expect(areWords(["1,000", "A", "B"])).toBe(true);
});

test.each([
  [["2201B", "2201X", "00000"], ["2201X"]],
  [["2201B", "10X"], []],
  [["10X", "20X", "1000"], []],
  [["2201B", "22XX", "2201x"], []],
  [[], []],
])("among %j, an X is a letter like others in %j", (printed, codes) => {
  const withX = codesWithX(printed);
  expect([...withX]).toEqual(codes);
  for (const code of codes) expect(readCode(code, { ...NUMBERS, withX })).toBe(code);
});
