import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folders, readBundle } from "./support/bundles.ts";

/** Imports by the package's own name, as everybody does, with Node itself and not with the test runner. */
function importJson(specifier: string): { stdout: string; stderr: string } {
  const program = `
    const { default: json } = await import(${JSON.stringify(specifier)}, { with: { type: "json" } });
    process.stdout.write(JSON.stringify(json));`;
  const cwd = join(import.meta.dirname, "..");
  return spawnSync(process.execPath, ["--input-type=module", "--eval", program], { cwd, encoding: "utf8" });
}

test.each(folders)("the bundle of %s can be imported", (locale) => {
  const { stdout, stderr } = importJson(`tuya-errors-messages/i18next/${locale}/tuya-errors.json`);
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toEqual(readBundle(locale));
});

test.each(["locales.json", "aliases.json", "package.json"])("%s can be imported", (file) => {
  expect(importJson(`tuya-errors-messages/${file}`)).toMatchObject({
    stderr: "",
    stdout: expect.stringMatching(/^[[{]/),
  });
});

test.each(["i18next/en/other.json", "i18next/fi/tuya-errors.json"])("%s is not there", (file) => {
  expect(importJson(`tuya-errors-messages/${file}`).stderr).toContain("ERR_MODULE_NOT_FOUND");
});

test("what is not exported stays inside", () => {
  expect(importJson("tuya-errors-messages/.errdex-manifest.json").stderr).toContain("ERR_PACKAGE_PATH_NOT_EXPORTED");
});

test("it is published for everybody, with its provenance", () => {
  const { stdout } = importJson("tuya-errors-messages/package.json");
  expect(JSON.parse(stdout)).toMatchObject({ publishConfig: { access: "public", provenance: true } });
});
