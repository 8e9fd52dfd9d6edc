import { expect, test } from "vitest";
import { failuresOf } from "../../../ci/bare-report.ts";

const passed = {
  name: "/a/test/fine.test.ts",
  status: "passed",
  assertionResults: [{ status: "passed", fullName: "b" }],
};
const failed = {
  name: "/a/test/one.test.ts",
  status: "failed",
  assertionResults: [
    { status: "failed", fullName: "Java says it" },
    { status: "passed", fullName: "b" },
    { status: "failed", fullName: "Java says more" },
  ],
};

test("nothing that passed is named", () => {
  expect(failuresOf({ testResults: [] }, "/a")).toEqual([]);
  expect(failuresOf({ testResults: [passed] }, "/a")).toEqual([]);
});

test("a file is named with its failed tests, or alone where it could not be collected", () => {
  const broken = { name: "/a/test/two.test.ts", status: "failed", assertionResults: [] };
  expect(failuresOf({ testResults: [failed, passed, broken] }, "/a")).toEqual([
    "test/one.test.ts (Java says it; Java says more)",
    "test/two.test.ts",
  ]);
});
