import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { tempFolder } from "../../errdex/test/support/temp.ts";
import { filesBelow, generateArgs, runErrdex } from "../src/speed/errdex.ts";
import { writeCatalogue } from "../src/speed/made/write-catalogue.ts";
import { prepareFloor } from "../src/speed/prepare-floor.ts";

/** Asserts that the floor writes what errdex writes for made catalogues: the same files with the same bytes. */
export function expectSameOutputs(sizes: readonly number[]): void {
  const { script, constants } = prepareFloor(tempFolder());
  for (const size of sizes) {
    const folder = tempFolder();
    const [spec, own, other] = ["spec", "errdex", "floor"].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    writeCatalogue(spec, size);
    runErrdex(generateArgs(spec, own));
    const { status, stderr } = spawnSync(process.execPath, [script, spec, constants, other], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const paths = filesBelow(own);
    expect(filesBelow(other)).toEqual(paths);
    const different = paths.filter((path) => !readFileSync(join(own, path)).equals(readFileSync(join(other, path))));
    expect(different).toEqual([]);
  }
}
