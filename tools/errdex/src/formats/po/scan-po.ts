import type { Placed, Position } from "../../diagnostics/diagnostic.ts";
import type { RuleId } from "../../diagnostics/registry/index.ts";
import { unescapePo } from "./po-string.ts";

/** An entry of a PO file. */
export interface PoEntry {
  readonly msgctxt: PoText | null;
  readonly msgid: PoText;
  /** Null when it has no plural. */
  readonly plural: PoText | null;
  /** The translation, or one for each plural form. */
  readonly msgstr: readonly [PoText, ...PoText[]];
  /** The translators' own comments. */
  readonly comments: readonly Placed[];
  readonly flags: readonly string[];
  /** The locations of the text in the source, as the extracting tool wrote them. */
  readonly references: readonly string[];
}

/** A text, with the location of its keyword, and the strings that it consists of. */
export interface PoText extends Placed {
  readonly pieces: readonly Placed[];
}

type Keyword = "msgctxt" | "msgid" | "msgid_plural" | "msgstr";

interface Field extends Position {
  readonly pieces: Placed[];
}

/** An entry that is still being read. */
interface Draft {
  /** By keyword, with the number of a plural form: `msgstr[1]`. */
  readonly fields: Map<string, Field>;
  readonly comments: Placed[];
  readonly flags: string[];
  readonly references: string[];
  current: Field | null;
  broken: boolean;
}

const CURE = "Fix the PO file here, or export it again.";

/** Called for every problem of a file. */
export type Report = (rule: RuleId, at: Position, message: string, help: string) => void;

/**
 * Splits a PO file into its entries. Obsolete entries (`#~`) and previous texts (`#|`) are left out. An entry
 * with a problem is reported and left out.
 *
 * https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html
 */
export function scanPo(text: string, report: Report): PoEntry[] {
  const entries: PoEntry[] = [];
  let draft = emptyDraft();
  const close = (): void => {
    const entry = finish(draft, report);
    if (entry !== null) entries.push(entry);
    draft = emptyDraft();
  };
  const fail = (line: number, column: number, message: string): void => {
    if (!draft.broken) report("syntax", { line, column }, message, CURE);
    draft.broken = true;
  };
  for (const [index, whole] of text.split(/\r\n|\n|\r/).entries()) {
    const line = index + 1;
    const content = whole.trim();
    const column = whole.length - whole.trimStart().length + 1;
    if (content === "") continue;
    if (content.startsWith("#")) {
      if (content.startsWith("#~")) continue;
      // A comment belongs to the next entry.
      if (isWhole(draft)) close();
      readComment(draft, content, { line, column });
      continue;
    }
    const [, word = "", number] = /^([a-z_]*)(?:\[(\d+)\])?/.exec(content) ?? [];
    let from = whole.indexOf(content);
    if (word !== "") {
      const name = number === undefined ? word : `${word}[${number}]`;
      if (!isKeyword(word) || (number !== undefined && word !== "msgstr")) {
        fail(line, column, `${JSON.stringify(name)} is not a PO keyword`);
        continue;
      }
      if (startsEntry(draft, word)) close();
      if (draft.fields.has(name)) {
        fail(line, column, `this entry has a second ${name}`);
        continue;
      }
      draft.current = { line, column, pieces: [] };
      draft.fields.set(name, draft.current);
      from += word.length + (number === undefined ? 0 : number.length + 2);
    } else if (!content.startsWith('"')) {
      fail(line, column, "this line is not valid in a PO file");
      continue;
    } else if (draft.current === null) {
      fail(line, column, "this string belongs to no keyword");
      continue;
    }
    const problem = readStrings(whole, line, from, draft.current?.pieces ?? []);
    if (problem !== null) fail(line, problem.column, problem.message);
  }
  close();
  return entries;
}

function emptyDraft(): Draft {
  return { fields: new Map(), comments: [], flags: [], references: [], current: null, broken: false };
}

function isKeyword(word: string): word is Keyword {
  return ["msgctxt", "msgid", "msgid_plural", "msgstr"].includes(word);
}

/** Whether an entry has its translation, which ends the entry. */
function isWhole({ fields }: Draft): boolean {
  // Do not copy the keys: an entry may have a million forms.
  for (const name of fields.keys()) if (name.startsWith("msgstr")) return true;
  return false;
}

/** Whether a keyword begins the next entry: `msgctxt` after any other, `msgid` after a complete entry. */
function startsEntry(draft: Draft, word: Keyword): boolean {
  if (word === "msgctxt") return draft.fields.has("msgid") || isWhole(draft);
  return word === "msgid" && isWhole(draft);
}

function readComment(draft: Draft, content: string, at: Position): void {
  const kind = content[1] ?? "";
  const rest = content.slice(2);
  // `#=` has flags that newer versions of gettext write separately.
  if (kind === "," || kind === "=") {
    for (const flag of rest.split(",")) draft.flags.push(flag.trim());
  } else if (kind === ":") {
    for (const word of rest.split(/\s+/)) if (word !== "") draft.references.push(word);
  } else if (kind !== "." && kind !== "|") draft.comments.push({ ...at, text: content.slice(1).trim() });
}

/** Reads the strings of a line, which may have several. */
function readStrings(
  text: string,
  line: number,
  from: number,
  pieces: Placed[],
): { column: number; message: string } | null {
  const end = text.trimEnd().length;
  let at = from;
  let count = 0;
  for (;;) {
    while (text[at] === " " || text[at] === "\t") at += 1;
    if (at >= end) return count > 0 ? null : { column: at + 1, message: "a string is missing" };
    if (text[at] !== '"') return { column: at + 1, message: "a string in double quotes is expected" };
    const start = at + 1;
    // Loop by character: a regular expression for the whole string overflows the stack at about a million
    // escapes.
    for (at = start; at < text.length && text[at] !== '"'; at += 1) if (text[at] === "\\") at += 1;
    if (at >= text.length) return { column: start, message: "this string is not closed" };
    const { text: piece, problem } = unescapePo(text.slice(start, at));
    if (problem !== null) return { column: start, message: problem };
    pieces.push({ line, column: start, text: piece });
    count += 1;
    at += 1;
  }
}

function finish(draft: Draft, report: Report): PoEntry | null {
  const { fields, comments, flags, references, broken } = draft;
  if (broken || fields.size === 0) return null;
  const placed = (name: string): PoText | null => {
    const field = fields.get(name);
    return field === undefined ? null : { ...field, text: field.pieces.map((piece) => piece.text).join("") };
  };
  const [msgctxt, msgid, plural] = [placed("msgctxt"), placed("msgid"), placed("msgid_plural")];
  const texts = [...fields.keys()].filter((name) => name.startsWith("msgstr")).sort(byNumber);
  const [msgstr, ...forms] = texts.flatMap((name) => placed(name) ?? []);
  if (msgid === null || msgstr === undefined) {
    const first = fields.values().next().value ?? { line: 1, column: 1 };
    report("syntax", first, `this entry has no ${msgid === null ? "msgid" : "msgstr"}`, CURE);
    return null;
  }
  return { msgctxt, msgid, plural, msgstr: [msgstr, ...forms], comments, flags, references };
}

/** Sorts `msgstr[2]` before `msgstr[10]`. */
function byNumber(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}
