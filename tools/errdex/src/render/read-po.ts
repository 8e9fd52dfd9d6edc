/** An entry of a gettext catalogue, its texts in UTF-8. */
export interface PoEntry {
  readonly context: Buffer | null;
  readonly id: Buffer;
  readonly plural: Buffer | null;
  /** The translation, or the translation of each form in the language's order. */
  readonly texts: readonly Buffer[];
}

const KEYWORD = /^(msgctxt|msgid|msgid_plural|msgstr(?:\[\d+\])?)[ \t]+(".*")$/;
const STRING = /^"((?:[^"\\]|\\.)*)"$/;

/**
 * Reads the text of a PO file as msgfmt does: comments are skipped, and with them what is obsolete;
 * entries that are fuzzy or have no translation are left out.
 *
 * https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html
 *
 * @throws TypeError with the number of a line that is none of a PO file.
 */
export function readPo(text: string): PoEntry[] {
  const blocks: Block[] = [];
  let keyword = "";
  let isFuzzy = false;
  for (const [index, line] of text.split("\n").entries()) {
    isFuzzy ||= /^#,.*\bfuzzy\b/.test(line);
    if (line === "" || line.startsWith("#")) continue;
    const [, word, first = line] = KEYWORD.exec(line) ?? [];
    keyword = word ?? keyword;
    if (word === "msgctxt" || (word === "msgid" && blocks.at(-1)?.fields.has("msgid") !== false)) {
      blocks.push({ fields: new Map(), isFuzzy });
      isFuzzy = false;
    }
    const fields = blocks.at(-1)?.fields;
    const [, written] = STRING.exec(first) ?? [];
    if (written === undefined || fields === undefined || (word !== undefined && fields.has(word))) {
      throw new TypeError(`line ${index + 1} is none of a PO file: ${line}`);
    }
    fields.set(keyword, Buffer.concat([fields.get(keyword) ?? Buffer.alloc(0), readEscapes(written)]));
  }
  return blocks.flatMap(entryOf);
}

interface Block {
  readonly fields: Map<string, Buffer>;
  readonly isFuzzy: boolean;
}

function entryOf({ fields, isFuzzy }: Block): PoEntry[] {
  const id = fields.get("msgid");
  if (id === undefined) throw new TypeError(`the context ${fields.get("msgctxt")} has no msgid`);
  const texts = [...fields].filter(([word]) => word.startsWith("msgstr")).map(([, text]) => text);
  // The header counts even where a tool has marked it.
  if ((isFuzzy && id.length > 0) || texts.every((text) => text.length === 0)) return [];
  return [{ context: fields.get("msgctxt") ?? null, id, plural: fields.get("msgid_plural") ?? null, texts }];
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", a: "\u0007", b: "\b", v: "\v", f: "\f" };

/** The bytes of a string without its quotes; a number is that of a byte. */
function readEscapes(written: string): Buffer {
  const pieces = written.match(/\\[0-7]{1,3}|\\.|[^\\]+/g) ?? [];
  return Buffer.concat(
    pieces.map((piece) => {
      if (!piece.startsWith("\\")) return Buffer.from(piece);
      const escaped = piece.slice(1);
      if (/^[0-7]+$/.test(escaped)) return Buffer.from([Number.parseInt(escaped, 8)]);
      return Buffer.from(ESCAPES[escaped] ?? escaped);
    }),
  );
}
