import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { meansAnother, meantWordsOf } from "../../src/messages/meaning.ts";
import { meaningWords } from "../../src/messages/meaning-words.ts";

type Texts = readonly [message: string, description: string];

function isAnother([message, description]: Texts, [newMessage, newDescription]: Texts): boolean {
  return meansAnother(
    meantWordsOf({ message, description }),
    meantWordsOf({ message: newMessage, description: newDescription }),
  );
}

const SAME: readonly (readonly [Texts, Texts])[] = [
  // Quotes, a full stop, a typing mistake, another form of the verb, capitals.
  [
    ["The string {text} is too long", "A string exceeded its limit"],
    ["The string '{text}' is too long.", "A string has exceeded its limit."],
  ],
  [
    ["Insufficent memory", "There is no memory avaiable."],
    ["Insufficient memory", "There is no memory available."],
  ],
  [
    ["The job has been created", "All conditions of the creation have been met."],
    ["The job was created", "All conditions to create it were met."],
  ],
  [
    ["sign invalid", "The sign is invalid."],
    ["sign is not valid", "The sign is not valid."],
  ],
  [
    ["Could not connect", "The connection could not be made."],
    ["Failed to connect", "The connection failed."],
  ],
  // One of the texts is the other's longer form.
  [
    ["A general error", "A general error occurred."],
    [
      "A general error; see the resolution",
      "A general error occurred. It should name a resolution for the person who reads it.",
    ],
  ],
  // A better word for the same thing.
  [
    ["The status of the drive in {slot} has changed to OK", "The drive status has changed to OK."],
    ["The health of the drive in {slot} has changed to OK", "The drive health has changed to OK."],
  ],
  // One of the two was written anew.
  [
    ["too large", "Seen by hand."],
    ["parcel too large", "The parcel is larger than the counter."],
  ],
  [
    ["签名无效", "签名无效。"],
    ["签名是无效的", "此签名无效。"],
  ],
];

const OTHER: readonly (readonly [Texts, Texts])[] = [
  [
    ["token is expired", "The token has expired."],
    ["token is invalid", "The token is wrong."],
  ],
  [
    ["The task {id} has been aborted.", "A task was aborted."],
    ["The task {id} has completed with errors.", "A task has completed with errors."],
  ],
  [
    [
      "The value of {name} cleared its upper limit of {limit}",
      "The value cleared its upper limit. Examples are noise and heat.",
    ],
    [
      "The value of {name} exceeded its upper limit of {limit}",
      "The value exceeded its upper limit. Examples are noise and heat.",
    ],
  ],
  [
    ["device is online", "The device is online, so it cannot be paired."],
    ["device is offline", "The device is offline, so it cannot be paired."],
  ],
  [
    ["The parameter must be set.", "Set the parameter."],
    ["The parameter must not be set.", "Do not set the parameter."],
  ],
  [
    ["value too low", "The value is too low."],
    ["value too high", "The value is too high."],
  ],
  [
    ["not found", "There is no such thing."],
    ["quota exceeded", "You have used too much."],
  ],
  [
    ["令牌过期", "令牌已经过期。"],
    ["设备不存在", "没有这个设备。"],
  ],
  [
    ["Le jeton a expiré", "Le jeton a expiré."],
    ["L'appareil est éteint", "L'appareil ne répond pas."],
  ],
];

describe("texts of the same error", () => {
  test.each(SAME)("%j -> %j", (before, after) => {
    expect(isAnother(before, after)).toBe(false);
    expect(isAnother(after, before)).toBe(false);
  });
});

describe("texts of another error", () => {
  test.each(OTHER)("%j -> %j", (before, after) => {
    expect(isAnother(before, after)).toBe(true);
    expect(isAnother(after, before)).toBe(true);
  });
});

test("words are sorted, each once, without placeholders and function words", () => {
  expect(meaningWords("The device {device} isn't on the list: {count, plural, one {# device} other {# devices}}")).toBe(
    "device devices list not one",
  );
  expect(meaningWords("It cannot not be")).toBe("");
  expect(meaningWords("")).toBe("");
  expect(meaningWords("令牌 toKen")).toBe("token 令 牌");
});

test("a text that is the same, or one that did not change, means nothing else; the order of the sides does not matter", () => {
  const texts = fc.string({
    unit: fc.constantFrom("a", "token", " ", "not ", "expired ", "é", "过", "{x}"),
    maxLength: 20,
  });
  fc.assert(
    fc.property(texts, texts, texts, texts, (a, b, c, d) => {
      expect(isAnother([a, b], [a, b])).toBe(false);
      expect(isAnother([a, b], [a, c])).toBe(false);
      expect(isAnother([a, b], [c, b])).toBe(false);
      expect(isAnother([a, b], [c, d])).toBe(isAnother([c, d], [a, b]));
    }),
  );
});

test("long texts are compared in a time that grows with their length", () => {
  const words = (prefix: string): string => Array.from({ length: 20_000 }, (_, index) => `${prefix}${index}`).join(" ");
  expect(isAnother([words("a"), words("b")], [words("c"), words("d")])).toBe(true);
  expect(isAnother([words("a"), words("b")], [`${words("a")} more`, `${words("b")} more`])).toBe(false);
});
