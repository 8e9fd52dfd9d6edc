import fc from "fast-check";
import {
  advice,
  assertSuccess,
  descriptionFor,
  fromResponse,
  isAuthError,
  isDeviceOffline,
  isRetryable,
  lookup,
  lookupDocumented,
  messageFor,
  TuyaError,
} from "tuya-errors";
import { parseLog } from "tuya-errors/log";
import { expect, test } from "vitest";
import { amount } from "../../../tools/errdex/test/support/long.ts";

// Whatever the types say, what arrives over a wire has the type that its sender gave it.
type Anything = never;

const names = ["success", "status", "code", "errorCode", "msg", "message", "tid", "t", "response", "result"];
const awkwardValue = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});
const value = fc.oneof(awkwardValue, fc.jsonValue(), fc.constantFrom(true, false, 1010, "1010", "error"));
const body = fc.oneof(
  value,
  fc.dictionary(fc.constantFrom(...names), fc.oneof(value, fc.dictionary(fc.constantFrom(...names), value))),
);

/** Texts that come close to what logs hold. */
const piece = fc.oneof(
  fc.constantFrom(...names, ..."'\"\\:=|,(){}[]#- \n", "Error ", "1010", "-", "\\u00", "GET_TOKEN_FAILED", "True"),
  fc.string({ unit: "binary" }),
);
const logText = fc.oneof(
  fc.string(),
  fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join("")),
);

test("fromResponse gives an error or undefined, whatever it is given", () => {
  fc.assert(
    fc.property(body, (each) => {
      const decoded = fromResponse(each);
      if (decoded === undefined) return;
      expect(Object.keys(decoded)).toEqual([
        "code",
        "entry",
        "subcode",
        "subentry",
        "variant",
        "message",
        "requestId",
        "time",
        "messageDiffers",
        "otherEntries",
        "otherErrors",
        "httpStatus",
      ]);
      expect(decoded.entry === null || !decoded.otherEntries.includes(decoded.entry)).toBe(true);
    }),
    { numRuns: amount(300, 2000) },
  );
});

test("what JSON can say is decoded the same after a round trip", () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (each) => {
      expect(fromResponse(JSON.parse(JSON.stringify(each)))).toEqual(fromResponse(each));
    }),
  );
});

test("parseLog gives an error or undefined, whatever it is given", () => {
  fc.assert(
    fc.property(logText, (text) => void parseLog(text)),
    { numRuns: amount(1000, 5000) },
  );
  fc.assert(fc.property(awkwardValue, (each) => void parseLog(each as Anything)));
});

test("assertSuccess throws a TuyaError or nothing", () => {
  fc.assert(
    fc.property(body, (each) => {
      try {
        assertSuccess(each);
      } catch (error) {
        expect(error).toBeInstanceOf(TuyaError);
        JSON.stringify(error);
        String(error);
      }
    }),
  );
});

test("advice and the questions answer, whatever they are given", () => {
  fc.assert(
    fc.property(fc.oneof(value, fc.record({ code: value })), (each) => {
      expect(advice(each as Anything).editorial).toBe(true);
      for (const ask of [isRetryable, isAuthError, isDeviceOffline])
        expect(typeof ask(each as Anything)).toBe("boolean");
    }),
  );
});

test("lookup answers, whatever it is given", () => {
  fc.assert(fc.property(value, (each) => void [lookup(each as Anything), lookupDocumented(each as Anything)]));
});

test("messageFor and descriptionFor answer in any locale, whatever the code is", async () => {
  const locale = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."zhde-_.@HansTW") }), value);
  await fc.assert(
    fc.asyncProperty(value, locale, async (code, each) => {
      await messageFor(code as Anything, each as Anything);
      expect(await descriptionFor(1010, each as Anything)).toBeTypeOf("string");
    }),
  );
});
