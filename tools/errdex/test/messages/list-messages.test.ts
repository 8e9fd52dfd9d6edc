import fc from "fast-check";
import { expect, test } from "vitest";
import { listMessages, type MoMessage } from "../../src/formats/po/list-messages.ts";
import { scanPo } from "../../src/formats/po/scan-po.ts";

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
        const listed = listMessages(po);
        if (listed !== null) expect(listed).toEqual(scanned(po));
      },
    ),
    { numRuns: 5000 },
  );
});

test("what gettext and errdex write is listed", () => {
  const entry = (id: string, text: string) => `msgctxt "1.message"\nmsgid "${id}"\nmsgstr "${text}"\n`;
  expect(listMessages("")).toEqual([]);
  expect(listMessages(entry("a", "b"))).toEqual([{ id: "1.message\u0004a", text: "b" }]);
  const two = `msgid ""\nmsgstr ""\n"Language: de\\n"\n\n${entry('a \\"b\\"', "c")}\n#, fuzzy\nmsgid "d"\nmsgstr "e"\n`;
  expect(listMessages(two)).toEqual([
    { id: "", text: "Language: de\n" },
    { id: '1.message\u0004a "b"', text: "c" },
  ]);
  expect(listMessages('msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\nmsgstr[1] "d"')).toEqual([
    { id: "a\0b", text: "c\0d" },
  ]);
});
