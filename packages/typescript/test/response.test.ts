import { fromResponse } from "tuya-errors";
import { expect, test } from "vitest";

const failure = { success: false, code: 1010, msg: "token invalid", t: 1664956301000, tid: "8cbec1ac" };

const unrecognised = {
  code: null,
  entry: null,
  message: null,
  requestId: null,
  time: null,
  messageDiffers: false,
  otherEntries: [],
};

function refuse(): never {
  throw new Error("nobody reads this");
}

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

/** An object that refers to itself wherever an envelope may be. */
function cyclic(fields: object): object {
  const body: Record<string, unknown> = { ...fields };
  body.response = body;
  return body;
}

class Failure {
  success = false;
  code = 1010;
  get msg(): string {
    return "the prototype's field is not the object's own";
  }
}

test.each<[string, unknown, object]>([
  ["an object without a prototype", Object.assign(Object.create(null), failure), { code: 1010, requestId: "8cbec1ac" }],
  ["a cyclic object", cyclic(failure), { code: 1010, message: "token invalid" }],
  ["a class's own fields", new Failure(), { code: 1010, message: null }],
  [
    "a getter that throws",
    {
      ...failure,
      get code() {
        return refuse();
      },
      errorCode: 1011,
    },
    { code: 1011 },
  ],
  [
    "getters that throw for every field",
    Object.defineProperties({}, { code: { get: refuse }, msg: { get: refuse } }),
    unrecognised,
  ],
  ["a proxy that throws", new Proxy(failure, { get: refuse }), unrecognised],
  ["a proxy that hides its fields", new Proxy(failure, { getOwnPropertyDescriptor: refuse }), unrecognised],
  ["a proxy that was revoked", revoked(failure), unrecognised],
  ["a nested proxy that was revoked", { response: revoked(failure) }, unrecognised],
  ["a field named __proto__", JSON.parse('{"__proto__": {"code": 1010}}'), unrecognised],
  ["a prototype's fields", Object.create(failure), unrecognised],
  ["a frozen object", Object.freeze({ ...failure }), { code: 1010 }],
  ["a code of 10,000 digits", { code: "1".repeat(10_000) }, { code: "1".repeat(10_000), entry: null }],
  ["a code of 10,000 digits as a number", JSON.parse(`{"code": ${"1".repeat(10_000)}}`), { code: null }],
  ["a code that is a bigint", { code: 1010n }, { code: null }],
  ["a cyclic object in place of the code", { code: cyclic({}), msg: "token invalid" }, { code: null }],
  ["a function", Object.assign(() => undefined, failure), unrecognised],
  ["a list with fields", Object.assign([], failure), unrecognised],
  ["a map", new Map(Object.entries(failure)), unrecognised],
  ["a symbol", Symbol("code"), unrecognised],
  ["undefined", undefined, unrecognised],
])("%s", (_, body, expected) => {
  expect(fromResponse(body)).toMatchObject(expected);
});

test("each field is read once", () => {
  let reads = 0;
  const body = {
    success: false,
    get code() {
      reads += 1;
      return reads;
    },
  };
  expect(fromResponse(body)?.code).toBe(1);
  expect(reads).toBe(1);
});

test("success is undefined, so that a condition narrows", () => {
  expect(fromResponse({ success: true, result: {}, code: 1010 })).toBeUndefined();
});
