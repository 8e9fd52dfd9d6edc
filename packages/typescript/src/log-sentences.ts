// Copied by errdex from templates/typescript/runtime/src/log-sentences.ts. Edit that file, then run "pnpm generate".

import { LINE_BLANKS, WORD } from "./characters.js";
import { type LogCode, readCode } from "./log-code.js";
import type { Finding } from "./log-error.js";
import { ERROR_WORD, LOG_FORMS, type LogForm, TRIES_LIMIT, WORDS_LIMIT } from "./log-forms.js";
import { type LogMessage, readKnown, readMessage, readMessageBefore, says } from "./log-message.js";
import { type LogRecords, nextPair } from "./log-records.js";
import { endOfLine, type LogText, lineOf, matchAt, skip } from "./log-text.js";
import { isSimilar } from "./log-words.js";

/** What is known about the lines of a text. */
export interface LogContext {
  /** The lines with a word for error or a mention of the API, in ascending order. */
  readonly lines: readonly number[];
  /** Whether a line mentions the API. */
  hasSign(line: number): boolean;
  /** The offset behind the first word for error in a line; undefined if there is none. */
  errorIn(line: number): number | undefined;
}

/** Finds the codes in sentences, form by form. */
export function readSentences(log: LogText, found: LogRecords, context: LogContext): Finding[] {
  return LOG_FORMS.flatMap((form) => readForm(log, found, context, form));
}

function readForm(log: LogText, found: LogRecords, context: LogContext, form: LogForm): Finding[] {
  const findings: Finding[] = [];
  let [last, tries] = [-1, 0];
  for (const match of log.text.matchAll(patternOf(form))) {
    const code = readCode(match[1] ?? "", false);
    if (code === undefined || (code.entry === undefined && form.accepts.length === 1)) continue;
    const line = lineOf(log, match.index);
    tries = line === last ? tries + 1 : 1;
    last = line;
    if (tries > TRIES_LIMIT) continue;
    const place = { line, start: match.index, end: match.index + match[0].length };
    const finding = readMatch(log, found, context, form, code, place);
    if (finding !== undefined) findings.push(finding);
  }
  return findings;
}

interface Place {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

function readMatch(
  log: LogText,
  found: LogRecords,
  context: LogContext,
  form: LogForm,
  code: LogCode,
  { line, start, end }: Place,
): Finding | undefined {
  const lineEnd = endOfLine(log, line);
  const lineStart = log.lines[line] ?? 0;
  const field = nextPair(found, end, lineEnd);
  const isField = field !== undefined && !field.roles.includes("message");
  const behind = readMessage(log.text, end, isField ? withoutMarks(log.text, end, field.start) : lineEnd);
  const before = behind?.known === undefined ? readMessageBefore(log.text, lineStart, start) : undefined;
  const message = before?.known !== undefined || behind === undefined ? before : behind;
  const errorAt = context.errorIn(line);
  const evidence = evidenceOf(code, message, {
    hasError: errorAt !== undefined && errorAt <= end,
    isAboutError: errorAt !== undefined || context.hasSign(line),
    hasSign: context.hasSign(line),
    isBehind: message === behind,
    isProse:
      behind !== undefined && !/[={}<>();[\]]/.test(log.text.slice(end + 1, Math.min(lineEnd, end + WORDS_LIMIT))),
  });
  if (!form.accepts.some((kind) => evidence.has(kind))) return undefined;
  // What stands in front of the code is its message only if an entry says it.
  const own = message === behind || message?.known !== undefined ? message : undefined;
  return {
    received: { code: code.code, message: own?.text ?? null, ...readIds(found, end, lineEnd) },
    entries: own?.known?.entries ?? [],
    form: form.id,
    confidence: own?.known !== undefined || evidence.has("known") ? "high" : "medium",
    start: Math.min(start, own?.start ?? start),
    end: Math.max(end, own?.end ?? end),
  };
}

interface Circumstances {
  /** Whether a word for error stands in front of the code. */
  readonly hasError: boolean;
  /** Whether the line has a word for error, or mentions the API. */
  readonly isAboutError: boolean;
  readonly hasSign: boolean;
  readonly isBehind: boolean;
  readonly isProse: boolean;
}

/** Returns the kinds of evidence that there are. `spec/decoding.md` explains them. */
function evidenceOf(code: LogCode, message: LogMessage | undefined, around: Circumstances): Set<string> {
  const evidence = new Set<string>();
  const { entry } = code;
  if (message !== undefined && says(message, entry)) evidence.add("own");
  if (message?.known?.isCommon === false && !message.known.isTranslation) evidence.add("words");
  if (code.isDistinct) {
    evidence.add("known");
    if (around.isAboutError) evidence.add("known-error");
  }
  if (message !== undefined && entry !== undefined && around.isBehind && isSimilar(message.text, entry)) {
    evidence.add("similar");
    if (around.hasError) evidence.add("similar-error");
    if (around.hasError || around.isProse) evidence.add("similar-prose");
  }
  const isBare = message === undefined || !around.isBehind;
  // A number alone may be anything, an identifier is one of the API's in a line about it.
  const mayBeMeant =
    entry === undefined ? code.isPlausible && (!isBare || typeof code.code === "string") : !code.isStatus;
  if (around.hasSign && mayBeMeant && (around.hasError || !isBare)) {
    evidence.add("sign");
    if (around.hasError) evidence.add("sign-error");
  }
  if (entry === undefined && code.isPlausible && !isBare) evidence.add("new");
  return evidence;
}

/** Returns the offset behind the last character in front of a field that is no mark between the two. */
function withoutMarks(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && `${LINE_BLANKS},;|([{"'`.includes(text.charAt(end - 1))) end -= 1;
  return end;
}

