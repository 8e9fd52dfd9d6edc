import { LOG_SIGNS } from "./data.js";
import { answerOf, readEnvelope } from "./log-envelope.js";
import { type Finding, type LogError, type LogErrors, toLogError } from "./log-error.js";
import { ERROR_WORD } from "./log-forms.js";
import { type LogRecords, readRecords } from "./log-records.js";
import { type LogContext, readSentences, readWords } from "./log-sentences.js";
import { countUpTo, type LogText, lineOf, readText } from "./log-text.js";

export type { LogError, LogErrors } from "./log-error.js";

/** How a log is read. */
export interface LogOptions {
  /** Whether only objects of the API count, in braces: no sentences, and no fields without braces. */
  readonly strict?: boolean;
}

/**
 * Finds the first error in a piece of a log: JSON, also escaped, the output of Python or Node, a Java `toString`, or a
 * sentence such as `Error 1106: …`. The text may be cut off or masked. It never throws, and takes time in proportion
 * to the length. It reads the first million characters.
 *
 * @returns the error; undefined if there is none.
 */
export function parseLog(text: string, options: LogOptions = {}): LogError | undefined {
  return parseLogAll(text, options)[0];
}

/**
 * Finds all errors in a log, in the order of the text. A success speaks only for its own object or line. It never
 * throws, and takes time in proportion to the length.
 *
 * @returns the errors, with their places. `truncated` says whether the text had more than the million characters
 *   that are read.
 */
export function parseLogAll(text: string, options: LogOptions = {}): LogErrors {
  const isText = typeof text === "string";
  const log = readText(isText ? text : "");
  const errors = findErrors(log, options?.strict === true).map(toLogError);
  return Object.defineProperty(errors, "truncated", { value: log.truncated }) as unknown as LogErrors;
}

function findErrors(log: LogText, isStrict: boolean): Finding[] {
  const found = readRecords(log);
  const context = readContext(log);
  // What an object is often stands in front of it.
  const hasSign = (start: number, end: number): boolean =>
    [lineOf(log, start) - 1, lineOf(log, start), lineOf(log, end - 1)].some((line) => context.hasSign(line));
  const records = found.records.flatMap((record) => readEnvelope(log, found, record, hasSign) ?? []);
  const envelopes = innermost(records.filter(({ form }) => form === "envelope"));
  if (isStrict) return envelopes;
  const fields = records.filter(({ form }) => form !== "envelope");
  const successes = successesOf(found);
  const others = [...readSentences(log, found, context), ...readWords(log, context)];
  return choose(log, envelopes, [
    ...fields.filter(({ received }) => received.code !== null),
    ...others.filter((finding) => !successes.overlap(finding)),
    ...fields.filter(({ received }) => received.code === null),
  ]);
}

function readContext(log: LogText): LogContext {
  const errors = new Map<number, number>();
  for (const match of log.text.matchAll(new RegExp(ERROR_WORD, "g"))) {
    const line = lineOf(log, match.index);
    if (!errors.has(line)) errors.set(line, match.index + match[0].length);
  }
  const mentions = new Set<number>();
  for (const { index } of log.text.matchAll(signs())) mentions.add(lineOf(log, index));
  const lines = [...new Set([...errors.keys(), ...mentions])].sort((a, b) => a - b);
  return { lines, hasSign: (line) => mentions.has(line), errorIn: (line) => errors.get(line) };
}

/** Matches a mention of the API. */
function signs(): RegExp {
  const either = LOG_SIGNS.mentions.map((text) =>
    text.replace(/[\\^$.*+?()[\]{}|/-]|[A-Za-z]/g, (char) =>
      /[A-Za-z]/.test(char) ? `[${char.toLowerCase()}${char.toUpperCase()}]` : `\\${char}`,
    ),
  );
  return new RegExp(either.join("|") || "(?!)", "g");
}

/** The parts of the text that say success. */
function successesOf({ records }: LogRecords): { overlap(finding: Finding): boolean } {
  const spans = records.flatMap((record) => {
    if (answerOf(record).answer !== "yes") return [];
    const { braces, pairs } = record;
    const start = braces?.start ?? Math.min(...pairs.map((pair) => pair.start));
    return [{ start, end: braces?.end ?? Math.max(...pairs.map((pair) => pair.value.end)) }];
  });
  spans.sort((a, b) => a.start - b.start);
  const starts = spans.map(({ start }) => start);
  // The furthest end of a span and of those that start in front of it.
  const ends: number[] = [];
  for (const { end } of spans) ends.push(Math.max(end, ends.at(-1) ?? 0));
  return { overlap: ({ start, end }) => (ends[countUpTo(starts, end - 1) - 1] ?? 0) > start };
}

/** Of objects within one another, keeps the inner one if it has a code, and otherwise the outer one. */
function innermost(envelopes: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of inOrder(envelopes)) {
    const outer = kept.at(-1);
    if (outer === undefined || outer.end <= finding.start) kept.push(finding);
    else if (finding.received.code !== null) kept[kept.length - 1] = finding;
  }
  return kept;
}

/** How many characters share a place in the table of what is taken. */
const PLACE = 256;

/**
 * Adds findings to those that are certain: not what overlaps one in front of it in the list, or says the same in the
 * same line in another form.
 */
function choose(log: LogText, certain: readonly Finding[], findings: readonly Finding[]): Finding[] {
  const taken = new Map<number, Finding[]>();
  const told = new Map<string, string>();
  const chosen: Finding[] = [];
  const add = (finding: Finding): void => {
    chosen.push(finding);
    for (const place of placesOf(finding)) {
      const others = taken.get(place);
      if (others === undefined) taken.set(place, [finding]);
      else others.push(finding);
    }
    for (let line = lineOf(log, finding.start); line <= lineOf(log, finding.end - 1); line += 1) {
      for (const said of saidBy(finding)) {
        const key = `${line} ${said}`;
        told.set(key, told.get(key) ?? finding.form);
      }
    }
  };
  for (const finding of certain) add(finding);
  for (const finding of findings) {
    const overlaps = placesOf(finding).some((place) =>
      taken.get(place)?.some(({ start, end }) => finding.start < end && finding.end > start),
    );
    const form = told.get(`${lineOf(log, finding.start)} ${saidBy(finding)[0]}`);
    if (!overlaps && (form === undefined || form === finding.form)) add(finding);
  }
  return inOrder(chosen);
}

function placesOf({ start, end }: Finding): number[] {
  const first = Math.floor(start / PLACE);
  return Array.from({ length: Math.floor((end - 1) / PLACE) - first + 1 }, (_, index) => first + index);
}

/** What an error says: its code, if it has one, and its words. */
const saidBy = ({ received: { code, message } }: Finding): string[] =>
  code === null ? [`"${message}`] : [String(code), `"${message}`];

function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
}
