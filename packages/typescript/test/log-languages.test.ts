import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseLogAll } from "tuya-errors/log";
import { expect, test } from "vitest";
import { amount } from "../../../tools/errdex/test/support/long.ts";

// Made logs are read by both packages, which must find the same.

const spec = join(import.meta.dirname, "../../../spec/tuya");
const { cases } = JSON.parse(readFileSync(join(spec, "conformance.json"), "utf8")) as { cases: { log?: string }[] };
const harmless = readFileSync(join(spec, "logs/harmless.jsonl"), "utf8").trim().split("\n");
// As many of either kind: a list that grows must not crowd out the errors.
const errors = cases.flatMap(({ log = [] }) => log);
const texts = harmless.map((line) => (JSON.parse(line) as { text: string }).text);
const ofEither = (index: number): string[] => [errors[index % errors.length] ?? "", texts[index] ?? ""];
const seeds = texts.flatMap((_, index) => ofEither(index));
const FIELDS = [
  "code",
  "msg",
  "message",
  "success",
  "tid",
  "t",
  "errorCode",
  "errorMsg",
  "error msg",
  "responseStatus",
];
const WORDS = ["Error ", "error", "Code ", "GET_TOKEN_FAILED ", "permission deny", "sign invalid", "token is expired"];
const MORE = [
  "\u8bbe\u5907\u79bb\u7ebf",
  "\u9519\u8bef",
  "\u041e\u0448\u0438\u0431\u043a\u0430",
  "tuya",
  "level",
  "Some(",
  "No permissions",
];
const NUMBERS = ["1106", "1004", "500", "-1", "28841002", "1700000000001", "0123456789abcdef0", "1.2.3.4"];
const MARKS = [
  ..."\"'\\:=|,;()[]{}<>/*#%.-_`\n\r\t \u00a0\u3000\uff08\uff09\uff1a\uff0c\u3002\u2192\u2028\u0085\ufeff\u200b",
];
/** Characters whose kind has changed between versions of Unicode, or that languages class in different ways. */
const ODD = [
  ..."\u00bd\u00b2\u2167\u0130\u0131\u017f\u212a\u06f1\u0663\u1fb3\u01c5\ua7ca\u{1d7d9}\u{1f600}\u{1df2b}\u{323b0}\u{1e900}",
];
const PIECES = [
  ...FIELDS,
  ...WORDS,
  ...MORE,
  ...NUMBERS,
  ...MARKS,
  ...ODD,
  '\\"',
  "\\n",
  "\\u0041",
  "\\ud83d\\ude00",
  "\ud800",
  "\udc00",
];

/** Random numbers that are the same in every run. */
function* randomNumbers(): Generator<number, never> {
  let state = 20261128;
  for (;;) {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) | 0;
    yield ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  }
}

const random = randomNumbers();
const below = (limit: number): number => Math.floor(random.next().value * limit);
const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
const character = (): string => String.fromCodePoint(below(pick([0x250, 0x3000, 0x10000, 0x110000])));
const piece = (): string => (below(8) === 0 ? character() : pick(PIECES));

/** Makes a log of pieces, or changes one or two that are known. */
function makeLog(): string {
  if (below(3) === 0) return Array.from({ length: 1 + below(14) }, piece).join("");
  let log = below(4) === 0 ? pick(seeds) + pick(["\n", " ", ""]) + pick(seeds) : pick(seeds);
  for (let count = below(5); count > 0; count -= 1) {
    const at = below(log.length + 1);
    const change = below(6);
    if (change < 3) log = log.slice(0, at) + piece() + log.slice(at);
    else if (change < 5) log = log.slice(0, at) + log.slice(at + 1 + below(8));
    else log = log.slice(at);
  }
  return log;
}

/** The errors that Python's package finds in each log. */
function readInPython(logs: readonly string[]): unknown[][] {
  const env = {
    ...process.env,
    PYTHONPATH: join(import.meta.dirname, "../../python/src"),
    PYTHONDONTWRITEBYTECODE: "1",
  };
  const script = join(import.meta.dirname, "support/read_logs.py");
  const options = { input: JSON.stringify(logs), encoding: "utf8", env, maxBuffer: 2 ** 30 } as const;
  const { status, stdout, stderr } = spawnSync("python3", [script], options);
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as unknown[][];
}

function read(log: string): unknown[] {
  return parseLogAll(log).map((error) => {
    const { code, message, requestId, time, messageDiffers, form, confidence, entry, otherEntries, start, end } = error;
    const names = [entry, ...otherEntries].map((one) => one?.name ?? null);
    return [code, message, requestId, time, messageDiffers, form, confidence, names, log.slice(start, end)];
  });
}

const CHUNK = 5000;

test("Python and TypeScript find the same errors in made logs", () => {
  const total = amount(2000, 120_000);
  let found = 0;
  for (let done = 0; done < total; done += CHUNK) {
    const logs = Array.from({ length: Math.min(CHUNK, total - done) }, makeLog);
    const inPython = readInPython(logs);
    for (const [index, log] of logs.entries()) {
      const errors = read(log);
      found += errors.length;
      // JSON, because a part of a pair of surrogates has no other form that both languages write.
      if (JSON.stringify(errors) !== JSON.stringify(inPython[index]))
        expect({ log, errors }).toEqual({ log, errors: inPython[index] });
    }
  }
  // The logs must be near enough to real ones for errors to be found in them.
  expect(found).toBeGreaterThan(total / 10);
}, 600_000);
