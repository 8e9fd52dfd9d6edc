import { type ByteWriter, MoMessages } from "./mo-messages.ts";
import { unescapePo } from "./po-string.ts";

const CONTEXT_END = 0x04;
const SEPARATOR = 0;

/** What the strings of the current line are added to. */
type Field = "context" | "id" | "plural" | "form" | null;

/**
 * Lists the translated texts of a PO file that is written as gettext and errdex write it: one keyword or one string
 * in a line. It reads such a file many times faster than `scanPo`, which knows where everything stands.
 *
 * @param po a PO file, as UTF-8.
 * @returns null when a line is written in another way, or is wrong; then `scanPo` reads the file, or says why not.
 */
export function listMessages(po: Buffer): MoMessages | null {
  const list = new Lister(po);
  for (let start = 0; start < po.length; ) {
    const newline = po.indexOf(NEWLINE, start);
    const end = newline === -1 ? po.length : newline;
    if (end > start && !list.line(start, end)) return null;
    start = end + 1;
  }
  return list.close() ? list.messages : null;
}

const NEWLINE = 0x0a;
const [HASH, TILDE, EQUALS, COMMA, QUOTE, RETURN, BACKSLASH] = [...'#~=,"\r\\'].map((char) => char.charCodeAt(0));

/** The escapes of one character, by the byte after the backslash. */
const ESCAPES = new Map(
  [...'ntrbfva"\\'].map((char) => [char.charCodeAt(0), unescapePo(`\\${char}`).text.charCodeAt(0)]),
);

const KEYWORDS = ["msgctxt ", "msgid ", "msgid_plural ", "msgstr "].map((text) => Buffer.from(text));
const [CONTEXT, ID, PLURAL, TEXT] = KEYWORDS as [Buffer, Buffer, Buffer, Buffer];

class Lister {
  readonly messages: MoMessages;
  readonly #po: Buffer;
  /** The entry that is being read. */
  #field: Field = null;
  #hasContext = false;
  #hasId = false;
  #hasPlural = false;
  #forms = 0;
  #isFuzzy = false;
  /** Whether the id and a form have any byte. */
  #isHeader = true;
  #isTranslated = false;

  constructor(po: Buffer) {
    this.#po = po;
    this.messages = new MoMessages(po.length);
  }

  /** @returns false when the line is written in another way. */
  line(from: number, end: number): boolean {
    const po = this.#po;
    const first = po[from];
    if (first === HASH) return this.#comment(from, end);
    const quote = first === QUOTE ? from : po.indexOf('"', from);
    if (quote === -1 || quote >= end || end - quote < 2 || po[end - 1] !== QUOTE) return false;
    if (first !== QUOTE && !this.#keyword(from, quote)) return false;
    const { id, text } = this.messages;
    switch (this.#field) {
      case "form": {
        if (end - 1 > quote + 1) this.#isTranslated = true;
        return this.#string(quote + 1, end - 1, text);
      }
      case null:
        return false;
      default:
        if (this.#field === "id" && end - 1 > quote + 1) this.#isHeader = false;
        return this.#string(quote + 1, end - 1, id);
    }
  }

  #comment(from: number, end: number): boolean {
    const po = this.#po;
    if (po[from + 1] === TILDE) return true;
    // A comment belongs to the next entry.
    if (this.#forms > 0 && !this.close()) return false;
    if (po[from + 1] === EQUALS || po[end - 1] === RETURN) return false;
    if (po[from + 1] === COMMA && /(?:^|,)\s*fuzzy\s*(?:,|$)/.test(po.toString("utf8", from + 2, end)))
      this.#isFuzzy = true;
    return true;
  }

  #keyword(from: number, quote: number): boolean {
    const { id, text } = this.messages;
    if (this.#is(ID, from, quote) || this.#is(CONTEXT, from, quote)) {
      if (this.#forms > 0 && !this.close()) return false;
      this.#field = this.#is(ID, from, quote) ? "id" : "context";
      // A context comes before its text, and neither comes twice.
      if (this.#hasId || (this.#field === "context" && this.#hasContext)) return false;
      if (this.#field === "context") this.#hasContext = true;
      else {
        this.#hasId = true;
        if (this.#hasContext) id.push(CONTEXT_END);
      }
      return true;
    }
    if (this.#is(PLURAL, from, quote)) {
      if (!this.#hasId || this.#hasPlural || this.#forms > 0) return false;
      this.#field = "plural";
      this.#hasPlural = true;
      id.push(SEPARATOR);
      return true;
    }
    if (!this.#isNextForm(from, quote)) return false;
    this.#field = "form";
    if (this.#forms > 0) text.push(SEPARATOR);
    this.#forms += 1;
    return true;
  }

  /** Whether the bytes are a keyword, with the blank after it. */
  #is(keyword: Buffer, from: number, to: number): boolean {
    if (to - from !== keyword.length) return false;
    for (let at = 0; at < keyword.length; at += 1) if (this.#po[from + at] !== keyword[at]) return false;
    return true;
  }

  /** Whether a keyword is that of the entry's translation, or of the next form of its plural. */
  #isNextForm(from: number, quote: number): boolean {
    if (!this.#hasId) return false;
    if (!this.#hasPlural) return this.#forms === 0 && this.#is(TEXT, from, quote);
    return this.#po.toString("utf8", from, quote) === `msgstr[${this.#forms}] `;
  }

  /** Ends the entry. @returns false when a part of it is missing. */
  close(): boolean {
    const isWhole = this.#hasId && this.#forms > 0;
    const isEmpty = !this.#hasContext && !this.#hasId && !this.#hasPlural && this.#forms === 0;
    // The header counts even when a tool has marked it as fuzzy.
    if (isWhole && (this.#isHeader || !this.#isFuzzy) && this.#isTranslated) this.messages.add();
    else this.messages.drop();
    this.#field = null;
    this.#hasContext = this.#hasId = this.#hasPlural = this.#isFuzzy = this.#isTranslated = false;
    this.#forms = 0;
    this.#isHeader = true;
    return isWhole || isEmpty;
  }

  /** Decodes the string between two places; false where it holds a bare quote, or is not valid. */
  #string(from: number, to: number, into: ByteWriter): boolean {
    const po = this.#po;
    let done = from;
    for (let at = from; at < to; at += 1) {
      const byte = po[at];
      if (byte === QUOTE) return false;
      if (byte !== BACKSLASH) continue;
      // A backslash takes the next character with it, so the last one of a string is no escape.
      if (at + 1 >= to) return false;
      const meant = ESCAPES.get(po[at + 1] as number);
      if (meant === undefined) return this.#rest(done, to, into);
      into.copy(po, done, at);
      into.push(meant);
      at += 1;
      done = at + 1;
    }
    into.copy(po, done, to);
    return true;
  }

  /** Decodes a string that has escapes of numbers, from a place where no escape is begun. */
  #rest(from: number, to: number, into: ByteWriter): boolean {
    const quoted = this.#po.toString("utf8", from, to);
    if (!/^(?:[^"\\]|\\.)*$/s.test(quoted)) return false;
    const { text, problem } = unescapePo(quoted);
    if (problem === null) into.write(text);
    return problem === null;
  }
}
