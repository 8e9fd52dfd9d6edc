import { expect, test } from "vitest";
import { formatJournal, parseJournal } from "../../src/io/write/journal.ts";
import { hashContent } from "../../src/io/write/manifest.ts";

const HASH = hashContent("a");
const FINE = { path: "a.txt", before: HASH, staged: "0" };
const withStep = (step: unknown): string => JSON.stringify({ version: 1, steps: [FINE, step] });

test("none, one and many steps are read back", () => {
  for (const steps of [
    [],
    [FINE],
    [
      FINE,
      { path: "b/c/d", before: null, staged: "12" },
      { path: "xa:b", before: null, staged: "123456789" },
      { path: "..a/...", before: HASH, staged: null },
    ],
  ]) {
    expect(parseJournal(formatJournal(steps))).toEqual(steps);
  }
});

test("what a later version may add to a step is left out", () => {
  expect(parseJournal(withStep({ ...FINE, more: 1 }))).toEqual([FINE, FINE]);
});

test.each([
  withStep(null),
  withStep("a"),
  withStep([]),
  withStep({}),
  withStep({ ...FINE, path: 1 }),
  withStep({ ...FINE, path: ["a.txt"] }),
  withStep({ ...FINE, path: "C:" }),
  withStep({ ...FINE, path: "a\0" }),
  withStep({ ...FINE, path: "a/.git" }),
  withStep({ ...FINE, path: "a/." }),
  withStep({ ...FINE, before: 1 }),
  withStep({ ...FINE, before: [HASH] }),
  withStep({ ...FINE, before: `${HASH}0` }),
  withStep({ ...FINE, before: `0${HASH}` }),
  withStep({ ...FINE, before: undefined }),
  withStep({ ...FINE, staged: 0 }),
  withStep({ ...FINE, staged: ["0"] }),
  withStep({ ...FINE, staged: "" }),
  withStep({ ...FINE, staged: "0x" }),
  withStep({ ...FINE, staged: "x0" }),
  withStep({ ...FINE, staged: "1234567890" }),
  withStep({ ...FINE, staged: undefined }),
  '{"version":1,"steps":{}}',
])("%s is damaged", (text) => expect(() => parseJournal(text)).toThrow(new Error("it is damaged")));
