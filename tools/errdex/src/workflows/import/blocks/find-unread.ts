import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import type { Part, TextLine } from "../../../formats/parts/document-parts.ts";
import { isDated, isFurniture } from "../../../formats/parts/furniture.ts";
import { readLabel } from "./labels.ts";
import { codedText, isNamedWord, isTellingNumber } from "./leading-code.ts";

/** A code that a document seems to have, and that was not read. */
export interface UnreadCode {
  readonly code: string;
  readonly diagnostic: Diagnostic;
}

/** Several codes at the beginning of a line: `1001, 1002`. */
const SEVERAL =
  /^(?:[A-Za-z]{1,20} ){0,3}[(["'`]?(-?\d{3,10})[`"']?\s?(?:[,/、&]|and|or|和|或)\s?[`"']?(-?\d{3,10})(?![\d.:-])/;
/** A code in a sentence: `error code 1001`. */
const IN_SENTENCE =
  /(?:(?:error|err|return|result|response)[\s_-]?codes?\s?[:#=]?\s?[("'`]?(?=-?\d)|(?<!status[\s_-])\bcodes?\s?[:#=]?\s?[("'`]?(?=-?\d{3}))(-?\d{1,10})(?![\d.,:x-]*[\dx])|\berror\s#?(?=\d{3})(\d{3,10})(?![\d.,:-]*\d)|(?:错误码|错误代码|返回码)\s?[:：]?\s?["'`]?(-?\d{1,10})(?![\dx])/gi;
/** A code in an example: `"code": 1001`. */
const IN_EXAMPLE =
  /["']?(?:error_?|err_?|sub_?|ret_?|return_?)?(?:code|errno)["']?\s?[:=]\s?["']?(-?\d{1,10})(?![\d.])/gi;
/** Words with numbers that are the names of other things. */
const NO_CODE = /^(?:UTF|ISO|RFC|SHA|AES|RSA|MD|HMAC|TLS|SSL|IEEE|ECMA|IPV|BASE|X|HTTP|OAUTH|WIN|UTC|GMT)[-_]?\d*/i;

/**
 * Finds what looks like a code outside of what was read. Nothing is left out silently.
 *
 * @param isListed whether a code was read.
 * @param skip lines that the user leaves out.
 */
export function findUnread(
  parts: readonly Part[],
  file: string,
  isListed: (code: string) => boolean,
  skip: ReadonlySet<number>,
): UnreadCode[] {
  const found: UnreadCode[] = [];
  for (const part of parts) {
    for (const line of linesOf(part)) {
      if (skip.has(line.line) || isFurniture(line.text) || isDated(line.text)) continue;
      const codes = new Set(codesIn(line, part.kind === "preformatted"));
      for (const code of codes) if (!isListed(code)) found.push({ code, diagnostic: unread(line, code, file) });
    }
  }
  return found;
}

function linesOf(part: Part): readonly TextLine[] {
  if (part.kind === "heading") return [part];
  if (part.kind === "definition") return [...part.terms, ...part.lines];
  return part.kind === "table" || part.kind === "unread" ? [] : part.lines;
}

function* codesIn(line: TextLine, isExample: boolean): Generator<string> {
  const text = line.text.slice(0, 2000);
  if (readLabel(line)?.field === "httpStatus") return;
  const [, one, two] = SEVERAL.exec(text) ?? [];
  const [glued] = /^\d{3,10}(?=[A-Z][a-z])/.exec(text) ?? [];
  if (glued !== undefined) yield glued;
  if (one !== undefined && two !== undefined) yield* [one, two];
  const coded = codedText(isExample ? { text: text.replace(/^[|\s]{1,20}/, ""), lead: null } : line);
  if (coded !== null) {
    const { code, kind, isSeparated, isSet, isLabelled, rest } = coded;
    const isNumber =
      isTellingNumber(coded) || (kind === "number" && (isSet || isLabelled || (isSeparated && rest !== "")));
    const isWord = kind === "identifier" && !isExample && !NO_CODE.test(code) && (isSet || isSeparated || rest === "");
    if (isNumber || isWord || isNamedWord(coded)) yield code.replaceAll(/(?<=\d),(?=\d)/g, "");
  }
  for (const [, latin, named, han] of text.matchAll(IN_SENTENCE)) yield latin ?? named ?? han ?? "";
  if (!isExample) return;
  for (const { 1: code = "" } of text.matchAll(IN_EXAMPLE)) if (code !== "0" && code !== "200") yield code;
}

function unread({ text, line, column }: TextLine, code: string, file: string): Diagnostic {
  const shown = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  return {
    rule: "unread",
    severity: "warning",
    file,
    line,
    column,
    message: `${code} in ${JSON.stringify(shown)} looks like a code, but was not read`,
    help: `If it is one, write it into a table in your copy of the document. If not, leave the line out: --skip ${line}.`,
  };
}
