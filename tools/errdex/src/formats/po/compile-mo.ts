import type { Position } from "../../diagnostics/diagnostic.ts";
import { type PoEntry, type PoText, scanPo } from "./scan-po.ts";

const MAGIC = 0x950412de;
const HEADER_BYTES = 28;
/** Separates a text's context from the text. */
const CONTEXT_END = Buffer.from([4]);
const NUL = Buffer.from([0]);

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
  const messages = scanPo(po, refuse)
    .filter(isTranslated)
    .map((entry) => ({ id: idOf(entry), text: joined(entry.msgstr.map(bytesOf)) }))
    .sort((a, b) => Buffer.compare(a.id, b.id));
  const twice = messages.find(({ id }, index) => index > 0 && messages[index - 1]?.id.equals(id));
  if (twice !== undefined) throw new TypeError(`${JSON.stringify(twice.id.toString())} is there twice`);
  const [ids, texts] = [messages.map(({ id }) => id), messages.map(({ text }) => text)];
  const tables = Buffer.alloc(HEADER_BYTES + 16 * messages.length);
  const header = [MAGIC, 0, messages.length, HEADER_BYTES, HEADER_BYTES + 8 * messages.length, 0, tables.length];
  const strings = [...ids, ...texts];
  let place = tables.length;
  const rows = strings.flatMap((string) => {
    const row = [string.length, place];
    place += string.length + 1;
    return row;
  });
  for (const [index, number] of [...header, ...rows].entries()) tables.writeUInt32LE(number, 4 * index);
  return Buffer.concat([tables, ...strings.flatMap((string) => [string, NUL])]);
}

function refuse(_rule: string, { line }: Position, message: string): never {
  throw new TypeError(`line ${line} of the PO file: ${message}`);
}

/** The header counts even when a tool has marked it as fuzzy. */
function isTranslated({ msgid, msgstr, flags }: PoEntry): boolean {
  return (msgid.text === "" || !flags.includes("fuzzy")) && msgstr.some(({ text }) => text !== "");
}

function idOf({ msgctxt, msgid, plural }: PoEntry): Buffer {
  const id = bytesOf(msgid);
  const inContext = msgctxt === null ? id : Buffer.concat([bytesOf(msgctxt), CONTEXT_END, id]);
  return plural === null ? inContext : joined([inContext, bytesOf(plural)]);
}

function bytesOf({ text }: PoText): Buffer {
  return Buffer.from(text);
}

/** Joins texts with a NUL between them. */
function joined(texts: readonly Buffer[]): Buffer {
  return Buffer.concat(texts.flatMap((text, index) => (index === 0 ? [text] : [NUL, text])));
}
