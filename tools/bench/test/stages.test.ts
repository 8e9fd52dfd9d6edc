import { expect, test } from "vitest";
import { stagesOf } from "../src/speed/stages.ts";

const node = (id: number, url: string, children: number[] = [], functionName = "f") => ({
  id,
  callFrame: { functionName, url },
  children,
});

test("time counts for the first stage that called a function", () => {
  const profile = {
    nodes: [
      node(1, "", [2, 7, 8], "(root)"),
      node(2, "file:///r/tools/errdex/src/cli/cli.ts", [3, 5]),
      node(3, "file:///r/tools/errdex/src/check/check-source.ts", [4, 6]),
      node(4, "file:///r/tools/errdex/src/check/rules/name-form.ts", [9]),
      node(5, "file:///r/tools/errdex/src/generate/templates/renderer.ts", [10]),
      node(6, "file:///r/tools/errdex/src/io/read/files.ts"),
      node(7, "", [], "(garbage collector)"),
      node(8, "node:internal/main"),
      node(9, "file:///r/tools/errdex/src/model/lazy.ts"),
      node(10, "file:///r/tools/errdex/src/model/lazy.ts"),
    ],
    samples: [4, 9, 5, 10, 6, 7, 8, 2],
    timeDeltas: [10, 10, 20, 5, 15, 20, 10, 10],
  };
  const shares = Object.fromEntries(stagesOf([profile]).map(({ name, share }) => [name, share]));
  expect(shares).toEqual({
    "read and validate": 15,
    rules: 20,
    model: 0,
    render: 25,
    "compare and write": 0,
    "garbage collection": 20,
    "start and other": 20,
  });
});

test("threads are added, and waiting is no work", () => {
  const one = {
    nodes: [
      node(1, "", [2, 3], "(root)"),
      node(2, "file:///r/tools/errdex/src/io/write/transaction.ts"),
      node(3, "", [], "(idle)"),
    ],
    samples: [2, 3],
    timeDeltas: [10, 90],
  };
  const other = {
    nodes: [
      node(1, "", [2, 3], "(root)"),
      node(2, "file:///r/tools/errdex/src/model/lazy.ts"),
      node(3, "file:///r/tools/errdex/src/cli/commands/generate-worker.ts", [], "nextBuffer"),
    ],
    samples: [2, 3],
    timeDeltas: [30, 70],
  };
  const shares = Object.fromEntries(stagesOf([one, other]).map(({ name, share }) => [name, share]));
  expect(shares).toMatchObject({ model: 75, "compare and write": 25, "start and other": 0 });
});
