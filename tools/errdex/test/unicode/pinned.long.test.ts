import { join } from "node:path";
import { expect, test } from "vitest";
import { NODE, tryProgram } from "../support/program.ts";
import { comparedWithNode } from "./versions.ts";

comparedWithNode("the tables", () => {
  test("are what this Node's Unicode and CLDR say", { timeout: 900_000 }, () => {
    const ended = tryProgram(NODE, [join(import.meta.dirname, "../../scripts/pin/pin.ts"), "--check"]);
    expect([ended.status, ended.stderr.toString()]).toEqual([0, ""]);
  });
});
