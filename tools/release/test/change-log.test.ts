import { expect, test } from "vitest";
import { notesOf } from "../src/change-log.ts";

const LOG = "# a\n\n## 1.1.0\n\n### Minor Changes\n\n- one\n\n## 1.0.0\n\n- two\n";

test("the notes of a version end where those of the version before begin", () => {
  expect(notesOf(LOG, "1.1.0")).toBe("### Minor Changes\n\n- one");
  expect(notesOf(LOG, "1.0.0")).toBe("- two");
  expect(notesOf(LOG, "1.0")).toBe("");
  expect(notesOf("", "1.0.0")).toBe("");
});
