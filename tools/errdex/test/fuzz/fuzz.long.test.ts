import { expect, test } from "vitest";
import { tempFolder } from "../support/temp.ts";
import { fuzzRuns } from "./fuzz-runs.ts";

// Without a limit: how long it takes depends on the machine.
test("300 catalogues are what every output says of them", { timeout: 0 }, async () => {
  const { failures, catalogues } = await fuzzRuns({ seed: 1, runs: 300 }, tempFolder());
  expect(failures).toEqual([]);
  expect(catalogues).toBe(300);
});
