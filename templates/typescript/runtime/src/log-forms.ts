import { LINE_BLANKS, trimBlanks } from "./blanks.js";
import { lookup } from "./lookup.js";

/** Returns the code that a word of a log stands for; null if it is none. A long number stays a text, so that it keeps its digits. */
export function parseCode(word: string, quoted: boolean): number | string | null {
  if (/^-?[0-9]{1,15}$/.test(word) && !quoted) {
    // Adding 0 turns minus zero into zero, which is what a server means by "-0".
    return Number(word) + 0;
  }
  return /^-?[0-9]+$|^[A-Z][A-Z0-9_]{2,}$/.test(word) ? word : null;
}

/** A form in which a log has a code without a field name. */
interface Form {
  readonly pattern: string;
  readonly flags: string;
  /** Returns whether a match is really a code. */
  isMeant(code: number | string, word: string): boolean;
}

/** Returns the forms in the order in which they are tried. A function, because most programs never read a log. */
function forms(): readonly Form[] {
  const NUMBER = "(?<code>-?[0-9]+)";
  const IDENTIFIER = "[A-Z][A-Z0-9_]{2,}";
  const LINE_START = "(?<![^\\n\\r])";
  const LINE_END = "(?![^\\n\\r])";
  const BLANK = `[${LINE_BLANKS}]`;
  const always = (): boolean => true;
  return [
    // network error:(2008) command or value not support
    { pattern: `(?:${LINE_START}|:${BLANK}*)\\((?<code>-?[0-9]+|${IDENTIFIER})\\):?`, flags: "g", isMeant: always },
    // Error 1106: permission deny
    {
      pattern: `(?<![\\p{L}0-9_-])(?:error|code|err)[${LINE_BLANKS}#:=(]+${NUMBER}${BLANK}*(?:[:,.)-][):${LINE_BLANKS}]*|${LINE_END})`,
      flags: "giu",
      isMeant: always,
    },
    // GET_TOKEN_FAILED 1114, your ip ...
    {
      pattern: `(?<![\\p{L}0-9_])(?<word>${IDENTIFIER})${BLANK}+${NUMBER},`,
      flags: "gu",
      isMeant: (_, word) => word.includes("_"),
    },
    // 2008: Instruction not supported
    { pattern: `${LINE_START}${NUMBER}${BLANK}*:`, flags: "g", isMeant: (code) => lookup(code) !== undefined },
  ];
}

/** Finds a code without a field name, and the message after it. */
export function findForm(text: string): { code: number | string; message: string | null } | undefined {
  for (const { pattern, flags, isMeant } of forms()) {
    for (const match of text.matchAll(new RegExp(pattern, flags))) {
      const code = parseCode(match.groups?.code ?? "", false);
      if (code === null || !isMeant(code, match.groups?.word ?? "")) continue;
      const rest = /[^\n\r]*/y;
      rest.lastIndex = match.index + match[0].length;
      return { code, message: trimBlanks(rest.exec(text)?.[0] ?? "") || null };
    }
  }
  return undefined;
}
