import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { tempFolder } from "../../errdex/test/support/temp.ts";
import { filesBelow, generateArgs, runErrdex } from "../src/speed/errdex.ts";
import { writeCatalogue } from "../src/speed/made/write-catalogue.ts";
import { prepareFloor } from "../src/speed/prepare-floor.ts";

/** Asserts that the floor writes what errdex writes for a made catalogue: the same files with the same bytes. */
export function expectSameOutputs(entries: number): void {
  const folder = tempFolder();
  const [spec, own, other] = ["spec", "errdex", "floor"].map((name) => join(folder, name)) as [string, string, string];
  writeCatalogue(spec, entries);
  runErrdex(generateArgs(spec, own));
  const { script, constants } = prepareFloor(folder);
  const { status, stderr } = spawnSync(process.execPath, [script, spec, constants, other], { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  const paths = filesBelow(own);
  expect(filesBelow(other)).toEqual(paths);
  const different = paths.filter((path) => !readFileSync(join(own, path)).equals(readFileSync(join(other, path))));
  expect(different).toEqual([]);
}
