import fc from "fast-check";
import { expect, test } from "vitest";
import { advice } from "../runtime/src/advice.ts";
import { parseLog } from "../runtime/src/log.ts";
import { lookup } from "../runtime/src/lookup.ts";
import { fromResponse } from "../runtime/src/response.ts";

const names = ["ok", "state", "code", "errorCode", "msg", "message", "requestId", "time", "response", "data"];
const value = fc.oneof(fc.anything({ withBigInt: true, withNullPrototype: true }), fc.constantFrom(1001, "1001", true));
const body = fc.oneof(value, fc.dictionary(fc.constantFrom(...names), value));
const piece = fc.oneof(fc.constantFrom(...names, ..."'\"\\:=|,(){}[]#- \n", "Error ", "1001", "\\u00"), fc.string());
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));

test("nothing throws, whatever arrives", () => {
  fc.assert(fc.property(body, (each) => void [fromResponse(each), advice(each as never), lookup(each as never)]));
  fc.assert(fc.property(fc.oneof(text, value), (each) => void parseLog(each as never)));
});

test("an object that throws when it is read has no fields", () => {
  const hostile = new Proxy(
    {},
    {
      getOwnPropertyDescriptor: () => {
        throw new Error("no");
      },
    },
  );
  expect(fromResponse(hostile)).toMatchObject({ code: null, entry: null });
  expect(
    advice({
      get code(): number {
        throw new Error("no");
      },
    }).action,
  ).toBe("contact-support");
});
