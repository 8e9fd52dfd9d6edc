import { TuyaErrorCode } from "tuya-errors";
import * as constants from "tuya-errors/constants";
import { expect, test } from "vitest";

const names = Object.keys(TuyaErrorCode).filter((key) => Number.isNaN(Number(key)));

test("there is a constant for each member of the enum and no other", () => {
  expect(Object.keys(constants).sort()).toEqual(names.sort());
});

test.each(Object.entries(constants))("%s is the enum's member", (name, value) => {
  expect(value).toBe(TuyaErrorCode[name as keyof typeof TuyaErrorCode]);
});
