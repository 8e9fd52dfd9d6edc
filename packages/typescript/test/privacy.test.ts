// What is printed and logged holds no credential; what a program asks for holds everything.
import { join } from "node:path";
import { inspect } from "node:util";
import fc from "fast-check";
import { assertSuccess, fromResponse, TuyaError } from "tuya-errors";
import { expect, test } from "vitest";
import { amount } from "../../../tools/errdex/test/support/long.ts";
import { runProgram } from "../../../tools/errdex/test/support/program.ts";

const SECRETS = [
  "3cb9ba6342e8dad2d73ae9e34f79e3d8",
  "bf0123456789abcdefgh",
  "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl",
  "192.0.2.17",
  "ada@example.org",
  "hunter2",
  "00:1a:2b:3c:4d:5e",
  "p1hnetvtgyjx8kqm4xe7",
];
const [key, device, token, address, mail, password, mac, id] = SECRETS;
const MESSAGES = [
  `your ip(${address}) cross-region access is not allowed`,
  `token invalid: access_token=${token}`,
  `sign invalid, client_id: ${id}, sign: ${key}`,
  `device ${device} of ${mail} at ${mac}`,
  `{"password":"${password}"}`,
  `{\\"password\\":\\"${password}\\"}`,
  `password=${password}&x=1`,
  `Authorization: Bearer ${token}`,
];

test.each(MESSAGES)("an error with the message %s", (msg) => {
  const body = { success: false, code: 2007, msg, tid: key, access_token: key, result: { local_key: id } };
  const response = { data: body, status: 200, headers: { authorization: token }, config: { headers: { sign: key } } };
  const decoded = fromResponse(response);
  if (decoded === undefined) throw new Error("The response says success.");
  const error = new TuyaError(decoded);
  const shown = [decoded, error, { error }].flatMap((value) => [inspect(value, { depth: 9 }), JSON.stringify(value)]);
  shown.push(String(error), error.message, error.stack ?? "", JSON.stringify(error.toJSON()));
  // The request id is for the API's support, and opens nothing.
  for (const text of shown.map((each) =>
    each.replaceAll(`"requestId":"${key}"`, "").replaceAll(`requestId: '${key}'`, ""),
  ))
    for (const secret of SECRETS) expect(text).not.toContain(secret);
  expect(error.decoded.message).toBe(msg);
  expect(error.body).toBe(body);
});

test("the Python package masks the same", () => {
  const names = ["token", "access_token", "Secret", "client id", "password", "sign", "Authorization", "x"];
  const part = fc.oneof(
    fc.constantFrom(
      ...names,
      ...SECRETS,
      ...MESSAGES,
      ": ",
      "=",
      '"',
      "\\",
      "Bearer ",
      " ",
      "\n",
      "@",
      ".",
      "-",
      "_",
      "\u212a",
      "\u017f",
    ),
    fc.string({ unit: "binary", maxLength: 4 }),
    fc.stringMatching(/^[a-zA-Z0-9_.@:-]{0,24}$/),
  );
  const texts = fc.sample(
    fc.array(part, { maxLength: 8 }).map((parts) => parts.join("").toWellFormed()),
    amount(1000, 50_000),
  );
  const program = [
    "import json, sys",
    "from tuya_errors._mask import mask_text",
    "texts = json.load(sys.stdin)",
    "json.dump([mask_text(text) for text in texts], sys.stdout)",
  ].join("\n");
  const env = { PYTHONPATH: join(import.meta.dirname, "../../python/src"), PYTHONDONTWRITEBYTECODE: "1" };
  const masked = JSON.parse(runProgram("python3", ["-c", program], { env, input: JSON.stringify(texts) }));
  const own = texts.map((msg) => JSON.parse(JSON.stringify(fromResponse({ success: false, msg }))).message);
  expect(own).toEqual(masked);
});

test("masking takes time in proportion to the length of the text", () => {
  for (const piece of ["token", "token: ", "a@", "1.", "00:", "Bearer ", '"password":"', "\\", "a", "-1"]) {
    const msg = piece.repeat(200_000);
    expect(JSON.stringify(fromResponse({ success: false, msg })).length).toBeGreaterThan(0);
  }
});

test("the words of people and the names of codes stay", () => {
  for (const msg of [
    "token is expired",
    "sign invalid",
    "SING_VALIDATE_FALED_4",
    "REQUEST_TOO_FREQUENTLY_PLEASE_TRY_AGAIN_LATER",
    "No permissions. Your subscription to cloud development plan has expired.",
    "see /v1.0/iot-03/devices and 2024-05-01T10:20:30.000Z, 1664956301000",
    "token \u8fc7\u671f",
  ])
    expect(() => assertSuccess({ success: false, code: 4711, msg })).toThrow(`4711: ${msg}`);
});
