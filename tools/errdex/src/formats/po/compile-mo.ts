import type { Position } from "../../diagnostics/diagnostic.ts";
import { listMessages } from "./list-messages.ts";
import { MoMessages } from "./mo-messages.ts";
import { type PoEntry, scanPo } from "./scan-po.ts";

const MAGIC = 0x950412de;
const HEADER_BYTES = 28;
/** The length and the offset of a string. */
const ROW_BYTES = 8;

/**
 * Compiles the binary form (MO) of a gettext catalogue, which a template cannot produce: texts sorted by id for
 * gettext's search, with tables of lengths and offsets. The file is little-endian and has no hash table, so it is
 * the same on every machine. Like msgfmt, it leaves out fuzzy and untranslated entries.
 *
 * https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html
 *
 * @param po a PO file, as UTF-8.
 * @throws TypeError when it is not PO, or has an entry twice.
 */
export function compileMo(po: Buffer): Uint8Array {
  const messages = listMessages(po) ?? scanMessages(po.toString());
  const order = messages.sorted();
  const twice = messages.twice(order);
  if (twice !== null) throw new TypeError(`${JSON.stringify(twice.id)} is there twice`);
  const { count } = messages;
  const strings = HEADER_BYTES + 2 * ROW_BYTES * count;
  const mo = Buffer.alloc(strings + messages.size);
  const header = [MAGIC, 0, count, HEADER_BYTES, HEADER_BYTES + ROW_BYTES * count, 0, strings];
  for (const [index, number] of header.entries()) mo.writeUInt32LE(number, 4 * index);
  let row = HEADER_BYTES;
  let place = strings;
  messages.each(order, (bytes, from, to) => {
    mo.writeUInt32LE(to - from, row);
    mo.writeUInt32LE(place, row + 4);
    bytes.copy(mo, place, from, to);
    row += ROW_BYTES;
    // A NUL ends each string.
    place += to - from + 1;
  });
  return mo;
}

function scanMessages(po: string): MoMessages {
  const messages = new MoMessages(Buffer.byteLength(po));
  for (const { msgctxt, msgid, plural, msgstr } of scanPo(po, refuse).filter(isTranslated)) {
    const id = msgctxt === null ? msgid.text : `${msgctxt.text}\u0004${msgid.text}`;
    messages.id.write(plural === null ? id : `${id}\0${plural.text}`);
    messages.text.write(msgstr.map((form) => form.text).join("\0"));
    messages.add();
  }
  return messages;
}

function refuse(_rule: string, { line }: Position, message: string): never {
  throw new TypeError(`line ${line} of the PO file: ${message}`);
}

/** The header counts even when a tool has marked it as fuzzy. */
function isTranslated({ msgid, msgstr, flags }: PoEntry): boolean {
  return (msgid.text === "" || !flags.includes("fuzzy")) && msgstr.some(({ text }) => text !== "");
}
