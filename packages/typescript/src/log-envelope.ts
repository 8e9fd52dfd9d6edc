// Copied by errdex from templates/typescript/runtime/src/log-envelope.ts. Edit that file, then run "pnpm generate".

import { LOG_SIGNS } from "./data.js";
import { type LogCode, readCode, readKnownCode } from "./log-code.js";
import type { Finding } from "./log-error.js";
import { logFields } from "./log-fields.js";
import { FOREIGN_NAMES, LOGGER_NAMES, PLAIN_NAMES } from "./log-forms.js";
import { type LogMessage, readMessage, says } from "./log-message.js";
import {
  type Braces,
  type LogPair,
  type LogRecord,
  type LogRecords,
  nextPair,
  type Role,
  simplify,
} from "./log-records.js";
import { endOfLine, type LogText, lineOf, trimBlanks } from "./log-text.js";
import { isSimilar, knownWords } from "./log-words.js";
import { transformCode } from "./transform.js";

/** What a record needs to be an error of the API. */
const ENOUGH = 4;

/** What the record's fields say. */
interface Fields {
  readonly success: LogPair | undefined;
  readonly code: (LogCode & { readonly name: string }) | undefined;
  readonly message: (LogMessage & { readonly name: string }) | undefined;
  readonly requestId: string | null;
  readonly time: number | null;
}

/** What a record says of the call. */
export type Answer = "yes" | "no" | "nothing";

/** Returns whether a record says that the call succeeded or failed. The first rule that says either decides. */
export function answerOf({ pairs }: LogRecord): { readonly answer: Answer; readonly pair?: LogPair } {
  for (const { field, yes, no, present } of logFields().success) {
    for (const pair of pairs) {
      if (!pair.roles.includes("success") || pair.name !== field) continue;
      if (yes.some((known) => isSpelling(pair.value.text, known))) return { answer: "yes", pair };
      if (no.some((known) => isSpelling(pair.value.text, known))) return { answer: "no", pair };
      if (present !== undefined && pair.value.text !== "null") return { answer: present, pair };
    }
  }
  return { answer: "nothing" };
}

function isSpelling(value: string, known: unknown): boolean {
  return typeof known === "boolean" ? simplify(value) === String(known) : value === String(known);
}

/**
 * Reads the error in a record.
 *
 * @param hasSign returns whether the lines of two offsets, or the one in front of them, mention the API.
 * @returns undefined if it says success, or too little to be an error of the API.
 */
export function readEnvelope(
  log: LogText,
  found: LogRecords,
  record: LogRecord,
  hasSign: (start: number, end: number) => boolean,
): Finding | undefined {
  const { answer, pair } = answerOf(record);
  if (answer === "yes") return undefined;
  if (answer === "nothing" && !record.pairs.some(({ roles }) => roles.includes("message"))) return undefined;
  if (answer === "nothing" && isInSuccess(record.braces)) return undefined;
  const fields = readFields(log, found, record, pair);
  if (fields.message === undefined && answer === "nothing") return undefined;
  const [start, end] = extent(log, record, fields.message);
  const weight = weigh(record, fields, hasSign(start, end));
  if (weight < ENOUGH) return undefined;
  const isCertain = (fields.code !== undefined && answer === "no") || fields.message?.known !== undefined;
  const { code, message, requestId, time } = fields;
  return {
    received: { code: code?.code ?? null, message: message?.text ?? null, requestId, time },
    entries: message?.known?.entries ?? [],
    form: record.braces === null ? "fields" : "envelope",
    confidence: isCertain ? "high" : "medium",
    start,
    end,
  };
}

/** How many braces around an object are looked at. */
const DEPTH = 32;

/** Returns whether braces around the record belong to an object that says success. */
function isInSuccess(braces: Braces | null): boolean {
  let around = braces?.around ?? null;
  for (let depth = 0; around !== null && depth < DEPTH; depth += 1) {
    // Remembered, because many objects may lie in one.
    around.isSuccess ??= around.records.some((record) => answerOf(record).answer === "yes");
    if (around.end !== null && around.isSuccess) return true;
    around = around.around;
  }
  return false;
}

function readFields(log: LogText, found: LogRecords, record: LogRecord, success: LogPair | undefined): Fields {
  const text = firstOf(record, "message", logFields().message, (pair) => messageOf(log, found, pair));
  const message = text && { ...text.value, name: text.pair.name };
  const codes = record.pairs.flatMap((pair) => {
    const code = pair.roles.includes("code") ? codeIn(pair) : undefined;
    return code === undefined ? [] : [{ ...code, name: pair.name, distance: distanceTo(pair, text?.pair ?? success) }];
  });
  codes.sort((a, b) => Number(a.entry === undefined) - Number(b.entry === undefined) || a.distance - b.distance);
  const requestId = firstOf(record, "requestId", logFields().requestId, ({ value }) =>
    value.text === "" || value.text.includes("*") ? undefined : value.text,
  );
  const time = firstOf(record, "time", logFields().time, ({ value }) =>
    /^[0-9]{1,15}$/.test(value.text) ? Number(value.text) : undefined,
  );
  return { success, code: codes[0], message, requestId: requestId?.value ?? null, time: time?.value ?? null };
}

