import fc from "fast-check";
import { expect, test } from "vitest";
import { TextBuffer } from "../../src/io/write/text-buffer.ts";

// Whatever the parts are, the bytes are those of the text in one piece: halves of surrogate pairs included.
const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const halves = fc.constantFrom("\ud83d", "\ude00", "😀", "a", "é", "中", "");
const part = fc.oneof(
  halves,
  fc.array(fc.oneof(halves, unit), { maxLength: 5 }).map((units) => units.join("")),
);

test("parts become the bytes of the whole text, text after text", () => {
  const buffer = new TextBuffer();
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      buffer.clear();
      for (const one of parts) buffer.write(one);
      expect(Buffer.compare(buffer.bytes(), Buffer.from(parts.join("")))).toBe(0);
    }),
    { numRuns: 2000, seed: 20261128 },
  );
});

test("a text that outgrows the buffer is whole", () => {
  const buffer = new TextBuffer();
  const parts = Array.from({ length: 300 }, (_, index) => String.fromCharCode(0x4e00 + index).repeat(index * 40));
  for (const one of parts) buffer.write(one);
  const before = Buffer.from(buffer.bytes());
  expect(before.equals(Buffer.from(parts.join("")))).toBe(true);
  buffer.clear();
  buffer.append(before);
  buffer.write("!");
  expect(Buffer.from(buffer.bytes()).toString()).toBe(`${parts.join("")}!`);
});
