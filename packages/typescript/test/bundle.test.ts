import { afterAll, expect, test } from "vitest";
import { bundle } from "./support/bundle.ts";
import { createConsumer } from "./support/consumer.ts";

const consumer = createConsumer();
afterAll(() => consumer.remove());

const program = `
import { advice, assertSuccess, fromResponse, messageFor, TuyaError, TuyaErrorCode } from "tuya-errors";
import { RATE_LIMIT_EXCEEDED } from "tuya-errors/constants";
import { messageFor as inGerman } from "tuya-errors/locales/de";
import { parseLog } from "tuya-errors/log";

const seen = [TuyaErrorCode[RATE_LIMIT_EXCEEDED], parseLog("Error 1106: permission deny").entry.name];
try {
  assertSuccess({ success: false, code: 1010, msg: "token invalid" });
} catch (error) {
  seen.push(String(error), error instanceof TuyaError, advice(error).action);
}
seen.push(fromResponse({ success: true }));
messageFor(1010, "de-AT").then((text) => console.log(JSON.stringify([...seen, text === inGerman(1010)])));
`;

const expected = [
  "RATE_LIMIT_EXCEEDED",
  "PERMISSION_DENIED",
  "TuyaError: 1010 TOKEN_EXPIRED: token invalid",
  true,
  "refresh-token",
  null,
  true,
];

test.each(["esm", "iife"] as const)("a minified bundle for browsers runs (%s)", async (format) => {
  consumer.write("bundle.js", await bundle(program, { format }));
  const { status, stdout, stderr } = consumer.node("bundle.js");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(JSON.parse(stdout)).toEqual(expected);
});
