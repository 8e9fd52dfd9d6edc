import { expect, test } from "vitest";
import { pluralForms } from "../../src/model/message-forms.ts";
import { parseMessage } from "../../src/model/parse-message.ts";
import { orderTextArgs, placeParts, type TextArgs } from "../../src/model/text-args.ts";
import { writeMessage } from "../../src/render/write-message.ts";

const ARGS = ["a", "b", "n", "kind"].map((name) => ({
  name,
  type: name === "n" ? ("integer" as const) : ("string" as const),
  description: null,
}));
const FORMAT = { open: "%", close: "$@", numbered: 1, places: "text", types: { integer: "$lld" } } as const;

const orderOf = (...texts: readonly string[]): TextArgs =>
  orderTextArgs(
    ARGS,
    texts.map((text) => {
      const { parts } = parseMessage(text);
      return { parts, plural: pluralForms(parts) };
    }),
  );
const namesOf = ({ args }: TextArgs): string => args.map(({ name }) => name).join(" ");

test.each([
  [["nothing"], "", null],
  [["{b} of {a}"], "a b", null],
  [["only {b}"], "b", null],
  // The one that is counted comes first, since the format names it before any form does.
  [["{a} {n, plural, one {x} other {#}}"], "n a", "n"],
  [["{a} {n, plural, one {x} other {#}}", "{a} {n}"], "n a", "n"],
  // What a form or a language leaves out comes last.
  [["{n, plural, one {{b}} other {{a} {b}}}"], "n b a", "n"],
  [["{a} {b}", "{b}"], "b a", null],
  // Of a choice the general case is what such a platform shows.
  [["{kind, select, x {{a}} other {{b}}}"], "b", null],
])("the order of %j", (texts, names, counted) => {
  const order = orderOf(...texts);
  expect([namesOf(order), order.counted, order.gapless]).toEqual([names, counted, true]);
});

test("where no order is without a gap, a format that counts places is refused", () => {
  const order = orderOf("{a}", "{b}");
  expect(order.gapless).toBe(false);
  const parts = placeParts(parseMessage("{b}", ["a", "b"]).parts, ARGS, order);
  expect(() => writeMessage(parts, FORMAT)).toThrow("cannot leave out one before it");
  expect(orderOf("{a, plural, other {#}}", "{n, plural, other {#}}").gapless).toBe(false);
});

test("formats take the argument's type and its place among those of the text", () => {
  const text = "it's {b}: {n}";
  const parts = placeParts(parseMessage(text, ["a", "b", "n"]).parts, ARGS, orderOf(text));
  expect(writeMessage(parts, FORMAT)).toBe("it's %1$@: %2$lld");
  expect(writeMessage(parts, { ...FORMAT, places: "entry" })).toBe("it's %2$@: %3$lld");
});

test("what stands before a placeholder is replaced there alone, and a plural's number on its own", () => {
  const { parts } = parseMessage("'a' ''{b}'' {n, plural, other {''#''}}");
  expect(writeMessage(parts, { before: { "'": "’" }, number: "%arg" })).toBe("'a' ’{b}' ’%arg'");
});
