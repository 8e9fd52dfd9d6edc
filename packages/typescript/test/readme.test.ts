import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as errors from "tuya-errors";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createConsumer } from "./support/consumer.ts";

const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
const blocks = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = "", code = ""]) => ({
  language,
  code,
}));
const programs = blocks.filter(({ language }) => language === "ts").map(({ code }) => code);

const consumer = createConsumer();
afterAll(() => consumer.remove());

test("every block is a program or the installation", () => {
  expect(programs).toHaveLength(11);
  // The recipes use the packages of others: recipes.test.ts runs them.
  expect(blocks.filter(({ language }) => !["ts", "js"].includes(language)).map(({ code }) => code)).toEqual([
    "npm install tuya-errors\n",
    "npx tuya-errors 1106\nnpx tuya-errors --locale de PERMISSION_DENIED\nnpx tuya-errors --json < some.log\n",
  ]);
});

beforeAll(() => {
  for (const [index, program] of programs.entries()) consumer.write(`program-${index}.ts`, program);
  const files = programs.map((_, index) => `program-${index}.ts`);
  const compiled = consumer.tsc("--strict", "--module", "nodenext", "--lib", "es2022,dom", "--types", "", ...files);
  expect(compiled).toMatchObject({ status: 0, stdout: "" });
});

test.each(programs.map((program, index) => ({ program, index })))(
  "program $index prints what its comments say",
  ({ program, index }) => {
    const expected = [...program.matchAll(/^ *console\.log\(.*\); \/\/ (.*)$/gm)].map(([, output]) => `${output}\n`);
    expect(expected).not.toEqual([]);

    // Together they would share their names, if they were no modules.
    expect(program).toMatch(/^(?:import|export) /m);
    expect(consumer.node(`program-${index}.js`)).toEqual(
      expect.objectContaining({ status: 0, stdout: expected.join(""), stderr: "" }),
    );
  },
);

test("the table names everything that is exported, and every entry point", () => {
  for (const name of Object.keys(errors)) expect(readme).toContain(`\`${name}\``);
  const { exports } = JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8"));
  for (const path of Object.keys(exports).filter((path) => path !== "./package.json")) {
    expect(readme).toContain(`\`tuya-errors${path.slice(1).replace("*", "")}`);
  }
});

test("there is a place for what the imports cost", () => {
  expect(readme).toMatch(/^<!-- generated: cost -->\n[\s\S]*<!-- \/generated -->$/m);
});

test("the number of codes is right", () => {
  expect(readme).toContain(`${errors.TUYA_ERROR_ENTRIES.length} documented codes`);
});
