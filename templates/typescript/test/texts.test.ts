import { expect, test } from "vitest";
import { advice, hasTag, isRetryable } from "../runtime/src/advice.ts";
import { comparable } from "../runtime/src/comparable.ts";
import * as german from "../runtime/src/locales/de.ts";
import { matchLocale } from "../runtime/src/match-locale.ts";
import { messageFor, resolutionFor } from "../runtime/src/messages.ts";
import { isAuthError, isLockerUnavailable } from "../runtime/src/questions.ts";
import { fromResponse } from "../runtime/src/response.ts";

test("a language is the nearest that there is", () => {
  const languages = ["en", "de", "pt-BR", "zh-Hans", "zh-Hant"] as const;
  const aliases = { pt: "pt-BR", zh: "zh-Hans", "zh-TW": "zh-Hant" } as const;
  const first = (locale: unknown) => matchLocale(locale, languages, aliases)[0];
  expect(["de_AT.UTF-8", "pt-PT", "zh-TW", "zh", "fi", "", null].map(first)).toEqual([
    ...["de", "pt-BR", "zh-Hant", "zh-Hans"],
    ...[undefined, undefined, undefined],
  ]);
  expect(matchLocale("zh-TW", languages, aliases)).toEqual(["zh-Hant"]);
  expect(matchLocale("zh-Hant-HK", languages, aliases)).toEqual(["zh-Hant"]);
  expect(matchLocale("zh-CN", languages, aliases)).toEqual(["zh-Hans"]);
  expect(matchLocale("sr-RS", ["sr-Latn"], {})).toEqual(["sr-Latn"]);
});

test("a text is in the language, or in the catalogue's own where it is not translated", async () => {
  expect(await messageFor(1001, "de-AT")).toBe("Das Token ist abgelaufen");
  expect(await messageFor(1002, "pt")).toBe("the signature is invalid");
  expect(await messageFor(-1, "de")).toBe("no answer");
  expect(await resolutionFor(1002, "de")).toBeUndefined();
  expect(await messageFor(4711, "de")).toBeUndefined();
});

test("messages are compared without case, blanks, what a server fills in and marks at the end", () => {
  expect(comparable("The Token\u00a0of 10.0.x.* is {name} gone\u2026!")).toBe("thetokenofisgone");
  expect(comparable("id 0123456789abcdef0")).toBe("id");
  expect(comparable("")).toBe("");
});

test("advice is the entry's, or follows from it; nothing is known of an unknown code", () => {
  expect(advice(1001)).toMatchObject({ action: "refresh-token", repeatable: true, editorial: true });
  expect(advice("QUOTA_EXCEEDED")).toMatchObject({ action: "wait", delay: "seconds", repeatable: true });
  expect(advice({ code: 4711 })).toMatchObject({ action: "contact-support", repeatable: false, retry: null });
  expect([isAuthError(1001), isRetryable(2001), isLockerUnavailable(2002)]).toEqual([true, false, true]);
  expect(isLockerUnavailable(null as never)).toBe(false);
  // A tag that is no question has no function of its own.
  expect([hasTag(2002, "seasonal"), hasTag(1001, "seasonal"), hasTag(4711, "seasonal")]).toEqual([true, false, false]);
  expect([advice(9002).action, isAuthError(9002)]).toEqual(["fix-permissions", true]);
});

test("a decoded error has the variant's advice, tags and texts", async () => {
  const error = fromResponse({ ok: false, code: 2002, msg: "The locker is being serviced" });
  expect(error?.variant?.id).toBe("serviced");
  expect(error?.messageDiffers).toBe(false);
  expect(advice(error)).toMatchObject({ action: "call-carrier", delayMs: 7200000, maxAttempts: 2, repeatable: false });
  expect([hasTag(error, "seasonal"), isLockerUnavailable(error), isLockerUnavailable(2002)]).toEqual([
    true,
    false,
    true,
  ]);
  const texts = (locale: string) => Promise.all([messageFor, resolutionFor].map((textFor) => textFor(error, locale)));
  expect(await texts("de")).toEqual(["Das Schließfach wird gewartet", "Try another locker."]);
  expect(await texts("en")).toEqual(["the locker is being serviced", "Try another locker."]);
  expect(await messageFor(2002, "de")).not.toBe("Das Schließfach wird gewartet");
  expect(messageFor(error, "de", { german })).toBe("Das Schließfach wird gewartet");
  expect(resolutionFor(error, "fi", { german })).toBe("Try another locker.");
  // A variant without advice has none of the entry's.
  const empty = fromResponse({ ok: false, code: 2002, msg: "no parcel to collect" });
  expect(advice(empty)).toMatchObject({ action: "contact-support", repeatable: false, reason: "The locker is empty." });
  expect(await resolutionFor(empty, "de")).toBeUndefined();
});

test.each([
  { code: 2002, variant: { id: "serviced", advice: { action: "evil" } } },
  { code: 2002, variant: { id: "other" } },
  { code: 2002, variant: 1 },
  {
    code: 2002,
    get variant(): never {
      throw new Error("no");
    },
  },
])("a variant is the catalogue's own, whatever object is passed in (%#)", (error) => {
  expect(["call-carrier", "wait"]).toContain(advice(error).action);
});
