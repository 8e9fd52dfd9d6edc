// Copied by errdex from templates/typescript/runtime/src/log-forms.ts. Edit that file, then run "pnpm generate".

import { LINE_BLANKS, trimBlanks } from "./blanks.js";
import { lookup } from "./lookup.js";

/** Parses a word of a log as a code; null if it is none. A long number stays a string, as it would lose digits. */
export function parseCode(word: string, quoted: boolean): number | string | null {
  if (/^-?[0-9]{1,15}$/.test(word) && !quoted) {
    // Adding 0 turns minus zero, from "-0", into 0.
    return Number(word) + 0;
  }
  return /^-?[0-9]+$|^[A-Z][A-Z0-9_]{2,}$/.test(word) ? word : null;
}

/** A form of a log line with a code that is not the value of a named field. */
interface Form {
  readonly pattern: string;
  readonly flags: string;
  /** Whether the match is really a code. */
  isMeant(code: number | string, word: string): boolean;
}

/** The forms, in the order in which they are tried. A function, because most programs never parse a log. */
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

/** Finds a code in one of the forms, with the message that follows it. */
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
