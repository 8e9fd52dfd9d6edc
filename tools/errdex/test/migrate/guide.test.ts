import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { marked, type Tokens } from "marked";
import { describe, expect, test } from "vitest";
import { listTargets, loadTarget } from "../../src/io/read/load-target.ts";
import { errdex } from "../support/errdex.ts";
import { LUA } from "../support/render.ts";

// Guides of test/goldens/life, which has been released as 1.0.0, 1.1.0 and 1.2.0, and has changed since.
const LIFE = join(import.meta.dirname, "../goldens/life");
const EXPECTED = join(LIFE, "migrate");

function guide(...options: string[]): string {
  const { exitCode, stdout, stderr } = errdex("migrate", LIFE, ...options);
  expect([exitCode, stderr]).toEqual([0, undefined]);
  return stdout;
}

function expectGolden(name: string, actual: string): void {
  const file = join(EXPECTED, name);
  if (process.env.UPDATE_GOLDENS === "1") writeFileSync(file, `${actual}\n`);
  expect(`${actual}\n`).toBe(readFileSync(file, "utf8"));
}

// The targets that say what to replace.
const TARGETS = listTargets()
  .map(({ id }) => id)
  .filter((id) => loadTarget(id).value?.migration !== undefined);

test("every target says what to replace", () => {
  expect(TARGETS).toEqual(listTargets().map(({ id }) => id));
});

describe.each([...TARGETS.map((id) => ({ id, target: id })), { id: "lua", target: LUA }])(
  "the guide of $id",
  ({ id, target }) => {
    test("is as expected", () => {
      expectGolden(`${id}.md`, guide("--from", "1.0.0", "--target", target));
    });

    test("is Markdown: tables with the same cells in every row, and closed blocks of lines that begin with a sign", () => {
      for (const token of marked.lexer(guide("--from", "1.0.0", "--target", target))) {
        if (token.type === "code") {
          expect((token as Tokens.Code).lang).toBe("diff");
          for (const line of (token as Tokens.Code).text.split("\n")) expect(line).toMatch(/^[+-] \S/);
        }
        if (token.type !== "table") continue;
        const { header, rows } = token as Tokens.Table;
        for (const row of rows) expect(row).toHaveLength(header.length);
      }
    });
  },
);

test("the guide for programs is as expected", () => {
  const json = guide("--from", "1.0.0", "--format", "json", "--target", LUA);
  expectGolden("lua.json", json);
  expect(Object.keys(JSON.parse(json))).toEqual([
    "catalogue",
    "from",
    "to",
    "renamed",
    "deprecated",
    "retired",
    "removed",
    "changes",
    "replacements",
  ]);
});

/** The codes in each list of what has changed since a version. */
function changedSince(from: string): Record<string, number[]> {
  const { renamed, deprecated, retired, removed } = JSON.parse(guide("--from", from, "--format", "json"));
  const codes = (list: { code: number }[]): number[] => list.map(({ code }) => code);
  return {
    renamed: codes(renamed),
    deprecated: codes(deprecated),
    retired: codes(retired),
    removed: codes(removed),
  };
}

test("what had changed by a version is not in its guide; what has a day, always is", () => {
  // Before 1.0.0 there was nothing; when what is gone was new, is not remembered.
  expect(changedSince("0.9.0")).toEqual({ renamed: [], deprecated: [112], retired: [], removed: [110, 111] });
  expect(changedSince("1.0.0")).toEqual({
    renamed: [106, 107, 108],
    deprecated: [-1, 102, 103, 112],
    retired: [-2, 104, 105],
    removed: [110, 111],
  });
  expect(changedSince("1.1.0")).toEqual({
    renamed: [106, 107, 108],
    deprecated: [103, 112],
    retired: [-2, 104, 105],
    removed: [110, 111],
  });
  expect(changedSince("1.2.0")).toEqual({
    renamed: [107, 108],
    deprecated: [103, 112],
    retired: [105],
    removed: [111],
  });
});

test("days and what is not released are explained where they occur", () => {
  const whole = guide("--from", "1.0.0");
  expect(whole).toContain("`next` is the version that is not released yet.");
  expect(whole).toContain("A day cannot be compared with a version");
});

test("left out, the targets are those of the catalogue's packages, or all", () => {
  const targets = JSON.parse(guide("--from", "1.0.0", "--format", "json")).replacements.map(
    ({ target }: { target: string }) => target,
  );
  expect(targets).toEqual(TARGETS);
});
