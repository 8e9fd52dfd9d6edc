import { renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DocumentCache } from "../../src/io/read/document-cache.ts";
import { DISK } from "../../src/io/read/files.ts";
import { loadDocument } from "../../src/io/read/load-document.ts";
import { startTrace, traced } from "../../src/io/read/trace.ts";
import { tempFolder } from "../support/temp.ts";

function start() {
  const file = join(tempFolder(), "a.json");
  const files = { ...DISK, documents: new DocumentCache() };
  return { file, load: () => loadDocument(file, files) };
}

test("a file that is as it was gives the same document, and is noted as read each time", () => {
  const { file, load } = start();
  writeFileSync(file, '{ "a": 1 }');
  const first = load();
  startTrace();
  expect(load()).toBe(first);
  expect(traced().get(file)?.stamp?.size).toBe(10);
});

test.each([
  ["another length", (file: string) => writeFileSync(file, '{ "a": 22 }')],
  [
    "another time alone",
    (file: string) => {
      writeFileSync(file, '{ "a": 2 }');
      utimesSync(file, 1, 1);
    },
  ],
  [
    "another file in its place, of the same length and time",
    (file: string) => {
      const { atime, mtime } = statSync(file);
      writeFileSync(`${file}.new`, '{ "a": 2 }');
      utimesSync(`${file}.new`, atime, mtime);
      renameSync(`${file}.new`, file);
    },
  ],
])("a file with %s is read again", (_, change) => {
  const { file, load } = start();
  writeFileSync(file, '{ "a": 1 }');
  const first = load();
  change(file);
  expect(load()).not.toBe(first);
  expect(load().value?.value).not.toEqual({ a: 1 });
});

test("a broken file and a missing one are told each time, and a mended one is read", () => {
  const { file, load } = start();
  expect(load).toThrow("cannot read");
  writeFileSync(file, "{");
  expect(load().diagnostics).toHaveLength(1);
  expect(load().diagnostics).toHaveLength(1);
  rmSync(file);
  expect(load).toThrow("cannot read");
  writeFileSync(file, "{}");
  expect(load().value?.value).toEqual({});
});
