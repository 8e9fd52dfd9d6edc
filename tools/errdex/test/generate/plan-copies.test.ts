import { describe, expect, test } from "vitest";
import { planCopies } from "../../src/generate/plan/plan-copies.ts";
import type { Renderer } from "../../src/generate/templates/renderer.ts";
import { loadTarget } from "../../src/io/read/load-target.ts";
import type { Model } from "../../src/model/model.ts";
import type { RuntimeGroup, Target } from "../../src/targets/target.ts";

const LOADED = loadTarget("markdown").value as Target;
/** Writes a path as it is, with the catalogue's id for `@`. */
const RENDERER = {
  renderPath: (path: string, { id }: { id: string }) => path.replaceAll("@", id),
} as unknown as Renderer;

function plan(groups: readonly RuntimeGroup[] | undefined, model: object = {}): ReturnType<typeof planCopies> {
  const { runtime: _, ...target } = LOADED;
  const runtime = groups === undefined ? {} : { runtime: groups };
  return planCopies({ id: "acme", ...model } as unknown as Model, { ...target, ...runtime } as Target, RENDERER);
}

test("a target without a runtime copies nothing", () => {
  expect(plan(undefined)).toEqual({ value: [], diagnostics: [] });
  expect(plan([])).toEqual({ value: [], diagnostics: [] });
});

test("every file of every group is copied, to its folder", () => {
  const { value, diagnostics } = plan([
    { files: ["a.ts", "b/c.ts"] },
    { files: ["d.ts"], to: "src/@", replace: { sample: "@-errors" }, mode: "scaffold", comment: null },
  ]);
  expect(diagnostics).toEqual([]);
  const first = { replacements: {}, mode: "generate", comment: "line" };
  expect(value).toEqual([
    { source: "a.ts", path: "a.ts", ...first, at: ["runtime", 0, "files", 0] },
    { source: "b/c.ts", path: "b/c.ts", ...first, at: ["runtime", 0, "files", 1] },
    {
      source: "d.ts",
      path: "src/acme/d.ts",
      replacements: { sample: "acme-errors" },
      mode: "scaffold",
      comment: null,
      at: ["runtime", 1, "files", 0],
    },
  ]);
});

test("a group is left out where its condition is not met", () => {
  const groups = [{ files: ["a.ts"], when: "envelope", replace: { x: "a b" } }, { files: ["b.ts"] }];
  expect(plan(groups, { envelope: null })).toMatchObject({ value: [{ source: "b.ts" }], diagnostics: [] });
  expect(plan(groups, { envelope: {} }).value.map(({ source }) => source)).toEqual(["a.ts", "b.ts"]);
});

describe("what takes the place of a text", () => {
  test.each(["a", "Z9", "@scope".replace("@", "_"), "a-b_c.d/e", "0"])("%j is safe", (text) => {
    expect(plan([{ files: ["a.ts"], replace: { x: text } }]).diagnostics).toEqual([]);
  });

  test.each(["", " ", "a b", "a;", '"', "a\n", "é", "a$", ";a", "a\nb"])("%j could become code", (text) => {
    const { value, diagnostics } = plan([{ files: ["z.ts"] }, { files: ["a.ts"], replace: { here: text } }]);
    expect(value).toHaveLength(2);
    expect(diagnostics).toMatchObject([
      {
        rule: "target-file",
        severity: "error",
        file: LOADED.document.file,
        message: `${JSON.stringify(text)} cannot take the place of here`,
        help: "It may hold letters, digits, _ . - and / alone, or it could become code.",
      },
    ]);
  });

  test("each is looked at, and the finding stands at it", () => {
    const asked: unknown[] = [];
    const locate = (path: unknown): object => {
      asked.push(path);
      return { line: 3, column: 4 };
    };
    const document = { ...LOADED.document, locate };
    const target = { ...LOADED, document, runtime: [{ files: [], replace: { one: "fine", two: "a b", three: ";" } }] };
    const { diagnostics } = planCopies({} as Model, target as unknown as Target, RENDERER);
    expect(diagnostics.map(({ line, column, message }) => [line, column, message])).toEqual([
      [3, 4, '"a b" cannot take the place of two'],
      [3, 4, '";" cannot take the place of three'],
    ]);
    expect(asked).toEqual([
      ["runtime", 0, "replace", "two"],
      ["runtime", 0, "replace", "three"],
    ]);
  });
});
