import { isTuyaErrorCode, lookup, TUYA_ERROR_ENTRIES, TuyaErrorCode } from "tuya-errors";
import { expect, test } from "vitest";

test.each(TUYA_ERROR_ENTRIES.map((entry) => [entry.code, entry] as const))(
  "%d is found as number and as text",
  (code, entry) => {
    expect(lookup(code)).toBe(entry);
    expect(lookup(String(code))).toBe(entry);
    if (entry.retired === null) expect(entry.name).toBe(TuyaErrorCode[code]);
  },
);

const unknown: [value: number | string, reason: string][] = [
  [0, "no code"],
  [-1, "no code"],
  [-1010, "no code"],
  [1009, "a gap in the document"],
  [1010.5, "no integer"],
  [2 ** 53, "beyond what a number holds exactly"],
  [Number.NaN, "no number"],
  [Number.POSITIVE_INFINITY, "no code"],
  ["", "Number reads it as 0"],
  [" 1010", "Number would trim it"],
  ["1010\n", "Number would trim it"],
  ["+1010", "another spelling"],
  ["1010.0", "another spelling"],
  ["1_010", "another spelling"],
  ["1e3", "another spelling of 1000"],
  ["0x3f2", "another spelling of 1010"],
  ["١٠١٠", "digits, but not ASCII's"],
  ["NaN", "no code"],
  ["Infinity", "no code"],
  ["9007199254740993", "would be rounded"],
  ["1".repeat(400), "more than a number holds"],
  ["--1010", "two signs"],
  ["-01010", "another number"],
  ["TOKEN_EXPIRED", "a name, not a code"],
  ["__proto__", "a property of every object"],
  ["constructor", "a property of every object"],
  ["toString", "a property of every object"],
];

test.each(unknown)("%j is unknown: %s", (value) => {
  expect(lookup(value)).toBeUndefined();
  expect(isTuyaErrorCode(value)).toBe(false);
});

test("zeros in front of a number do not change it", () => {
  expect(lookup("01010")).toBe(lookup(1010));
  expect(lookup(`${"0".repeat(30)}1010`)).toBe(lookup(1010));
});

// What arrives over a wire has the type that the sender gave it, not the one that was declared.
test.each([undefined, null, true, {}, [], [1010], 1010n, Symbol("1010"), new Number(1010), new String("1010")])(
  "a value of another type is unknown (%#)",
  (value) => {
    expect(lookup(value as number)).toBeUndefined();
    expect(isTuyaErrorCode(value)).toBe(false);
  },
);

test("only the number is a member of the enum, although the text is found", () => {
  expect(isTuyaErrorCode(1010)).toBe(true);
  expect(isTuyaErrorCode("1010")).toBe(false);
  expect(lookup("1010")).toBe(lookup(1010));
});
