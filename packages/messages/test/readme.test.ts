import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { folders, readBundle } from "./support/bundles.ts";
import { createConsumer } from "./support/consumer.ts";
import { counts } from "./support/spec.ts";

const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
const blocks = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = "", code = ""]) => ({
  language,
  code,
}));
const consumer = createConsumer();
afterAll(() => consumer.remove());

const programs = blocks.filter(({ language }) => language === "js").map(({ code }) => code);

test("every block is a program or the installation", () => {
  expect(programs).toHaveLength(3);
  const others = blocks.filter(({ language }) => language !== "js");
  expect(others).toEqual([{ language: "sh", code: "npm install tuya-errors-messages\n" }]);
});

test.each(programs)("program %# prints what its comments say", (program) => {
  const expected = [...program.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map(([, output]) => `${output}\n`);
  expect(expected).not.toEqual([]);
  expect(consumer.run(program)).toMatchObject({ status: 0, stdout: expected.join(""), stderr: "" });
});

test("the locales and the number of codes are right", () => {
  const { documented, undocumented } = counts;
  const numbers = [...readme.matchAll(/(\d+)\s+(un)?documented codes/g)].map(([, number, un]) => [Number(number), un]);
  expect(numbers).toEqual([
    [documented, undefined],
    [undocumented, "un"],
  ]);
  for (const locale of folders) {
    expect(readme).toContain(`\`${locale}\``);
    expect(Object.keys(readBundle(locale))).toHaveLength(counts.documented + counts.undocumented);
  }
});
