import { fromResponse, type TuyaDecodedError } from "tuya-errors";
import { parseLog } from "tuya-errors/log";
import { expect, test } from "vitest";
import { readConformanceCases } from "./support/catalogue.ts";

const cases = readConformanceCases();

/** An error as the cases state it. */
function summarise(decoded: TuyaDecodedError | undefined) {
  if (decoded === undefined) return null;
  const { code, entry, message, requestId, time, messageDiffers, otherEntries } = decoded;
  const otherNames = otherEntries.map(({ name }) => name);
  return { code, name: entry?.name ?? null, message, requestId, time, messageDiffers, otherNames };
}

test("there are enough cases, of both kinds", () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
  expect(cases.filter((each) => "body" in each).length).toBeGreaterThanOrEqual(20);
  expect(cases.filter((each) => "log" in each).length).toBeGreaterThanOrEqual(20);
  expect(cases.filter((each) => "body" in each === "log" in each)).toEqual([]);
});

test.each(cases)("$name", ({ body, log, expect: expected }) => {
  expect(summarise(log === undefined ? fromResponse(body) : parseLog(log))).toEqual(expected);
});
