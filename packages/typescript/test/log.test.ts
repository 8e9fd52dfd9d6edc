import { advice, lookup, messageFor } from "tuya-errors";
import { parseLog, parseLogAll } from "tuya-errors/log";
import { expect, test } from "vitest";

const ENVELOPE = '{"code":1106,"msg":"permission deny","success":false}';
const codesIn = (text: string, strict = false) => parseLogAll(text, { strict }).map(({ code }) => code);

test.each([
  ["", []],
  [ENVELOPE, [ENVELOPE]],
  [`a ${ENVELOPE}\nb Error 2001: device is offline`, [ENVELOPE, "Error 2001: device is offline"]],
  [`\u{1f50c}\u{1f50c} ${ENVELOPE}`, [ENVELOPE]],
  [`one {"success":true}\r\n${ENVELOPE}\r\n{"success":true}`, [ENVELOPE]],
  [
    'cut {"code":1106,"msg":"permission deny","success":false',
    ['{"code":1106,"msg":"permission deny","success":false'],
  ],
])("the errors of %j have their places", (text, places) => {
  expect(parseLogAll(text).map(({ start, end }) => text.slice(start, end))).toEqual(places);
});

test("the first error is the first of all errors", () => {
  const log = `Error 1106: permission deny\n${ENVELOPE.replace("1106", "2001")}`;
  expect(parseLog(log)).toEqual(parseLogAll(log)[0]);
  expect(parseLog("nothing")).toBeUndefined();
});

test("strict accepts objects in braces, and nothing else", () => {
  const log = `${ENVELOPE}\nError 1106: permission deny\ncode=1106, msg=permission deny\nError: sign invalid`;
  expect(codesIn(log)).toEqual([1106, 1106, 1106, null]);
  expect(codesIn(log, true)).toEqual([1106]);
  expect(parseLog("Error 1106: permission deny", { strict: true })).toBeUndefined();
  expect(codesIn("{'code': '2008', 'msg': '2008', 'success': False}", true)).toEqual(["2008"]);
});

test("an error says in which form it was found, and how sure that is", () => {
  const seen = (text: string) => parseLogAll(text).map(({ form, confidence }) => `${form} ${confidence}`);
  expect(seen(ENVELOPE)).toEqual(["envelope high"]);
  expect(seen("code=1106, msg=permission deny")).toEqual(["fields high"]);
  expect(seen("Error 1106: permission deny")).toEqual(["named high"]);
  expect(seen("[Tuya] Error 2007: something else")).toEqual(["named medium"]);
  expect(seen("Error: sign invalid")).toEqual(["words medium"]);
});

test("words without a code have an entry, its advice and its texts", async () => {
  const error = parseLog("Error: sign invalid");
  expect(error).toMatchObject({ code: null, message: "sign invalid", entry: lookup(1004) });
  expect(error?.otherEntries).toEqual([lookup(-9999999)]);
  expect(error && advice(error).action).toBe("fix-credentials");
  expect(error && (await messageFor(error, "en"))).toBe("sign invalid");
});

test("only the first million characters are read, and the list says so", () => {
  const filler = "x".repeat(999_990);
  expect(parseLogAll(`${filler}\n`).truncated).toBe(false);
  const long = parseLogAll(`Error 1106: permission deny\n${filler}\n${ENVELOPE}`);
  expect([long.map(({ code }) => code), long.truncated]).toEqual([[1106], true]);
  // A pair of surrogates counts once, as in other languages.
  expect(parseLogAll("\u{1f50c}".repeat(1_000_000)).truncated).toBe(false);
  expect(parseLogAll("\u{1f50c}".repeat(1_000_001)).truncated).toBe(true);
});

test("what is no text has no errors", () => {
  for (const value of [undefined, null, 1, {}, [ENVELOPE]]) {
    expect([...parseLogAll(value as never)]).toEqual([]);
    expect(parseLog(value as never, null as never)).toBeUndefined();
  }
});

test("the list prints as a list", () => {
  expect(JSON.parse(JSON.stringify(parseLogAll(ENVELOPE)))).toMatchObject([{ code: 1106, start: 0, form: "envelope" }]);
  expect(Object.keys(parseLogAll(""))).toEqual([]);
});
