import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { buildPackage, NODE, runProgram } from "../support/program.ts";
import { generateInto } from "../support/render.ts";
import { awkwardCatalogue } from "./awkward.ts";
import { HAZARDS } from "./hazards.ts";

test("every hazard in every field is built, and comes back equal", () => {
  const folder = generateInto("typescript", awkwardCatalogue());
  buildPackage(folder);
  const url = pathToFileURL(join(folder, "dist/index.js")).href;
  const program = `
    const { ACME_ERROR_ENTRIES, AcmeErrorCode, lookup } = await import(${JSON.stringify(url)});
    console.log(JSON.stringify({ entries: ACME_ERROR_ENTRIES, codes: AcmeErrorCode, zero: lookup(0)?.message }));
  `;
  const { entries, codes, zero } = JSON.parse(runProgram(NODE, ["--input-type=module", "-e", program]));
  expect(zero).toBe(HAZARDS[0]);
  expect(entries).toHaveLength(HAZARDS.length);
  for (const [index, text] of HAZARDS.entries()) {
    const { message, description, resolution, notes } = entries[index];
    expect([message, description, resolution, ...notes]).toEqual(Array(5).fill(text));
    expect(codes[`ERROR_${index}`]).toBe(index);
    expect(codes[`OTHER_${index}`]).toBe(index);
    // The name that a code is shown by is the canonical one.
    expect(codes[index]).toBe(`ERROR_${index}`);
  }
});
