import { expect, test } from "vitest";
import { findCollisions } from "../../src/generate/plan/find-collisions.ts";
import type { Target } from "../../src/targets/target.ts";

/** A target whose `files` stand in line 7. */
const targetOf = (id: string): Target => {
  const locate = (path: readonly unknown[]) => ({ line: path[0] === "files" ? 7 : 1, column: path.length });
  return { id, document: { file: `${id}/target.json`, text: "{}", value: {}, locate } } as unknown as Target;
};
const [one, two, three] = [targetOf("one"), targetOf("two"), targetOf("three")];
const messagesOf = (outputs: Parameters<typeof findCollisions>[0]): string[] =>
  findCollisions(outputs).map(({ message }) => message);

test("none, one and two targets that keep apart", () => {
  expect(findCollisions([])).toEqual([]);
  expect(findCollisions([{ target: one, folder: "a", paths: ["x", "y"] }])).toEqual([]);
  const apart = [
    { target: one, folder: "a", paths: ["x"] },
    { target: two, folder: "b", paths: ["x"] },
    { target: three, folder: "a", paths: ["y"] },
  ];
  expect(findCollisions(apart)).toEqual([]);
});

test("a target may write a file twice: another check reports that", () => {
  expect(findCollisions([{ target: one, folder: "a", paths: ["x", "X"] }])).toEqual([]);
});

test("the first file that two targets share is reported, at the second one's files", () => {
  const outputs = [
    { target: one, folder: "out", paths: ["x", "y"] },
    { target: two, folder: "out/", paths: ["z", "x", "y"] },
  ];
  expect(findCollisions(outputs)).toEqual([
    {
      rule: "output-path",
      severity: "error",
      file: "two/target.json",
      line: 7,
      column: 1,
      message: "out/x is also written by the target one",
      help: "Give one of them its own folder: --target two=folder.",
    },
  ]);
});

test("each pair is reported once", () => {
  const outputs = [one, two, three].map((target) => ({ target, folder: ".", paths: ["x", "y"] }));
  expect(messagesOf(outputs)).toEqual(["x is also written by the target one", "x is also written by the target one"]);
});

test("names that differ in case, dots or the kind of slash are one file", () => {
  const collide = (folder: string, path: string): string[] =>
    messagesOf([
      { target: one, folder: "a/b", paths: ["c.txt"] },
      { target: two, folder, paths: [path] },
    ]);
  expect(collide("A/b", "C.txt")).toEqual(["A/b/C.txt is also written by the target one"]);
  expect(collide("a\\b", "c.txt")).toHaveLength(1);
  expect(collide("a", "b/c.txt")).toHaveLength(1);
  expect(collide("./a/x/../b", "c.txt")).toHaveLength(1);
  expect(collide("ab", "c.txt")).toEqual([]);
});
