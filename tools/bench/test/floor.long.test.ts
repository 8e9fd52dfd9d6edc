import { test } from "vitest";
import { expectSameOutputs } from "./compare.ts";

test("the script writes what errdex writes, for few entries and for many", () => expectSameOutputs([0, 1, 2, 1000]));
