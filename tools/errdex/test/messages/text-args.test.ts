import { expect, test } from "vitest";
import { writeMessage } from "../../src/generate/messages/format-message.ts";
import { variantsOf } from "../../src/messages/message-forms.ts";
import { parseMessage } from "../../src/messages/parse-message.ts";
import { orderTextArgs, placeParts, type TextArgs } from "../../src/messages/text-args.ts";

const ARGS = ["a", "b", "n", "kind"].map((name) => ({
  name,
  type: name === "n" ? ("integer" as const) : ("string" as const),
  description: null,
}));
const FORMAT = { open: "%", close: "$@", numbered: 1, places: "text", types: { integer: "$lld" } } as const;

const orderOf = (...texts: readonly string[]): TextArgs => {
  const written = texts.map((text) => ({ parts: parseMessage(text).parts, language: "en" }));
  return orderTextArgs(ARGS, written, variantsOf(written.map(({ parts }) => parts)));
};
const namesOf = ({ shown }: TextArgs): string => shown.map(({ name }) => name).join(" ");

test.each([
  [["nothing"], ""],
  [["{b} of {a}"], "a b"],
  [["only {b}"], "b"],
  // The one that is counted comes first, since the format names it before any form does.
  [["{a} {n, plural, one {x} other {#}}"], "n a"],
  [["{a} {n, plural, one {x} other {#}}", "{a} {n}"], "n a"],
  // What a form or a language leaves out comes last.
  [["{n, plural, one {{b}} other {{a} {b}}}"], "n b a"],
  [["{a} {b}", "{b}"], "b a"],
  // Of a choice the general case is what such a platform shows.
  [["{kind, select, x {{a}} other {{b}}}"], "b"],
])("the order of %j", (texts, names) => {
  const order = orderOf(...texts);
  expect([namesOf(order), order.gapless]).toEqual([names, true]);
});

test("where no order is without a gap, a format that counts places is refused", () => {
  const order = orderOf("{a}", "{b}");
  expect(order.gapless).toBe(false);
  const parts = placeParts(parseMessage("{b}", ["a", "b"]).parts, ARGS, order);
  expect(() => writeMessage(parts, FORMAT)).toThrow("needs every argument before it");
  // The first language says what is counted; what another counts is shown as its general case.
  expect(namesOf(orderOf("{a, plural, other {#}}", "{n, plural, other {#}}"))).toBe("a n");
  expect(orderOf("{a, plural, other {#}}", "{n, plural, other {{b}}}", "{n}").gapless).toBe(false);
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

test("the number of a plural inside another is not the one that the text counts", () => {
  const text = "{n, plural, other {#: {m, plural, other {#}}}}";
  const declared = ["n", "m"].map((name) => ({ name, type: "integer" as const, description: null }));
  const { parts } = parseMessage(text, ["n", "m"]);
  const placed = placeParts(parts, declared, orderTextArgs(declared, [{ parts, language: "en" }], variantsOf([parts])));
  expect(writeMessage(placed, { ...FORMAT, number: "%arg" })).toBe("%arg: %2$lld");
});
