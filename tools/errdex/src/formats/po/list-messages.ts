import { unescapePo } from "./po-string.ts";

/** A translated text as the binary form stores it. */
export interface MoMessage {
  /** The text to look up: its context, if any, U+0004, the text itself; and U+0000 and the plural, if any. */
  readonly id: string;
  /** The translation; the forms of a plural have U+0000 between them. */
  readonly text: string;
}

const CONTEXT_END = "\u0004";
const SEPARATOR = "\0";

/** An entry that is being read. */
interface Draft {
  context: string | null;
  id: string | null;
  plural: string | null;
  forms: string[];
  fuzzy: boolean;
}

/** What the strings of the current line are added to. */
type Field = "context" | "id" | "plural" | "form" | null;

/**
 * Lists the translated texts of a PO file that is written as gettext and errdex write it: one keyword or one string
 * in a line. It reads such a file many times faster than `scanPo`, which knows where everything stands.
 *
 * @param po the text of a PO file.
 * @returns null when a line is written in another way, or is wrong; then `scanPo` reads the file, or says why not.
 */
export function listMessages(po: string): MoMessage[] | null {
  const messages: MoMessage[] = [];
  let draft = emptyDraft();
  let field: Field = null;
  const close = (): boolean => {
    const { context, id, plural, forms, fuzzy } = draft;
    draft = emptyDraft();
    field = null;
    if (id === null || forms.length === 0)
      return context === null && id === null && plural === null && forms.length === 0;
    if ((id !== "" && fuzzy) || forms.every((form) => form === "")) return true;
    const inContext = context === null ? id : context + CONTEXT_END + id;
    messages.push({ id: plural === null ? inContext : inContext + SEPARATOR + plural, text: forms.join(SEPARATOR) });
    return true;
  };
  for (let start = 0; start < po.length; ) {
    const newline = po.indexOf("\n", start);
    const end = newline === -1 ? po.length : newline;
    const from = start;
    start = end + 1;
    if (end === from) continue;
    const first = po.charCodeAt(from);
    if (first === HASH) {
      if (po.charCodeAt(from + 1) === TILDE) continue;
      // A comment belongs to the next entry.
      if (draft.forms.length > 0 && !close()) return null;
      if (po.charCodeAt(from + 1) === EQUALS || po.charCodeAt(end - 1) === RETURN) return null;
      if (po.charCodeAt(from + 1) === COMMA && /(?:^|,)\s*fuzzy\s*(?:,|$)/.test(po.slice(from + 2, end)))
        draft.fuzzy = true;
      continue;
    }
    const quote = first === QUOTE ? from : po.indexOf('"', from);
    if (quote === -1 || quote >= end || end - quote < 2 || po.charCodeAt(end - 1) !== QUOTE) return null;
    if (first !== QUOTE) {
      const keyword = po.slice(from, quote);
      if (keyword === "msgctxt " || keyword === "msgid ") {
        if (draft.forms.length > 0 && !close()) return null;
        field = keyword === "msgid " ? "id" : "context";
        // A context comes before its text, and neither comes twice.
        if (draft.id !== null || (field === "context" && draft.context !== null)) return null;
        draft[field] = "";
      } else if (
        keyword === "msgid_plural " &&
        draft.id !== null &&
        draft.plural === null &&
        draft.forms.length === 0
      ) {
        field = "plural";
        draft.plural = "";
      } else if (isNextForm(keyword, draft)) {
        field = "form";
        draft.forms.push("");
      } else return null;
    }
    const piece = unquote(po, quote + 1, end - 1);
    if (piece === null || field === null) return null;
    if (field === "form") draft.forms[draft.forms.length - 1] += piece;
    else draft[field] += piece;
  }
  return close() ? messages : null;
}

const [HASH, TILDE, EQUALS, COMMA, QUOTE, RETURN] = [...'#~=,"\r'].map((char) => char.charCodeAt(0));

function emptyDraft(): Draft {
  return { context: null, id: null, plural: null, forms: [], fuzzy: false };
}

/** Whether a keyword is that of the entry's translation, or of the next form of its plural. */
function isNextForm(keyword: string, { id, plural, forms }: Draft): boolean {
  if (id === null) return false;
  return plural === null ? forms.length === 0 && keyword === "msgstr " : keyword === `msgstr[${forms.length}] `;
}

/** Decodes the string between two places; null where it holds a bare quote, or is not valid. */
function unquote(po: string, from: number, to: number): string | null {
  const quoted = po.slice(from, to);
  if (!quoted.includes("\\")) return quoted.includes('"') ? null : quoted;
  // Every backslash takes the next character with it, so what is left of a string in one piece is no quote.
  if (!/^(?:[^"\\]|\\.)*$/s.test(quoted)) return null;
  const { text, problem } = unescapePo(quoted);
  return problem === null ? text : null;
}
