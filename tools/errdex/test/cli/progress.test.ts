import { expect, test } from "vitest";
import { makeProgress } from "../../src/cli/commands/progress.ts";

/** Shows a progress every 10 ms for a time, and gives what was written. */
function watch(terminal: boolean, milliseconds: number, columns?: number): string[] {
  let time = 0;
  const written: string[] = [];
  const output = { terminal, write: (text: string) => void written.push(text) };
  const progress = makeProgress(columns === undefined ? output : { ...output, columns }, () => time);
  for (; time < milliseconds; time += 10) progress.show("writing", time / 10, milliseconds / 10);
  progress.clear();
  return written;
}

test("work of less than a second shows nothing", () => {
  expect(watch(true, 1000)).toEqual([]);
  expect(watch(false, 1000)).toEqual([]);
});

test("a terminal has one line that changes, and goes in the end", () => {
  expect(watch(true, 1210)).toEqual([
    "errdex: writing, 100 of 121",
    "\r\u001b[K",
    "errdex: writing, 110 of 121",
    "\r\u001b[K",
    "errdex: writing, 120 of 121",
    "\r\u001b[K",
  ]);
});

test("a narrow terminal does not wrap the line", () => {
  expect(watch(true, 1010, 10)).toEqual(["errdex: w", "\r\u001b[K"]);
});

test("a log gets a line every five seconds", () => {
  expect(watch(false, 12_000)).toEqual([
    "errdex: writing, 100 of 1200\n",
    "errdex: writing, 600 of 1200\n",
    "errdex: writing, 1100 of 1200\n",
  ]);
});
