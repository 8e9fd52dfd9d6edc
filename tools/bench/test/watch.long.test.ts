import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tempFolder } from "../../errdex/test/support/temp.ts";
import { measureWatch } from "../src/speed/watch.ts";

/** Writes all files again whenever the locale's file has changed, as a watching errdex does. */
const WATCHER = `
const { mkdirSync, writeFileSync, watchFile } = require("node:fs");
const { dirname, join } = require("node:path");
const words = process.argv.slice(2);
if (words.includes("--help")) process.stdout.write("--watch");
else {
  const [spec, out] = [words[1], words[words.indexOf("--out") + 1]];
  const write = () => {
    for (const path of ["typescript/src/locales/de.ts", "python/src/parcel_errors/locales/de.py", "markdown/de/README.md",
      "markdown/de/account.md", "messages/i18next/de/parcel-errors.json",
      "messages-gettext/de/LC_MESSAGES/parcel-errors.po", "messages-gettext/de/LC_MESSAGES/parcel-errors.mo"]) {
      mkdirSync(dirname(join(out, path)), { recursive: true });
      writeFileSync(join(out, path), "");
    }
  };
  write();
  watchFile(join(spec, "locales/de.json"), { interval: 50 }, write);
}
`;

test("a change is waited for in every file", async () => {
  const folder = tempFolder();
  writeFileSync(join(folder, "watcher.cjs"), WATCHER);
  const time = await measureWatch(join(folder, "watcher.cjs"), 3, folder);
  expect(time).toBeGreaterThan(0);
});

test("a watch mode that ends by itself is an error", async () => {
  const folder = tempFolder();
  writeFileSync(
    join(folder, "ending.cjs"),
    'if (process.argv.includes("--help")) console.log("--watch"); else process.exit(2);',
  );
  await expect(measureWatch(join(folder, "ending.cjs"), 1, folder)).rejects.toThrow("ended with 2");
});

test("without a watch mode nothing is measured", async () => {
  const folder = tempFolder();
  writeFileSync(join(folder, "old.cjs"), "");
  expect(await measureWatch(join(folder, "old.cjs"), 1, folder)).toBeNull();
});
