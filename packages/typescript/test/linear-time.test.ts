import { fromResponse, messageFor } from "tuya-errors";
import { parseLog, parseLogAll } from "tuya-errors/log";
import { describe, expect, test } from "vitest";
import { amount, sampleOf } from "../../../tools/errdex/test/support/long.ts";

const hazards = [
  "(",
  "(1",
  "((1010",
  "code",
  "code:",
  "code: ",
  "code=1010x ",
  "code:'",
  'code:"\\',
  "msg:",
  "msg: a ",
  "msg='",
  "'",
  '"',
  "\\",
  "'\\",
  '"\\"',
  "\\u00",
  ": ",
  ":(",
  " ",
  "\n",
  "1",
  "-",
  "-1",
  "1:",
  "1\n",
  "1 ",
  "error ",
  "error #",
  "Error 1 ",
  "A_",
  "A_B ",
  "A_B 1 ",
  "x",
  "x.",
  "1.2.3.",
  "*.",
  "{",
  "{a",
  "{a}",
  "{{a",
  "a1",
  "a1_",
  ".",
  "...a",
  "…",
  "\u00a0",
  "success:true ",
  "t=",
  "é",
  "𠀀",
  "[",
  "}",
  "a,",
  "#",
  "Error 1106: permission deny\n",
  "1106 -> permission deny, ",
  "error: permission deny ",
  "tuya error 1010: ",
  '{"code":1106,"msg":"permission deny","success":false}',
  '{"success":true}',
  "{code:1 code:2 ",
  '{msg:"',
  "msg:\"{msg:'{",
  "<code>1106</code>",
  "2024-05-01 10:00:00 ERROR [x.y] something bad happened: code=500\n",
];
const LENGTH = 16_000;
/** Eight times as much is a million characters, which is all that is read of a log. */
const LOG_LENGTH = amount(16_000, 125_000);
const TIMES = 8;
/** Some systems count a thread's time in steps of four milliseconds; below that, the clock says more about itself. */
const STEP = 5;

/** Milliseconds of this thread alone: what else runs on a busy machine must not count. */
function clock(): number {
  const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage();
  return (user + system) / 1000;
}

/** The least of several runs: garbage that happens to be collected only ever adds to it. */
async function measure(run: () => unknown): Promise<number> {
  const times: number[] = [];
  while (times.length < 3) {
    const start = clock();
    await run();
    times.push(clock() - start);
  }
  return Math.min(...times);
}

/** How many times as long a text takes that is eight times as long. The square would be 64. */
async function growth(run: (text: string) => unknown, piece: string, length: number): Promise<number> {
  const text = piece.repeat(Math.ceil(length / piece.length));
  const long = text.repeat(TIMES);
  return ((await measure(() => run(long))) + STEP) / ((await measure(() => run(text))) + STEP);
}

const runs: [string, (text: string) => unknown, number?][] = [
  ["parseLogAll", (text) => parseLogAll(text), LOG_LENGTH],
  ["parseLog behind a name", (text) => parseLog(`code: '${text}', msg: "${text}`)],
  ["parseLog of a bare message", (text) => parseLog(`msg: ${text}`)],
  ["fromResponse's message", (text) => fromResponse({ success: false, code: 1010, msg: text })],
  ["fromResponse's code and time", (text) => fromResponse({ success: false, code: text, t: text })],
  ["messageFor's locale", (text) => messageFor(1010, text)],
];

describe.each(runs)("%s takes time in proportion", (_, run, length = LENGTH) => {
  test.each(sampleOf(3, hazards))("to a text of %j", async (piece) => {
    expect(await growth(run, piece, length)).toBeLessThan(2 * TIMES);
  });
});
