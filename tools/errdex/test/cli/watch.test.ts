import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { catalogueOf, entryOf, writeCatalogue } from "../support/catalogue.ts";
import { tempFolder } from "../support/temp.ts";

const CLI = join(import.meta.dirname, "../../bin/errdex.js");

let folder = "";
let child: ChildProcess;
let said = "";

beforeEach(() => {
  folder = tempFolder();
  writeCatalogue(join(folder, "spec"), catalogueOf([entryOf(1, "ONE_FAILED")]));
  const config = { format: 1, catalogues: [{ path: "spec", outputs: [{ target: "messages", folder: "out" }] }] };
  writeFileSync(join(folder, "errdex.config.json"), JSON.stringify(config));
});

afterEach(() => {
  child.kill("SIGKILL");
});

function watch(...words: string[]): void {
  said = "";
  const env = { ...process.env, ERRDEX_CACHE: join(folder, "cache") };
  child = spawn(process.execPath, [CLI, "generate", "--watch", ...words], { cwd: folder, env });
  const hear = (data: Buffer): void => {
    said += data;
  };
  child.stdout?.on("data", hear);
  child.stderr?.on("data", hear);
}

/** Waits until something was said, and forgets what was said until then. */
async function hears(text: string | RegExp): Promise<string> {
  for (let turn = 0; turn < 3000; turn += 1) {
    if (typeof text === "string" ? said.includes(text) : text.test(said)) {
      const heard = said;
      said = "";
      return heard;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`It did not say ${text}, but:\n${said}`);
}

const catalogue = (): string => join(folder, "spec/catalogue.json");
const text = (): string => readFileSync(join(folder, "out/i18next/en/acme-errors.json"), "utf8");
const edit = (from: string, to: string): void =>
  writeFileSync(catalogue(), readFileSync(catalogue(), "utf8").replace(from, to));

test("a save is generated, says what has changed, and a broken file is survived", async () => {
  watch();
  await hears(/\d+ written, 0 unchanged, 0 removed, in \d/);
  edit("message ONE_FAILED", "another message");
  const heard = await hears("removed, in");
  expect(heard).toContain(`changed: ${join("spec", "catalogue.json")}\n`);
  expect(heard).toContain(`update ${join("out", "i18next/en/acme-errors.json")}`);
  expect(text()).toContain("another message");
  writeFileSync(catalogue(), readFileSync(catalogue(), "utf8").replace("{", ""));
  await hears(/catalogue\.json:\d+:\d+ syntax/);
  writeCatalogue(join(folder, "spec"), catalogueOf([entryOf(1, "ONE_FAILED", { message: "mended" })]));
  await hears("removed, in");
  expect(text()).toContain("mended");
});

test("a new language, an editor that replaces the file, and the config are seen", async () => {
  watch();
  await hears("removed, in");
  const german = { catalogue: "acme", locale: "de", errors: {} };
  mkdirSync(join(folder, "spec/locales"), { recursive: true });
  writeFileSync(join(folder, "spec/locales/de.json"), JSON.stringify(german));
  await hears("removed, in");
  expect(existsSync(join(folder, "out/i18next/de/acme-errors.json"))).toBe(true);
  rmSync(join(folder, "spec/locales/de.json"));
  expect(await hears("removed, in")).toContain("1 removed");
  writeFileSync(`${catalogue()}.new`, readFileSync(catalogue(), "utf8").replace("message ONE_FAILED", "replaced"));
  renameSync(`${catalogue()}.new`, catalogue());
  await hears("removed, in");
  expect(text()).toContain("replaced");
  const config = readFileSync(join(folder, "errdex.config.json"), "utf8");
  writeFileSync(join(folder, "errdex.config.json"), config.replace('"out"', '"elsewhere"'));
  await hears("removed, in");
  expect(existsSync(join(folder, "elsewhere/i18next/en/acme-errors.json"))).toBe(true);
  writeFileSync(join(folder, "errdex.config.json"), "{");
  await hears("errdex.config.json:1:2 syntax");
  writeFileSync(join(folder, "errdex.config.json"), config);
  await hears("unchanged");
});

test("an output inside the catalogue's folder does not set it off again", async () => {
  const config = readFileSync(join(folder, "errdex.config.json"), "utf8");
  writeFileSync(join(folder, "errdex.config.json"), config.replace('"out"', '"spec"'));
  watch();
  await hears("removed, in");
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(said).toBe("");
});

test("--quiet says findings only", async () => {
  watch("--quiet");
  for (let turn = 0; turn < 1000 && !existsSync(join(folder, "out/.errdex-manifest.json")); turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  writeFileSync(catalogue(), "{");
  const heard = await hears("1 error");
  expect(heard).toMatch(/^\S*catalogue\.json:1:2 syntax: .*\n1 error\n$/);
});
