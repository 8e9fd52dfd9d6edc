import { test } from "vitest";
import { expectSameOutputs } from "./compare.ts";

test("the script writes what errdex writes", () => expectSameOutputs([85]));
