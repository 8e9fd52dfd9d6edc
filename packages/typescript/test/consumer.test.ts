import { readFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { readCatalogueEntries } from "./support/catalogue.ts";
import { createConsumer } from "./support/consumer.ts";

const consumer = createConsumer();
afterAll(() => consumer.remove());

const strict = ["--strict", "--exactOptionalPropertyTypes", "--verbatimModuleSyntax", "--isolatedModules"];
const settings = [...strict, "--target", "es2022", "--lib", "es2022", "--types", "", "--pretty", "false"];

function count(category: string): number {
  return readCatalogueEntries().filter((entry) => entry.category === category).length;
}

const main = readFileSync(new URL("./consumer/main.ts", import.meta.url), "utf8");
const mistakes = readFileSync(new URL("./consumer/mistakes.ts", import.meta.url), "utf8");

test.each([
  ["nodenext", "nodenext"],
  ["preserve", "bundler"],
])("compiles with module %s and resolution %s, and runs", (module, moduleResolution) => {
  consumer.write("main.ts", main);
  const compiled = consumer.tsc(...settings, "--module", module, "--moduleResolution", moduleResolution, "main.ts");
  expect(compiled).toMatchObject({ status: 0, stdout: "" });

  const print = 'import * as main from "./main.js"; process.stdout.write(JSON.stringify(main));';
  const ran = consumer.node("--input-type=module", "--eval", print);
  expect(ran).toMatchObject({ status: 0, stderr: "" });
  expect(JSON.parse(ran.stdout)).toEqual({
    decisions: ["wait", "sign in", "give up", "unknown", "unknown"],
    expired: 1010,
    found: { name: "TOKEN_EXPIRED", category: "system", message: "token is expired", retry: "after-token-refresh" },
    count: { System: count("system"), Service: count("service") },
    described: ["fine", "1010 TOKEN_EXPIRED 2", "99 unknown 0"],
    device: { name: "lamp" },
    anything: 1,
    caught: ["TuyaError", "t1", 1010, "refreshed", true, true, true, false],
    undocumented: [false, "PERMISSION_DENIED", true],
  });
});

test("the compiler refuses each mistake and nothing else", () => {
  consumer.write("mistakes.ts", mistakes);
  const expected = mistakes.split("\n").flatMap((line, index) => {
    const number = /\/\/ (\d{4})$/.exec(line)?.[1];
    return number ? [`${index + 1}: ${number}`] : [];
  });
  const compiled = consumer.tsc(...settings, "--noEmit", "--module", "nodenext", "mistakes.ts");
  const reported = [...compiled.stdout.matchAll(/^mistakes\.ts\((\d+),\d+\): error TS(\d+)/gm)];
  expect(reported.map(([, line, number]) => `${line}: ${number}`)).toEqual(expected);
  expect(expected).not.toEqual([]);
});

test("CommonJS may require it", () => {
  const print = 'process.stdout.write(require("tuya-errors").TuyaErrorCode[1010])';
  const ran = consumer.node("--input-type=commonjs", "--eval", print);
  expect(ran).toMatchObject({ status: 0, stdout: "TOKEN_EXPIRED" });
});
