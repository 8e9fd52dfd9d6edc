import {
  advice,
  fromResponse,
  isAuthError,
  isDeviceOffline,
  isRetryable,
  lookup,
  TUYA_ERROR_ENTRIES,
  TUYA_OBSERVED_ENTRIES,
  TuyaError,
  TuyaErrorCode,
} from "tuya-errors";
import { parseLog } from "tuya-errors/log";
import { describe, expect, test } from "vitest";

const entries = [...TUYA_ERROR_ENTRIES, ...TUYA_OBSERVED_ENTRIES];

const decoded = fromResponse({ success: false, code: 1010, msg: "token is expired" });
if (decoded === undefined) throw new Error("The response says success.");
const entry = lookup(1010);
if (entry === undefined) throw new Error("1010 is unknown.");

test.each([1010, "1010", TuyaErrorCode.TOKEN_EXPIRED, decoded, new TuyaError(decoded), entry])(
  "a code, an entry and both kinds of error get the same advice (%#)",
  (each) => {
    expect(advice(each)).toEqual({
      ...entry.advice,
      repeatable: true,
      retry: "after-token-refresh",
      editorial: true,
    });
  },
);

const nothing = { action: "contact-support", delay: "none", repeatable: false, retry: null, editorial: true };

test.each([
  9999,
  -1,
  "NEVER_SEEN",
  "",
  Number.NaN,
  { code: null },
  { code: 9999 },
  fromResponse(null),
  parseLog("msg: who knows"),
  undefined,
  null,
  {},
  [],
  {
    get code() {
      throw new Error("nobody reads this");
    },
  },
])("whoever knows nothing asks (%#)", (each) => {
  expect(advice(each as never)).toMatchObject({ ...nothing, reason: expect.stringMatching(/^[A-Z].*\.$/) });
  expect([isRetryable, isAuthError, isDeviceOffline].map((ask) => ask(each as never))).toEqual([false, false, false]);
});

describe.each(entries)("$code $name", (each) => {
  const given = advice(each);

  test("gets the catalogue's advice", () => {
    expect(given).toMatchObject(each.advice ?? { reason: each.resolution ?? each.description });
  });

  test("is repeatable if it may be sent again as it is", () => {
    expect(given.repeatable).toBe(each.retry === "after-delay" || each.retry === "after-token-refresh");
    expect(isRetryable(each.code)).toBe(given.repeatable);
  });

  test("concerns the token or the credentials if it has the tag", () => {
    expect(isAuthError(each.code)).toBe(each.tags.includes("auth-error"));
  });

  test("means that a device is offline if it has the tag", () => {
    expect(isDeviceOffline(each.code)).toBe(each.tags.includes("device-offline"));
  });
});

test("some entries answer each question with yes, and others with no", () => {
  for (const ask of [isRetryable, isAuthError, isDeviceOffline]) {
    expect(new Set(entries.map(ask))).toEqual(new Set([true, false]));
  }
});

test.each([
  [1110, "illegal param", "fix-request"],
  [1113, "please upgrade to the commercial version.", "renew-subscription"],
  [2007, "your ip(1.2.3.4) cross-region access is not allowed", "fix-request"],
  [1010, "token invalid", "refresh-token"],
  [1005, "Appkey invalid", "fix-credentials"],
])("the advice of %i follows the words %j", (code, msg, action) => {
  const error = fromResponse({ success: false, code, msg });
  expect(error).toMatchObject({ messageDiffers: false, variant: { messages: expect.any(Array) } });
  expect([advice(error).action, isRetryable(error)]).toEqual([action, action === "refresh-token"]);
});
