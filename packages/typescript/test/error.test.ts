import { inspect } from "node:util";
import { assertSuccess, fromResponse, lookup, type TuyaDecodedError, TuyaError } from "tuya-errors";
import { expect, test } from "vitest";

const body = { success: false, code: 1010, msg: "token invalid", t: 1664956301000, tid: "8cbec1ac" };

function decode(value: unknown): TuyaDecodedError {
  const decoded = fromResponse(value);
  if (decoded === undefined) throw new Error("The response says success.");
  return decoded;
}

function thrownBy(run: () => unknown): TuyaError {
  try {
    run();
  } catch (error) {
    if (error instanceof TuyaError) return error;
    throw error;
  }
  throw new Error("Nothing was thrown.");
}

test.each<[unknown, string]>([
  [body, "1010 TOKEN_EXPIRED: token invalid"],
  [{ code: "1010", msg: "token is expired" }, "1010 TOKEN_EXPIRED: token is expired"],
  [{ code: 1010 }, "1010 TOKEN_EXPIRED: token is expired"],
  [{ code: 1010, msg: "" }, "1010 TOKEN_EXPIRED: token is expired"],
  [{ code: 99, msg: "no idea" }, "99: no idea"],
  [{ code: "NEVER_SEEN" }, "NEVER_SEEN"],
  [{ code: 0 }, "0"],
  [{ msg: "sign invalid" }, "sign invalid"],
  [{ success: false }, "the response is not recognised"],
  ["<html>", "the response is not recognised"],
  [{ data: "<html>", status: 502, headers: {} }, "the response is not recognised (HTTP 502)"],
])("%j is told as %j", (received, message) => {
  expect(new TuyaError(decode(received)).message).toBe(message);
});

test("it has everything that was received, and what is known of it", () => {
  const decoded = decode(body);
  const cause = new Error("the request");
  const error = new TuyaError(decoded, { cause });
  expect(error).toBeInstanceOf(Error);
  expect(error.decoded).toBe(decoded);
  expect(error.entry).toBe(lookup(1010));
  const { name, code, requestId, time, messageDiffers } = error;
  expect({ name, code, requestId, time, messageDiffers, cause: error.cause }).toEqual({
    name: "TuyaError",
    code: 1010,
    requestId: "8cbec1ac",
    time: 1664956301000,
    messageDiffers: false,
    cause,
  });
  expect("cause" in new TuyaError(decoded)).toBe(false);
});

test("it is printed under its name, and as JSON without the entry's texts", () => {
  const error = new TuyaError(decode(body));
  expect(String(error)).toBe("TuyaError: 1010 TOKEN_EXPIRED: token invalid");
  expect(error.stack).toMatch(/^TuyaError: 1010 TOKEN_EXPIRED: token invalid\n/);
  expect(inspect(error)).toMatch(/^TuyaError: 1010[\s\S]*\{\s*code: 1010,\s*requestId: '8cbec1ac'\s*\}$/);
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: "TuyaError",
    message: "1010 TOKEN_EXPIRED: token invalid",
    code: 1010,
    error: "TOKEN_EXPIRED",
    requestId: "8cbec1ac",
    time: 1664956301000,
    messageDiffers: false,
    httpStatus: null,
  });
});

test("a success gives its result, also nested, null or absent", () => {
  const result = { id: "device" };
  expect(assertSuccess({ success: true, result })).toBe(result);
  expect(assertSuccess({ response: { success: true, result } })).toBe(result);
  expect(assertSuccess({ success: true, result: null })).toBeNull();
  expect(assertSuccess({ success: true })).toBeUndefined();
});

test.each([body, { response: body }, null, undefined, "text", [], {}, { result: true }])(
  "%j is no success, and the error's body",
  (value) => {
    const error = thrownBy(() => assertSuccess(value));
    expect(error.body).toBe(value);
    expect(error.decoded).toEqual(decode(value));
  },
);
