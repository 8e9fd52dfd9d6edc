import { expect, test } from "vitest";
import { runProgram } from "../support/program.ts";
import { generateInto } from "../support/render.ts";
import { awkwardCatalogue } from "./awkward.ts";
import { HAZARDS } from "./hazards.ts";

const PROGRAM = `
import json
from acme_errors import AcmeErrorCode, lookup
from acme_errors.entries import ENTRIES
print(json.dumps({
    "entries": [[e.code.value, e.name, e.message, e.description, e.resolution, *e.notes] for e in ENTRIES],
    "codes": {name: member.value for name, member in AcmeErrorCode.__members__.items()},
    "zero": lookup(0).message,
}))
`;

test("every hazard in every field is imported without a warning, and comes back equal", () => {
  const folder = generateInto("python", awkwardCatalogue());
  const env = { PYTHONPATH: `${folder}/src`, PYTHONDONTWRITEBYTECODE: "1" };
  const { entries, codes, zero } = JSON.parse(runProgram("python3", ["-W", "error", "-c", PROGRAM], { env }));
  expect(zero).toBe(HAZARDS[0]);
  expect(entries).toEqual(HAZARDS.map((text, index) => [index, `ERROR_${index}`, ...Array(5).fill(text)]));
  expect(Object.keys(codes)).toHaveLength(HAZARDS.length * 2);
});
