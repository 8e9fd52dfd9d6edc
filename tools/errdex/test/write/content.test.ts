import fc from "fast-check";
import { expect, test } from "vitest";
import { isSame, toBytes, toSharedBytes } from "../../src/io/write/content.ts";

const TEXTS = ["", "a", "it's `é` 🙂\n", "x".repeat(5000), "é".repeat(20_000), "short again"];

test("text is UTF-8, in new memory and in shared memory", () => {
  for (const text of TEXTS) {
    expect(Buffer.from(toBytes(text)).toString("utf8")).toBe(text);
    expect(Buffer.from(toSharedBytes(text)).toString("utf8")).toBe(text);
    expect(toSharedBytes(text)).toHaveLength(Buffer.byteLength(text));
  }
});

test("bytes stay as they are", () => {
  const bytes = Uint8Array.of(0xde, 0, 0xff);
  expect(toBytes(bytes)).toBe(bytes);
  expect(toSharedBytes(bytes)).toBe(bytes);
});

test("shared memory is used again, and grows to at least twice its size", () => {
  const large = toSharedBytes("a".repeat(100_000)).buffer;
  expect(toSharedBytes("b").buffer).toBe(large);
  expect(toSharedBytes("c".repeat(large.byteLength)).buffer).toBe(large);
  const larger = toSharedBytes("d".repeat(large.byteLength + 1)).buffer;
  expect(larger.byteLength).toBeGreaterThanOrEqual(2 * large.byteLength);
});

test.each([
  [null, null, true],
  [null, "", false],
  ["", null, false],
  [null, new Uint8Array(), false],
  [new Uint8Array(), null, false],
  ["", "", true],
  ["a", "a", true],
  ["a", "b", false],
  ["é", Uint8Array.of(0xc3, 0xa9), true],
  [Uint8Array.of(0xc3, 0xa9), "é", true],
  [Uint8Array.of(0xc3), "é", false],
  [Uint8Array.of(1, 2), Uint8Array.of(1, 2), true],
  [Uint8Array.of(1, 2), Uint8Array.of(1, 3), false],
])("%j and %j: %s", (a, b, same) => expect(isSame(a, b)).toBe(same));

test("any text is the same as its bytes, and as no other text's", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (a, b) => {
      expect(isSame(a, toBytes(a))).toBe(true);
      expect(isSame(toBytes(a), b)).toBe(a === b);
    }),
  );
});
