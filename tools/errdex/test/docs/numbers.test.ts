import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT, readDocument } from "./markdown.ts";

function entriesOf(file: string): unknown[] {
  return JSON.parse(readFileSync(join(ROOT, "spec/tuya", file), "utf8")).errors;
}

test("the README tells how many codes were observed, and the packages' how many are documented", () => {
  expect(readDocument("README.md")).toContain(`know ${entriesOf("observed.json").length} codes that users have met`);
  const documented = entriesOf("catalogue.json").length;
  for (const name of ["messages", "python", "typescript"]) {
    const numbers = readDocument(`packages/${name}/README.md`).match(/\d+(?= documented codes)/g);
    expect(numbers, name).not.toBeNull();
    for (const number of numbers ?? []) expect(Number(number), name).toBe(documented);
  }
});
