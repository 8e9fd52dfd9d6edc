import { expect, test } from "vitest";
import { readOptions } from "../src/speed/options.ts";

test.each([
  [[], { quick: false, sizes: null }],
  [["--quick"], { quick: true, sizes: null }],
  [["--sizes", "85"], { quick: false, sizes: [85] }],
  [["--quick", "--sizes=1,100000"], { quick: true, sizes: [1, 100_000] }],
])("%j is understood", (args, options) => {
  expect(readOptions(args)).toEqual(options);
});

test.each([
  [["--quik"]],
  [["85"]],
  [["--sizes"]],
  [["--sizes", ""]],
  [["--sizes", "0"]],
  [["--sizes", "1,,2"]],
  [["--sizes", "100001"]],
])("%j gets a sentence", (args) => {
  expect(readOptions(args)).toMatch(/--sizes/);
});
