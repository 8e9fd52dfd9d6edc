import {
  TUYA_ERROR_ENTRIES,
  TUYA_OBSERVED_ENTRIES,
  TuyaErrorCode,
  TuyaObservedCode,
  TuyaObservedStringCode,
} from "tuya-errors";
import * as constants from "tuya-errors/constants";
import { expect, test } from "vitest";
import { bundle } from "./support/bundle.ts";

const [documented] = TUYA_ERROR_ENTRIES;
const [observed] = TUYA_OBSERVED_ENTRIES;
/** How the row of an entry begins, which no other row does. */
const rows = {
  documented: `[${documented?.code},~`,
  observed: `[${observed?.code},~`,
};

/** A bundle that prints what it imports. */
function use(name: string, from = "tuya-errors"): Promise<string> {
  return bundle(`import { ${name} } from ${JSON.stringify(from)}; console.log(${name});`);
}

test.each(Object.entries(constants))("%s costs its literal and eight bytes", async (name, code) => {
  const without = await bundle("console.log();");
  const bytes = (await use(name, "tuya-errors/constants")).length - without.length;
  expect(bytes).toBeLessThanOrEqual(JSON.stringify(code).length + 8);
});

test.each([
  ["TuyaErrorCode", TuyaErrorCode],
  ["TuyaObservedCode", TuyaObservedCode],
  ["TuyaObservedStringCode", TuyaObservedStringCode],
])("%s brings in nothing but itself", async (name, members) => {
  const code = await use(name);
  expect(code).not.toContain(rows.documented);
  expect(code).not.toContain(rows.observed);
  // Each name and its code twice, once for each way, and the brackets and marks between them.
  const names = Object.entries(members).filter(([key]) => Number.isNaN(Number(key)));
  const bytes = names.reduce((sum, [key, value]) => sum + 2 * (key.length + String(value).length) + 12, 100);
  expect(code.length).toBeLessThan(bytes);
});

test("lookupDocumented leaves the observed entries out, lookup does not", async () => {
  const [all, some] = [await use("lookup"), await use("lookupDocumented")];
  expect(all).toContain(rows.documented);
  expect(all).toContain(rows.observed);
  expect(some).toContain(rows.documented);
  expect(some).not.toContain(rows.observed);
});

test("one language brings in neither another nor the entries", async () => {
  const code = await use("messageFor", "tuya-errors/locales/de");
  expect(code).not.toContain(rows.documented);
  expect(code).not.toContain(rows.observed);
});

test("without messageFor there are no translations", async () => {
  const code = await use("fromResponse");
  expect(code).not.toContain("Systemfehler");
  expect(await use("messageFor")).toContain("Systemfehler");
});

test("an import that is not used leaves nothing", async () => {
  const names = ["advice", "fromResponse", "TuyaError", "messageFor", "lookup", "TuyaErrorCode"];
  expect(await bundle(`import { ${names} } from "tuya-errors";`)).toBe("");
});
