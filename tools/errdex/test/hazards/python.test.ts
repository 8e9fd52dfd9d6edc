import { expect, test } from "vitest";
import { catalogueOf, entryOf } from "../support/catalogue.ts";
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

const USES = `
import pickle, sys
from importlib import import_module
package, prefix = import_module(sys.argv[1]), sys.argv[2]
for name in package.__all__: getattr(package, name)
error = package.from_response({"ok": False, "code": 7})
raised = getattr(package, prefix + "Error")(error)
for value in (error, raised, package.advice(7), package.lookup(7), package.lookup(7).code):
    assert type(value).__name__.startswith(prefix), value
    assert repr(pickle.loads(pickle.dumps(value))) == repr(value)
try: package.raise_for_error({"ok": False, "code": 7})
except type(raised) as caught: print(caught)
`;

// The names of types begin with the API's, and the runtime has types of its own.
test.each(["entry", "catalogue", "decoded", "error", "base", "api", "types", "enum", "json"])(
  "an API called %s works as any other",
  (name) => {
    const envelope = { success: [{ field: "ok", yes: [true] }], code: ["code"], message: ["text"] };
    const catalogue = {
      ...catalogueOf([entryOf(7, "SEVEN_FAILED")], { envelope }),
      id: name,
      package: `${name}-codes`,
    };
    const folder = generateInto("python", catalogue);
    const env = { PYTHONPATH: `${folder}/src`, PYTHONDONTWRITEBYTECODE: "1" };
    const prefix = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const printed = runProgram("python3", ["-W", "error", "-c", USES, `${name}_codes`, prefix], { env });
    expect(printed).toContain("7 SEVEN_FAILED");
  },
);