/** Reads the request id and the time that stand behind a code in its line. */
function readIds(found: LogRecords, from: number, to: number): { requestId: string | null; time: number | null } {
  let [requestId, time]: [string | null, number | null] = [null, null];
  let pair = nextPair(found, from, to);
  for (let count = 0; pair !== undefined && count < TRIES_LIMIT; count += 1) {
    const { text } = pair.value;
    if (pair.roles.includes("requestId") && text !== "" && !text.includes("*")) requestId ??= text;
    if (pair.roles.includes("time") && /^[0-9]{1,15}$/.test(text)) time ??= Number(text);
    pair = nextPair(found, pair.start + 1, to);
  }
  return { requestId, time };
}

const patterns = new Map<LogForm, RegExp>();

function patternOf(form: LogForm): RegExp {
  const pattern = patterns.get(form) ?? new RegExp(form.pattern, "g");
  patterns.set(form, pattern);
  return pattern;
}

/** Matches where words may begin: behind a word for error, a colon, a quotation mark or a bracket. */
const BEGINNING = new RegExp(
  `${ERROR_WORD}|[=(\uff08:\uff1a]|["'\`\u201c\u2018\u300c\u00ab]|\\] |[-\u2013\u2014|>] `,
  "g",
);

/**
 * Finds messages without a code: exactly the words of an entry, in a line with a word for error or a mention of the
 * API.
 */
export function readWords(log: LogText, context: LogContext): Finding[] {
  return context.lines.flatMap((line) => {
    const [from, to] = [log.lines[line] ?? 0, endOfLine(log, line)];
    const errorAt = context.errorIn(line) ?? Number.POSITIVE_INFINITY;
    const window = log.text.slice(from, to);
    return offsetsBehind(window, BEGINNING).flatMap((offset) => {
      const start = skip(log.text, `${LINE_BLANKS}:\uff1a`, from + offset, to);
      const hasError = errorAt <= start;
      const message = hasError || context.hasSign(line) ? readKnown(log.text, start, to) : undefined;
      if (message === undefined) return [];
      const isEnough = context.hasSign(line) ? hasError || !message.known?.isCommon : isRare(log.text, message);
      if (!isEnough) return [];
      const received = { code: null, message: message.text, requestId: null, time: null };
      const place = { start: message.start, end: message.end };
      const entries = message.known?.entries ?? [];
      return [{ received, entries, form: "words", confidence: "medium" as const, ...place }];
    });
  });
}

/** Matches what another program says in the same sentence: a comma, then a word that is no field's name. */
const GOES_ON = new RegExp(`[,\uff0c][${LINE_BLANKS}]?(?![${WORD}]{1,40}[${LINE_BLANKS}]?[=:\uff1a])[${WORD}]`, "y");

/** Returns whether words tell enough where nothing mentions the API: no other software says them, and nothing else. */
function isRare(text: string, { known, end }: LogMessage): boolean {
  return known?.isCommon === false && matchAt(GOES_ON, text, end) === undefined;
}

/** Returns the offsets behind the first matches of a pattern. */
function offsetsBehind(text: string, pattern: RegExp): number[] {
  const offsets: number[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null && offsets.length < TRIES_LIMIT; match = pattern.exec(text)) {
    offsets.push(pattern.lastIndex);
  }
  return offsets;
}
