import { TUYA_ERROR_ENTRIES, TuyaErrorCode } from "tuya-errors";
import { expect, test } from "vitest";
import { isInUse, readCatalogueEntries } from "./support/catalogue.ts";

const catalogue = readCatalogueEntries();
const inUse = catalogue.filter(isInUse);
const members = new Map<string, unknown>(Object.entries(TuyaErrorCode));

test("each name and each alias of a code in use is a member with its code, and nothing else is", () => {
  const expected = inUse.flatMap(({ name, aliases = [], code }) => [name, ...aliases].map((each) => [each, code]));
  const named = [...members].filter(([key]) => Number.isNaN(Number(key)));
  expect(new Map(named)).toEqual(new Map(expected as [string, number][]));
});

test("each code leads back to its canonical name", () => {
  const expected = inUse.map(({ code, name }): [string, string] => [String(code), name]);
  const numbered = [...members].filter(([key]) => !Number.isNaN(Number(key)));
  expect(new Map(numbered)).toEqual(new Map(expected));
});

test("an alias does not take the place of the canonical name", () => {
  expect(TuyaErrorCode.DATA_NOT_EXIST).toBe(1000);
  expect(TuyaErrorCode[1000]).toBe("DATA_NOT_FOUND");
  expect(TuyaErrorCode.TUYA_ERROR_CODE_TOKEN_INVALID).toBe(1010);
  expect(TuyaErrorCode[1010]).toBe("TOKEN_EXPIRED");
});

test("a member that somebody else uses under a misleading name keeps its own code", () => {
  expect(TuyaErrorCode.TOKEN_INVALID).toBe(1011);
  expect(TuyaErrorCode.TOKEN_NO_LONGER_VALID).toBe(1400);
});

test("each member has an entry, sorted by code", () => {
  const codes = TUYA_ERROR_ENTRIES.map(({ code }) => code);
  expect(codes).toEqual(catalogue.map(({ code }) => code).sort((a, b) => a - b));
  expect(new Set(codes).size).toBe(codes.length);
});
