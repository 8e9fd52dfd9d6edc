import { TuyaErrorCode, TuyaObservedCode, TuyaObservedStringCode } from "tuya-errors";
import * as constants from "tuya-errors/constants";
import { expect, test } from "vitest";

const codes: Readonly<Record<string, unknown>> = { ...TuyaErrorCode, ...TuyaObservedCode, ...TuyaObservedStringCode };
const names = Object.keys(codes).filter((key) => Number.isNaN(Number(key)));

test("there is a constant for each member of the enums and no other", () => {
  expect(Object.keys(constants).sort()).toEqual(names.sort());
});

test.each(Object.entries(constants))("%s is the enum's member", (name, value) => {
  expect(value).toBe(codes[name]);
});
