import { expect, test } from "vitest";
import { failAtEvery } from "./fault.ts";
import { SCENARIOS } from "./scenarios.ts";

// The command that writes least, so that every single use of the disk can fail here. test:crash does it with all.
test("every use of the disk by lock may fail: nothing is torn, mixed or left, and a sentence tells it", {
  timeout: 900_000,
}, async () => {
  const lock = SCENARIOS.find(({ name }) => name === "lock");
  if (lock === undefined) throw new Error("there is no such scenario");
  const { faults, told, ...wrong } = await failAtEvery(lock, 1);
  expect(faults).toBeGreaterThan(30);
  expect(told).toBe(faults);
  expect(wrong).toEqual({ untold: 0, torn: 0, mixed: 0, left: 0 });
});
