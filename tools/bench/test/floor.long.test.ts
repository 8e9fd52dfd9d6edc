import { test } from "vitest";
import { expectSameOutputs } from "./compare.ts";

test("the script writes what errdex writes for 1,000 entries", () => expectSameOutputs(1000));
