import { LINE_BLANKS, trimBlanks } from "./blanks.js";
import { lookup } from "./lookup.js";

/** The code that a word of a log is; null when it is none. A long number would lose digits, and stays a text. */
export function parseCode(word: string, quoted: boolean): number | string | null {
  if (/^-?[0-9]{1,15}$/.test(word) && !quoted) {
    // Without the sum, "-0" would be minus zero, which no server means.
    return Number(word) + 0;
  }
  return /^-?[0-9]+$|^[A-Z][A-Z0-9_]{2,}$/.test(word) ? word : null;
}

/** A form in which logs have a code without a name. */
interface Form {
  readonly pattern: string;
  readonly flags: string;
  /** Whether what the pattern found is meant as a code. */
  isMeant(code: number | string, word: string): boolean;
}

/** In the order in which they are tried. A function, because most programs never read a log. */
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

/** Finds a code without a name, and the message behind it. */
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
