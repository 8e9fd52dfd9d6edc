import {
  assertSuccess,
  fromResponse,
  lookup,
  TUYA_ERROR_ENTRIES,
  TUYA_OBSERVED_ENTRIES,
  TuyaErrorCode,
} from "tuya-errors";
import { fakeResponse, fakeSuccess } from "tuya-errors/testing";
import { expect, test } from "vitest";

test("every name, alias and code makes a response that is decoded as its entry", () => {
  for (const entry of [...TUYA_ERROR_ENTRIES, ...TUYA_OBSERVED_ENTRIES]) {
    for (const each of [entry.name, ...entry.aliases, entry.code, entry]) {
      const error = fromResponse(fakeResponse(each as "TOKEN_EXPIRED"));
      expect(error?.entry).toBe(entry);
      expect(error?.message).toBe(entry.message);
    }
  }
});

test("it has all that a response has, or what is asked for", () => {
  expect(fakeResponse("TOKEN_EXPIRED")).toEqual({
    success: false,
    code: 1010,
    msg: "token is expired",
    t: 1_700_000_000_000,
    tid: "0123456789abcdef0123456789abcdef",
  });
  const fields = { message: "no idea", requestId: null, time: null };
  expect(fakeResponse(4711, fields)).toEqual({ success: false, code: 4711, msg: "no idea" });
  expect(fakeResponse({ code: "NEVER_SEEN" }, { ...fields, message: null })).toEqual({
    success: false,
    code: "NEVER_SEEN",
  });
  expect(fakeResponse("IP_ADDRESS_NOT_ALLOWED", { args: { ip: "192.0.2.1" } }).msg).toContain("your ip(192.0.2.1)");
  expect(fakeResponse(TuyaErrorCode.TOKEN_EXPIRED)).toEqual(fakeResponse("TOKEN_EXPIRED"));
});

test("a success gives its result", () => {
  expect(assertSuccess(fakeSuccess([1]))).toEqual([1]);
  expect(fromResponse(fakeSuccess(undefined))).toBeUndefined();
});

test("an unknown name is a mistake of the test, for the compiler and when it runs", () => {
  // @ts-expect-error
  expect(() => fakeResponse("TOKEN_EXPIRD")).toThrow('No error has the name "TOKEN_EXPIRD".');
  expect(lookup("TOKEN_EXPIRD")).toBeUndefined();
});
