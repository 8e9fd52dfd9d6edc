import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { createConsumer } from "./support/consumer.ts";

const consumer = createConsumer();
afterAll(() => consumer.remove());
const manifest = JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8"));

function importInConsumer(specifier: string): { status: number | null; stderr: string } {
  return consumer.node("--input-type=module", "--eval", `await import(${JSON.stringify(specifier)});`);
}

test("it needs nothing else", () => {
  for (const field of ["dependencies", "peerDependencies", "optionalDependencies"]) {
    expect(manifest).not.toHaveProperty(field);
  }
});

const entryPoints = [
  "",
  "/constants",
  "/log",
  "/observed",
  "/testing",
  "/locales/de",
  "/locales/en",
  "/locales/zh-Hans",
];

test.each(entryPoints.map((path) => `tuya-errors${path}`))("%s can be imported", (specifier) => {
  expect(importInConsumer(specifier)).toMatchObject({ status: 0, stderr: "" });
});

test.each(["tuya-errors/entries", "tuya-errors/dist/codes.js"])("%s is nobody's business", (specifier) => {
  expect(importInConsumer(specifier).stderr).toContain("ERR_PACKAGE_PATH_NOT_EXPORTED");
});

test.each(entryPoints.map((path) => `tuya-errors${path}`))("%s can be required", (specifier) => {
  const ran = consumer.node("--input-type=commonjs", "--eval", `require(${JSON.stringify(specifier)});`);
  expect(ran).toMatchObject({ status: 0, stderr: "" });
});

test("its manifest can be read", () => {
  const print = 'process.stdout.write(require("tuya-errors/package.json").version);';
  expect(consumer.node("--input-type=commonjs", "--eval", print).stdout).toBe(manifest.version);
});

test("the constants load neither the enum nor the entries", () => {
  const code = readFileSync(join(consumer.folder, "node_modules/tuya-errors/dist/constants.js"), "utf8");
  expect(code).not.toMatch(/^import |^export .* from /m);
});
