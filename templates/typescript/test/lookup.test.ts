import { expect, test } from "vitest";
import { ExampleErrorCode, ExampleObservedCode, ExampleObservedStringCode } from "../runtime/src/index.ts";
import { isErrorCode, lookup, lookupDocumented } from "../runtime/src/lookup.ts";

test("a code is found as a number and as text, and a text only as itself", () => {
  expect(lookup(1001)?.name).toBe("TOKEN_EXPIRED");
  expect(lookup("01001")).toBe(lookup(1001));
  expect(lookup("QUOTA_EXCEEDED")?.code).toBe(ExampleErrorCode.QUOTA_EXCEEDED);
  expect(lookup("quota_exceeded")).toBeUndefined();
});

test("the second answer is the first one's, also where two codes end in the same bits", () => {
  const codes = [1001, 1002, 2001, 2002, 2003, 2004, -1, 9001];
  const first = codes.map((code) => lookup(code));
  expect(first.map((entry) => entry?.code)).toEqual(codes);
  expect(codes.map((code) => lookup(code))).toEqual(first);
  // With the size of the table added, a code has the same place in it.
  for (let step = 1; step <= 1024; step *= 2) expect(lookup(1001 + 1024 * step)).toBeUndefined();
});

test("an observed code has an entry and is not documented", () => {
  expect(lookup(-1)?.documented).toBe(false);
  expect(lookupDocumented(-1)).toBeUndefined();
  expect(ExampleObservedCode.GATEWAY_SILENT).toBe(-1);
});

test("observed codes that are strings have an enum of their own", () => {
  expect(lookup("TOO_MANY_PARCELS")?.code).toBe(ExampleObservedStringCode.TOO_MANY_PARCELS);
  expect(Object.values(ExampleObservedStringCode)).toEqual(["TOO_MANY_PARCELS"]);
  // A TypeScript enum of numbers also has the names by number.
  expect(ExampleObservedCode[9001]).toBe("DEPOT_CLOSED");
});

test("a retired code has an entry and is no member of the enum", () => {
  expect(lookup(2004)?.retired).toEqual({ since: "2025-01-01" });
  expect(isErrorCode(2004)).toBe(false);
  expect(isErrorCode(2003)).toBe(true);
  expect(isErrorCode("2003")).toBe(false);
});

test.each([undefined, null, {}, [], Number.NaN, "", "__proto__"])("%j is unknown", (value) => {
  expect(lookup(value as never)).toBeUndefined();
});
