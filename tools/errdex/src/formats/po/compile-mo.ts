import type { Position } from "../../diagnostics/diagnostic.ts";
import { listMessages, type MoMessage } from "./list-messages.ts";
import { type PoEntry, scanPo } from "./scan-po.ts";

const MAGIC = 0x950412de;
const HEADER_BYTES = 28;

/**
 * Compiles the binary form (MO) of a gettext catalogue, which a template cannot produce: texts sorted by id for
 * gettext's search, with tables of lengths and offsets. The file is little-endian and has no hash table, so it is
 * the same on every machine. Like msgfmt, it leaves out fuzzy and untranslated entries.
 *
 * https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html
 *
 * @param po the text of a PO file.
 * @throws TypeError when the text is not PO, or has an entry twice.
 */
export function compileMo(po: string): Uint8Array {
  const messages = listMessages(po) ?? scanMessages(po);
  // Code units have the order of bytes, except that those of pairs come before U+E000.
  messages.sort(messages.some(({ id }) => /[\ud800-\uffff]/.test(id)) ? byBytes : byUnits);
  const twice = messages.find(({ id }, index) => index > 0 && messages[index - 1]?.id === id);
  if (twice !== undefined) throw new TypeError(`${JSON.stringify(twice.id)} is there twice`);
  const strings = [...messages.map(({ id }) => id), ...messages.map(({ text }) => text)];
  const lengths = strings.map((string) => Buffer.byteLength(string));
  const tables = HEADER_BYTES + 8 * strings.length;
  const mo = Buffer.alloc(tables + lengths.reduce((sum, length) => sum + length + 1, 0));
  const header = [MAGIC, 0, messages.length, HEADER_BYTES, HEADER_BYTES + 8 * messages.length, 0, tables];
  for (const [index, number] of header.entries()) mo.writeUInt32LE(number, 4 * index);
  let place = tables;
  for (const [index, string] of strings.entries()) {
    const length = lengths[index] ?? 0;
    mo.writeUInt32LE(length, HEADER_BYTES + 8 * index);
    mo.writeUInt32LE(place, HEADER_BYTES + 8 * index + 4);
    mo.write(string, place);
    // A NUL ends each string.
    place += length + 1;
  }
  return mo;
}

function byUnits({ id: a }: MoMessage, { id: b }: MoMessage): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The order in which gettext searches. */
function byBytes({ id: a }: MoMessage, { id: b }: MoMessage): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function scanMessages(po: string): MoMessage[] {
  return scanPo(po, refuse)
    .filter(isTranslated)
    .map(({ msgctxt, msgid, plural, msgstr }) => {
      const id = msgctxt === null ? msgid.text : `${msgctxt.text}\u0004${msgid.text}`;
      return {
        id: plural === null ? id : `${id}\0${plural.text}`,
        text: msgstr.map((form) => form.text).join("\0"),
      };
    });
}

function refuse(_rule: string, { line }: Position, message: string): never {
  throw new TypeError(`line ${line} of the PO file: ${message}`);
}

/** The header counts even when a tool has marked it as fuzzy. */
function isTranslated({ msgid, msgstr, flags }: PoEntry): boolean {
  return (msgid.text === "" || !flags.includes("fuzzy")) && msgstr.some(({ text }) => text !== "");
}
