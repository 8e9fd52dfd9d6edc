import { readFileSync } from "node:fs";
import { parseLogAll } from "tuya-errors/log";
import { expect, test } from "vitest";

/** A piece of a program's log in which there is no error of Tuya's. */
interface Excerpt {
  readonly program: string;
  /** Whether its writer had not seen the recogniser. */
  readonly unseen: boolean;
  readonly text: string;
}

// Python's tests read the same file.
const file = new URL("../../../spec/tuya/logs/harmless.jsonl", import.meta.url);
const excerpts = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Excerpt);

test("there are excerpts of many programs, most of them written without the recogniser in mind", () => {
  expect(excerpts.length).toBeGreaterThanOrEqual(300);
  expect(new Set(excerpts.map(({ program }) => program)).size).toBeGreaterThanOrEqual(30);
  expect(excerpts.filter(({ unseen }) => unseen).length * 2).toBeGreaterThanOrEqual(excerpts.length);
});

test("of a hundred harmless excerpts at most four are taken for errors, and none is given an entry", () => {
  const taken = excerpts.filter(({ text }) => parseLogAll(text).length > 0);
  const named = excerpts.filter(({ text }) => parseLogAll(text).some(({ entry }) => entry !== null));
  expect(named).toEqual([]);
  expect(taken.length / excerpts.length).toBeLessThanOrEqual(0.04);
});

/** The other API whose objects have the same fields: `code`, `msg`, `success`. Nothing tells them apart. */
const ALIKE = "Solarman";

test("nothing in them is an object of the API, but for one of an API with the same fields", () => {
  const read = excerpts.filter(({ text }) => parseLogAll(text, { strict: true }).length > 0);
  expect(read.map(({ program }) => program)).toEqual([ALIKE]);
});

test("they do not hide an error behind them, and add none to it", () => {
  for (const { program, text } of excerpts) {
    if (program === ALIKE) continue;
    const log = `${text}\n{"code":1106,"msg":"permission deny","success":false}\n`;
    expect(parseLogAll(log, { strict: true }).map(({ code }) => code)).toEqual([1106]);
  }
});
