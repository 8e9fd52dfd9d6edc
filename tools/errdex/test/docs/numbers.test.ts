import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT, readDocument } from "./markdown.ts";

function entriesOf(file: string): unknown[] {
  return JSON.parse(readFileSync(join(ROOT, "spec/tuya", file), "utf8")).errors;
}

test("the READMEs state how many codes are documented, and how many were observed", () => {
  const documented = entriesOf("catalogue.json").length;
  const readme = readDocument("README.md");
  const undocumented = entriesOf("observed.json").length;
  expect(readme).toContain(`include ${undocumented} undocumented codes`);
  expect(readme).toContain(`with ${documented} documented codes`);
  for (const name of ["messages", "python", "typescript"]) {
    const numbers = readDocument(`packages/${name}/README.md`).match(/\d+(?= documented codes)/g);
    expect(numbers, name).not.toBeNull();
    for (const number of numbers ?? []) expect(Number(number), name).toBe(documented);
    const others = readDocument(`packages/${name}/README.md`).match(/\d+(?=\s+undocumented codes)/g);
    expect(others, name).toEqual([String(undocumented)]);
  }
});