/** Reads the code in a field: a number or an identifier, or any text that has an entry. */
function codeIn({ name, value }: LogPair): LogCode | undefined {
  const text = transformCode(value.text, logFields().transforms.get(name) ?? []);
  return readCode(text, value.quoted) ?? readKnownCode(text);
}

/** Returns the first value of a role, in the order of the catalogue's names and then of the text. */
function firstOf<T>(
  { pairs }: LogRecord,
  role: Role,
  names: readonly string[],
  accept: (pair: LogPair) => T | undefined,
): { readonly pair: LogPair; readonly value: T } | undefined {
  for (const name of names) {
    for (const pair of pairs) {
      const value = pair.roles.includes(role) && pair.name === name ? accept(pair) : undefined;
      if (value !== undefined) return { pair, value };
    }
  }
  return undefined;
}

const distanceTo = (pair: LogPair, other: LogPair | undefined): number =>
  other === undefined ? 0 : Math.abs(pair.start - other.start);

/** Returns the message of a pair. A bare one ends with its line, at a comma or a bracket, or in front of the next field. */
function messageOf(log: LogText, found: LogRecords, pair: LogPair): LogMessage | undefined {
  const { at, value } = pair;
  if (value.quoted) return { text: value.text, start: at, end: value.end, known: knownWords(value.text) };
  const line = endOfLine(log, lineOf(log, at));
  const end = nextPair(found, at, line)?.start ?? line;
  const message = readMessage(log.text, at, end);
  if (message === undefined || message.known !== undefined) return message;
  const [short = ""] = /^[^,;)\]}<]*/.exec(message.text) ?? [];
  const words = trimBlanks(short);
  return words === "" ? undefined : { ...message, text: words, end: message.start + words.length };
}

/** Returns where a record starts and ends: its braces, or its first and last field. */
function extent(log: LogText, { pairs, braces }: LogRecord, message: LogMessage | undefined): [number, number] {
  const start = Math.min(...pairs.map((pair) => pair.start));
  const end = Math.max(...pairs.map((pair) => pair.value.end), message?.end ?? 0);
  if (braces === null || braces.records.length > 1) return [start, end];
  return [braces.start, braces.end ?? Math.min(end, log.text.length)];
}

function weigh({ pairs, others }: LogRecord, { success, code, message, ...rest }: Fields, hasSign: boolean): number {
  const isFailure = success !== undefined;
  const isPlain = message === undefined || PLAIN_NAMES.includes(simplify(message.name));
  let weight = 0;
  if (success !== undefined) weight += isBoolean(success) || isOwn(success.name) ? 2 : 1;
  if (code !== undefined) {
    weight += 1;
    const isKnown = code.entry !== undefined;
    if (code.isDistinct) weight += 3;
    else if (isKnown && !code.isStatus && (message === undefined || !isPlain || hasSign)) weight += 1;
    const isSure = isFailure || (isKnown && message !== undefined && isOwn(message.name));
    if (isSure && !PLAIN_NAMES.includes(simplify(code.name))) weight += 1;
  }
  if (message !== undefined) {
    if (!isPlain) weight += isOwn(message.name) ? 2 : 1;
    weight += weighWords(message, code);
  }
  if (pairs.some(({ roles, value }) => roles.includes("time") && /^[0-9]{9,15}$/.test(value.text))) weight += 1;
  if (pairs.some(({ roles, name, value }) => roles.includes("requestId") && isOwn(name) && value.text !== ""))
    weight += 2;
  if (rest.requestId !== null && hasSign) weight += 1;
  if (hasSign) weight += 2;
  const isPure = others.length === 0 && success !== undefined && isBoolean(success) && code !== undefined;
  if (isPure && (message === undefined || !isPlain)) weight += 1;
  if (others.some((name) => LOGGER_NAMES.includes(name))) weight -= 2;
  if (others.some((name) => FOREIGN_NAMES.includes(name))) weight -= 2;
  return weight;
}

function weighWords(message: LogMessage, code: LogCode | undefined): number {
  if (says(message, code?.entry)) return 3;
  if (message.known?.isCommon === false && !message.known.isTranslation) return 3;
  if (code?.entry !== undefined && isSimilar(message.text, code.entry)) return 2;
  return message.known === undefined ? 0 : 1;
}

const isBoolean = ({ name }: LogPair): boolean =>
  logFields().success.some(({ field, no }) => field === name && no.some((value) => typeof value === "boolean"));

/** Returns whether hardly another API has a field of this name. */
const isOwn = (name: string): boolean => LOG_SIGNS.fields.includes(name);
