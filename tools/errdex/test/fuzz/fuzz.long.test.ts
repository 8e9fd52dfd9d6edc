import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { tempFolder } from "../support/temp.ts";
import { copied, SMALL, spoiled } from "./broken.ts";
import type { Trial } from "./fuzz.ts";
import { fuzzRuns } from "./fuzz-runs.ts";

// Without a limit: how long it takes depends on the machine.
test("300 catalogues are what every output says of them", { timeout: 0 }, async () => {
  const { failures, catalogues } = await fuzzRuns({ seed: 1, runs: 300 }, tempFolder());
  expect(failures).toEqual([]);
  expect(catalogues).toBe(300);
});

describe("what is broken is found", () => {
  test.each<[name: string, trial: () => Trial, found: RegExp]>([
    [
      "a quoting that drops backslashes",
      () => copied("typescript", "target.json", (text) => text.replace('"\\\\": "\\\\\\\\"', '"\\\\": "\\\\u002f"')),
      /TypeScript package/,
    ],
    [
      "a field that is another's in a template",
      () =>
        copied("python", "entry.hbs", (text) => text.replace("{{quote error.message}}", "{{quote error.description}}")),
      /the Python package has other entries than the catalogue at .*message/,
    ],
    [
      "a text that is altered",
      () => spoiled("messages-formatjs/en.json", (text) => text.replaceAll("a", "b")),
      /messages-formatjs, en/,
    ],
    [
      "code that does not compile",
      () => spoiled("typescript/src/codes.ts", (text) => `${text}\nconst unused: string = 1;\n`),
      /the compiler finds mistakes/,
    ],
    [
      "a comment that ends too early",
      () => spoiled("messages-xliff/acme-errors+intl-icu.en.xlf", (text) => text.replace("<body>", "<!-- -- -->")),
      /messages-xliff, en/,
    ],
  ])("%s", async (_, trial, found) => {
    const folder = tempFolder();
    const { failures } = await fuzzRuns({ ...SMALL, tries: 4 }, folder, () => {}, trial());
    expect(failures).toHaveLength(1);
    expect(failures[0]?.what).toMatch(found);
    expect(existsSync(join(failures[0]?.folder ?? "", "catalogue.json"))).toBe(true);
  });
});
