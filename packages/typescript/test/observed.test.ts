import {
  lookup,
  lookupDocumented,
  TUYA_ERROR_ENTRIES,
  TUYA_OBSERVED_ENTRIES,
  TuyaObservedCode,
  TuyaObservedStringCode,
} from "tuya-errors";
import * as observed from "tuya-errors/observed";
import { expect, test } from "vitest";
import { isInUse, readObservedEntries, sortByCode } from "./support/catalogue.ts";

const spec = readObservedEntries();

test("there is an entry and a member for each observed code, sorted by code", () => {
  type Picked = { code: number | string; name: string; message: string };
  const pick = ({ code, name, message }: Picked) => [code, name, message];
  expect(TUYA_OBSERVED_ENTRIES.map(pick)).toEqual(sortByCode(spec).map(pick));
  const members: Readonly<Record<string, unknown>> = { ...TuyaObservedCode, ...TuyaObservedStringCode };
  for (const { code, name } of spec.filter(isInUse)) expect(members[name]).toBe(code);
  expect(new Set(Object.values(TuyaObservedStringCode).map((code) => typeof code))).toEqual(new Set(["string"]));
});

test("they say where they were seen, and that they are not documented", () => {
  for (const entry of TUYA_OBSERVED_ENTRIES) {
    expect(entry.documented).toBe(false);
    // Those of the other categories come from an SDK, and only some have been seen.
    if (entry.category === "observed") expect(entry.citations.length).toBeGreaterThan(0);
  }
  expect(new Set(TUYA_ERROR_ENTRIES.map(({ documented }) => documented))).toEqual(new Set([true]));
});

test.each(TUYA_OBSERVED_ENTRIES)("lookup finds $code, and lookupDocumented does not", (entry) => {
  for (const code of [entry.code, String(entry.code)]) {
    expect(lookup(code)).toBe(entry);
    expect(lookupDocumented(code)).toBeUndefined();
  }
});

test("both find what is documented", () => {
  for (const entry of TUYA_ERROR_ENTRIES) {
    expect(lookup(entry.code)).toBe(entry);
    expect(lookupDocumented(String(entry.code))).toBe(entry);
  }
});

test("the entry point has the codes and the entries", () => {
  expect(observed).toMatchObject({ TUYA_OBSERVED_ENTRIES, TuyaObservedCode, TuyaObservedStringCode });
});

test("causes, notes and advice come with their citations", () => {
  const causes = [...TUYA_ERROR_ENTRIES, ...TUYA_OBSERVED_ENTRIES].flatMap((entry) => entry.causes);
  expect(causes.length).toBeGreaterThan(0);
  for (const { cause, fix, citations } of causes)
    expect([cause, fix, ...citations].filter((text) => text === "")).toEqual([]);
});
