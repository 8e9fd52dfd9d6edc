import { spawnSync } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, expect, test } from "vitest";
import { runProgram } from "../../../tools/errdex/test/support/program.ts";
import { createConsumer } from "./support/consumer.ts";

const require = createRequire(import.meta.url);
const packageFolder = join(import.meta.dirname, "..");
const manifest = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8"));

const consumer = createConsumer();
afterAll(() => consumer.remove());
const installed = join(consumer.folder, "node_modules/tuya-errors");

/** What attw tells of an entry point. */
interface EntryPoint {
  readonly resolutions: Readonly<Record<string, { readonly resolution?: { readonly isTypeScript: boolean } }>>;
}

test("publint has nothing to say", async () => {
  const { messages } = await publint({ pkgDir: installed, pack: false, level: "suggestion", strict: true });
  expect(messages.map((message) => formatMessage(message, manifest))).toEqual([]);
});

test("the types of every entry point are found", () => {
  // What npm packs is a folder of this name.
  cpSync(installed, join(consumer.folder, "package"), { recursive: true });
  runProgram("python3", ["-m", "tarfile", "-c", "package.tgz", "package"], { cwd: consumer.folder });
  const attw = require.resolve("@arethetypeswrong/cli/package.json").replace("package.json", "dist/index.js");
  const entryPoints = [".", "constants", "log", "observed", "testing", "locales/de", "locales/en", "locales/zh-Hans"];
  // node10 stands for resolutions that read no `exports`, and so find the main entry point alone.
  const options = ["--profile", "node16", "--no-color", "--format", "json", "--entrypoints", ...entryPoints];
  const checked = spawnSync(process.execPath, [attw, "package.tgz", ...options], {
    cwd: consumer.folder,
    encoding: "utf8",
  });
  expect(checked).toMatchObject({ status: 0, stderr: "" });
  const { analysis } = JSON.parse(checked.stdout);
  expect(Object.keys(analysis.entrypoints)).toHaveLength(entryPoints.length);
  for (const { resolutions } of Object.values<EntryPoint>(analysis.entrypoints)) {
    const kinds = ["node16-cjs", "node16-esm", "bundler"].map((kind) => resolutions[kind]?.resolution?.isTypeScript);
    expect(kinds).toEqual([true, true, true]);
  }
  expect(analysis.entrypoints["."].resolutions.node10.resolution.isTypeScript).toBe(true);
});

test("it is published for everybody, with its provenance, and nothing has side effects", () => {
  expect(manifest).toMatchObject({
    sideEffects: false,
    engines: { node: ">=18" },
    publishConfig: { access: "public", provenance: true },
  });
});
