import { test } from "vitest";
import { expectSameOutputs } from "./compare.ts";

test.each([0, 1, 2, 85])("the script writes what errdex writes for %i entries", expectSameOutputs);
