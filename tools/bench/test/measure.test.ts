import { test as anyTest, expect } from "vitest";
import { measureNode } from "../src/speed/measure.ts";
import { measureInTurn } from "../src/speed/rounds.ts";

/** Windows cannot tell what another process used. */
const test = anyTest.skipIf(process.platform === "win32");

const MEBIBYTE = 1024 ** 2;

test("the peak of memory includes what was freed before the end", () => {
  const hold = "Buffer.alloc(200 * 1024 ** 2, 1);";
  const [small, large] = ["0", hold].map((program) => measureNode(["-e", program]));
  expect((large?.peak ?? 0) - (small?.peak ?? 0)).toBeGreaterThan(150 * MEBIBYTE);
  expect((large?.peak ?? 0) - (small?.peak ?? 0)).toBeLessThan(250 * MEBIBYTE);
});

test("the time of CPU includes other threads, and no sleep", () => {
  const sleep = "Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000)";
  const worker = `new (require("node:worker_threads").Worker)("for (const end = Date.now() + 1000; Date.now() < end; );", { eval: true })`;
  const [sleeping, working] = [sleep, worker].map((program) => measureNode(["-e", program]));
  expect(sleeping?.cpu).toBeLessThan((sleeping?.wall ?? 0) / 2);
  expect(sleeping?.cpu).toBeLessThan((working?.cpu ?? 0) / 2);
});

test("a program that fails has no cost, and is not run again", async () => {
  expect(measureNode(["-e", "process.exit(3)"])).toBeNull();
  expect(measureNode(["-e", "process.kill(process.pid, 'SIGKILL')"])).toBeNull();
  const began: string[] = [];
  const costs = await measureInTurn(
    [
      { name: "good", args: ["-e", "0"], before: () => began.push("good") },
      { name: "bad", args: ["-e", "process.exit(1)"], before: () => began.push("bad") },
    ],
    { rounds: 3, seconds: 60 },
  );
  expect(began).toEqual(["good", "bad", "good", "good"]);
  expect(costs.get("good")).toHaveLength(3);
  expect(costs.has("bad")).toBe(false);
});

test("there is one round even without time, and rounds run in turn", async () => {
  const began: string[] = [];
  const cases = ["a", "b"].map((name) => ({ name, args: ["-e", "0"], before: () => began.push(name) }));
  await measureInTurn(cases, { rounds: 5, seconds: 0 });
  expect(began).toEqual(["a", "b"]);
  await measureInTurn(cases, { rounds: 2, seconds: 60 });
  expect(began).toEqual(["a", "b", "a", "b", "a", "b"]);
});
