import fc from "fast-check";
import { expect, test } from "vitest";
import { type MoMessage, MoMessages } from "../../src/formats/po/mo-messages.ts";
import { scanPo } from "../../src/formats/po/scan-po.ts";
import { listed } from "../support/mo-messages.ts";

/** What the scanner that knows where everything stands finds; null when it reports a problem. */
function scanned(po: string): MoMessage[] | null {
  let isFine = true;
  const entries = scanPo(po, () => {
    isFine = false;
  });
  if (!isFine) return null;
  return entries
    .filter(
      ({ msgid, msgstr, flags }) =>
        (msgid.text === "" || !flags.includes("fuzzy")) && msgstr.some(({ text }) => text !== ""),
    )
    .map(({ msgctxt, msgid, plural, msgstr }) => {
      const id = (msgctxt === null ? "" : `${msgctxt.text}\u0004`) + msgid.text;
      return { id: plural === null ? id : `${id}\0${plural.text}`, text: msgstr.map(({ text }) => text).join("\0") };
    });
}

const LINES = [
  "",
  " ",
  "# a comment",
  "#. extracted",
  "#, fuzzy",
  "#, python-brace-format, fuzzy",
  "#= fuzzy",
  '#~ msgid "gone"',
  'msgctxt "1010.message"',
  'msgid "one"',
  'msgid ""',
  'msgid_plural "many"',
  'msgstr "eins"',
  'msgstr ""',
  'msgstr[0] "eins"',
  'msgstr[1] "viele"',
  'msgstr[2] ""',
  '"more"',
  '"a \\"quote\\" and \\\\ and \\n"',
  '"\\303\\244"',
  '"broken',
  '"a" "b"',
  'msgid  "two blanks"',
  'msgid "a"\r',
  '"\\',
  '"\\"',
  '"\\q"',
  "msgstr",
  'msgfoo "a"',
];

test("what is listed is what the scanner finds, and what is wrong is left to it", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.constantFrom(...LINES),
          fc.string().map((text) => `msgid "${text}"`),
        ),
        { maxLength: 14 },
      ),
      (lines) => {
        const po = lines.join("\n");
        const found = listed(po);
        if (found !== null) expect(found).toEqual(scanned(po));
      },
    ),
    { numRuns: 5000 },
  );
});

test("what gettext and errdex write is listed", () => {
  const entry = (id: string, text: string) => `msgctxt "1.message"\nmsgid "${id}"\nmsgstr "${text}"\n`;
  expect(listed("")).toEqual([]);
  expect(listed(entry("a", "b"))).toEqual([{ id: "1.message\u0004a", text: "b" }]);
  const two = `msgid ""\nmsgstr ""\n"Language: de\\n"\n\n${entry('a \\"b\\"', "c")}\n#, fuzzy\nmsgid "d"\nmsgstr "e"\n`;
  expect(listed(two)).toEqual([
    { id: "", text: "Language: de\n" },
    { id: '1.message\u0004a "b"', text: "c" },
  ]);
  expect(listed('msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\nmsgstr[1] "d"')).toEqual([{ id: "a\0b", text: "c\0d" }]);
});

test("the order of messages is that of their bytes, and equal ids are found", () => {
  const id = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("a", "a\u0004b", "\ue000", "\u{10000}", ""));
  fc.assert(
    fc.property(fc.array(id, { maxLength: 8 }), (ids) => {
      const messages = new MoMessages(1000);
      for (const one of ids) {
        messages.id.write(one);
        messages.text.write(`of ${one}`);
        messages.add();
      }
      const order = messages.sorted();
      const expected = [...ids].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
      expect(order.map((index) => messages.at(index))).toEqual(expected.map((one) => ({ id: one, text: `of ${one}` })));
      expect(messages.twice(order) !== null).toBe(new Set(ids).size < ids.length);
    }),
    { numRuns: 1000 },
  );
});
